"""The texts, items and bullets of a returned file as values of the model, their changes told apart."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from msgspec.structs import replace

from update_editor.model import Block, Bullet, Change, Item, Line, RichText, Span, line_text
from update_editor.services.returned.known_changes import (
    is_same,
    with_known_changes,
    with_known_changes_in_line,
)
from update_editor.services.returned.reading_places import ReadEntry


def text_of_region(base: RichText, blocks: Sequence[Block]) -> RichText:
    """Return a text that came back; the changes that it was sent with are those that were sent."""
    return with_known_changes(base, _with_own_styles(base, _ended(tuple(blocks))))


def _with_own_styles(base: RichText, blocks: RichText) -> RichText:
    """Return a text without the styles that LibreOffice gives the paragraph behind a deleted end.

    It makes it look like the one before, as it would once the two are joined, and tracks nothing of that.
    """
    sent = {block.id: block for block in base}
    result: list[Block] = []
    for block in blocks:
        then = sent.get(block.id)
        last = result[-1] if result else None
        is_joined = last is not None and last.mark_deletion is not None and last.style == block.style
        if is_joined and then is not None and block.style_change is None and then.style_change is None:
            result.append(replace(block, style=then.style, level=then.level))
        else:
            result.append(block)
    return tuple(result)


def _ended(blocks: RichText) -> RichText:
    """Return a text whose last end is not tracked, for nothing follows that it could be joined with.

    Where the last paragraphs are gone, or new, as wholes, it is the end before them that says so.
    """
    if not blocks:
        return blocks
    for is_whole, mark in ((_is_deleted, "mark_deletion"), (_is_inserted, "mark_insertion")):
        tail = len(list(takewhile(is_whole, reversed(blocks))))
        before = len(blocks) - tail - 1
        if tail and before >= 0 and getattr(blocks[-1], mark) and getattr(blocks[before], mark) is None:
            change = getattr(blocks[before + 1], mark)
            blocks = (*blocks[:before], replace(blocks[before], **{mark: change}), *blocks[before + 1 :])
    last = replace(blocks[-1], mark_insertion=None, mark_deletion=None)
    return (*blocks[:-1], last)


def _is_deleted(block: Block) -> bool:
    return block.mark_deletion is not None and all(span.deletion for span in block.spans)


def _is_inserted(block: Block) -> bool:
    return block.mark_insertion is not None and all(span.insertion for span in block.spans)


def item_of(base: Item | None, entry: ReadEntry) -> Item:
    """Return an item that came back; one that is new, or gone, as a whole is one change."""
    then = base or Item(id=entry.id)
    item = replace(
        then,
        heading=with_known_changes_in_line(then.heading, entry.spans),
        body=text_of_region(then.body, entry.body),
        insertion=None,
        deletion=None,
    )
    lines = [item.heading, *(block.spans for block in item.body)]
    known = _ids([then.heading, *(block.spans for block in then.body)], then.body)
    inserted = [entry.mark.mark_insertion, *(span.insertion for line in lines for span in line if span.text)]
    deleted = [entry.mark.mark_deletion, *(span.deletion for line in lines for span in line if span.text)]
    insertion = _outer(inserted, then.insertion, entry.is_new, known)
    deletion = _outer(deleted, then.deletion, base is not None, known)
    strip = _Stripping(insertion, deletion, known)
    body = tuple(map(strip.block, item.body))
    return replace(item, heading=strip.line(item.heading), body=body, insertion=insertion, deletion=deletion)


def bullet_of(base: Bullet | None, entry: ReadEntry) -> Bullet:
    """Return a bullet that came back, in the same way."""
    then = base or Bullet(id=entry.id)
    spans = with_known_changes_in_line(then.spans, entry.spans)
    known = _ids([then.spans], ())
    inserted = [entry.mark.mark_insertion, *(span.insertion for span in spans if span.text)]
    deleted = [entry.mark.mark_deletion, *(span.deletion for span in spans if span.text)]
    insertion = _outer(inserted, then.insertion, entry.is_new, known)
    deletion = _outer(deleted, then.deletion, base is not None, known)
    strip = _Stripping(insertion, deletion, known)
    return replace(then, spans=strip.line(spans), insertion=insertion, deletion=deletion)


def _outer(
    changes: Sequence[Change | None], sent: Change | None, may_be_new: bool, known: frozenset[str]
) -> Change | None:
    """Return the change of a whole item or bullet: the one it was sent with, or one of all its words.

    ``changes`` are those of its first paragraph's end and of all its words.
    """
    if sent is not None:
        return sent if any(is_same(sent, each) for each in changes) else None
    words = changes[1:]
    if not may_be_new or not words or not all(words):
        return None
    return next((each for each in words if each and each.id not in known), None)


def _ids(lines: Iterable[Line], blocks: RichText) -> frozenset[str]:
    """Return the ids of the changes that stood in an item or bullet when it was sent."""
    spans = [span for line in lines for span in line]
    found = [change for span in spans for change in (span.insertion, span.deletion) if change]
    found += [each for block in blocks for each in (block.mark_insertion, block.mark_deletion) if each]
    return frozenset(each.id for each in found)


class _Stripping:
    """Takes out of an item's words what is said of the whole item."""

    def __init__(self, insertion: Change | None, deletion: Change | None, known: frozenset[str]) -> None:
        self._insertion, self._deletion = insertion, deletion
        self._known = known

    def line(self, spans: Line) -> Line:
        """Return a line without the changes of the whole."""
        return tuple(
            replace(
                span,
                insertion=self._own(span.insertion, self._insertion),
                deletion=self._own(span.deletion, self._deletion),
            )
            for span in spans
        )

    def block(self, block: Block) -> Block:
        """Return a block without the changes of the whole."""
        return replace(
            block,
            spans=self.line(block.spans),
            mark_insertion=self._own(block.mark_insertion, self._insertion),
            mark_deletion=self._own(block.mark_deletion, self._deletion),
        )

    def _own(self, change: Change | None, outer: Change | None) -> Change | None:
        if change is None or outer is None or change.id in self._known:
            return change
        return None if change.author == outer.author else change


def with_splits_and_joins(entries: Sequence[ReadEntry]) -> list[ReadEntry]:
    """Return bullets with what somebody split, or joined, as words taken out here and put in there.

    A bullet's end is no change of its own in an update.
    """
    result = [
        ReadEntry(id=each.id, spans=each.spans, mark=each.mark, body=each.body, is_new=each.is_new)
        for each in entries
    ]
    for one, other in pairwise(result):
        split, join = one.mark.mark_insertion, one.mark.mark_deletion
        if split is not None and other.is_new and any(span.insertion is None for span in other.spans):
            one.spans = (*one.spans, *_where(other.spans, lambda span: span.insertion is None, split, False))
            other.spans = tuple(
                span if span.insertion else replace(span, insertion=split) for span in other.spans
            )
        elif join is not None and not all(span.deletion for span in one.spans):
            one.spans = (*one.spans, *_where(other.spans, lambda span: span.deletion is None, join, True))
            other.spans = tuple(
                span if span.deletion else replace(span, deletion=join) for span in other.spans
            )
    return result


def _where(
    spans: Line, is_meant: Callable[[Span], bool], change: Change, is_inserted: bool
) -> Iterator[Span]:
    """Yield copies of the spans that are meant, inserted or deleted."""
    for span in spans:
        if is_meant(span):
            bare = replace(span, insertion=None, deletion=None, format_change=None, comments=())
            yield replace(bare, insertion=change) if is_inserted else replace(bare, deletion=change)


def words_of_entry(entry: Item | Bullet) -> str:
    """Return what an item or bullet says, what is inserted or deleted in it included."""
    if isinstance(entry, Bullet):
        return line_text(entry.spans).strip()
    return "\n".join([line_text(entry.heading), *(line_text(block.spans) for block in entry.body)]).strip()
