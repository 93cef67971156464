"""Update Editor: write a weekly update once and send it everywhere, accessibly."""

__version__ = "0.1.0"
