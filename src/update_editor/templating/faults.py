"""One thing that is wrong with a pack."""

from typing import Any

from msgspec import Struct

from update_editor.model import Unusable


class Fault(Struct, frozen=True):
    """What is wrong (a code and its parameters), in which file and line. Lines count from 1."""

    file: str
    line: int
    code: str
    parameters: dict[str, Any] = {}


def fault_of(error: Unusable) -> Fault:
    """Return the fault that stopped a pack, or one of its files, from being read."""
    parameters = {key: value for key, value in error.parameters.items() if key not in ("file", "line")}
    return Fault(error.parameters["file"], error.parameters["line"], error.code, parameters)
