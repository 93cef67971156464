"""A pane that runs a command of the command line."""

from update_editor.cli import main

__all__ = ["main"]
