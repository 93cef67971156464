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
    result = list(there)
    known = {key(each) for each in result}
    behind: Hashable = None
    for each in others:
        if key(each) not in known:
            place = next((at + 1 for at, one in enumerate(result) if key(one) == behind), 0)
            result.insert(place, each)
        behind = key(each)
    return result
