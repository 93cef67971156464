"""What two updates have in common, for want of the one that both were made from.

Merged from it, nothing of either is lost: what only one of them has counts as put in, and where they differ
a tracked change holds both. A word that one of them took out is there again: nobody knows who did what.
"""

from typing import TypeVar

from msgspec.structs import fields, replace

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Items,
    Line,
    Message,
    RichText,
    Section,
    Span,
    Update,
    joined,
)
from update_editor.review.diff import edits_between
from update_editor.review.pieces import Break, Piece, blocks_of, cut, length_of, pieces_of

_Value = TypeVar("_Value")
_Part = TypeVar("_Part", Item, Bullet, Section)


def common_base(mine: Update, theirs: Update) -> Update:
    """Return what both updates have. What is no text stays as mine where they differ."""
    return Update(
        id=mine.id,
        template=mine.template,
        date=_unlike(None, mine.date, theirs.date),
        title=_common_line(mine.title, theirs.title),
        opening=_common_text(mine.opening, theirs.opening),
        closing=_common_text(mine.closing, theirs.closing),
        sections=tuple(_common_section(*pair) for pair in _pairs(mine.sections, theirs.sections)),
        held_over=tuple(_common_item(*pair) for pair in _pairs(mine.held_over, theirs.held_over)),
    )


def _pairs(mine: tuple[_Part, ...], theirs: tuple[_Part, ...]) -> list[tuple[_Part, _Part]]:
    others = {(type(each), each.id): each for each in theirs}
    return [(each, others[type(each), each.id]) for each in mine if (type(each), each.id) in others]


def _common_section(mine: Section, theirs: Section) -> Section:
    heading = _common_line(mine.heading, theirs.heading)
    if isinstance(mine, Message) and isinstance(theirs, Message):
        return Message(id=mine.id, heading=heading, body=_common_text(mine.body, theirs.body))
    if isinstance(mine, Items) and isinstance(theirs, Items):
        items = tuple(_common_item(*pair) for pair in _pairs(mine.items, theirs.items))
        return Items(id=mine.id, heading=heading, items=items)
    if isinstance(mine, Bullets) and isinstance(theirs, Bullets):
        bullets = tuple(
            Bullet(id=one.id, spans=_common_line(one.spans, other.spans))
            for one, other in _pairs(mine.bullets, theirs.bullets)
        )
        return Bullets(id=mine.id, heading=heading, bullets=bullets)
    return mine


def _common_item(mine: Item, theirs: Item) -> Item:
    details = {
        each.name: _unlike(each.default, getattr(mine, each.name), getattr(theirs, each.name))
        for each in fields(Item)
        if each.name not in ("id", "heading", "body", "insertion", "deletion", "move")
    }
    return Item(
        id=mine.id,
        heading=_common_line(mine.heading, theirs.heading),
        body=_common_text(mine.body, theirs.body),
        **details,
    )


def _unlike(default: _Value, mine: _Value, theirs: _Value) -> _Value:
    """Return what both have; else what neither has, so that the merge tells of it, or else theirs."""
    if mine == theirs:
        return mine
    return theirs if default in (mine, theirs) else default


def _common_line(mine: Line, theirs: Line) -> Line:
    blocks = _common_text((Block(id="line", spans=mine),), (Block(id="line", spans=theirs),))
    return joined(span for block in blocks for span in block.spans)


def _common_text(mine: RichText, theirs: RichText) -> RichText:
    """Return the words and paragraphs that both texts have, without tracked changes: they are somebody's."""
    pieces = list(pieces_of(mine))
    kept: list[Piece] = []
    at = 0
    for edit in edits_between(mine, theirs):
        kept += cut(pieces, at, edit.start)
        at = edit.end
    kept += cut(pieces, at, sum(map(length_of, pieces)))
    return blocks_of(map(_plain, kept))


def _plain(piece: Piece) -> Piece:
    if isinstance(piece, Span):
        return replace(piece, insertion=None, deletion=None, format_change=None, comments=())
    plain = replace(piece.block, mark_insertion=None, mark_deletion=None, style_change=None)
    return Break(plain)
