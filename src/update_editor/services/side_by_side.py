"""Two updates side by side: paragraph beside paragraph, and in each what the other does not say."""

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Items,
    Line,
    LineRegion,
    Span,
    TextRegion,
    Update,
    joined,
    regions,
)
from update_editor.review.compare import compare
from update_editor.review.edits import Reviewer

Kind = Literal["title", "heading", "subheading", "paragraph", "bullet", "number", "quote"]


class Piece(Struct, frozen=True):
    """Some words, and whether the other side lacks them or has them in another format."""

    text: str
    differs: bool = False
    bold: bool = False
    italic: bool = False


class Row(Struct, frozen=True, kw_only=True):
    """A paragraph as the one update has it and as the other does; None where one does not have it."""

    where: str
    kind: Kind
    left: tuple[Piece, ...] | None
    right: tuple[Piece, ...] | None

    @property
    def differs(self) -> bool:
        """Whether the two sides say something else."""
        sides = (self.left, self.right)
        return None in sides or any(piece.differs for side in sides for piece in side or ())


def side_by_side(left: Update, right: Update) -> tuple[Row, ...]:
    """Return two updates row by row, in the order of reading; tracked changes in either count as accepted."""
    compared = compare(left, right, Reviewer(""))
    entries = _entries(compared)
    rows = (row for region in regions(compared) for row in _rows(region, entries.get(_entry(region.where))))
    return tuple(row for row in rows if row.left or row.right)


def _entries(update: Update) -> dict[str, Item | Bullet]:
    """Return items and bullets by their addresses."""
    found: dict[str, Item | Bullet] = {}
    for section in update.sections:
        if isinstance(section, Items):
            found |= {f"{section.id}/{item.id}": item for item in section.items}
        elif isinstance(section, Bullets):
            found |= {f"{section.id}/{bullet.id}": bullet for bullet in section.bullets}
    return found


def _entry(where: str) -> str:
    return where.removesuffix("/heading")


def _rows(region: LineRegion | TextRegion, entry: Item | Bullet | None) -> Iterator[Row]:
    is_new = entry is not None and entry.insertion is not None
    is_gone = entry is not None and entry.deletion is not None
    if isinstance(region, LineRegion):
        kind: Kind = "title" if region.where == "title" else "heading"
        if isinstance(entry, Bullet):
            kind = "bullet"
        yield _row(region.where, kind, region.spans, is_new, is_gone)
        return
    for block in region.blocks:
        yield _row(region.where, block.style, block.spans, is_new, is_gone, _restyled(block))


def _restyled(block: Block) -> bool:
    return block.style_change is not None


def _row(where: str, kind: Kind, spans: Line, is_new: bool, is_gone: bool, restyled: bool = False) -> Row:
    left = _pieces((span for span in spans if span.insertion is None), is_gone or restyled)
    right = _pieces((span for span in spans if span.deletion is None), is_new or restyled)
    return Row(
        where=where,
        kind=kind,
        left=None if is_new or (not left and right) else left,
        right=None if is_gone or (not right and left) else right,
    )


def _pieces(spans: Iterable[Span], whole_differs: bool) -> tuple[Piece, ...]:
    return tuple(
        Piece(span.text, whole_differs or _differs(span), span.bold, span.italic) for span in joined(spans)
    )


def _differs(span: Span) -> bool:
    return span.insertion is not None or span.deletion is not None or span.format_change is not None
