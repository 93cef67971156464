"""Ids that can stand in an address: not empty, without the ``/`` between its parts, and no word of its own.

Each is also the only one of its kind in its place: no two sections, items of a section, paragraphs of a text
or units of the easy read share one. This program makes no others; a file that another one wrote, or
somebody's hand, may have them.
"""

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

_OWN_WORD = "heading"
_OWN_PLACES = ("title", "opening", "closing")
"""What no section may be called: these are the addresses of an update's other texts."""

_Entries = list[dict[str, Any]]


def is_plain(name: str) -> bool:
    """Say whether an id can stand in an address."""
    return name not in ("", _OWN_WORD) and "/" not in name


class _Taken:
    """The ids that are taken, and new ones like them: one after the other, however many are alike."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._ids = set(ids)
        self._numbers: dict[str, Iterator[int]] = {}

    def add(self, ids: Iterable[str]) -> None:
        """Take more."""
        self._ids.update(ids)

    def free(self, name: str) -> str:
        """Return an id like a name that is not taken, and take it."""
        plain = name.replace("/", "-") or "id"
        numbers = self._numbers.setdefault(plain, count(1))
        free = next(each for number in numbers if (each := f"{plain}-{number}") not in self._ids)
        self._ids.add(free)
        return free


def with_plain_ids(raw: Any) -> Any:
    """Return an update's JSON in which everything has an id that can stand in an address, and its own.

    The same JSON gives the same ids. Of several with one id the first keeps it. Comments on what has another
    id follow it.
    """
    renewed: dict[str, str] = {}
    sections = list(_objects(raw, "sections"))
    _renew(sections, set(_OWN_PLACES), renewed, _Taken(_ids(sections)))
    places = [list(_objects(section, kind)) for section in sections for kind in ("items", "bullets")]
    places.append(list(_objects(raw, "held_over")))
    in_use = _Taken(_ids(entry for place in places for entry in place))
    for place in places:
        _renew(place, set(), renewed, in_use)
    units = list(_objects(raw, "easy_read"))
    _renew(units, set(), {}, _Taken(_ids(units)))
    for text in _texts(raw, sections, [entry for place in places for entry in place]):
        _tell_apart(text)
    for comment in _objects(raw, "comments") if renewed else ():
        where = comment.get("where")
        if isinstance(where, str):
            comment["where"] = renewed.get(where, where)
    return raw


def _renew(entries: _Entries, seen: set[str], renewed: dict[str, str], taken: _Taken) -> None:
    """Give each entry of one place an id that can stand in an address, and that none before it has.

    ``seen`` are those that can't be used there; a new id is none that is ``taken`` anywhere.
    """
    reserved = frozenset(seen)
    taken.add(reserved)
    for entry in filter(_has_id, entries):
        before = entry["id"]
        if not is_plain(before) or before in seen:
            entry["id"] = taken.free(before)
            if not is_plain(before) or before in reserved:
                renewed.setdefault(before, entry["id"])
        seen.add(entry["id"])


def _tell_apart(text: _Entries) -> None:
    """Give each paragraph of a text an id that none before it has; no address has one in it."""
    taken = _Taken(_ids(text))
    seen = {""}
    for entry in filter(_has_id, text):
        if entry["id"] in seen:
            entry["id"] = taken.free(entry["id"])
        seen.add(entry["id"])


def _ids(entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    return (entry["id"] for entry in entries if _has_id(entry))


def _texts(raw: Any, sections: _Entries, items: _Entries) -> Iterator[_Entries]:
    yield list(_objects(raw, "opening"))
    yield list(_objects(raw, "closing"))
    for holder in (*sections, *items):
        yield list(_objects(holder, "body"))


def _has_id(entry: dict[str, Any]) -> bool:
    return isinstance(entry.get("id"), str)


def _objects(value: Any, name: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list; none where the JSON has something else in its place."""
    entries = value.get(name) if isinstance(value, dict) else None
    if isinstance(entries, list):
        yield from (each for each in entries if isinstance(each, dict))
