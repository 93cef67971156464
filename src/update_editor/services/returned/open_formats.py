"""Changes of formats and styles that somebody rejected in Word: here they stay open, to be decided on.

Rejected, they leave no trace in a text: a format is what it was. So they are put back before what came back
is compared with what was sent.
"""

from msgspec.structs import replace

from update_editor.model import (
    Block,
    BlockFormat,
    LineRegion,
    Span,
    TextFormat,
    TextRegion,
    Update,
    joined,
    region_blocks,
    regions,
    with_region,
)
from update_editor.review.pieces import Break, Piece
from update_editor.services.returned.alike import with_alike


def with_open_formats(base: Update, read: Update) -> Update:
    """Return what came back, with the formats and styles that were suggested in what was sent."""
    there = {region.where: region for region in regions(read)}
    for region in regions(base):
        blocks = region_blocks(region)
        now = there.get(region.where)
        if now is None or not any(map(_has_format_change, blocks)):
            continue
        kept = with_alike(blocks, region_blocks(now), _kept)
        if isinstance(now, LineRegion):
            spans = joined(span for block in kept for span in block.spans)
            read = with_region(read, LineRegion(now.where, spans))
        else:
            read = with_region(read, TextRegion(now.where, kept))
    return read


def _has_format_change(block: Block) -> bool:
    return block.style_change is not None or any(span.format_change for span in block.spans)


def _kept(old: Piece, new: Piece) -> Piece:
    """Return a piece as it was suggested, where it looks again as it did before that."""
    if isinstance(old, Span) and isinstance(new, Span):
        return _kept_span(old, new)
    if isinstance(old, Break) and isinstance(new, Break):
        return Break(_kept_block(old.block, new.block))
    return new


def _kept_span(old: Span, new: Span) -> Span:
    change = old.format_change
    look = TextFormat(bold=new.bold, italic=new.italic, link=new.link)
    if change is None or new.format_change is not None or look != change.before:
        return new
    return replace(new, bold=old.bold, italic=old.italic, link=old.link, format_change=change)


def _kept_block(old: Block, new: Block) -> Block:
    change = old.style_change
    look = BlockFormat(style=new.style, level=new.level)
    if change is None or new.style_change is not None or look != change.before:
        return new
    return replace(new, style=old.style, level=old.level, style_change=change)
