"""What an editor does to the text of a document: split, style, format, insert. Each is one change to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from update_editor.gui import text_formats as formats
from update_editor.gui.positions import to_units
from update_editor.gui.rich_text_document import RichTextDocument
from update_editor.model import BlockStyle, Line, RichText, Span, new_id, text_of

LISTS: tuple[BlockStyle, ...] = ("bullet", "number")
DEEPEST = formats.DEEPEST_SHOWN - 1
"""The deepest level, from 0, to which a list entry can be pushed in by hand."""


@contextmanager
def one_change(cursor: QTextCursor) -> Iterator[None]:
    """Make several changes one, so that they are drawn and reported once."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def remove_selected(document: RichTextDocument, cursor: QTextCursor) -> None:
    """Remove the selected text. What is left of the first and last paragraph becomes one, the first.

    It ends as the last did, with what is tracked of that end. Only where whole paragraphs are selected, up to
    the start of the next, that one stays what it is.
    """
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    takes_whole = cursor.selectionStart() == first.position() and cursor.selectionEnd() == last.position()
    if first == last or takes_whole:
        cursor.removeSelectedText()
        return
    with one_change(cursor):
        end = formats.block_of(last)
        kept = replace(
            formats.block_of(first), mark_insertion=end.mark_insertion, mark_deletion=end.mark_deletion
        )
        cursor.removeSelectedText()
        left = formats.spans_of(cursor.block())
        document.write(cursor.blockNumber(), replace(kept, spans=left))


def split_paragraph(document: RichTextDocument, cursor: QTextCursor) -> None:
    """Split the paragraph at the caret; the first half keeps the id.

    A tracked change of the paragraph mark stays at the end, with the second half. Behind a sub-heading
    ordinary text begins.
    """
    with one_change(cursor):
        remove_selected(document, cursor)
        first = formats.block_of(cursor.block())
        heads_on = first.style == "subheading" and cursor.atBlockEnd()
        second = replace(first, id=new_id(), spans=(), style="paragraph" if heads_on else first.style)
        typing = replace(typing_span(cursor), bold=False) if heads_on else typing_span(cursor)
        unmarked = replace(first, mark_insertion=None, mark_deletion=None)
        cursor.setBlockFormat(formats.block_format(unmarked, document.look))
        cursor.insertBlock(
            formats.block_format(second, document.look),
            formats.char_format(typing, second.style, document.look),
        )


def remove_paragraph(document: RichTextDocument, cursor: QTextCursor) -> None:
    """Remove the paragraph at the caret, which goes to the end of the one before (or stays at the start)."""
    number = cursor.blockNumber()
    if document.blockCount() == 1:
        emptied = replace(formats.block_of(cursor.block()), id=new_id(), spans=())
        document.write(0, emptied, stands_for_nothing=True)
        return
    with one_change(cursor):
        stays = document.findBlockByNumber(number - 1 if number else 1)
        kept = formats.block_of(stays)
        if number:
            cursor.setPosition(cursor.block().position() + cursor.block().length() - 1)
            cursor.setPosition(stays.position() + stays.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(0)
            cursor.setPosition(stays.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        # Qt may have kept the format of the paragraph that went.
        document.write(max(number - 1, 0), kept)


def set_style(
    document: RichTextDocument, cursor: QTextCursor, style: BlockStyle, level: int | None = None
) -> None:
    """Give the paragraphs that the selection touches a style, and a level where they become list entries."""
    with one_change(cursor):
        for block in blocks_touched(cursor):
            read = formats.block_of(block)
            depth = read.level if level is None else level
            styled = replace(read, style=style, level=depth if style in LISTS else 0)
            document.write(block.blockNumber(), styled)


def indent(document: RichTextDocument, cursor: QTextCursor, by: int) -> None:
    """Push the list entries that the selection touches in (1) or out (-1), as far as there is room."""
    with one_change(cursor):
        for block in blocks_touched(cursor):
            read = formats.block_of(block)
            level = min(max(read.level + by, 0), max(DEEPEST, read.level))
            if read.style in LISTS and level != read.level:
                document.write(block.blockNumber(), replace(read, level=level))


def change_spans(document: RichTextDocument, cursor: QTextCursor, change: Callable[[Span], Span]) -> None:
    """Change the format of the selected text."""
    with one_change(cursor):
        for block, start, end in _selected_parts(cursor):
            style = formats.style_of(block.blockFormat())
            for at, span in list(formats.pieces_between(block, start, end)):
                _format_piece(document, block.position() + at, change(span), style)


def _format_piece(document: RichTextDocument, at: int, span: Span, style: BlockStyle) -> None:
    cursor = QTextCursor(document)
    for text, held in formats.pieces_of(span):
        cursor.setPosition(at)
        at += to_units(text, len(text))
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(formats.char_format(span, style, document.look, held))


def insert_spans(document: RichTextDocument, cursor: QTextCursor, spans: Line) -> None:
    """Put text in place of the selection, without a new paragraph."""
    with one_change(cursor):
        remove_selected(document, cursor)
        style = formats.style_of(cursor.blockFormat())
        for span in spans:
            for text, held in formats.pieces_of(span):
                cursor.insertText(text, formats.char_format(span, style, document.look, held))


def insert_blocks(document: RichTextDocument, cursor: QTextCursor, blocks: RichText) -> None:
    """Put paragraphs in place of the selection.

    The first joins the text before the caret, the last the text behind it. In an empty paragraph the first
    brings its style. Every new paragraph gets an id of its own.
    """
    if not blocks:
        return
    with one_change(cursor):
        remove_selected(document, cursor)
        first, *others = blocks
        here = formats.block_of(cursor.block())
        if not here.spans and (others or first.style != "paragraph"):
            document.write(cursor.blockNumber(), replace(here, style=first.style, level=first.level))
        insert_spans(document, cursor, first.spans)
        for block in others:
            cursor.insertBlock(
                formats.block_format(replace(block, id=new_id()), document.look),
                formats.char_format(Span(text=""), block.style, document.look),
            )
            insert_spans(document, cursor, block.spans)
        if others and not cursor.atBlockEnd():
            document.write(cursor.blockNumber(), formats.block_of(cursor.block()))


def with_paragraphs(blocks: RichText, cursor: QTextCursor, inserted: RichText) -> tuple[RichText, int]:
    """Return a document's blocks with others as paragraphs of their own in place of the selection.

    A paragraph that the caret stands in is split around them; an empty one makes room. With them comes where
    they end, in code points.
    """
    parts = _selected_parts(cursor)
    (first, start, _), (last, _, end) = parts[0], parts[-1]
    before = replace(formats.block_of(first), spans=formats.spans_of(first, 0, start))
    after = replace(formats.block_of(last), spans=formats.spans_of(last, end, last.length() - 1))
    if before.spans:
        after = replace(after, id=new_id() if first == last else after.id)
        before = replace(before, mark_insertion=None, mark_deletion=None)
    head = (*blocks[: first.blockNumber()], *((before,) if before.spans else ()), *inserted)
    tail = (*((after,) if after.spans else ()), *blocks[last.blockNumber() + 1 :])
    return (*head, *tail), len(text_of(head))


def spans_paragraphs(cursor: QTextCursor) -> bool:
    """Say whether the selection goes over the end of a paragraph."""
    return len(_selected_parts(cursor)) > 1


def selected_blocks(cursor: QTextCursor) -> RichText:
    """Return what is selected, the parts of paragraphs at its ends as paragraphs."""
    return tuple(
        replace(formats.block_of(block), spans=formats.spans_of(block, start, end))
        for block, start, end in _selected_parts(cursor)
    )


def selected_spans(cursor: QTextCursor) -> Iterator[Span]:
    """Yield each run of selected text."""
    for block, start, end in _selected_parts(cursor):
        for _, span in formats.pieces_between(block, start, end):
            yield span


def blocks_touched(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the document's blocks that the selection, or the caret, touches."""
    return [block for block, _, _ in _selected_parts(cursor)]


def _selected_parts(cursor: QTextCursor) -> list[tuple[QTextBlock, int, int]]:
    """Return each block that the selection touches with where in it the selection starts and ends."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    parts = []
    while block.isValid() and block.position() <= cursor.selectionEnd():
        start = max(cursor.selectionStart() - block.position(), 0)
        end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        parts.append((block, start, end))
        block = block.next()
    return parts


def typing_span(cursor: QTextCursor) -> Span:
    """Return what typed text is here: bold and italic go on; a link and a comment only inside, not at an end.

    What is typed is no part of a tracked change that stands around it, but of an insertion by whom the
    document says to suggest as. In place of a selection it is bold or italic as the start of that was.
    """
    if cursor.hasSelection():
        first = next(selected_spans(cursor), Span(text=""))
        return Span(text="", bold=first.bold, italic=first.italic)
    here = formats.span_of(cursor.charFormat())
    own = here.insertion is not None and here.deletion is None and here.insertion.author == _author(cursor)
    insertion = here.insertion if own else None
    plain = replace(here, text="", insertion=insertion, deletion=None, format_change=None)
    if here.link is None and not here.comments:
        return plain
    behind = _span_behind(cursor)
    inside = not cursor.atBlockStart()
    going_on = frozenset(behind.comments if inside else ())
    return replace(
        plain,
        link=here.link if inside and behind.link == here.link else None,
        comments=tuple(each for each in here.comments if each in going_on),
    )


def _author(cursor: QTextCursor) -> str | None:
    document = cursor.document()
    return document.suggests_as if isinstance(document, RichTextDocument) else None


def select_break(cursor: QTextCursor, *, backwards: bool) -> bool:
    """Select the end of a paragraph that the caret stands at, where it would go next; say whether it does."""
    if cursor.hasSelection() or not (cursor.atBlockStart() if backwards else cursor.atBlockEnd()):
        return False
    moves, keep = QTextCursor.MoveOperation, QTextCursor.MoveMode.KeepAnchor
    return cursor.movePosition(moves.PreviousCharacter if backwards else moves.NextCharacter, keep)


def pass_deleted(cursor: QTextCursor, *, backwards: bool) -> bool:
    """Move a cursor over the deleted text, and the deleted breaks, that begin there; say whether it moved."""
    moves = QTextCursor.MoveOperation
    start = cursor.position()
    while _is_deleted(cursor, backwards=backwards):
        if not cursor.movePosition(moves.PreviousCharacter if backwards else moves.NextCharacter):
            break
    return cursor.position() != start


def _is_deleted(cursor: QTextCursor, *, backwards: bool) -> bool:
    block = cursor.block()
    if backwards and cursor.atBlockStart():
        block = block.previous()
        return block.isValid() and formats.break_changes(block.blockFormat())[1] is not None
    if not backwards and cursor.atBlockEnd():
        return formats.break_changes(block.blockFormat())[1] is not None
    span = formats.span_of(cursor.charFormat()) if backwards else _span_behind(cursor)
    return span.deletion is not None


def _span_behind(cursor: QTextCursor) -> Span:
    if cursor.atBlockEnd():
        return Span(text="")
    behind = QTextCursor(cursor)
    behind.setPosition(cursor.position() + 1)
    return formats.span_of(behind.charFormat())


def must_shed(cursor: QTextCursor) -> bool:
    """Say whether text typed here would carry on something that it must not."""
    here = cursor.charFormat()
    return formats.is_special(here) and formats.span_of(here) != typing_span(cursor)


def typing_format(document: RichTextDocument, cursor: QTextCursor) -> QTextCharFormat:
    """Return the format of text typed here."""
    return formats.char_format(typing_span(cursor), formats.style_of(cursor.blockFormat()), document.look)


def link_around(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor that selects the whole link that the caret stands in or behind; nothing without one."""
    found = QTextCursor(cursor)
    block = cursor.block()
    at = cursor.position() - block.position()
    run: tuple[int, int] | None = None
    address: str | None = None
    for start, span in formats.pieces_between(block):
        end = start + to_units(span.text, len(span.text))
        if span.link != address or run is None:
            if run is not None and address is not None and run[0] <= at <= run[1]:
                break
            run = (start, end)
        else:
            run = (run[0], end)
        address = span.link
    if run is not None and address is not None and run[0] <= at <= run[1]:
        found.setPosition(block.position() + run[0])
        found.setPosition(block.position() + run[1], QTextCursor.MoveMode.KeepAnchor)
    return found
