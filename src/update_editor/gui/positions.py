"""Positions in text: the model counts code points, Qt counts UTF-16 units. Only this module converts.

A paragraph break counts one in both. In ``😀a`` the letter stands at code point 1 and at unit 2.
"""

import re
from bisect import bisect_left

from PySide6.QtGui import QTextDocument

_PAIR = re.compile("[\U00010000-\U0010ffff]")


def to_units(text: str, position: int) -> int:
    """Return how many UTF-16 units stand before a code point; beyond the end is the end."""
    before = text[: max(position, 0)]
    return len(before) if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2


def to_code_points(text: str, units: int) -> int:
    """Return how many code points stand before a UTF-16 unit; inside a pair is before its character."""
    if text.isascii():
        return min(max(units, 0), len(text))
    passed = 0
    for count, character in enumerate(text):
        passed += 2 if character > "\uffff" else 1
        if passed > units:
            return count
    return len(text)


def pairs_in(text: str) -> tuple[int, ...]:
    """Return which characters of a text need two units, by their code points: for many positions in one."""
    return () if text.isascii() else tuple(found.start() for found in _PAIR.finditer(text))


def in_units(position: int, pairs: tuple[int, ...]) -> int:
    """Return how many units stand before a code point of the text whose ``pairs_in`` these are."""
    return position + bisect_left(pairs, position)


def to_document(document: QTextDocument, position: int) -> int:
    """Return the document's position for one of the model's; beyond the end is the end."""
    left = max(position, 0)
    block = document.begin()
    while block.isValid():
        text = block.text()
        if left <= len(text):
            return block.position() + to_units(text, left)
        left -= len(text) + 1
        block = block.next()
    return document.characterCount() - 1


def to_model(document: QTextDocument, position: int) -> int:
    """Return the model's position for one of the document's."""
    passed = 0
    block = document.begin()
    while block.isValid():
        if position < block.position() + block.length():
            return passed + to_code_points(block.text(), position - block.position())
        passed += len(block.text()) + 1
        block = block.next()
    return max(passed - 1, 0)
