"""A template that saves what it fills."""

from update_editor import storage

__all__ = ["storage"]
