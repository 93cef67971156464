"""The marks of one pane: they move with its text, and those that would get in the way of typing wait."""

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock

from update_editor.gui.pane_values import BoundPane
from update_editor.gui.positions import to_code_points
from update_editor.gui.proofing.marks import MarkedLine, PlacedMark, edited
from update_editor.gui.proofing.underlines import Underlines

_LINE_BREAK = "\u2028"
"""What Qt has for a line break inside a paragraph."""


class PaneMarks(QObject):
    """Keeps what is underlined in a pane in step with its text."""

    def __init__(self, pane: BoundPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._lines: tuple[MarkedLine, ...] = ()
        pane.rich_text.contentsChange.connect(self._follow_edit)

    def show(self, lines: tuple[MarkedLine, ...]) -> None:
        """Underline what a check found, paragraph by paragraph; ``lines`` may be none at all.

        A word that the caret is in, and that was not underlined before, waits until the caret has left it:
        it may still be being written.
        """
        if lines and self._pane.hasFocus():
            number, position = self._caret()
            if number < len(lines):
                shown = self._lines[number].marks if number < len(self._lines) else ()
                lines = _with(
                    lines, number, tuple(_held(each, position, shown) for each in lines[number].marks)
                )
        self._lines = lines
        self._underline()

    def release(self) -> None:
        """Show what waited, where the caret has left it."""
        if not any(mark.is_held for line in self._lines for mark in line.marks):
            return
        number, position = self._caret()
        for at, line in enumerate(self._lines):
            if any(mark.is_held for mark in line.marks):
                caret = position if at == number and self._pane.hasFocus() else None
                marks = tuple(_released(mark, caret) for mark in line.marks)
                self._lines = _with(self._lines, at, marks)
        self._underline()

    def _underline(self) -> None:
        """Have the pane painted with what is marked now."""
        if not self._lines and self._pane.underlines is None:
            return
        if self._pane.underlines is None:
            self._pane.underlines = Underlines(self._pane)
        self._pane.underlines.show(self._lines)
        self._pane.viewport().update()

    def at_caret(self, *, with_held: bool) -> PlacedMark | None:
        """Return what is underlined where the caret is, or will be; the shortest, where several are."""
        number, position = self._caret()
        if number >= len(self._lines):
            return None
        marks = self._lines[number].marks
        here = (mark for mark in marks if mark.is_at(position) and (with_held or not mark.is_held))
        return min(here, key=_length, default=None)

    def texts(self) -> tuple[str, ...]:
        """Return what each paragraph of the pane says."""
        document = self._pane.rich_text
        return tuple(_text(document.findBlockByNumber(number)) for number in range(document.blockCount()))

    def _caret(self) -> tuple[int, int]:
        """Return in which paragraph the caret is, and where in it."""
        cursor = self._pane.textCursor()
        return cursor.blockNumber(), to_code_points(cursor.block().text(), cursor.positionInBlock())

    def _follow_edit(self, position: int, removed: int, added: int) -> None:
        """Move the marks with their words. Qt paints anew by itself what an edit touched."""
        underlines = self._pane.underlines
        if not self._lines or underlines is None:
            return
        document = self._pane.rich_text
        block = document.findBlock(position)
        first = block.blockNumber()
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        end = last + 1 - (document.blockCount() - len(self._lines))
        if first >= 0 and first == last == end - 1:
            now = edited(self._lines[first:end], (_text(block),))
            self._lines = (*self._lines[:first], *now, *self._lines[end:])
            underlines.follow(self._lines, first, position - block.position(), removed, added)
            return
        if first < 0 or end <= first:
            self._lines = ()
        else:
            texts = tuple(_text(document.findBlockByNumber(number)) for number in range(first, last + 1))
            now = edited(self._lines[first:end], texts)
            self._lines = (*self._lines[:first], *now, *self._lines[end:])
        underlines.forget_places()
        underlines.show(self._lines)


def _with(
    lines: tuple[MarkedLine, ...], number: int, marks: tuple[PlacedMark, ...]
) -> tuple[MarkedLine, ...]:
    return (*lines[:number], replace(lines[number], marks=marks), *lines[number + 1 :])


def _held(mark: PlacedMark, caret: int, shown: tuple[PlacedMark, ...]) -> PlacedMark:
    if mark.is_passage or not mark.is_at(caret):
        return mark
    was_seen = any(
        (each.start, each.end, each.finding.rule) == (mark.start, mark.end, mark.finding.rule)
        and not each.is_held
        for each in shown
    )
    return mark if was_seen else replace(mark, is_held=True)


def _released(mark: PlacedMark, caret: int | None) -> PlacedMark:
    stays = not mark.is_held or (caret is not None and mark.is_at(caret))
    return mark if stays else replace(mark, is_held=False)


def _length(mark: PlacedMark) -> int:
    return mark.end - mark.start


def _text(block: QTextBlock) -> str:
    return block.text().replace(_LINE_BREAK, "\n")
