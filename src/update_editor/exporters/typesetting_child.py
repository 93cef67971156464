"""Typst, compiling one layout: here, or in a process of its own that can be ended. See ``typesetting``.

The process is started as a file, with nothing of this program imported. It reads one question from its
standard input, JSON as ``Question`` has it, and writes the answer: the PDF into the folder of the layout, the
rest as JSON to its standard output:

    {}                                  it is made
    {"warning": …}                      made, but not as it should be
    {"error": …, "line": …}             why it can't be made, and the line of the layout, 0 where none is told
"""

import datetime as dt
import json
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypedDict

STANDARD: Final = "ua-1"
"""PDF/UA-1 (ISO 14289-1): Typst refuses to write what breaks a rule that it can check."""
LAYOUT = "layout.typ"
MADE = "made.pdf"
MOST_MEMORY = 2 * 1024 * 1024 * 1024
"""Bytes that the process may take, where the system can be told so."""

_PLACE = re.compile(r"layout\.typ:(\d+):\d+")


class Question(TypedDict):
    """What is to be compiled: a folder with the layout, the fonts, the content, a day.

    ``typst`` is the folder from which Typst itself is imported.
    """

    folder: str
    fonts: str
    content: str
    day: str
    typst: str


def main() -> int:
    """Answer the question on standard input."""
    # The bytes, not the text: on Windows that would be in the system's own encoding.
    question: Question = json.loads(sys.stdin.buffer.read())
    with suppress(ImportError, OSError, ValueError):  # Windows has none; there the time alone is bounded
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.path.append(question["typst"])
    sys.stdout.buffer.write(json.dumps(answered(question)).encode())
    return 0


def answered(question: Question) -> dict[str, Any]:
    """Compile a layout, and return the answer."""
    import typst

    folder = Path(question["folder"])
    try:
        data, warnings = typst.compile_with_warnings(
            str(folder / LAYOUT),
            root=str(folder),
            font_paths=[question["fonts"]],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"content": question["content"]},
            pdf_standards=STANDARD,
            timestamp=dt.datetime.combine(dt.date.fromisoformat(question["day"]), dt.time(12), dt.UTC),
        )
    except typst.TypstError as error:
        place = _PLACE.search(str(getattr(error, "diagnostic", "")))
        return {"error": error.message, "line": int(place[1]) if place else 0}
    (folder / MADE).write_bytes(data)
    return {"warning": warnings[0].message} if warnings else {}


if __name__ == "__main__":
    raise SystemExit(main())
