"""The typing aids at work in a pane: what ``markup`` finds before the caret is put right in the text."""

from msgspec.structs import replace
from PySide6.QtGui import QTextCursor

from update_editor.gui import text_editing
from update_editor.gui import text_formats as formats
from update_editor.gui.format_pane import FormatPane
from update_editor.gui.pane import Pane
from update_editor.gui.positions import to_units
from update_editor.gui.text_pane import TextPane
from update_editor.markup.typed_marks import Marked, marked, style_for
from update_editor.markup.typographic import Correction, typographic
from update_editor.model import BlockStyle, Span

_MARKS = "*_)"
_LONGEST_STYLE_MARK = 4


def put_right(pane: Pane) -> None:
    """Do what the last character typed asks for: a style, a format, or a mark as a book has it."""
    cursor = pane.textCursor()
    if pane.aids.markdown and _take_marks(pane, cursor):
        return
    if pane.aids.typographic:
        before = _text_before(cursor)
        correction = typographic(before)
        if correction is not None:
            _correct(pane, before, correction)


def _text_before(cursor: QTextCursor) -> str:
    """Return the text of the paragraph up to the caret."""
    text = cursor.block().text()
    at = cursor.positionInBlock()
    if text.isascii():
        return text[:at]
    return text.encode("utf-16-le")[: 2 * at].decode("utf-16-le", "replace")


def _correct(pane: Pane, before: str, correction: Correction) -> None:
    """Put other characters in place of some, in their format; where that differs among them, leave them."""
    found = _selecting(pane.textCursor(), before, correction.start, correction.end)
    if len({_format_key(span) for span in text_editing.selected_spans(found)}) != 1:
        return
    with pane.correction() as caret:
        first = QTextCursor(found)
        first.setPosition(found.selectionStart() + 1)
        found.insertText(correction.text, first.charFormat())
        caret.clearSelection()


def _format_key(span: Span) -> Span:
    return replace(span, text="")


def _take_marks(pane: Pane, cursor: QTextCursor) -> bool:
    if isinstance(pane, TextPane) and cursor.positionInBlock() <= _LONGEST_STYLE_MARK:
        before = _text_before(cursor)
        style = style_for(before)
        if style is not None and formats.style_of(cursor.blockFormat()) == "paragraph":
            _set_style(pane, len(before), style)
            return True
    if isinstance(pane, FormatPane):
        before = _text_before(cursor)
        found = marked(before) if before[-1:] in tuple(_MARKS) else None
        if found is not None and not _is_linked(cursor, before, found):
            _set_format(pane, before, found)
            return True
    return False


def _set_style(pane: TextPane, length: int, style: BlockStyle) -> None:
    with pane.one_edit() as cursor:
        for _ in range(length):
            cursor.deletePreviousChar()
        text_editing.set_style(pane.rich_text, cursor, style)
    pane.format_changed.emit()


def _is_linked(cursor: QTextCursor, before: str, found: Marked) -> bool:
    """Say whether a mark, or a word that is to become a link, belongs to a link already."""
    start, end = (found.opens, found.closes) if found.link else (found.closes - 1, found.closes)
    around = _selecting(cursor, before, start, end)
    opening = _selecting(cursor, before, found.opens, found.start)
    spans = (*text_editing.selected_spans(around), *text_editing.selected_spans(opening))
    return any(span.link for span in spans)


def _set_format(pane: FormatPane, before: str, found: Marked) -> None:
    """Give the words between marks their format and take the marks away; what is typed next has none."""
    mark = formats.span_of(_selecting(pane.textCursor(), before, found.opens, found.start).charFormat())

    def change(span: Span) -> Span:
        if found.link is not None:
            return replace(span, link=found.link)
        return replace(span, bold=span.bold or found.bold, italic=span.italic or found.italic)

    with pane.one_edit() as cursor:
        words = _selecting(cursor, before, found.start, found.end)
        closing = _selecting(cursor, before, found.end, found.closes)
        opening = _selecting(cursor, before, found.opens, found.start)
        text_editing.change_spans(pane.rich_text, words, change)
        closing.removeSelectedText()
        opening.removeSelectedText()
    style = formats.style_of(pane.textCursor().blockFormat())
    plain = Span(text="", bold=mark.bold, italic=mark.italic)
    pane.setCurrentCharFormat(formats.char_format(plain, style, pane.rich_text.look))
    pane.format_changed.emit()


def _selecting(caret: QTextCursor, before: str, start: int, end: int) -> QTextCursor:
    """Return a cursor that selects part of the text before the caret, by positions in it."""
    block = caret.block().position()
    cursor = QTextCursor(caret)
    cursor.setPosition(block + to_units(before, start))
    cursor.setPosition(block + to_units(before, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
