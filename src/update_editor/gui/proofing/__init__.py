"""What a check found: lines under the words, the panel of cards, and what is done about it."""
