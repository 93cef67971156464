"""A command that shows a window."""

from PySide6.QtWidgets import QApplication

__all__ = ["QApplication"]
