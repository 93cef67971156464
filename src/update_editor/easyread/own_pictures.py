"""An organisation's own pictures: the files of a folder, and the list beside them that says what they are.

The list is a CSV file as a spreadsheet saves it. Its first line names the columns; only ``file`` must be
there. A picture without a line in it is called what its file is called, and proposes nothing.
"""

import csv
import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from update_editor.easyread.catalogue import Catalogue, CataloguePicture, unique_ids
from update_editor.model import Unusable
from update_editor.model.visible import is_blank

OWN: Final = "own:"
"""How the ids of these pictures begin."""
MOST_ROWS: Final = 20_000
_COLUMNS = {
    "file": ("file", "filename", "file name", "picture", "image"),
    "title": ("title", "name"),
    "alt": ("alt", "alt text", "alternative text", "description"),
    "words": ("words", "keywords", "tags"),
    "theme": ("theme", "category"),
    "credit": ("credit", "author", "photographer"),
    "licence": ("licence", "license"),
    "consent": ("consent", "consent note"),
    "expires": ("expiry", "expires", "expiry date", "use until"),
}
_DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y", "%d/%m/%y")
_SEPARATORS = (",", ";", "\t")


class Fault(Struct, frozen=True, kw_only=True):
    """Why a picture of a source was left out: a code, the file or line, and what was found there."""

    code: str
    place: str
    detail: str = ""


class PictureList(Struct, frozen=True, kw_only=True):
    """What a source gave: its pictures, and what of it could not be used."""

    catalogue: Catalogue = Catalogue()
    faults: tuple[Fault, ...] = ()


Row = Mapping[str, str]


def own_pictures(place: str, files: Iterable[str], sheet: str = "") -> PictureList:
    """Return the pictures of a folder by their names in it, with what the list says of them.

    A line that names no file of the folder is a fault, and so is an expiry that can't be read: the picture is
    left out then, for it might have expired.

    Raises:
        Unusable: ``picture-list-no-files`` where the list has no column of files, ``picture-list-damaged``.
    """
    names = {file.casefold(): file for file in files}
    described: dict[str, CataloguePicture | None] = {}
    faults: list[Fault] = []
    for number, row in rows(sheet):
        file = names.get(row["file"].strip().replace("\\", "/").casefold())
        if file is None:
            faults.append(Fault(code="picture-not-in-folder", place=f"line {number}", detail=row["file"]))
            continue
        described[file] = _described(place, file, row, number, faults)
    pictures = [described.get(file, _undescribed(place, file)) for file in names.values()]
    kept = unique_ids(each for each in pictures if each is not None)
    return PictureList(catalogue=Catalogue(pictures=tuple(kept)), faults=tuple(faults))


def rows(sheet: str) -> Iterator[tuple[int, Row]]:
    """Yield the lines of a list by the names of the columns that are known, and their numbers.

    Raises:
        Unusable: as ``own_pictures``.
    """
    if is_blank(sheet):
        return
    heading, _, _ = sheet.lstrip().partition("\n")
    separator = max(_SEPARATORS, key=heading.count)
    lines = csv.reader(sheet.lstrip().splitlines(keepends=True), delimiter=separator)
    try:
        columns = [_known(name) for name in next(lines)]
        if "file" not in columns:
            raise Unusable("picture-list-no-files")
        for cells in lines:
            if lines.line_num > MOST_ROWS:
                raise Unusable("picture-list-too-long", most=MOST_ROWS)
            given = {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if name}
            if given.get("file"):
                yield lines.line_num, dict.fromkeys(_COLUMNS, "") | given
    except csv.Error as error:
        raise Unusable("picture-list-damaged", detail=str(error)) from error


def title_of_file(file: str) -> str:
    """Return what a picture is called that only has a file: “Garden_centre-2.png” is “garden centre 2”."""
    name = file.rpartition("/")[2].rpartition(".")[0] or file
    return " ".join(re.split(r"[\s_-]+", name.strip()))


def _described(place: str, file: str, row: Row, number: int, faults: list[Fault]) -> CataloguePicture | None:
    expires = _day(row["expires"])
    if expires is None and row["expires"]:
        faults.append(Fault(code="expiry-not-read", place=f"line {number}", detail=row["expires"]))
        return None
    return CataloguePicture(
        id=OWN + file,
        title=row["title"] or title_of_file(file),
        file=file,
        place=place,
        alt=row["alt"],
        theme=row["theme"],
        also=tuple(filter(None, (word.strip() for word in re.split(r"[;,|]", row["words"])))),
        proposed=bool(row["title"]),
        credit=row["credit"],
        licence=row["licence"],
        consent=row["consent"],
        expires=expires,
    )


def _undescribed(place: str, file: str) -> CataloguePicture:
    return CataloguePicture(id=OWN + file, title=title_of_file(file), file=file, place=place)


def _known(name: str) -> str:
    plain = " ".join(name.replace("_", " ").replace("\ufeff", "").casefold().split())
    return next((known for known, names in _COLUMNS.items() if plain in names), "")


def _day(text: str) -> dt.date | None:
    for pattern in _DAYS:
        try:
            return dt.datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    return None
