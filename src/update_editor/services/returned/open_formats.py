"""Changes of formats and styles that somebody rejected in Word: here they stay open, to be decided on.

Rejected, they leave no trace in a text: a format is what it was. So they are put back before what came back
is compared with what was sent.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from update_editor.model import (
    Block,
    BlockFormat,
    LineRegion,
    RichText,
    Span,
    TextFormat,
    TextRegion,
    Update,
    joined,
    regions,
    with_region,
)
from update_editor.review.diff import edits_between
from update_editor.review.pieces import Break, Piece, Reader, blocks_of, paired


def with_open_formats(base: Update, read: Update) -> Update:
    """Return what came back, with the formats and styles that were suggested in what was sent."""
    there = {region.where: region for region in regions(read)}
    for region in regions(base):
        blocks = _blocks(region)
        now = there.get(region.where)
        if now is None or not any(map(_has_format_change, blocks)):
            continue
        kept = _with_open_formats(blocks, _blocks(now))
        if isinstance(now, LineRegion):
            spans = joined(span for block in kept for span in block.spans)
            read = with_region(read, LineRegion(now.where, spans))
        else:
            read = with_region(read, TextRegion(now.where, kept))
    return read


def _blocks(region: LineRegion | TextRegion) -> RichText:
    return (Block(id="", spans=region.spans),) if isinstance(region, LineRegion) else region.blocks


def _has_format_change(block: Block) -> bool:
    return block.style_change is not None or any(span.format_change for span in block.spans)


def _with_open_formats(base: RichText, blocks: RichText) -> RichText:
    if not blocks:
        return blocks
    before, after = Reader(base), Reader(blocks)
    kept: list[Piece] = []
    at = 0
    for edit in edits_between(base, blocks):
        kept += _kept(before.take(edit.start - at), after.take(edit.start - at))
        before.take(edit.end - edit.start)
        kept += after.take(edit.new_end - edit.new_start)
        at = edit.end
    return blocks_of([*kept, *_kept(before.take(), after.take())])


def _kept(before: Sequence[Piece], after: Sequence[Piece]) -> Iterator[Piece]:
    """Yield what is the same in both, as it was suggested where it looks again as it did before that."""
    for old, new in paired(before, after):
        if isinstance(old, Span) and isinstance(new, Span):
            yield _kept_span(old, new)
        elif isinstance(old, Break) and isinstance(new, Break):
            yield Break(_kept_block(old.block, new.block))


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
