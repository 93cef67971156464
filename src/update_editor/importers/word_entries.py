"""Items and bullets that were added, removed, split or joined in a Word file."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from update_editor.importers.word_breaks import MARKS, Mark, change_in, is_whole
from update_editor.model import Block, Bullet, Change, Item, Line, Span, joined, new_id

_MOST_SPANS = 100
"""How many spans of a bullet are copied into the one before it."""
_FIELDS = {"mark_insertion": "insertion", "mark_deletion": "deletion"}


def item_changed(item: Item, heading: Block | None) -> Item:
    """Return an item as an added, or a removed, one where all of its paragraphs and their marks are.

    ``heading`` is its heading as a paragraph, None where it has none.
    """
    paragraphs = (*((heading,) if heading else ()), *item.body)
    for mark in MARKS:
        change = _whole_change(paragraphs, mark)
        if change is not None:
            body = tuple(_without(block, mark, change.author) for block in item.body)
            return replace(
                item,
                heading=_line_without(item.heading, mark, change.author),
                body=body,
                **{_FIELDS[mark]: change},
            )
    return item


def bullets_changed(
    bullets: Sequence[Bullet], paragraphs: Mapping[str, Block]
) -> tuple[tuple[Bullet, ...], bool]:
    """Return bullets as added, or removed, ones where their paragraphs are, and whether that lost nothing.

    ``paragraphs`` are given by bullets' ids.

    A bullet that was cut in two keeps, as deleted, what went into the new one; two that were made one have
    the text of the second in the first, as inserted, and the second is removed. Where a cut was undone again,
    the two are one. Accepted or rejected, the text is as in Word, but where a great many in a row were cut.
    """
    is_same = True
    together = _without_undone_cuts(bullets, paragraphs)
    result = [bullet for bullet, _ in together]
    for mark in MARKS:
        following: int | None = None  # the next bullet that was not itself added, or removed, whole
        for at, (_, paragraph) in reversed(list(enumerate(together))):
            change = _whole_change((paragraph,), mark) if paragraph else None
            if change is not None:
                spans = _line_without(result[at].spans, mark, change.author)
                result[at] = replace(result[at], spans=spans, **{_FIELDS[mark]: change})
                continue
            own = getattr(paragraph, mark) if paragraph else None
            if own is not None and following is not None:
                if len(result[following].spans) > _MOST_SPANS:
                    is_same = False
                else:
                    result[at], result[following] = _met(result[at], result[following], mark, own)
            following = at
    return tuple(result), is_same


def _without_undone_cuts(
    bullets: Sequence[Bullet], paragraphs: Mapping[str, Block]
) -> list[tuple[Bullet, Block | None]]:
    """Return bullets with their paragraphs, those as one whose mark between them is inserted and deleted."""
    found: list[tuple[Bullet, Block | None]] = []
    for bullet in bullets:
        paragraph = paragraphs.get(bullet.id)
        before, ended = found[-1] if found else (None, None)
        if before is None or ended is None or paragraph is None or not _is_undone_cut(ended):
            found.append((bullet, paragraph))
            continue
        spans = joined((*before.spans, *bullet.spans))
        found[-1] = replace(before, spans=spans), replace(paragraph, spans=spans)
    return found


def _is_undone_cut(block: Block) -> bool:
    return block.mark_insertion is not None and block.mark_deletion is not None


def _met(first: Bullet, second: Bullet, mark: Mark, change: Change) -> tuple[Bullet, Bullet]:
    """Return two bullets of which the mark between them was inserted, or deleted."""
    both = replace(change, id=new_id(), group=change.group or new_id())
    if mark == "mark_insertion":
        copied = (replace(span, deletion=span.deletion or both) for span in second.spans)
        return (
            replace(first, spans=joined((*first.spans, *copied))),
            replace(second, insertion=second.insertion or both),
        )
    copied = (replace(span, insertion=span.insertion or both) for span in second.spans)
    return (
        replace(first, spans=joined((*first.spans, *copied))),
        replace(second, deletion=second.deletion or both),
    )


def _whole_change(paragraphs: Sequence[Block], mark: Mark) -> Change | None:
    """Return the change that a whole entry is, by the author of its first words."""
    if not all(is_whole(each, mark) and getattr(each, mark) for each in paragraphs) or not paragraphs:
        return None
    change = change_in(paragraphs[0].spans[0], mark)
    return change and Change(author=change.author, date=change.date, id=new_id(), group=change.group)


def _without(block: Block, mark: Mark, author: str) -> Block:
    spans = _line_without(block.spans, mark, author)
    own: Change | None = getattr(block, mark)
    return replace(block, spans=spans, **{mark: None if own and own.author == author else own})


def _line_without(spans: Line, mark: Mark, author: str) -> Line:
    """Return a line without what one person did of a kind: it is part of what they did to the whole."""
    return joined(_span_without(span, mark, author) for span in spans)


def _span_without(span: Span, mark: Mark, author: str) -> Span:
    change = change_in(span, mark)
    return replace(span, **{_FIELDS[mark]: None}) if change and change.author == author else span
