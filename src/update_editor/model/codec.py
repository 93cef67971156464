"""An update as JSON and back, with nothing lost.

The JSON is what ``show --json`` prints and what a ``.weekly`` file holds. ``decode`` also returns the plain
object that it read; ``encode`` lays the update over it, so that fields of a newer version survive.
"""

import json
import math
import re
from typing import Any, NoReturn

import msgspec

from update_editor.model.errors import Unusable
from update_editor.model.overlay import overlay
from update_editor.model.plain_ids import with_plain_ids
from update_editor.model.update import FORMAT, Update

_HALVES = re.compile("[\ud800-\udfff]")

JsonObject = dict[str, Any]

DEEPEST = 100
"""How many levels of lists and objects a file may have; an update of our own has twelve."""


def decode(data: bytes) -> tuple[Update, JsonObject]:
    """Return the update that the JSON holds and the plain object it was read from.

    Half of a surrogate pair, which is no character and could not be written out again, becomes U+FFFD;
    an id that can't stand in an address becomes one that can.

    Raises:
        Unusable: ``broken-json`` where it is not JSON or too deep, ``wrong-type`` (with the JSON path) where
            it is JSON but not an update.
    """
    try:
        raw = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_number, parse_float=_finite)
        if _is_deeper(raw, DEEPEST):
            raise Unusable("broken-json", detail=f"it is nested more than {DEEPEST} levels deep")
        if b"\\ud" in data.lower():
            raw = json.loads(whole_characters(json.dumps(raw, ensure_ascii=False)))
        raw = with_plain_ids(raw)
        update = msgspec.convert(raw, Update)
    except (msgspec.ValidationError, OverflowError) as error:
        raise Unusable("wrong-type", detail=str(error)) from error
    except (ValueError, RecursionError) as error:
        raise Unusable("broken-json", detail=str(error)) from error
    return update, raw


def as_object(update: Update, raw: JsonObject | None = None) -> JsonObject:
    """Return the update as plain JSON values, over the object it was read from if one is given."""
    plain: JsonObject
    try:
        plain = msgspec.json.decode(msgspec.json.encode(update))
    except UnicodeEncodeError:  # half of a surrogate pair
        plain = _with_lists(msgspec.to_builtins(update))
    return plain if raw is None else overlay(raw, plain)


def encode(update: Update, raw: JsonObject | None = None) -> bytes:
    """Return the update as sorted, indented JSON in UTF-8; half of a surrogate pair becomes U+FFFD."""
    return json_bytes(update if raw is None else as_object(update, raw))


def json_bytes(value: object) -> bytes:
    """Return plain values, and an update among them, as ``encode`` returns an update.

    msgspec writes them twenty times as fast as the standard library, but no half of a surrogate pair.
    """
    try:
        packed = msgspec.json.encode(value, order="sorted")
    except UnicodeEncodeError:
        plain = _with_lists(msgspec.to_builtins(value))
        text = json.dumps(plain, ensure_ascii=False, sort_keys=True, indent=1)
        return whole_characters(text).encode() + b"\n"
    return msgspec.json.format(packed, indent=1) + b"\n"


def with_whole_characters(update: Update) -> Update:
    """Return the update as a file can hold it; the same one where it has no half of a surrogate pair."""
    try:
        msgspec.json.encode(update)
    except UnicodeEncodeError:
        return msgspec.json.decode(json_bytes(update), type=Update)
    return update


def whole_characters(text: str) -> str:
    """Return the text with surrogate pairs joined and lone halves as U+FFFD; the same where it has none."""
    if _HALVES.search(text) is None:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def is_newer(update: Update) -> bool:
    """Say whether a newer program wrote the update: it may be read, not saved over."""
    return update.format > FORMAT


def _with_lists(value: Any) -> Any:
    """Return a JSON value with lists for the tuples that msgspec leaves as they are."""
    if isinstance(value, dict):
        return {key: _with_lists(each) for key, each in value.items()}
    return [_with_lists(each) for each in value] if isinstance(value, tuple) else value


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _refuse_number(digits)


def _refuse_number(digits: str) -> NoReturn:
    raise ValueError(f"{digits[:20]} is not a number that JSON can hold")


def _is_deeper(value: Any, levels: int) -> bool:
    """Say whether a JSON value has more levels than that, without recursion."""
    level = [value]
    for _ in range(levels + 1):
        level = [
            child
            for each in level
            if isinstance(each, dict | list)
            for child in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True
