"""The places of an easy read as rows of a list, whose ids change with what is decided about them."""

from update_editor.easyread.units import Place
from update_editor.model import Statement


def statements_of(place: Place) -> tuple[Statement, ...]:
    """Return what is written for a place."""
    return () if place.unit is None else place.unit.statements


def key_of(place: Place) -> str:
    """Return what a place is known by while its decision changes."""
    return place.sources[0] if place.sources else place.id


def row_of(places: tuple[Place, ...], before: Place | None) -> int:
    """Return where a place is now: by its unit, else by one of its sources; -1 where it is gone."""
    if before is None:
        return -1
    by_key = (row for row, each in enumerate(places) if key_of(each) == key_of(before))
    unit = before.unit.id if before.unit is not None else None
    by_unit = (row for row, each in enumerate(places) if each.unit is not None and each.unit.id == unit)
    sources = set(before.sources)
    shared = (row for row, each in enumerate(places) if not sources.isdisjoint(each.sources))
    return next((row for found in (by_key, by_unit, shared) for row in found), -1)


def unit_of(place: Place) -> str:
    """Return the id of what is written for a place; empty where nothing is."""
    return "" if place.unit is None else place.unit.id
