"""Which tracked changes an update has."""

from collections.abc import Iterator
from itertools import chain

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Change,
    Item,
    Items,
    Line,
    LineRegion,
    Span,
    Update,
    regions,
)

Marks = dict[str, Change]
"""The changes at one place (a span, a paragraph's mark, an item), each by its kind."""


def has_changes(update: Update) -> bool:
    """Say whether anything in the update is tracked."""
    return next(_tracked_places(update), None) is not None


def open_changes(update: Update) -> int:
    """Return how many decisions are open.

    The two halves of a replacement (one ``group``) are one. So is a change that has one id, or none, and goes
    on from one place to the next, as one insertion does over words of which some are bold.
    """
    known: set[tuple[str, str]] = set()
    unnamed = 0
    before: Marks = {}
    for marks in _places(update):
        for kind, change in marks.items():
            if change.group or change.id:
                known.add(("group", change.group) if change.group else ("id", change.id))
            elif not _goes_on(before.get(kind), change):
                unnamed += 1
        before = marks
    return len(known) + unnamed


def authors(update: Update) -> Iterator[str]:
    """Yield who made each change that is open, in the order in which a reader meets them."""
    for marks in _tracked_places(update):
        for change in marks.values():
            yield change.author


def is_tracked(span: Span) -> bool:
    """Say whether a span carries a tracked change."""
    return span.insertion is not None or span.deletion is not None or span.format_change is not None


def has_change(block: Block) -> bool:
    """Say whether anything in a paragraph, or its end, or its style, is tracked."""
    return bool(block.mark_insertion or block.mark_deletion or block.style_change) or any(
        map(is_tracked, block.spans)
    )


def _goes_on(before: Change | None, change: Change) -> bool:
    return before is not None and not (before.group or before.id) and before.author == change.author


def _tracked_places(update: Update) -> Iterator[Marks]:
    return (marks for marks in _places(update) if marks)


def _places(update: Update) -> Iterator[Marks]:
    """Yield what is tracked at each span, paragraph mark, item and bullet; between two texts, nothing."""
    for section in update.sections:
        if isinstance(section, Items | Bullets):
            entries: tuple[Item, ...] | tuple[Bullet, ...]
            entries = section.items if isinstance(section, Items) else section.bullets
            for entry in entries:
                yield _marks(insertion=entry.insertion, deletion=entry.deletion, move=entry.move)
                yield {}
    for region in regions(update):
        if isinstance(region, LineRegion):
            yield from _line_places(region.spans)
        else:
            yield from chain.from_iterable(map(_block_places, region.blocks))
        yield {}


def _block_places(block: Block) -> Iterator[Marks]:
    yield from _line_places(block.spans)
    yield _marks(insertion=block.mark_insertion, deletion=block.mark_deletion, style=block.style_change)


def _line_places(spans: Line) -> Iterator[Marks]:
    for span in spans:
        yield _marks(insertion=span.insertion, deletion=span.deletion, format=span.format_change)


def _marks(**changes: Change | None) -> Marks:
    return {kind: change for kind, change in changes.items() if change is not None}


def change_authors(update: Update) -> frozenset[str]:
    """Return everybody who has a tracked change in the update."""
    return frozenset(change.author for marks in _tracked_places(update) for change in marks.values())
