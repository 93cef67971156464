"""PDF by Typst: the one place that compiles a layout.

A layout is a pack's ``.typ`` file. It gets the content as JSON in ``sys.inputs.content``, never as markup,
and turns it into text with the program's own ``/content.typ``. It sees a private folder with these and the
pictures, the fonts of ``resources/fonts`` and nothing else of the computer.
"""

import datetime as dt
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from update_editor import assets
from update_editor.exporters.pack_files import with_shipped_files
from update_editor.model import Unusable
from update_editor.templating.layouts import read_layout
from update_editor.templating.members import member_path
from update_editor.templating.pack import TemplatePack

STANDARD: Final = "ua-1"
"""PDF/UA-1 (ISO 14289-1): Typst refuses to write what breaks a rule that it can check."""
_LAYOUT = "layout.typ"


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
        return _compiled(Path(folder), given, str(path))


def _lay_out(folder: Path, source: str, pictures: Mapping[str, bytes]) -> None:
    (folder / _LAYOUT).write_text(source, encoding="utf-8")
    (folder / "content.typ").write_bytes((assets.resources() / "typst" / "content.typ").read_bytes())
    for name, data in pictures.items():
        (folder / name).write_bytes(data)


def _compiled(folder: Path, given: Typesetting, file: str) -> bytes:
    import typst

    content = json.dumps(given.content, ensure_ascii=False)
    day = given.date or dt.date(1970, 1, 1)
    try:
        data, warnings = typst.compile_with_warnings(
            str(folder / _LAYOUT),
            root=str(folder),
            font_paths=[str(assets.resources() / "fonts")],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"content": content},
            pdf_standards=STANDARD,
            timestamp=dt.datetime.combine(day, dt.time(12), dt.UTC),
        )
    except typst.TypstError as error:
        raise _failure(error.message, file, given) from error
    if warnings:
        raise Unusable("layout-failed", file=file, detail=_first_line(warnings[0].message))
    return bytes(data)


def _failure(message: str, file: str, given: Typesetting) -> Unusable:
    detail = _first_line(message)
    if given.pictures and "image" in detail:
        return Unusable("picture-unreadable", detail=detail)
    return Unusable("layout-failed", file=file, detail=detail)


def _first_line(message: str) -> str:
    return message.strip().splitlines()[0].rstrip(".") if message.strip() else "no reason was given"
