"""Sets of symbols that others publish, read as they come: Mulberry Symbols and Health Icons.

They have no hand-checked synonyms, so their pictures are found by a search and never proposed.
"""

import csv
import re
from collections.abc import Iterable
from typing import Final

import msgspec
from msgspec import Struct

from update_editor.easyread.catalogue import Catalogue, CataloguePicture, unique_ids
from update_editor.model import Unusable

MULBERRY: Final = "mulberry:"
MULBERRY_LIST: Final = "symbol-info.csv"
HEALTH_ICONS: Final = "health-icons:"
HEALTH_ICONS_LIST: Final = "meta-data.json"
_MOST: Final = 20_000
_VERB = "_,_to"
_NONE_THERE = "it names no picture that is there"


class HealthIcon(Struct, frozen=True, kw_only=True):
    """One entry of Health Icons' list, of what it tells."""

    id: str
    title: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()


def mulberry_pictures(place: str, sheet: str, files: Iterable[str]) -> Catalogue:
    """Return the symbols of the list ``symbol-info.csv`` that the zip holds a picture of.

    Its columns are the number, the name (that of the file, less ``.svg``), the grammar, the category, the
    rating and the tags. Symbols that are rated as for adults only are left out.

    Raises:
        Unusable: ``picture-set-damaged``.
    """
    named = {file.rpartition("/")[2].removesuffix(".svg"): file for file in files if file.endswith(".svg")}
    try:
        lines = list(csv.reader(sheet.lstrip("\ufeff").splitlines()))[: _MOST + 1]
    except csv.Error as error:
        raise Unusable("picture-set-damaged", name=MULBERRY_LIST, detail=str(error)) from error
    symbols = [
        _mulberry(place, named[cells[1]], cells)
        for cells in lines
        if len(cells) >= 6 and cells[1] in named and cells[4].strip() in ("", "0")
    ]
    if not symbols:
        raise Unusable("picture-set-damaged", name=MULBERRY_LIST, detail=_NONE_THERE)
    return Catalogue(pictures=tuple(unique_ids(symbols)))


def health_icons(place: str, data: bytes, files: Iterable[str]) -> Catalogue:
    """Return the icons of ``meta-data.json`` of which there is a file, the filled one before the outline.

    Raises:
        Unusable: ``picture-set-damaged``.
    """
    named: dict[str, str] = {}
    for file in sorted(files, key=lambda file: ("/filled/" not in f"/{file}", file)):
        named.setdefault(file.rpartition("/")[2].rpartition(".")[0], file)
    try:
        icons = msgspec.json.decode(data, type=tuple[HealthIcon, ...])[:_MOST]
    except (ValueError, RecursionError) as error:
        raise Unusable("picture-set-damaged", name=HEALTH_ICONS_LIST, detail=str(error)) from error
    pictures = [_health_icon(place, named[icon.id], icon) for icon in icons if icon.id in named]
    if not pictures:
        raise Unusable("picture-set-damaged", name=HEALTH_ICONS_LIST, detail=_NONE_THERE)
    return Catalogue(pictures=tuple(unique_ids(pictures)))


def _mulberry(place: str, file: str, cells: list[str]) -> CataloguePicture:
    name, category, tags = cells[1], cells[3], cells[5]
    verb = "to " if _VERB in name else ""
    words = re.sub(r"_\d+[a-z]?$|_\d+[a-z]?(?=_)", "", name.replace(_VERB, "")).replace("_", " ")
    return CataloguePicture(
        id=MULBERRY + name,
        title=f"{verb}{' '.join(words.split())}",
        file=file,
        place=place,
        theme=category,
        search=tuple(tags.split()),
        credit="Mulberry Symbols, Steve Lee, mulberrysymbols.org",
        licence="CC BY-SA 4.0",
    )


def _health_icon(place: str, file: str, icon: HealthIcon) -> CataloguePicture:
    return CataloguePicture(
        id=HEALTH_ICONS + icon.id,
        title=icon.title or icon.id.replace("_", " "),
        file=file,
        place=place,
        theme=icon.category,
        search=icon.tags,
        credit="Health Icons, healthicons.org",
        licence="MIT",
    )
