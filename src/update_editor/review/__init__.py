"""Tracked changes and comments, as pure functions on the model."""
