"""Writing the easy read beside the update: what it says at the left, statements at the right."""
