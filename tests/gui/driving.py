"""Driving a pane as a person does: keys, selections, the clipboard."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from update_editor.gui import positions, text_formats
from update_editor.gui.pane import Pane
from update_editor.model import RichText

NO_KEY_HELD = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def type_text(pane: QTextEdit, text: str) -> None:
    """Type each character, emoji too, by a key press of its own."""
    for character in text:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NO_KEY_HELD, character)
        QApplication.sendEvent(pane, event)


def press(pane: QTextEdit, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY_HELD) -> bool:
    """Press a key that types nothing; return whether the pane took it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, held)
    event.setAccepted(False)
    QApplication.sendEvent(pane, event)
    return event.isAccepted()


def select(pane: Pane, start: int, end: int) -> None:
    """Select from one position to another, in code points."""
    cursor = pane.textCursor()
    cursor.setPosition(positions.to_document(pane.document(), start))
    cursor.setPosition(positions.to_document(pane.document(), end), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def clipboard(text: str = "", html: str = "") -> QMimeData:
    """Return what a clipboard holds."""
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def read_anew(pane: Pane) -> RichText:
    """Read every paragraph of the pane's document, past what it remembers."""
    block = pane.document().begin()
    read = []
    while block.isValid():
        read.append(text_formats.block_of(block))
        block = block.next()
    return tuple(read)


def come_to(window: QWidget) -> None:
    """Come to a window from another program's."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
