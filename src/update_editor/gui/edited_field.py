"""A field that tells of a person's edits: each once, with where it was made and what undo has to know."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from update_editor.gui import positions, text_editing
from update_editor.gui.growing_field import GrowingField
from update_editor.gui.typing_steps import Kind, TypingSteps
from update_editor.model import RichText
from update_editor.review.edits import Typing


class EditedField(GrowingField):
    """Shows the text at one address and says ``edited`` where a person changed it.

    What it is shown it shows without a word.
    """

    edited = Signal(bool)
    """A person changed the text; true where that begins a new undo step."""
    corrected = Signal()
    """What was just typed was put right by a typing aid."""

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = where
        self._steps = TypingSteps()
        self._kind: Kind = "other"
        self._typed = ""
        self._caret_before = 0
        self._joining = 0
        self._composes = False
        self._told: RichText = ()
        self._backwards = False
        self._at_caret = True
        self._text.contentsChanged.connect(self.tell)

    def caret(self) -> int:
        """Return where the caret stands: code points, a paragraph break counts one."""
        cursor = self.textCursor()
        number = cursor.blockNumber()
        before = sum([len(span.text) for block in self.blocks()[:number] for span in block.spans])
        return number + before + positions.to_code_points(cursor.block().text(), cursor.positionInBlock())

    def place_caret(self, position: int) -> None:
        """Put the caret at a position in code points."""
        cursor = self.textCursor()
        cursor.setPosition(positions.to_document(self._text, position))
        self.setTextCursor(cursor)

    def blocks(self) -> RichText:
        """Return the text as blocks."""
        return self._text.blocks()

    def show_blocks(self, blocks: RichText, caret: int | None = None) -> None:
        """Show other blocks without telling anybody."""
        self.replace_text(blocks)
        self._told = self._text.blocks()
        self._steps.break_off()
        if caret is not None:
            self.place_caret(caret)

    def settle(self, blocks: RichText, caret: int | None) -> None:
        """Show what became of a person's edit. Their typing goes on, behind it or where the caret is put."""
        self.replace_text(blocks)
        self._told = self._text.blocks()
        if caret is not None:
            self.place_caret(caret)
        self._steps.go_on_from(self.textCursor().position())

    def last_edit(self) -> Typing | None:
        """Return where the edit just told was made; None where it may be in several places."""
        return Typing(self.where, self.caret(), self._backwards) if self._at_caret else None

    def replace_text(self, blocks: RichText) -> None:
        """Put other blocks in the place of the text. What is half composed is dropped: its place may go."""
        if self._composes:
            with self._text.quietly():
                self.end_composing(keep=False)
        self._text.show_blocks(blocks)

    @contextmanager
    def one_edit(self) -> Iterator[QTextCursor]:
        """Make several changes to the text one edit; gives the cursor, which becomes the pane's."""
        if self._composes:
            self.end_composing(keep=not self.textCursor().hasSelection())
        cursor = self.textCursor()
        self._joining += 1
        try:
            with text_editing.one_change(cursor):
                yield cursor
            self.setTextCursor(cursor)
        finally:
            self._joining -= 1
        self.tell()

    @contextmanager
    def held(self, *, at_caret: bool = True) -> Iterator[None]:
        """Tell of what Qt does to the text when it is done, for what is told may change it again.

        ``at_caret`` where that is one edit, which the caret ends.
        """
        self._joining += 1
        self._at_caret = at_caret
        try:
            yield
            self._joining -= 1
            self.tell()
        except BaseException:
            self._joining -= 1
            raise
        finally:
            self._at_caret = True

    def tell(self) -> None:
        """Say that the text was edited, where it says something else than was last told."""
        if self._joining or self._text.is_showing:
            return
        blocks = self._text.blocks()
        if blocks == self._told:
            return
        self._told = blocks
        cursor = self.textCursor()
        caret = cursor.position()
        if self._kind == "correction":
            self._steps.go_on_from(caret)
            self.corrected.emit()
            return
        before = caret - positions.to_units(self._typed, len(self._typed))
        at_start = before <= cursor.block().position()
        previous = "" if at_start else self._text.characterAt(before - 1)
        self.edited.emit(self._steps.begins(self._kind, self._caret_before, caret, previous, self._typed))

    @contextmanager
    def correction(self) -> Iterator[QTextCursor]:
        """Put right what was just typed; undo gives back what was typed."""
        with self.noted("correction"), self.one_edit() as cursor:
            yield cursor

    @contextmanager
    def noted(self, kind: Kind, typed: str = "", *, backwards: bool = False) -> Iterator[None]:
        """Note what an edit is that may come now: for its undo step, and for where the caret goes."""
        self._note(kind, typed, backwards=backwards)
        try:
            yield
        finally:
            self._note_nothing()

    def _note(self, kind: Kind, typed: str, *, backwards: bool) -> None:
        self._kind, self._typed, self._backwards = kind, typed, backwards
        self._caret_before = self.textCursor().position()

    def _note_nothing(self) -> None:
        self._kind, self._typed, self._backwards = "other", "", False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method or a dead key composes."""
        if self._text.is_showing:  # an input method that is told to forget may send what it has
            return
        cursor = self.textCursor()
        if not self.isReadOnly() and not cursor.hasSelection() and text_editing.must_shed(cursor):
            self.setCurrentCharFormat(text_editing.typing_format(self._text, cursor))
        kind: Kind = "type" if event.commitString() else "other"
        with self.noted(kind, event.commitString()), self.held():
            super().inputMethodEvent(event)
        self._composes = bool(event.preeditString())
        if not self._composes:
            self.aid(event.commitString())

    def end_composing(self, *, keep: bool) -> None:
        """Leave nothing half composed: Qt takes it for text, moves the caret past the end, and crashes."""
        self._composes = False
        if self.hasFocus():
            method = QGuiApplication.inputMethod()
            (method.commit if keep else method.reset)()
        self._text.forget_composed()

    def aid(self, typed: str) -> None:
        """Let what helps with typing look at what was typed."""
