"""Files of JSON that the program keeps for itself: settings, places, notes."""

import json
from pathlib import Path
from typing import Any

from update_editor.storage.atomic import as_unusable, write_atomically


def as_json(values: Any) -> bytes:
    """Return values as indented JSON in UTF-8. Half of a surrogate pair, as in an odd file name, is a ?."""
    return json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def write_json(path: Path, values: Any) -> None:
    """Write values to a file, whole, in a folder that is made where it is missing.

    Raises:
        Unusable: they can't be written there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_unusable(error) from error
    write_atomically(path, as_json(values))
