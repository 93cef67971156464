"""Which line of a TOML file says a thing: Python's reader gives values, not where they stand."""

import re

TomlPath = tuple[str | int, ...]
"""The way to a value: ``("sections", 2, "label")``."""

_HEADER = re.compile(r"^\s*\[(?P<many>\[)?\s*(?P<name>[^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""^\s*(?P<name>[A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*=""")
_MULTILINE = ('"""', "'''")


def line_of(text: str, path: TomlPath) -> int:
    """Return the number of the line, from 1, that says the value at ``path``.

    Where the file does not say it, or says it inline, it is the line of the nearest value around it.
    """
    found, depth = 1, -1
    for number, here in _said(text):
        shared = _shared(here, path)
        if shared in (len(here), len(path)) and shared > depth:
            found, depth = number, shared
    return found


def _said(text: str) -> list[tuple[int, TomlPath]]:
    """Return each table header and key of the file with its line."""
    table: TomlPath = ()
    counts: dict[str, int] = {}
    quote: str | None = None
    result: list[tuple[int, TomlPath]] = []
    for number, written in enumerate(text.split("\n"), 1):
        if quote is not None:
            quote = None if quote in written else quote
            continue
        if header := _HEADER.match(written):
            name = header["name"]
            table = tuple(part.strip("\"' ") for part in name.split("."))
            if header["many"]:
                counts[name] = counts.get(name, -1) + 1
                table = (*table, counts[name])
            result.append((number, table))
        elif key := _KEY.match(written):
            result.append((number, (*table, key["name"].strip("\"'"))))
        quote = next((each for each in _MULTILINE if written.count(each) % 2), None)
    return result


def _shared(here: TomlPath, path: TomlPath) -> int:
    """Return how many steps the two ways have in common from the start."""
    count = 0
    for one, other in zip(here, path, strict=False):
        if one != other:
            break
        count += 1
    return count
