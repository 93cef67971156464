"""What an exporter must know of a picture: what kind of file it is, and how it is described."""

import struct

from update_editor.exporters.printable import one_line
from update_editor.model import Picture, Unusable
from update_editor.model.picture_kinds import PictureKind, picture_kind
from update_editor.model.visible import is_blank

MOST_PIXELS = 50_000_000
"""More than any camera's picture; a decoder that believes a larger size may take all memory."""
MOST_SIDE = 30_000
"""Pixels, more than any panorama's width: a line of fifty million takes seconds to be made small."""


def is_too_large(width: int, height: int) -> bool:
    """Say whether a picture of so many pixels is more than is decoded."""
    return width * height > MOST_PIXELS or max(width, height) > MOST_SIDE


def kind_of(data: bytes) -> PictureKind:
    """Return the kind of a picture's bytes.

    Raises:
        Unusable: ``picture-unreadable`` where an update may hold no such picture.
    """
    kind = picture_kind(data)
    if kind is None:
        raise Unusable("picture-unreadable", detail="it is no PNG, JPEG or GIF file")
    if kind == "png" and is_too_large(*struct.unpack(">II", data[16:24].ljust(8, b"\0"))):
        raise Unusable("picture-unreadable", detail="it has too many pixels")
    return kind


def description_of(picture: Picture, instead: str = "") -> str | None:
    """Return the words for those who can't see a picture; ``instead`` counts for more than its own.

    Empty where nobody has written any, None where the picture only decorates.
    """
    if not is_blank(instead):
        return one_line(instead)
    if picture.decorative:
        return None
    return "" if is_blank(picture.alt) else one_line(picture.alt)


def credit_of(picture: Picture) -> str:
    """Return whom a picture comes from; empty where nobody says so."""
    return "" if is_blank(picture.credit) else one_line(picture.credit)
