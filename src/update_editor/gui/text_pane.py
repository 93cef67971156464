"""The pane of running text: an opening, a message, the body of an item."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from update_editor.gui import text_editing
from update_editor.gui import text_formats as formats
from update_editor.gui.format_pane import FormatPane
from update_editor.gui.pane_keys import CTRL, is_backspace, is_key
from update_editor.model import BlockStyle, RichText

_MORE, _LESS = (CTRL, Qt.Key.Key_BracketRight), (CTRL, Qt.Key.Key_BracketLeft)


class TextPane(FormatPane):
    """Edits paragraphs, sub-headings, lists and quotations."""

    own_keys = FormatPane.own_keys | {_MORE, _LESS}
    styles = ("subheading", "bullet", "number", "quote")

    def value(self) -> RichText:
        """Return the paragraphs as they are now."""
        return self.blocks()

    def show_value(self, value: RichText, caret: int | None = None) -> None:
        """Show paragraphs without telling anybody; the caret stays, or goes to a position in code points."""
        self.show_blocks(value, caret)

    def settle_value(self, value: RichText, caret: int | None) -> None:
        """Show what became of a person's edit; their typing goes on."""
        self.settle(value, caret)

    def set_style(self, style: BlockStyle) -> None:
        """Give the paragraphs of the selection a style."""
        if not self.isReadOnly():
            with self.one_edit() as cursor:
                text_editing.set_style(self.rich_text, cursor, style)
            self.format_changed.emit()

    def toggle_style(self, style: BlockStyle) -> None:
        """Give the paragraphs of the selection a style, or make them ordinary where they have it."""
        self.set_style("paragraph" if self.current_format().style == style else style)

    def indent(self, by: int) -> None:
        """Push the list entries of the selection in (1) or out (-1)."""
        if not self.isReadOnly():
            with self.one_edit() as cursor:
                text_editing.indent(self.rich_text, cursor, by)
            self.format_changed.emit()

    def insert_paragraphs(self, blocks: RichText) -> None:
        """Put paragraphs of their own at the caret, as one edit of a person; it goes behind them."""
        if self.isReadOnly() or not blocks:
            return
        value, caret = text_editing.with_paragraphs(self.blocks(), self.textCursor(), blocks)
        self.replace_text(value)
        self.place_caret(caret)
        self.tell()

    def press(self, event: QKeyEvent) -> bool:
        """Handle Enter and Backspace as lists need them, and the keys that indent."""
        if is_key(event, _MORE):
            self.indent(1)
        elif is_key(event, _LESS):
            self.indent(-1)
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.insert_text("\n")
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self._enter()
        elif is_backspace(event) and self._leaves_style():
            self._leave_style()
        else:
            return super().press(event)
        return True

    def _enter(self) -> None:
        """Begin a paragraph; in an empty entry, end the list instead."""
        cursor = self.textCursor()
        if cursor.block().length() == 1 and self._leaves_style():
            self._leave_style()
            return
        with self.one_edit() as cursor:
            text_editing.split_paragraph(self.rich_text, cursor)

    def _leaves_style(self) -> bool:
        """Say whether the caret stands where the next Backspace, or Enter, ends a list or a quotation."""
        cursor = self.textCursor()
        style = formats.style_of(cursor.blockFormat())
        return style != "paragraph" and cursor.atBlockStart() and not cursor.hasSelection()

    def _leave_style(self) -> None:
        if formats.level_of(self.textCursor().blockFormat()):
            self.indent(-1)
        else:
            self.set_style("paragraph")
