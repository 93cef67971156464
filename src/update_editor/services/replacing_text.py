"""Putting other words in the place of those that were found.

Formats, links, comments and ids stay: the new words are what the first letter of the old ones was.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from update_editor.markup.spans import portion
from update_editor.model import (
    Line,
    LineRegion,
    Region,
    Span,
    Update,
    joined,
    line_text,
    regions,
    undeleted,
    with_region,
)
from update_editor.services.finding_text import Match, Query, find, folded, never, passages_of
from update_editor.services.patterns import expanded

Edit = tuple[int, int, str]
"""From where to where, deletions counted, and the words that come there."""


def replace_all(
    update: Update, query: Query, replacement: str, stop: Callable[[], bool] = never
) -> tuple[Update, int]:
    """Return the update with every match replaced, and how many there were.

    Raises:
        Unusable: ``bad-pattern``, ``slow-pattern``, or ``no-such-group`` or
            ``no-such-group-name`` where the replacement names one.
    """
    matches = find(update, query, stop)
    return with_replaced(update, matches, query, replacement, stop), len(matches)


def replace_one(update: Update, match: Match, query: Query, replacement: str) -> Update:
    """Return the update with one match replaced; as it is where something else stands there by now.

    Raises:
        Unusable: ``no-such-group``, ``no-such-group-name``.
    """
    return with_replaced(update, (match,), query, replacement)


def with_replaced(
    update: Update,
    matches: Iterable[Match],
    query: Query,
    replacement: str,
    stop: Callable[[], bool] = never,
) -> Update:
    """Return the update with these matches, which stand in order, replaced.

    One whose paragraph says something else by now is passed over. Once ``stop`` says so, nothing is
    replaced.

    Raises:
        Unusable: ``no-such-group``, ``no-such-group-name``.
    """
    by_place: dict[tuple[str, str | None], list[Match]] = defaultdict(list)
    for match in matches:
        by_place[match.where, match.passage.block].append(match)
    changed_places = {where for where, _ in by_place}
    result = update
    for region in regions(update):
        if stop():
            return update
        if region.where in changed_places:
            changed = _region_with(region, by_place, query, replacement)
            result = result if changed == region else with_region(result, changed)
    return result


def new_words(match: Match, query: Query, replacement: str) -> str:
    """Return what a match is replaced by.

    Where a person types a straight quote or a space for what is curly, or does not break, in the text, what
    stands there is kept.

    Raises:
        Unusable: ``no-such-group``, ``no-such-group-name``.
    """
    if query.is_pattern:
        return expanded(replacement, match.groups, match.names)
    words = replacement if query.match_case else _cased_as(match.words, query.text, replacement)
    return _kept_quotes(match.words, words) if folded(query.text) == query.text else words


def _cased_as(old: str, sought: str, new: str) -> str:
    """Return new words with the capitals of the old, where both were typed without any."""
    if sought != sought.lower() or new != new.lower() or old == old.lower():
        return new
    return new.upper() if old == old.upper() and len(old) > 1 else new[:1].upper() + new[1:]


def _kept_quotes(old: str, new: str) -> str:
    plain = folded(old)
    room = min(len(old), len(new))
    start = 0
    while start < room and new[start] in (old[start], plain[start]):
        start += 1
    end = 0
    while end < room - start and new[-1 - end] in (old[-1 - end], plain[-1 - end]):
        end += 1
    return old[:start] + new[start : len(new) - end] + old[len(old) - end :]


def _region_with(
    region: Region,
    by_place: dict[tuple[str, str | None], list[Match]],
    query: Query,
    replacement: str,
) -> Region:
    lines = {}
    for passage in passages_of(region):
        matches = by_place.get((region.where, passage.block), [])
        edits = [
            (match.full_start, match.full_end, new_words(match, query, replacement))
            for match in matches
            if (match.passage.text, match.passage.gaps) == (passage.text, passage.gaps)
        ]
        if edits:
            lines[passage.block] = edits
    if isinstance(region, LineRegion):
        return replace(region, spans=line_with(region.spans, lines.get(None, [])))
    blocks = tuple(
        replace(block, spans=line_with(block.spans, lines[block.id])) if block.id in lines else block
        for block in region.blocks
    )
    return replace(region, blocks=blocks)


def line_with(spans: Line, edits: Iterable[Edit]) -> Line:
    """Return a line with some of it replaced; as it is where that changes no letter.

    The edits are in their order, and each takes the place of at least one letter.
    """
    parts: list[Span] = []
    at = 0
    is_changed = False
    for start, end, words in edits:
        old = portion(spans, start, end)
        new = _in_place_of(old, words)
        is_changed = is_changed or new != old
        parts += (*portion(spans, at, start), *new)
        at = end
    return joined((*parts, *portion(spans, at, len(line_text(spans))))) if is_changed else spans


def _in_place_of(old: Line, words: str) -> Line:
    """Return words in the format of the first letter that they replace; deleted ones among them stay.

    They are a tracked insertion only where all of the old words were. Every comment on one of those is now
    on them.
    """
    seen = undeleted(old)
    if line_text(seen) == words:
        return old
    first = seen[0]
    insertion = first.insertion if all(span.insertion == first.insertion for span in seen) else None
    comments = tuple(dict.fromkeys(each for span in seen for each in span.comments))
    new = replace(first, text=words, insertion=insertion, comments=comments)
    return (new, *(span for span in old if span.deletion is not None))
