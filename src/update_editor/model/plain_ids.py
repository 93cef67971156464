"""Ids that can stand in an address: not empty, without the ``/`` between its parts, and no word of its own.

This program makes no others; a file that another one wrote, or somebody's hand, may have them.
"""

from collections.abc import Container, Iterator
from itertools import count
from typing import Any

_OWN_WORD = "heading"


def is_plain(name: str) -> bool:
    """Say whether an id can stand in an address."""
    return name not in ("", _OWN_WORD) and "/" not in name


def with_plain_ids(raw: Any) -> Any:
    """Return an update's JSON in which every item and bullet has an id that can stand in an address.

    The same JSON gives the same ids. Comments on what has another id follow it.
    """
    entries = list(_entries(raw))
    renewed: dict[str, str] = {}
    taken = {entry["id"] for entry in entries}
    for entry in entries:
        before = entry["id"]
        if not is_plain(before):
            entry["id"] = _plain(before, taken)
            taken.add(entry["id"])
            renewed.setdefault(before, entry["id"])
    if renewed:
        for comment in _objects(raw, "comments"):
            where = comment.get("where")
            if isinstance(where, str):
                comment["where"] = renewed.get(where, where)
    return raw


def _entries(raw: Any) -> Iterator[dict[str, Any]]:
    for section in _objects(raw, "sections"):
        for kind in ("items", "bullets"):
            yield from (each for each in _objects(section, kind) if isinstance(each.get("id"), str))
    yield from (each for each in _objects(raw, "held_over") if isinstance(each.get("id"), str))


def _objects(value: Any, name: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list; none where the JSON has something else in its place."""
    entries = value.get(name) if isinstance(value, dict) else None
    if isinstance(entries, list):
        yield from (each for each in entries if isinstance(each, dict))


def _plain(name: str, taken: Container[str]) -> str:
    plain = name.replace("/", "-") or "id"
    return next(each for number in count(1) if (each := f"{plain}-{number}") not in taken)
