"""Putting back what one list has and another has not, each where it stood."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

_Value = TypeVar("_Value")


def with_missing(
    there: Sequence[_Value], others: Iterable[_Value], key: Callable[[_Value], Hashable]
) -> list[_Value]:
    """Return a list with those of another that it has not, each behind the one that it stood behind.

    What stood first, or behind something that is in neither list, comes first.
    """
    known = {key(each) for each in there}
    following: dict[Hashable, list[_Value]] = {}
    behind: Hashable = None
    for each in others:
        if key(each) not in known:
            following.setdefault(behind, []).append(each)
        behind = key(each)
    result = []
    coming = [*reversed(there), *following.pop(None, ())]
    while coming:
        result.append(coming.pop())
        coming += following.pop(key(result[-1]), ())
    return result
