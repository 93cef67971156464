"""Laying known fields over an older or newer object without losing what is not known."""

from bisect import bisect_left
from typing import Any

Json = Any


def overlay(raw: Json, known: Json) -> Json:
    """Return ``known`` with every field of ``raw`` that it does not have.

    Objects in lists are matched by ``id``; those without one (spans, leads) by being the same but for what is
    not known, in their order. What ``known`` dropped from a list stays dropped.
    """
    if raw == known:  # most is, and comparing is much faster than what follows
        return known
    if isinstance(raw, dict) and isinstance(known, dict):
        merged = {key: overlay(raw[key], value) if key in raw else value for key, value in known.items()}
        return {**{key: value for key, value in raw.items() if key not in known}, **merged}
    if isinstance(raw, list) and isinstance(known, list):
        return _overlay_list(raw, known)
    return known


def _overlay_list(raw: list[Json], known: list[Json]) -> list[Json]:
    by_id = {entry["id"]: entry for entry in raw if _has_id(entry)}
    loose = _Loose([entry for entry in raw if isinstance(entry, dict) and not _has_id(entry)])
    result = []
    for entry in known:
        match = by_id.get(entry["id"]) if _has_id(entry) else loose.next_like(entry)
        result.append(entry if match is None else overlay(match, entry))
    return result


class _Loose:
    """Entries without an id, each to be found once and in their order.

    They are looked up by their first field (a span's text, a lead's name), which every entry has: a paragraph
    of ten thousand changed spans must not be compared each with each.
    """

    def __init__(self, entries: list[Json]) -> None:
        self._entries = entries
        self._next = 0
        self._places: dict[tuple[str, str], list[int]] = {}

    def next_like(self, known: Json) -> Json | None:
        """Return the next entry that differs from ``known`` only by what is not known; None without one."""
        if not isinstance(known, dict) or not known:
            return None
        field = next(iter(known))
        if self._entries and not self._places:
            self._index(field)
        places = self._places.get((field, str(known[field])), [])
        for place in places[bisect_left(places, self._next) :]:
            if _says_the_same(self._entries[place], known):
                self._next = place + 1
                return self._entries[place]
        return None

    def _index(self, field: str) -> None:
        for place, entry in enumerate(self._entries):
            self._places.setdefault((field, str(entry.get(field))), []).append(place)


def _has_id(entry: Json) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("id"), str) and entry["id"] != ""


def _says_the_same(raw: Json, known: Json) -> bool:
    """Say whether ``raw`` differs from ``known`` only by fields that one of them lacks."""
    if isinstance(raw, dict) and isinstance(known, dict):
        return all(key not in known or _says_the_same(value, known[key]) for key, value in raw.items())
    if isinstance(raw, list) and isinstance(known, list):
        return len(raw) == len(known) and all(map(_says_the_same, raw, known))
    return bool(raw == known)
