"""An update as JSON and back, with nothing lost.

The JSON is what ``show --json`` prints and what a ``.weekly`` file holds. ``decode`` also returns the plain
object that it read; ``encode`` lays the update over it, so that fields of a newer version survive.
"""

import json
from typing import Any

import msgspec

from update_editor.model.errors import Unusable
from update_editor.model.overlay import overlay
from update_editor.model.update import FORMAT, Update

JsonObject = dict[str, Any]


def decode(data: bytes) -> tuple[Update, JsonObject]:
    """Return the update that the JSON holds and the plain object it was read from.

    Raises:
        Unusable: ``broken-json`` where it is not JSON, ``wrong-type`` (with the JSON path) where it is but
            not an update.
    """
    try:
        raw = json.loads(data)
        update = msgspec.convert(raw, Update)
    except (msgspec.ValidationError, OverflowError) as error:
        raise Unusable("wrong-type", detail=str(error)) from error
    except (ValueError, RecursionError) as error:
        raise Unusable("broken-json", detail=str(error)) from error
    return update, raw


def as_object(update: Update, raw: JsonObject | None = None) -> JsonObject:
    """Return the update as plain JSON values, over the object it was read from if one is given."""
    plain: JsonObject = msgspec.to_builtins(update)
    return plain if raw is None else overlay(raw, plain)


def encode(update: Update, raw: JsonObject | None = None) -> bytes:
    """Return the update as sorted, indented JSON in UTF-8."""
    text = json.dumps(as_object(update, raw), ensure_ascii=False, sort_keys=True, indent=1)
    return text.encode("utf-8", "surrogatepass") + b"\n"


def is_newer(update: Update) -> bool:
    """Say whether a newer program wrote the update: it may be read, not saved over."""
    return update.format > FORMAT
