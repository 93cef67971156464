"""The system's bin, from which a person can bring back what was deleted."""

from pathlib import Path

from PySide6.QtCore import QFile


def move_to_bin(path: Path) -> bool:
    """Move a file to the bin; false where the system has none for it."""
    return bool(QFile(str(path)).moveToTrash())
