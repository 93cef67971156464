"""Where easy read's pictures come from: what is shipped, own folders, Mulberry's zip, Health Icons' folder.

Nothing is unpacked to disk, and no file outside the place that somebody named is read.
"""

import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.easyread.concepts import SHIPPED, shipped_svg
from update_editor.easyread.own_pictures import PictureList, own_pictures
from update_editor.easyread.picture_sets import (
    HEALTH_ICONS_LIST,
    MULBERRY,
    MULBERRY_LIST,
    health_icons,
    mulberry_pictures,
)
from update_editor.importers.decoding import decoded
from update_editor.model import Unusable
from update_editor.services.picture_files import MOST_BYTES
from update_editor.storage import file_bytes

MEGABYTE: Final = 1024 * 1024
MOST_FILES: Final = 20_000
"""Files of a folder or zip that are looked at."""
MOST_LIST_BYTES: Final = 8 * MEGABYTE
_MOST_ZIP_BYTES = 256 * MEGABYTE
_KINDS = (".png", ".jpg", ".jpeg", ".svg")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_ENCRYPTED = 0x1


def read_source(path: Path) -> PictureList:
    """Return the pictures of a folder or zip that somebody pointed at; what it is is seen from what it holds.

    Raises:
        Unusable: ``not-found``, ``not-readable``, ``too-large``, ``too-many-pictures``,
            ``no-pictures-there``, ``picture-set-damaged``, or the list of an own folder can't be used.
    """
    if path.is_dir():
        return _folder(path)
    if not path.exists():
        raise Unusable("not-found")
    with _opened(path) as archive:
        files = [info.filename for info in archive.infolist()]
        sheet = next((name for name in files if PurePosixPath(name).name == MULBERRY_LIST), None)
        if sheet is None:
            raise Unusable("no-pictures-there")
        text = _decoded(_member(archive, sheet, MOST_LIST_BYTES))
        return PictureList(catalogue=mulberry_pictures(str(path), text, files))


def bytes_of(picture: CataloguePicture) -> bytes:
    """Return the file of a picture, as it is.

    Raises:
        Unusable: ``pictures-not-installed``, ``picture-gone``, ``too-large``, ``not-readable``,
            ``picture-set-damaged``.
    """
    if picture.id.startswith(SHIPPED):
        return shipped_svg(picture.file)
    if picture.id.startswith(MULBERRY):
        with _opened(Path(picture.place)) as archive:
            return _member(archive, picture.file, MOST_BYTES)
    path = Path(picture.place) / picture.file
    if not _is_inside(path, Path(picture.place)):
        raise Unusable("picture-gone", name=picture.title)
    try:
        return file_bytes(path, MOST_BYTES)
    except Unusable as error:
        if error.code == "not-found":
            raise Unusable("picture-gone", name=picture.title) from error
        raise


def _folder(path: Path) -> PictureList:
    files = list(_files(path))
    pictures = [file for file in files if file.lower().endswith(_KINDS)]
    if not pictures:
        raise Unusable("no-pictures-there")
    set_list = next((file for file in files if PurePosixPath(file).name == HEALTH_ICONS_LIST), None)
    if set_list is not None:
        data = file_bytes(path / set_list, MOST_LIST_BYTES)
        return PictureList(catalogue=health_icons(str(path), data, pictures))
    sheets = sorted(file for file in files if file.lower().endswith(".csv") and "/" not in file)
    sheet = _decoded(file_bytes(path / sheets[0], MOST_LIST_BYTES)) if sheets else ""
    return own_pictures(str(path), sorted(pictures), sheet)


def _files(folder: Path) -> Iterator[str]:
    """Yield the files below a folder by their names in it; links that lead out of it are passed over."""
    count = 0
    for place, _, names in os.walk(folder):
        for name in names:
            count += 1
            if count > MOST_FILES:
                raise Unusable("too-many-pictures", most=f"{MOST_FILES:,}")
            path = Path(place) / name
            if not name.startswith(".") and _is_inside(path, folder):
                yield path.relative_to(folder).as_posix()


def _is_inside(path: Path, folder: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        return False


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        if path.stat().st_size > _MOST_ZIP_BYTES:
            raise Unusable("too-large", megabytes=_MOST_ZIP_BYTES // MEGABYTE)
        archive = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise Unusable("picture-gone", name=path.name) from error
    except _BROKEN as error:
        raise Unusable("no-pictures-there") from error
    if len(archive.infolist()) > MOST_FILES:
        archive.close()
        raise Unusable("too-many-pictures", most=f"{MOST_FILES:,}")
    return archive


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Return a file of a zip; what is larger than it says is refused before it is unpacked whole."""
    try:
        info = archive.getinfo(name)
        if info.flag_bits & _ENCRYPTED:
            raise Unusable("picture-set-damaged", name=name, detail="it has a password")
        with archive.open(info) as file:
            data = file.read(most + 1)
    except KeyError as error:
        raise Unusable("picture-gone", name=name) from error
    except _BROKEN as error:
        raise Unusable("picture-set-damaged", name=name, detail="it can’t be unpacked") from error
    if len(data) > most:
        raise Unusable("too-large", megabytes=most // MEGABYTE)
    return data


def _decoded(data: bytes) -> str:
    try:
        return decoded(data)
    except Unusable as error:
        raise Unusable("picture-list-damaged", detail="it is no text") from error
