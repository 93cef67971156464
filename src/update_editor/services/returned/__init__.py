"""A Word file that came back: where each paragraph belongs, and what was changed in it."""
