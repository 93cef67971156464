"""Which id each paragraph has where paragraphs were split and joined under tracked changes.

An id belongs to the words that stood in its paragraph before anything was tracked. So it goes to the first
paragraph that has some of them; where none has, to the one that ends with the paragraph's own break. Then
rejecting all gives every paragraph its id back.
"""

from bisect import bisect_right
from itertools import accumulate

from update_editor.model import RichText, line_text, new_id
from update_editor.review.pieces import Break, Piece, insertion_of


class BlockIds:
    """Gathers, piece by piece of a text that is being made, whose each of its paragraphs is."""

    def __init__(self, before: RichText, after: RichText) -> None:
        self._old_ids = [block.id for block in before]
        lengths = (len(line_text(block.spans)) + 1 for block in before)
        self._starts = [0, *accumulate(lengths)]
        self._fresh = [block.id for block in after if block.id not in set(self._old_ids)]
        self._owners: list[str] = []
        self._owner = ""
        self._claimed: set[str] = set()

    def note_old(self, piece: Piece, at: int) -> None:
        """Note a piece that stood at a position of the text before."""
        old = self._old_ids[bisect_right(self._starts, at) - 1]
        if insertion_of(piece) is None and not isinstance(piece, Break):
            self._claim(old)
        if isinstance(piece, Break):
            self._claim(old)
            self._end_paragraph()

    def note_new(self, piece: Piece) -> None:
        """Note a piece that is new."""
        if isinstance(piece, Break):
            self._end_paragraph()

    def given(self) -> list[str]:
        """Return the id of each paragraph."""
        fresh = iter(self._fresh)
        return [owner or next(fresh, "") or new_id() for owner in self._owners]

    def _claim(self, block_id: str) -> None:
        if not self._owner and block_id not in self._claimed:
            self._owner = block_id
            self._claimed.add(block_id)

    def _end_paragraph(self) -> None:
        self._owners.append(self._owner)
        self._owner = ""
