"""What panes share whose words can be bold, italic or a link: running text and bullets."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from update_editor.gui import pane_menu, text_editing
from update_editor.gui import text_formats as formats
from update_editor.gui.pane import Pane
from update_editor.gui.pane_keys import CTRL, is_key
from update_editor.model import BlockStyle, RichText, Span, line_text

if TYPE_CHECKING:
    from update_editor.gui.link_dialog import LinkDialog

_BOLD, _ITALIC, _LINK = (CTRL, Qt.Key.Key_B), (CTRL, Qt.Key.Key_I), (CTRL, Qt.Key.Key_K)

_NEXT = 10
"""Milliseconds after which what was typed has been painted."""


class CurrentFormat(Struct, frozen=True, kw_only=True):
    """What the selected text is, or what is typed next will be. ``link`` is the address at the caret."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    style: BlockStyle = "paragraph"
    level: int = 0


class FormatPane(Pane):
    """A pane whose words can be bold, italic or a link."""

    format_changed = Signal()
    """The caret went, or the text became, something else: ask ``current_format`` again."""

    own_keys = Pane.own_keys | {_BOLD, _ITALIC, _LINK}
    styles: ClassVar[tuple[BlockStyle, ...]] = ()
    """The styles that its paragraphs can have."""

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(where, parent)
        self._dialog: LinkDialog | None = None
        self._soon: QTimer | None = None
        self.cursorPositionChanged.connect(self._follow_caret)
        self.selectionChanged.connect(self.format_changed)

    def show_blocks(self, blocks: RichText, caret: int | None = None) -> None:
        """Show other blocks without telling anybody of an edit."""
        super().show_blocks(blocks, caret)
        self.format_changed.emit()

    def _follow_caret(self) -> None:
        """Tell of the caret, but behind a letter only when that has been painted: it goes on as it was."""
        if self._kind != "type":
            self.format_changed.emit()
            return
        if self._soon is None:  # made when it is first wanted: there are many panes
            self._soon = QTimer(self)
            self._soon.setSingleShot(True)
            self._soon.setInterval(_NEXT)
            self._soon.timeout.connect(self.format_changed)
        self._soon.start()

    def current_format(self) -> CurrentFormat:
        """Return what the selection is: bold or italic only where all of it is."""
        cursor = self.textCursor()
        shown = self.rich_text.findBlock(cursor.selectionStart()).blockFormat()
        here = formats.span_of(self.currentCharFormat())
        spans = tuple(text_editing.selected_spans(cursor)) if cursor.hasSelection() else (here,)
        return CurrentFormat(
            bold=bool(spans) and all(each.bold for each in spans),
            italic=bool(spans) and all(each.italic for each in spans),
            link=next((each.link for each in spans if each.link), None),
            style=formats.style_of(shown),
            level=formats.level_of(shown),
        )

    def claims(self, event: QKeyEvent) -> bool:
        """Claim Ctrl+K only where it would make or change a link; elsewhere it is the window's."""
        if not is_key(event, _LINK):
            return super().claims(event)
        cursor = self.textCursor()
        return cursor.hasSelection() or text_editing.link_around(cursor).hasSelection()

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold; or no longer bold where it is."""
        bold = not self.current_format().bold
        self._change_format(lambda span: replace(span, bold=bold))

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic; or no longer italic where it is."""
        italic = not self.current_format().italic
        self._change_format(lambda span: replace(span, italic=italic))

    def _change_format(self, change: Callable[[Span], Span]) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        if cursor.hasSelection():
            with self.one_edit() as cursor:
                text_editing.change_spans(self.rich_text, cursor, change)
        else:
            typed = change(text_editing.typing_span(cursor))
            style = formats.style_of(cursor.blockFormat())
            self.setCurrentCharFormat(formats.char_format(typed, style, self.rich_text.look))
        self.format_changed.emit()

    def edit_link(self) -> None:
        """Ask for the address of the selected text, or of the link at the caret, or for a new link."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor = text_editing.link_around(cursor)
            self.setTextCursor(cursor)
        spans = list(text_editing.selected_spans(cursor))
        several = text_editing.spans_paragraphs(cursor)
        address = next((span.link for span in spans if span.link), None)
        from update_editor.gui.link_dialog import LinkDialog

        self._dialog = LinkDialog(None if several else line_text(spans), address, self)
        self._dialog.chosen.connect(self.set_link)
        self._dialog.open()

    def set_link(self, text: str, address: str) -> None:
        """Make the selection a link with this text; an empty address takes the link away."""
        cursor = self.textCursor()
        link = address or None
        spans = list(text_editing.selected_spans(cursor))
        with self.one_edit() as cursor:
            if not text or line_text(spans) == text:
                text_editing.change_spans(self.rich_text, cursor, lambda span: replace(span, link=link))
            else:
                first = spans[0] if spans else text_editing.typing_span(cursor)
                text_editing.insert_spans(self.rich_text, cursor, (replace(first, text=text, link=link),))
            cursor.setPosition(cursor.selectionEnd())
        self.format_changed.emit()

    def press(self, event: QKeyEvent) -> bool:
        """Handle the format shortcuts."""
        if is_key(event, _BOLD):
            self.toggle_bold()
        elif is_key(event, _ITALIC):
            self.toggle_italic()
        elif is_key(event, _LINK):
            self.edit_link()
        else:
            return super().press(event)
        return True

    def menu_groups(self) -> tuple[tuple[pane_menu.Entry, ...], ...]:
        """Return the groups of entries of the pane's menu."""
        writable = not self.isReadOnly()
        words = (
            (pane_menu.BOLD, "Ctrl+B", self.toggle_bold, writable),
            (pane_menu.ITALIC, "Ctrl+I", self.toggle_italic, writable),
            (pane_menu.LINK, "Ctrl+K", self.edit_link, writable),
        )
        return (*super().menu_groups(), words)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste; an address pasted over selected words becomes their link."""
        from update_editor.gui.paste import pasted_address

        address = pasted_address(source)
        if address and self.textCursor().hasSelection() and not self.isReadOnly():
            self.set_link("", address)
        else:
            super().insertFromMimeData(source)
