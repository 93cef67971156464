"""Putting text on the clipboard for web editors, SharePoint and Teams."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from update_editor.model import Block
from update_editor.services.copying import Copied, copy_of_text, fragment

SUBHEADING_LEVEL = 3
"""The heading that a single sub-heading is copied as."""


def put_on_clipboard(copied: Copied) -> None:
    """Put a copy on the clipboard, as HTML and as text."""
    mime = QMimeData()
    mime.setText(copied.text)
    mime.setHtml(fragment(copied.html))
    QGuiApplication.clipboard().setMimeData(mime)


def copy_paragraph(block: Block) -> None:
    """Put one paragraph on the clipboard."""
    put_on_clipboard(copy_of_text((block,), SUBHEADING_LEVEL))
