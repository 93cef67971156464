"""Whether easy words still say what the update says, and what has changed since they were written."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from update_editor.model import Block, EasyReadUnit, LineRegion, RichText, Update, line, line_text, regions
from update_editor.review.diff import edits_between

_SIGNS = frozenset("%‰°+")
"""What is punctuation or no letter to Unicode, and says something none the less."""


class Piece(Struct, frozen=True):
    """A stretch of the difference between what the source said and what it says now."""

    kind: Literal["same", "gone", "new"]
    text: str


def is_stale(unit: EasyReadUnit, update: Update) -> bool:
    """Say whether a unit's sources have other words than when it was decided.

    Case, spaces and punctuation don't count; a point within a number and the sign of a currency do.
    ``update`` has its tracked changes accepted. A unit that nobody has decided yet is not stale.
    """
    return unit.decision is not None and not says_the_same(unit.source_text, source_text(unit, update))


def says_the_same(one: str, other: str) -> bool:
    """Say whether two texts have the same words, whatever their case, spaces and punctuation."""
    return one == other or _words(one) == _words(other)


def source_text(unit: EasyReadUnit, update: Update) -> str:
    """Return what a unit's sources say now, one block a line; those that are gone say nothing."""
    texts = _texts(update)
    return "\n".join(texts[source] for source in unit.sources if source in texts)


def difference(unit: EasyReadUnit, update: Update) -> tuple[Piece, ...]:
    """Return what a unit's sources said when it was decided, and say now, as one text with the difference.

    ``update`` has its tracked changes accepted. What differs in nothing but case, spaces and punctuation
    stands as it is now, as the same.
    """
    return difference_of(unit.source_text, source_text(unit, update))


@lru_cache(maxsize=512)
def difference_of(before: str, after: str) -> tuple[Piece, ...]:
    """Return two texts, a block a line, as one with the difference."""
    if says_the_same(before, after):
        return (Piece("same", after),) if after else ()
    pieces: list[Piece] = []
    for piece in _pieces(before, after):
        if pieces and pieces[-1].kind == piece.kind:
            pieces[-1] = Piece(piece.kind, pieces[-1].text + piece.text)
        elif piece.text:
            pieces.append(piece)
    return tuple(pieces)


def _pieces(before: str, after: str) -> Iterator[Piece]:
    at = 0
    for edit in edits_between(_as_blocks(before), _as_blocks(after)):
        yield Piece("same", after[at : edit.new_start])
        old, new = before[edit.start : edit.end], after[edit.new_start : edit.new_end]
        if says_the_same(old, new):
            yield Piece("same", new)
        else:
            yield Piece("gone", old)
            yield Piece("new", new)
        at = edit.new_end
    yield Piece("same", after[at:])


def _as_blocks(text: str) -> RichText:
    return tuple(Block(id=str(number), spans=line(each)) for number, each in enumerate(text.split("\n")))


def _texts(update: Update) -> dict[str, str]:
    """Return the text of each block, and of each bullet, by its id; of two with one id, what both say."""
    texts: dict[str, str] = {}
    for region in regions(update):
        if isinstance(region, LineRegion):
            told = [(region.where.rpartition("/")[2], line_text(region.spans))]
        else:
            told = [(block.id, line_text(block.spans)) for block in region.blocks]
        for name, text in told:
            texts[name] = f"{texts[name]}\n{text}" if name in texts else text
    return texts


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    """Return the letters, figures and telling signs of a text, in one case and one spelling of accents."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return "".join(_telling(plain))


def _telling(text: str) -> Iterator[str]:
    for at, character in enumerate(text):
        category = unicodedata.category(character)
        if category[0] in "LMN" or category == "Sc" or character in _SIGNS:
            yield character
        elif character in ".:" and _is_figure(text[at - 1 : at]) and _is_figure(text[at + 1 : at + 2]):
            yield "."


def _is_figure(text: str) -> bool:
    return text.isdecimal()
