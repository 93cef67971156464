"""A QTextDocument that shows rich text of the model and gives it back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from update_editor.gui import text_formats as formats
from update_editor.gui.positions import to_units
from update_editor.gui.text_formats import Look, Whole
from update_editor.model import Block, BlockStyle, Change, RichText, Span, joined, new_id


class RichTextDocument(QTextDocument):
    """Shows blocks, one a paragraph.

    Only the paragraphs that changed are read again: a key press costs what its paragraph costs. Undo is off,
    for the session has the one undo stack. Each paragraph carries its block's id; a new one gets its own.
    """

    marks_blocks = False
    """Whether a block's mark is that of all its text, as a bullet's is."""

    def __init__(self, parent: QObject | None = None, empty_style: BlockStyle = "paragraph") -> None:
        super().__init__(parent)
        self._empty_style = empty_style
        self._known: list[Block | None] = [None]
        self._read_before: dict[str, Block] = {}
        self._value: RichText | None = None
        self._may_have_copies = False
        self.look = Look()
        self.suggests_as: str | None = None
        """Who suggests: what they type goes on with their own insertion where it stands in one."""
        self.is_showing = False
        self._whole = Whole()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        # Without a layout, which is made when it is first asked for, a document does not tell of changes.
        self.documentLayout()
        self.contentsChange.connect(self._note_change)
        self._show((), 0, 0)

    def blocks(self) -> RichText:
        """Return what the document says; no block where it is empty and was shown as nothing."""
        if self._value is None:
            if self._may_have_copies:
                self._renew_copied_ids()
            self._read_forgotten()
            self._value = () if self._is_nothing() else cast(RichText, tuple(self._known))
        return self._value

    def may_have_marks(self) -> bool:
        """Say whether something may have to be painted beside a paragraph; nothing is read for it."""
        return any(known is None or known.style in formats.WITH_MARKS for known in self._known)

    def _read_forgotten(self) -> None:
        """Read the paragraphs that a change touched. After a key press that is one of perhaps hundreds."""
        number = 0
        with suppress(ValueError):
            while True:
                number = self._known.index(None, number)
                self._known[number] = self._read(self.findBlockByNumber(number))

    def show_blocks(self, blocks: RichText) -> None:
        """Show other blocks, changing only what differs, so that carets stay where they were."""
        before = self.blocks()
        if before == blocks:
            return
        same_start, same_end = _same_ends(before, blocks) if before and blocks else (0, 0)
        self._show(blocks, same_start, same_end)

    def _show(self, blocks: RichText, same_start: int, same_end: int) -> None:
        """Show blocks of which so many at the start and at the end are shown already."""
        shown = blocks or (Block(id=new_id(), style=self._empty_style),)
        with self.quietly():
            # A paragraph next to one that came or went may have got that one's format from Qt.
            margin = int(len(shown) != self.blockCount())
            self._adjust_count(same_end, len(shown))
            stop = min(len(shown) - same_end + margin, len(shown))
            for number in range(max(same_start - margin, 0), stop):
                self.write(number, shown[number], stands_for_nothing=not blocks)
        self._known = list(shown)
        self._value = blocks
        self._may_have_copies = False
        self._read_before = {block.id: block for block in shown}

    def show_whole(self, insertion: Change | None, deletion: Change | None) -> None:
        """Show all of the text as inserted or deleted: what holds it is, and the text with it."""
        whole = Whole(insertion=insertion, deletion=deletion)
        if whole != self._whole:
            self._whole = whole
            self._write_again(lambda _block: True)

    def restyle(self, look: Look) -> None:
        """Show the same text in another look, touching only the paragraphs that it makes look otherwise."""
        before, self.look = self.look, look
        self.setIndentWidth(look.em * 1.6)
        self._write_again(lambda block: formats.looks_otherwise(block, self._whole_of(block), before, look))

    def _write_again(self, is_touched: Callable[[Block], bool]) -> None:
        """Write the same text again, but for the paragraphs that are not to be touched."""
        blocks = self.blocks()
        with self.quietly():
            block = self.begin()
            while block.isValid():
                number = block.blockNumber()
                known = blocks[number] if blocks else self._read(block)
                if is_touched(known):
                    self.write(number, known, stands_for_nothing=not blocks)
                block = self.findBlockByNumber(number + 1)
        if blocks:
            self._known = list(blocks)
        self._value = blocks

    def forget_composed(self) -> None:
        """Take out what an input method has composed so far: it is in the layout alone, not in the text."""
        with self.quietly():
            block = self.begin()
            while block.isValid():
                if block.layout().preeditAreaText():
                    block.layout().setPreeditArea(-1, "")
                    block.layout().clearFormats()
                    self.markContentsDirty(block.position(), block.length())
                block = block.next()

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Make one change that is not a person's."""
        was_showing, self.is_showing = self.is_showing, True
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()
            self.is_showing = was_showing

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        """Forget the paragraphs that a change touched."""
        self._value = None
        first = self.findBlock(position).blockNumber()
        end = self.findBlock(min(position + added, self.characterCount() - 1))
        last = end.blockNumber()
        grown = self.blockCount() - len(self._known)
        self._may_have_copies = self._may_have_copies or last > first
        if first < 0 or last < first or last - grown + 1 < first:
            self._known = [None] * self.blockCount()
            return
        self._known[first : last - grown + 1] = [None] * (last - first + 1)

    def _read(self, block: QTextBlock) -> Block:
        """Read a paragraph; where it says what it said before, the value from before is kept."""
        read = formats.block_of(block)
        before = self._read_before.get(read.id)
        if before is not None and _normal(before) == read:
            return before
        self._read_before[read.id] = read
        return read

    def _is_nothing(self) -> bool:
        only = self.begin()
        return (
            self.blockCount() == 1 and only.length() == 1 and formats.stands_for_nothing(only.blockFormat())
        )

    def _renew_copied_ids(self) -> None:
        """Give a new id to each paragraph that Qt made by copying another's format."""
        self._may_have_copies = False
        seen: set[str] = set()
        block = self.begin()
        while block.isValid():
            shown = block.blockFormat()
            block_id = formats.id_of(shown)
            if block_id in seen or not block_id:
                with self.quietly():
                    QTextCursor(block).setBlockFormat(formats.with_new_id(shown))
                block = self.findBlockByNumber(block.blockNumber())
                block_id = formats.id_of(block.blockFormat())
            seen.add(block_id)
            block = block.next()
        self._value = None
        self._may_have_copies = False

    def _adjust_count(self, same_end: int, wanted: int) -> None:
        """Add or remove paragraphs before those at the end that stay."""
        cursor = QTextCursor(self)
        surplus = self.blockCount() - wanted
        if surplus > 0:
            self._remove_paragraphs(cursor, self.blockCount() - same_end - surplus, surplus)
        for _ in range(-surplus):
            number = self.blockCount() - same_end
            if number > 0:
                cursor.setPosition(_end(self.findBlockByNumber(number - 1)))
            else:
                cursor.setPosition(0)
            cursor.insertBlock(QTextBlockFormat())

    def _remove_paragraphs(self, cursor: QTextCursor, number: int, count: int) -> None:
        """Remove whole paragraphs with the break before them, or, from the first on, the one behind."""
        last = self.findBlockByNumber(number + count - 1)
        if number > 0:
            cursor.setPosition(_end(self.findBlockByNumber(number - 1)))
            cursor.setPosition(_end(last), QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(0)
            cursor.setPosition(last.next().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def write(self, number: int, block: Block, stands_for_nothing: bool = False) -> None:
        """Make the paragraph of a number (from 0) what a block says, touching no more text than differs."""
        cursor = QTextCursor(self.findBlockByNumber(number))
        cursor.setBlockFormat(formats.block_format(block, self.look, stands_for_nothing))
        whole = self._whole_of(block)
        cursor.setBlockCharFormat(formats.char_format(Span(text=""), block.style, self.look, whole=whole))
        self._write_text(cursor, formats.shown_text(block.spans))
        self._write_formats(number, block)

    def _write_text(self, cursor: QTextCursor, text: str) -> None:
        block = cursor.block()
        old = block.text()
        start, end = _same_text_ends(old, text)
        if start == len(old) == len(text):
            return
        cursor.setPosition(block.position() + to_units(old, start))
        cursor.setPosition(block.position() + to_units(old, len(old) - end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])

    def _write_formats(self, number: int, block: Block) -> None:
        qt_block = self.findBlockByNumber(number)
        cursor = QTextCursor(qt_block)
        at = qt_block.position()
        for span in joined(block.spans):
            for text, held in formats.pieces_of(span):
                cursor.setPosition(at)
                at += to_units(text, len(text))
                cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
                shown = formats.char_format(span, block.style, self.look, held, self._whole_of(block))
                cursor.setCharFormat(shown)

    def _whole_of(self, block: Block) -> Whole:
        if not self.marks_blocks:
            return self._whole
        return Whole(insertion=block.mark_insertion, deletion=block.mark_deletion)


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _normal(block: Block) -> Block:
    return replace(block, spans=joined(block.spans))


def _same_ends(before: RichText, after: RichText) -> tuple[int, int]:
    """Return how many blocks are the same at the start and at the end."""
    shortest = min(len(before), len(after))
    start = 0
    while start < shortest and before[start] == after[start]:
        start += 1
    end = 0
    while end < shortest - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, end


def _same_text_ends(before: str, after: str) -> tuple[int, int]:
    shortest = min(len(before), len(after))
    start = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    room = shortest - start
    end = 0
    while end < room and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, end
