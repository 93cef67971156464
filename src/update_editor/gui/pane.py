"""What all panes share: they tell of a person's edits, clean what is pasted, and let the caret leave."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from update_editor.gui import pane_menu, text_editing
from update_editor.gui.edited_field import EditedField
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
from update_editor.gui.typing_steps import Kind
from update_editor.model import Block, RichText
from update_editor.services.settings import TypingAids

if TYPE_CHECKING:
    from update_editor.gui.pane_exchange import PaneExchange


class Pane(EditedField):
    """An editor for the text at one address.

    It never changes the model: it says ``edited`` and gives what it now holds.
    """

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
        super().__init__(where, parent)
        self.can_step: Callable[[], tuple[bool, bool]] = _both
        """Tells whether there is anything to undo, and to redo."""
        self.more_entries: Callable[[], tuple[pane_menu.Entry, ...]] = tuple
        """Gives what else the pane's menu offers where the caret is now."""
        self.fill_menu: Callable[[QMenu], object] | None = None
        """Puts into the pane's menu what comes before all else where the caret is now."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys that mean something of their own here; leave the others to Qt."""
        if self._composes and event.key() not in MODIFIERS:
            self.end_composing(keep=True)
        if is_typing(event):  # nearly every key is a letter, and none of those below
            self._type(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or is_key(event, (CTRL, Qt.Key.Key_Y)):
            self.redo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif event.key() in LEFT_TO_THE_PAGE:
            event.ignore()
        elif not (self._leave(event) or (not self.isReadOnly() and self.press(event))):
            self._type(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keep it: it would go up to the window, through a dozen widgets of which none wants it."""
        event.accept()

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
        """Do what a key does to the text; note what it is for the undo step that may come of it."""
        deletes, backwards = event.key() in DELETES, event.key() == Qt.Key.Key_Backspace
        if deletes and self._text.suggests_as is not None:
            self._pass_deleted(backwards=backwards)
        text = event.text() if is_typing(event) else ""
        alone = deletes and not self.textCursor().hasSelection()
        kind: Kind = "type" if text else "delete" if alone else "other"
        # As ``noted`` and ``held`` do, without the dozen calls that those cost each letter.
        self._note(kind, text, backwards=alone and backwards)
        self._joining += 1
        try:
            try:
                if self.isReadOnly() or not self._changes_text(event, text):
                    super().keyPressEvent(event)
            finally:
                self._joining -= 1
            self.tell()
        finally:
            self._note_nothing()
        self.aid(text)

    def _changes_text(self, event: QKeyEvent, typed: str) -> bool:
        """Change the text where Qt would lose something of it; false where a key can be left to Qt."""
        cursor = self.textCursor()
        several = cursor.hasSelection() and text_editing.spans_paragraphs(cursor)
        if typed:
            if several or text_editing.must_shed(cursor):
                self.insert_text(typed)
                return True
            return False
        if event.key() not in DELETES:
            return False
        if not (several or event.modifiers() & CTRL):
            several = text_editing.select_break(cursor, backwards=event.key() == Qt.Key.Key_Backspace)
            self.setTextCursor(cursor)
        if several:
            self.remove_selected()
        return several

    def _pass_deleted(self, *, backwards: bool) -> None:
        """Move the caret over what is deleted already: there is nothing to delete."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and text_editing.pass_deleted(cursor, backwards=backwards):
            self.setTextCursor(cursor)

    def aid(self, typed: str) -> None:
        """Let the typing aids look at what was typed, where it could mean something to them."""
        if typed in MEANINGFUL and not self.isReadOnly():
            from update_editor.gui.typing_aids import put_right

            put_right(self)

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

    def event(self, event: QEvent) -> bool:
        """Claim the pane's own keys before a shortcut of the window takes them."""
        # The class first: with each key come events of other classes, and to ask for a type costs a lookup.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            claimed = not is_typing(event) and self.claims(event)
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
        if by_mouse:
            self._come_to(event.pos())
        at_caret = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        at = event.globalPos() if by_mouse else at_caret
        pane_menu.open_menu(self, self.menu_groups(), at, self.fill_menu)

    def _come_to(self, at: QPoint) -> None:
        """Put the caret where the pointer is: that is what is asked about; a selection there stays."""
        there, cursor = self.cursorForPosition(at), self.textCursor()
        if not cursor.selectionStart() <= there.position() <= cursor.selectionEnd():
            self.setTextCursor(there)

    def menu_groups(self) -> tuple[tuple[pane_menu.Entry, ...], ...]:
        """Return the groups of entries of the pane's menu."""
        writable = not self.isReadOnly()
        can_undo, can_redo = self.can_step()
        undo = (
            (pane_menu.UNDO, "Ctrl+Z", self.undo_wanted.emit, writable and can_undo),
            (pane_menu.REDO, "Ctrl+Shift+Z", self.redo_wanted.emit, writable and can_redo),
        )
        whole = (
            (pane_menu.SELECT_ALL, "Ctrl+A", self.selectAll, bool(self.blocks())),
            (pane_menu.COPY_FOR_WEB, "Ctrl+Alt+C", self.copy_paragraph, bool(self.blocks())),
        )
        return undo, self.more_entries(), pane_menu.clipboard_entries(self, self.paste_plain), whole

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

        take_drop(self, event, self._drop)

    def _drop(self, event: QDropEvent) -> None:
        with self.held(at_caret=False):
            super().dropEvent(event)

    def insert_blocks(self, cursor: QTextCursor, blocks: RichText) -> None:
        """Put pasted blocks in place of the selection, in the way of this kind of pane."""
        text_editing.insert_blocks(self._text, cursor, blocks)


def _both() -> tuple[bool, bool]:
    return True, True
