"""The field in which one easy-read statement is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from update_editor.easyread.explained_words import FirstUses
from update_editor.gui.line_pane import LinePane
from update_editor.gui.pane_keys import CTRL, CTRL_SHIFT, ENTER, Shortcut, is_backspace, is_enter, is_key
from update_editor.gui.style_sheet import PAGE_ROLE
from update_editor.model import line_text

_ALT = Qt.KeyboardModifier.AltModifier
_MOVES: dict[Shortcut, int] = {(_ALT, Qt.Key.Key_Up): -1, (_ALT, Qt.Key.Key_Down): 1}
_SPLITS: tuple[Shortcut, ...] = tuple((CTRL, key) for key in ENTER)

_EXPLAINS: Shortcut = (CTRL_SHIFT, Qt.Key.Key_H)


class StatementField(LinePane):
    """Edits the words of a statement, in the type of easy read, hard words in bold.

    Enter, with or without Ctrl, begins the next statement at the caret; Backspace at the start joins it to
    the one before; Alt with an arrow key moves it.
    """

    split_wanted = Signal(int)
    """The statement is to be split at this position, in code points."""
    merge_wanted = Signal()
    """It is to be joined to the one before."""
    move_wanted = Signal(int)
    """It is to go up (-1) or down (1)."""
    explain_wanted = Signal()
    """The word that is selected, or that the caret is in, is to be explained."""

    own_keys = LinePane.own_keys | frozenset((*_SPLITS, *_MOVES, _EXPLAINS))

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(where, parent)
        self.setProperty(PAGE_ROLE, "statement")
        self._hard_words: tuple[str, ...] = ()

    def word_at_caret(self) -> str:
        """Return what is selected, or the word that the caret is in."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText().strip()

    def words(self) -> str:
        """Return what the statement says."""
        return line_text(self.value())

    def show_words(self, text: str, hard_words: tuple[str, ...], caret: int | None = None) -> None:
        """Show a statement without telling anybody."""
        self._hard_words = hard_words
        shown = FirstUses(hard_words).in_bold(text)
        if shown != self.value() or caret is not None:
            self.show_value(shown, caret)

    def set_bold_anew(self) -> None:
        """Set the hard words in bold where a person's edit made or unmade one; their typing goes on."""
        shown = FirstUses(self._hard_words).in_bold(self.words())
        if shown != self.value():
            self.settle_value(shown, None)

    def press(self, event: QKeyEvent) -> bool:
        """Split, join or move the statement where a key asks for it."""
        if is_enter(event) or any(is_key(event, each) for each in _SPLITS):
            self.split_wanted.emit(self.caret())
            return True
        for shortcut, step in _MOVES.items():
            if is_key(event, shortcut):
                self.move_wanted.emit(step)
                return True
        if is_key(event, _EXPLAINS):
            self.explain_wanted.emit()
            return True
        cursor = self.textCursor()
        if is_backspace(event) and cursor.atStart() and not cursor.hasSelection():
            self.merge_wanted.emit()
            return True
        return super().press(event)
