"""A line that explains, quieter than what it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def quiet(words: str, parent: QWidget) -> QLabel:
    """Return a line of explanation. Its words are shown as they are, whatever signs are in them."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("quiet", True)
    return label
