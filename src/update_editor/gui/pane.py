"""What all panes share: they tell of a person's edits, clean what is pasted, and let the caret leave."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from update_editor.gui import pane_menu, positions, text_editing
from update_editor.gui.growing_field import GrowingField
from update_editor.gui.pane_keys import (
    CTRL,
    DELETES,
    LEFT_TO_THE_PAGE,
    MEANINGFUL,
    MODIFIERS,
    PASTE_PLAIN,
    Shortcut,
    is_key,
    is_typing,
    way_out,
)
from update_editor.gui.typing_steps import Kind, TypingSteps
from update_editor.model import Block, RichText
from update_editor.services.settings import TypingAids

if TYPE_CHECKING:
    from update_editor.gui.pane_exchange import PaneExchange


class Pane(GrowingField):
    """An editor for the text at one address.

    It never changes the model: it says ``edited`` and gives what it now holds. What it is shown it shows
    without a word.
    """

    edited = Signal(bool)
    """A person changed the text; true where that begins a new undo step."""
    corrected = Signal()
    """What was just typed was put right by a typing aid."""
    left_up = Signal()
    left_down = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    focused = Signal()
    note = Signal(str)
    """The code of a notice, such as that a pasted table was taken as text."""

    picture_given = Signal(object)
    """A picture was pasted or dropped: a path, a ``QImage``, or bytes."""

    own_keys: frozenset[Shortcut] = frozenset({PASTE_PLAIN})
    aids = TypingAids(markdown=False, typographic=False)
    """What typing does by itself in this pane."""
    moves: Literal["", "in", "out"] = ""
    """Which way text is being dragged, between this pane and another."""

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
        self._text.contentsChanged.connect(self.tell)

    def caret(self) -> int:
        """Return where the caret stands: code points, a paragraph break counts one."""
        return positions.to_model(self._text, self.textCursor().position())

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

    def replace_text(self, blocks: RichText) -> None:
        """Put other blocks in the place of the text. What is half composed is dropped: its place may go."""
        if self._composes:
            with self._text.quietly():
                self._end_composing(keep=False)
        self._text.show_blocks(blocks)

    @contextmanager
    def one_edit(self) -> Iterator[QTextCursor]:
        """Make several changes to the text one edit; gives the cursor, which becomes the pane's."""
        if self._composes:
            self._end_composing(keep=not self.textCursor().hasSelection())
        cursor = self.textCursor()
        self._joining += 1
        try:
            with text_editing.one_change(cursor):
                yield cursor
            self.setTextCursor(cursor)
        finally:
            self._joining -= 1
        self.tell()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys that mean something of their own here; leave the others to Qt."""
        if self._composes and event.key() not in MODIFIERS:
            self._end_composing(keep=True)
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or is_key(event, (CTRL, Qt.Key.Key_Y)):
            self.redo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif event.key() in LEFT_TO_THE_PAGE:
            event.ignore()
        elif not (self._leave(event) or (not self.isReadOnly() and self.press(event))):
            self._type(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means in this kind of pane; false where it means nothing special."""
        if is_key(event, PASTE_PLAIN):
            self.paste_plain()
            return True
        return False

    def _leave(self, event: QKeyEvent) -> bool:
        """Say that the caret wants to leave, where an arrow key points out of the text."""
        way = way_out(event, self.textCursor())
        if way is not None:
            (self.left_up if way == "up" else self.left_down).emit()
        return way is not None

    def _type(self, event: QKeyEvent) -> None:
        """Let Qt handle a key; note what it is for the undo step that may come of it."""
        cursor = self.textCursor()
        text = event.text() if is_typing(event) else ""
        deletes = event.key() in DELETES
        several = text_editing.spans_paragraphs(cursor)
        kind: Kind = "type" if text else "delete" if deletes and not cursor.hasSelection() else "other"
        with self._noted(kind, text):
            if self.isReadOnly():
                super().keyPressEvent(event)
            elif text and (several or text_editing.must_shed(cursor)):
                self.insert_text(text)
            elif deletes and several:
                self.remove_selected()
            else:
                super().keyPressEvent(event)
        self._aid(text)

    def _aid(self, typed: str) -> None:
        """Let the typing aids look at what was typed, where it could mean something to them."""
        if typed in MEANINGFUL and not self.isReadOnly():
            from update_editor.gui.typing_aids import put_right

            put_right(self)

    @contextmanager
    def correction(self) -> Iterator[QTextCursor]:
        """Put right what was just typed; undo gives back what was typed."""
        with self._noted("correction"), self.one_edit() as cursor:
            yield cursor

    def remove_selected(self) -> None:
        """Remove the selected text."""
        with self.one_edit() as cursor:
            text_editing.remove_selected(self._text, cursor)

    def cut(self) -> None:
        """Put the selection on the clipboard and remove it."""
        self.copy()
        if not self.isReadOnly():
            self.remove_selected()

    def insert_text(self, text: str) -> None:
        """Put text in place of the selection, as if it were typed; line breaks stay inside the paragraph."""
        with self.one_edit() as cursor:
            typed = replace(text_editing.typing_span(cursor), text=text)
            text_editing.insert_spans(self._text, cursor, (typed,))

    @contextmanager
    def _noted(self, kind: Kind, typed: str = "") -> Iterator[None]:
        self._kind, self._typed = kind, typed
        self._caret_before = self.textCursor().position()
        try:
            yield
        finally:
            self._kind, self._typed = "other", ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method or a dead key composes."""
        if self._text.is_showing:  # an input method that is told to forget may send what it has
            return
        cursor = self.textCursor()
        if not self.isReadOnly() and not cursor.hasSelection() and text_editing.must_shed(cursor):
            self.setCurrentCharFormat(text_editing.typing_format(self._text, cursor))
        with self._noted("type" if event.commitString() else "other", event.commitString()):
            super().inputMethodEvent(event)
        self._composes = bool(event.preeditString())
        if not self._composes:
            self._aid(event.commitString())

    def _end_composing(self, *, keep: bool) -> None:
        """Leave nothing half composed: Qt takes it for text, moves the caret past the end, and crashes."""
        self._composes = False
        if self.hasFocus():
            method = QGuiApplication.inputMethod()
            (method.commit if keep else method.reset)()
        self._text.forget_composed()

    def event(self, event: QEvent) -> bool:
        """Claim the pane's own keys before a shortcut of the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            claimed = self.claims(event)
            handled = claimed or super().event(event)
            event.setAccepted(claimed or event.isAccepted())
            return handled
        return super().event(event)

    def claims(self, event: QKeyEvent) -> bool:
        """Say whether a key is the pane's own here, and no shortcut of the window."""
        return any(is_key(event, each) for each in self.own_keys)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the person is here now."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up the selection where the caret goes to another pane: the page has one selection."""
        super().focusOutEvent(event)
        if isinstance(QApplication.focusWidget(), Pane):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the pane's menu, at the caret where a key asked for it."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at_caret = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        pane_menu.open_menu(self, self.menu_groups(), event.globalPos() if by_mouse else at_caret)

    def menu_groups(self) -> tuple[tuple[pane_menu.Entry, ...], ...]:
        """Return the groups of entries of the pane's menu."""
        writable = not self.isReadOnly()
        undo = (
            (pane_menu.UNDO, "Ctrl+Z", self.undo_wanted.emit, writable),
            (pane_menu.REDO, "Ctrl+Shift+Z", self.redo_wanted.emit, writable),
        )
        whole = (
            (pane_menu.SELECT_ALL, "Ctrl+A", self.selectAll, bool(self.blocks())),
            (pane_menu.COPY_FOR_WEB, "Ctrl+Alt+C", self.copy_paragraph, bool(self.blocks())),
        )
        return undo, pane_menu.clipboard_entries(self, self.paste_plain), whole

    def paragraph(self) -> Block | None:
        """Return the paragraph that the caret is in; None where the pane is empty."""
        blocks = self.blocks()
        return blocks[self.textCursor().blockNumber()] if blocks else None

    def copy_paragraph(self) -> None:
        """Put the paragraph that the caret is in on the clipboard, as plain simple HTML for a web page."""
        self._exchange.copy_paragraph()

    def for_web(self, paragraph: Block) -> Block:
        """Return what a paragraph of this kind of pane is on a web page."""
        return paragraph

    @property
    def _exchange(self) -> "PaneExchange":
        from update_editor.gui.pane_exchange import PaneExchange

        return PaneExchange(self)

    def paste_plain(self) -> None:
        """Paste the clipboard's bare text."""
        self._exchange.paste_plain()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and pictures; any other file is the window's business."""
        return self._exchange.takes(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, or take what was dropped, cleaned to what the model holds; hand a picture on."""
        self._exchange.take(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give what is selected to the clipboard, without looks."""
        return self._exchange.selection()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped; text that was dragged from another pane leaves that one."""
        from update_editor.gui.text_drag import take_drop

        take_drop(self, event, super().dropEvent)

    def insert_blocks(self, cursor: QTextCursor, blocks: RichText) -> None:
        """Put pasted blocks in place of the selection, in the way of this kind of pane."""
        text_editing.insert_blocks(self._text, cursor, blocks)
