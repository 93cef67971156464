"""PDF by Typst: the one place that compiles a layout.

A layout is a pack's ``.typ`` file. It gets the content as JSON in ``sys.inputs.content``, never as markup,
and turns it into text with the program's own ``/content.typ``. It sees a private folder with these and the
pictures, the fonts of ``resources/fonts`` and nothing else of the computer. One that is not shipped is
compiled in a process of its own, which is ended when it takes too long or too much memory.
"""

import datetime as dt
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from update_editor import assets
from update_editor.exporters import typesetting_child
from update_editor.exporters.pack_files import with_shipped_files
from update_editor.exporters.typesetting_child import LAYOUT, MADE, Question, answered
from update_editor.model import Unusable
from update_editor.templating.layouts import read_layout
from update_editor.templating.members import member_path
from update_editor.templating.pack import TemplatePack

CHILD_OPTION = "--typeset-apart"
"""What the program calls itself with, where it is one file, to compile a layout from elsewhere."""
LONGEST = 60.0
"""Seconds that a layout from elsewhere may take; those shipped take a part of one."""


class Typesetting(Struct, frozen=True, kw_only=True):
    """What a layout is given: its content, and the bytes of the pictures that the content names by file."""

    content: Mapping[str, Any]
    pictures: Mapping[str, bytes] = {}
    date: dt.date | None = None


def typeset(pack: TemplatePack, layout: str, given: Typesetting) -> bytes:
    """Return the PDF that one of the pack's layouts (``pdf/update.typ``) makes of the content.

    Raises:
        Unusable: ``template-layout-not-safe``, ``layout-failed``, ``picture-unreadable``; the layout can't be
            read.
    """
    path = member_path(with_shipped_files(pack), layout)
    source = read_layout(path)
    with tempfile.TemporaryDirectory(prefix="typesetting-") as folder:
        _lay_out(Path(folder), source, given.pictures)
        return _compiled(Path(folder), given, path)


def _lay_out(folder: Path, source: str, pictures: Mapping[str, bytes]) -> None:
    (folder / LAYOUT).write_text(source, encoding="utf-8")
    (folder / "content.typ").write_bytes((assets.resources() / "typst" / "content.typ").read_bytes())
    for name, data in pictures.items():
        (folder / name).write_bytes(data)


def _compiled(folder: Path, given: Typesetting, path: Path) -> bytes:
    import typst

    question = Question(
        folder=str(folder),
        fonts=str(assets.resources() / "fonts"),
        content=json.dumps(given.content, ensure_ascii=False),
        day=(given.date or dt.date(1970, 1, 1)).isoformat(),
        typst=str(Path(typst.__file__).parent.parent),
    )
    is_shipped = path.resolve().is_relative_to(assets.templates().resolve())
    answer = answered(question) if is_shipped else _answered_apart(question, str(path))
    if "error" in answer:
        raise _failure(answer["error"], answer["line"], str(path), given)
    if "warning" in answer:
        raise Unusable("layout-failed", file=str(path), line=1, detail=_first_line(answer["warning"]))
    return (folder / MADE).read_bytes()


def _answered_apart(question: Question, file: str) -> Mapping[str, Any]:
    """Return what a process of its own answers: a layout from elsewhere may never end, or take all memory."""
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, CHILD_OPTION] if frozen else [sys.executable, "-I", typesetting_child.__file__]
    try:
        done = subprocess.run(  # noqa: S603 - this program's own file, with nothing of a person's in the call
            command,
            input=json.dumps(question).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer: Mapping[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise Unusable("layout-failed", file=file, line=1, detail="it goes on for too long") from error
    except ValueError as error:  # it ended without an answer
        raise Unusable("layout-failed", file=file, line=1, detail="it takes too much memory") from error
    except OSError as error:
        detail = f"it can’t be tried: {error.strerror or error}"
        raise Unusable("layout-failed", file=file, line=1, detail=detail) from error
    return answer


def _failure(message: str, line: int, file: str, given: Typesetting) -> Unusable:
    detail = _first_line(message)
    if given.pictures and "image" in detail:
        return Unusable("picture-unreadable", detail=detail)
    return Unusable("layout-failed", file=file, line=line or 1, detail=detail)


def _first_line(message: str) -> str:
    return message.strip().splitlines()[0].rstrip(".") if message.strip() else "no reason was given"
