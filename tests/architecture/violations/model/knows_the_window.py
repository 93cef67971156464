"""A model that knows the window."""

from update_editor import gui

__all__ = ["gui"]
