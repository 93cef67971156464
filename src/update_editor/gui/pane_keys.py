"""Keys that mean something of their own in a pane."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

Shortcut = tuple[Qt.KeyboardModifier, Qt.Key]

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
PASTE_PLAIN: Shortcut = (CTRL_SHIFT, Qt.Key.Key_V)
MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)
"""Keys that do nothing alone: an input method leaves them to the pane while it composes."""
LEFT_TO_THE_PAGE = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MEANINGFUL = frozenset(" \"'-.,;:!?*_)”’")
"""Characters at which a typing aid may find something to do."""
DELETES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NOT_TYPING = ~(Qt.KeyboardModifier.ShiftModifier | _KEYPAD).value
"""As a number: Python reckons with those in a hundredth of the time, and each key asks three times."""
_MOVES = QTextCursor.MoveOperation
_OUTWARDS: dict[int, tuple[str, QTextCursor.MoveOperation]] = {
    Qt.Key.Key_Up: ("up", _MOVES.Up),
    Qt.Key.Key_Left: ("up", _MOVES.Left),
    Qt.Key.Key_Down: ("down", _MOVES.Down),
    Qt.Key.Key_Right: ("down", _MOVES.Right),
}


def is_key(event: QKeyEvent, shortcut: Shortcut) -> bool:
    """Say whether an event is a key with just these modifiers."""
    modifiers, key = shortcut
    return event.key() == key and event.modifiers() & ~_KEYPAD == modifiers


def is_enter(event: QKeyEvent) -> bool:
    """Say whether an event is Enter, with or without Shift; with Ctrl it belongs to the window."""
    return event.key() in ENTER and not event.modifiers() & CTRL


def is_backspace(event: QKeyEvent) -> bool:
    """Say whether an event is Backspace for one character; with Ctrl it takes a word."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | _KEYPAD)
    return event.key() == Qt.Key.Key_Backspace and held == Qt.KeyboardModifier.NoModifier


def is_typing(event: QKeyEvent) -> bool:
    """Say whether a key puts its own letter into the text."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers().value & _NOT_TYPING


def way_out(event: QKeyEvent, cursor: QTextCursor) -> Literal["up", "down"] | None:
    """Return the way out of the text that an arrow key points from its edge; None for any other key."""
    outwards = _OUTWARDS.get(event.key())
    if outwards is None or event.modifiers() & ~_KEYPAD or cursor.hasSelection():
        return None
    way, move = outwards
    if QTextCursor(cursor).movePosition(move):
        return None
    return "up" if way == "up" else "down"
