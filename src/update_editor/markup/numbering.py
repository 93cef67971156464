"""The numbers that the entries of numbered lists have."""

from collections.abc import Iterable

from update_editor.markup.source import SourceBlock
from update_editor.model import Block

ENTRIES = ("bullet", "number")
"""The styles of list entries."""


def numbers(blocks: Iterable[Block | SourceBlock]) -> tuple[int, ...]:
    """Return each block's number in its list, 0 for what is not numbered.

    A number goes on behind deeper entries and starts afresh behind anything that ends its list.
    """
    counted: dict[int, int] = {}
    found: list[int] = []
    for block in blocks:
        if block.style not in ENTRIES:
            counted = {}
            found.append(0)
            continue
        number = counted.get(block.level, 0) + 1 if block.style == "number" else 0
        counted = {level: count for level, count in counted.items() if level < block.level}
        if number:
            counted[block.level] = number
        found.append(number)
    return tuple(found)
