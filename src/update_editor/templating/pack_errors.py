"""What is wrong with a ``template.toml``, and in which line: imported only where something is."""

import re
from pathlib import Path
from tomllib import TOMLDecodeError

from update_editor.model import Unusable
from update_editor.templating.toml_lines import TomlPath, line_of

_TOML_ERROR = re.compile(r"(?P<what>.*?) \(at (line (?P<line>\d+), column \d+|end of document)\)", re.DOTALL)
_WRONG = re.compile(r"(?P<what>.*?)(?: - at `\$?(?P<path>.*)`)?", re.DOTALL)
_STEP = re.compile(r"\.(?P<key>[\w-]+)|\[(?P<index>\d+)\]")
_UNKNOWN = re.compile(r"Object contains unknown field `(?P<key>.*)`")
_MISSING = re.compile(r"Object missing required field `(?P<key>.*)`")


def no_toml(path: Path, text: str, error: TOMLDecodeError) -> Unusable:
    """Return the error for what Python's reader says of the text."""
    match = _TOML_ERROR.fullmatch(str(error))
    line = int(match["line"]) if match and match["line"] else text.rstrip().count("\n") + 1
    what = match["what"] if match else str(error)
    return Unusable("template-syntax", file=str(path), line=line, detail=what)


def wrong_at(code: str, path: Path, text: str, where: TomlPath, **parameters: object) -> Unusable:
    """Return an error with the line that says the value at ``where``."""
    return Unusable(code, file=str(path), line=line_of(text, where), **parameters)


def wrong_value(path: Path, text: str, message: str) -> Unusable:
    """Return the error for what msgspec says of a value, with the line that has it."""
    match = _WRONG.fullmatch(message)
    what, where = (match["what"], match["path"] or "") if match else (message, "")
    steps: TomlPath = tuple(
        int(step["index"]) if step["index"] else step["key"] for step in _STEP.finditer(where)
    )
    for pattern, code in ((_UNKNOWN, "template-unknown-key"), (_MISSING, "template-missing-key")):
        if said := pattern.fullmatch(what):
            return wrong_at(code, path, text, (*steps, said["key"]), key=said["key"])
    key = where.lstrip(".") or path.name
    return wrong_at("template-wrong-value", path, text, steps, key=key, detail=what)
