"""Taking in a picture: made fit to be sent, and described by its kind and size."""

import struct
from collections.abc import Iterator
from pathlib import Path

from update_editor.exporters.pictures import is_too_large
from update_editor.model import Picture, Unusable, new_id
from update_editor.model.picture_kinds import PictureKind, picture_kind
from update_editor.services.picture_editing import Pixels, too_large
from update_editor.storage import file_bytes, picture_file

MOST_BYTES = 20 * 1024 * 1024


def load_picture(path: Path) -> tuple[Picture, bytes]:
    """Return the picture in a file, fit to be sent and without a description as yet, and its bytes.

    Raises:
        Unusable: ``not-found``, ``too-large``, or it can't be read; whatever ``taken_in`` refuses.
    """
    return taken_in(file_bytes(path, MOST_BYTES))


def taken_from_clipboard(pixels: Pixels) -> tuple[Picture, bytes]:
    """Return the picture that a clipboard holds, fit to be sent, and its bytes.

    Raises:
        Unusable: ``picture-too-large``.
    """
    from update_editor.services.picture_editing import pixels_fit_to_send

    fit = pixels_fit_to_send(pixels)
    return picture_of(fit), fit


def taken_in(data: bytes) -> tuple[Picture, bytes]:
    """Return a picture that somebody chose, pasted or dropped, fit to be sent, and its bytes.

    Raises:
        Unusable: ``not-a-picture``, ``picture-damaged``, ``picture-too-large``.
    """
    from update_editor.services.picture_editing import fit_to_send

    if picture_kind(data) is not None:
        picture_of(data)
    fit = fit_to_send(data)
    return picture_of(fit), fit


def picture_of(data: bytes) -> Picture:
    """Return the picture that some bytes are.

    Raises:
        Unusable: ``not-a-picture`` where they are no PNG, JPEG or GIF, ``picture-too-large`` where it has too
            many pixels.
    """
    ending, width, height = _kind_and_size(data)
    if is_too_large(width, height):
        raise too_large()
    return Picture(id=new_id(), file=picture_file(data, ending), bytes=len(data), width=width, height=height)


def _kind_and_size(data: bytes) -> tuple[PictureKind, int, int]:
    kind = picture_kind(data)
    try:
        if kind == "png":
            return kind, *struct.unpack(">II", data[16:24])
        if kind == "gif":
            return kind, *struct.unpack("<HH", data[6:10])
        if kind == "jpg":
            return kind, *_jpeg_size(data)
    except (struct.error, IndexError, StopIteration) as error:
        raise Unusable("not-a-picture") from error
    raise Unusable("not-a-picture")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    start = next(_frame_headers(data))
    height, width = struct.unpack(">HH", data[start + 5 : start + 9])
    return width, height


def _frame_headers(data: bytes) -> Iterator[int]:
    """Yield where the segments that give the size begin (SOF markers, ITU T.81 table B.1)."""
    at = 2
    while at + 4 <= len(data):
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            yield at
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
