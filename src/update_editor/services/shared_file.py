"""Files of JSON in the folder that colleagues share.

Two people may change one at a time. So such a file is never written from what was once read: each change is
made to what stands there at that moment.
"""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from update_editor.model import Unusable
from update_editor.storage import file_bytes

T = TypeVar("T")
MOST_BYTES = 4 * 1024 * 1024


def kept_object(path: Path, name: str) -> dict[str, Any]:
    """Return the object that a file keeps; an empty one where there is no file.

    Raises:
        Unusable: ``NAME-damaged`` or ``NAME-unreadable``, by the name of what the file holds.
    """
    try:
        raw = msgspec.json.decode(file_bytes(path, MOST_BYTES))
    except Unusable as error:
        if error.code == "not-found":
            return {}
        raise Unusable(f"{name}-unreadable", path=path) from error
    except (ValueError, RecursionError) as error:
        raise Unusable(f"{name}-damaged", path=path) from error
    if not isinstance(raw, dict):
        raise Unusable(f"{name}-damaged", path=path)
    return raw


def as_kind(path: Path, raw: dict[str, Any], kind: type[T], name: str) -> T:
    """Return what an object says as a value of a kind.

    Raises:
        Unusable: ``NAME-damaged``.
    """
    try:
        return msgspec.convert(raw, kind)
    except ValueError as error:
        raise Unusable(f"{name}-damaged", path=path) from error
