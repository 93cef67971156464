"""How much two texts, or the bytes of two, have in common at their start and at their end.

By halving, and so by comparisons of whole pieces: what is compared can be long, and is so at each key press.
"""

from typing import AnyStr


def same_start(one: AnyStr, other: AnyStr) -> int:
    """Return how many characters, or bytes, are the same at the start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def same_end(one: AnyStr, other: AnyStr, start: int) -> int:
    """Return how many are the same at the end, behind those that are the same at the start."""
    low, high = 0, min(len(one), len(other)) - start
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
