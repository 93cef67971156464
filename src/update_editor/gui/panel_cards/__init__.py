"""Lists of cards at the side of the window, one open at a time: what those of Review and of Checks share."""
