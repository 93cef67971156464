"""Two later states of a value, or of a list, as one: what only one side changed counts."""

from collections.abc import Hashable, Iterator, Sequence
from typing import TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from update_editor.review.aligning import in_order
from update_editor.review.missing import with_missing

_Value = TypeVar("_Value")
_Key = TypeVar("_Key", bound=Hashable)
_Record = TypeVar("_Record", bound=Struct)

States: TypeAlias = tuple[_Record | None, _Record | None, _Record | None]
"""What something is in base, mine and theirs; None where a side does not have it."""


def merged_value(base: _Value, mine: _Value, theirs: _Value) -> _Value:
    """Return what the one side that changed it made of a value; mine where both did."""
    return theirs if mine == base else mine


def clashes(base: object, mine: object, theirs: object) -> bool:
    """Say whether both sides changed a value, and differently."""
    return mine not in (base, theirs) and theirs != base


def merged_fields(base: _Record, mine: _Record, theirs: _Record, names: Sequence[str]) -> _Record:
    """Return mine, with each of some fields as the side has it that changed it."""
    values = {
        name: merged_value(getattr(base, name), getattr(mine, name), getattr(theirs, name)) for name in names
    }
    return replace(mine, **values)


def merged_list(
    base: Sequence[_Value], mine: Sequence[_Value], theirs: Sequence[_Value]
) -> tuple[_Value, ...]:
    """Return mine, with what they added at its end and without what they took away."""
    kept = [each for each in mine if each in theirs or each not in base]
    return (*kept, *(each for each in theirs if each not in base and each not in kept))


def merged_order(base: Sequence[_Key], mine: Sequence[_Key], theirs: Sequence[_Key]) -> list[_Key]:
    """Return all that mine and theirs have, in my order; what they moved, or added, stands as they have it.

    What both moved stays where I have it.
    """
    moved = (_moved(base, theirs) - _moved(base, mine)) & set(mine)
    return with_missing([each for each in mine if each not in moved], theirs, lambda each: each)


def _moved(base: Sequence[_Key], now: Sequence[_Key]) -> set[_Key]:
    """Return what stands in another order than at first."""
    places = {each: place for place, each in enumerate(base)}
    pairs = [(at, places[each]) for at, each in enumerate(now) if each in places]
    kept = {at for at, _ in in_order(pairs)}
    return {now[at] for at, _ in pairs if at not in kept}


def matched(
    base: Sequence[_Record], mine: Sequence[_Record], theirs: Sequence[_Record]
) -> Iterator[States[_Record]]:
    """Yield what has one id, and is of one kind, in the merged order.

    Of several that have one id in a file the first is matched with the first, and so on.
    """
    sides = [_by_key(side) for side in (base, mine, theirs)]
    for key in merged_order(*map(list, sides)):
        then, now, other = (side.get(key) for side in sides)
        yield then, now, other


def _by_key(records: Sequence[_Record]) -> dict[tuple[type, str, int], _Record]:
    found: dict[tuple[type, str, int], _Record] = {}
    for record in records:
        number = 0
        name: str = getattr(record, "id")  # noqa: B009 - a Struct does not say that it has one
        while (type(record), name, number) in found:
            number += 1
        found[type(record), name, number] = record
    return found
