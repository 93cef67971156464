"""Ids for what came new with a file that are the same whenever the same file is brought back."""

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from update_editor.model import Update, as_object

_KEYS = ("id", "group")


def with_steady_ids(base: Update, update: Update, stem: str) -> Update:
    """Return the update with an id of the stem and a number for all that the base has not."""
    known = set(_ids(as_object(base)))
    plain = as_object(update)
    new = [name for name in dict.fromkeys(_ids(plain)) if name not in known]
    names = {name: f"{stem}{number}" for number, name in enumerate(new, 1)}
    if not names:
        return update
    renamed: Update = msgspec.convert(json.loads(json.dumps(_renamed(plain, names))), Update)
    return renamed


def _ids(value: Any) -> Iterator[str]:
    """Yield every id and group in a JSON value, in its order."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key in _KEYS and isinstance(each, str) and each:
                yield each
            else:
                yield from _ids(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _ids(each)


_POINTERS = ("id", "group", "from_after")
_ADDRESSES = ("where", "place")


def _renamed(value: Any, names: dict[str, str], key: str = "") -> Any:
    """Return a JSON value with its ids renamed, and with what points at them pointing at the new ones."""
    if isinstance(value, dict):
        return {name: _renamed(each, names, name) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_renamed(each, names, key) for each in value]
    if not isinstance(value, str):
        return value
    if key in _POINTERS or key == "comments":
        return names.get(value, value)
    if key in _ADDRESSES:
        return "/".join(names.get(part, part) for part in value.split("/"))
    return value
