"""The words that two texts have in common, in their order."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_JOINS = "\u0300-\u036f\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff"
TOKEN = re.compile(
    rf"\d+(?:[.,:]\d+)+\w*|\w[\w{_JOINS}]*(?:['’]\w[\w{_JOINS}]*)*"
    rf"|[\U0001f1e6-\U0001f1ff]{{2}}|[^\w\s](?:\u200d[^\w\s]|[{_JOINS}])*"
)
"""A word, a number, a sign. A word keeps its apostrophes and accents, a family of emoji stays together."""

STOP_WORDS = frozenset(
    "a an and are as at be been but by can did do for from had has have he her his i if in is it its me my no"
    " not of on or our out she so than that the their them then there they this to up us was we were what"
    " when which who will with you your".split()
)
"""Words so frequent that sharing them says nothing about two texts."""

_MOST_BITS = 100_000_000
"""How large a comparison may become: two texts of 10,000 words without one sentence that is alike."""


class Match(NamedTuple):
    """A stretch that stands in both texts: where it begins in each, and how long it is (code points)."""

    before: int
    after: int
    length: int


class Token(NamedTuple):
    """A word, number or sign, and where it begins in its text."""

    start: int
    text: str


@lru_cache(maxsize=4096)
def is_content(word: str) -> bool:
    """Say whether a token says what its text is about: a word or a number that is no stop-word."""
    return word[0].isalnum() and word.casefold() not in STOP_WORDS


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the words, numbers and signs of a part of a text; spaces lie between them."""
    return [Token(found.start(), found.group()) for found in TOKEN.finditer(text, start, end)]


def matches(before: Sequence[Token], after: Sequence[Token]) -> Iterator[Match]:
    """Yield the tokens that two texts have in common, in their order.

    Words that say something are matched first, then stop-words and signs between them, so that a comma never
    keeps two words apart that belong together.
    """
    head = _equal_at_front(before, after)
    tail = _equal_at_front(before[head:][::-1], after[head:][::-1])
    ends = len(before) - tail, len(after) - tail
    pairs = [(place, place) for place in range(head)]
    pairs += _by_content(before, after, head, ends)
    pairs += [(ends[0] + place, ends[1] + place) for place in range(tail)]
    for mine, theirs in pairs:
        yield Match(before[mine].start, after[theirs].start, len(before[mine].text))


def _equal_at_front(before: Sequence[Token], after: Sequence[Token]) -> int:
    pairs = enumerate(zip(before, after, strict=False))
    differing = (place for place, (mine, theirs) in pairs if mine.text != theirs.text)
    return next(differing, min(len(before), len(after)))


def _by_content(
    before: Sequence[Token], after: Sequence[Token], head: int, ends: tuple[int, int]
) -> list[tuple[int, int]]:
    """Return the pairs of places between ``head`` and ``ends``: words of content, and signs between."""
    mine = [place for place in range(head, ends[0]) if is_content(before[place].text)]
    theirs = [place for place in range(head, ends[1]) if is_content(after[place].text)]
    pairs: list[tuple[int, int]] = []
    last = (head, head)
    for pair in [*_common(before, after, mine, theirs), ends]:
        rest = [
            [place for place in range(start, end) if not is_content(side[place].text)]
            for side, start, end in zip((before, after), last, pair, strict=True)
        ]
        pairs += _common(before, after, *rest)
        if pair != ends:
            pairs.append(pair)
        last = pair[0] + 1, pair[1] + 1
    return pairs


def _common(
    before: Sequence[Token], after: Sequence[Token], mine: Sequence[int], theirs: Sequence[int]
) -> list[tuple[int, int]]:
    """Return the longest common subsequence of the tokens at some places, as pairs of places."""
    found = common_subsequence(
        [before[place].text for place in mine], [after[place].text for place in theirs]
    )
    return [(mine[one], theirs[other]) for one, other in found]


def common_subsequence(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Return a longest common subsequence as pairs of places; nothing where that would take too long.

    Each row of the usual table is one integer, a bit a column (Hyyrö, "Bit-parallel LCS-length computation
    revisited", 2004): two thousand words take a millisecond.
    """
    if not before or not after or len(before) * len(after) > _MOST_BITS:
        return []
    places: dict[str, int] = {}
    for place, word in enumerate(before):
        places[word] = places.get(word, 0) | 1 << place
    full = (1 << len(before)) - 1
    row = full
    rows = []
    for word in after:
        hits = row & places.get(word, 0)
        row = ((row + hits) | (row - hits)) & full
        rows.append(row)
    return _traced(rows, len(before))


def _traced(rows: Sequence[int], columns: int) -> list[tuple[int, int]]:
    """Return the pairs that the rows of the table hold, by going back from its last corner."""
    pairs = []
    column, line = columns - 1, len(rows) - 1
    while column >= 0 and line >= 0:
        if rows[line] >> column & 1:
            column -= 1
        elif line and not rows[line - 1] >> column & 1:
            line -= 1
        else:
            pairs.append((column, line))
            column -= 1
            line -= 1
    return pairs[::-1]
