"""Levels of headings."""

from collections.abc import Iterable, Iterator


def without_jumps(levels: Iterable[int]) -> Iterator[int]:
    """Yield levels of headings, from 1, each at most one deeper than the one before it."""
    before = 0
    for level in levels:
        before = min(level, before + 1)
        yield before
