"""The kinds of picture that an update may hold, known by their first bytes."""

from typing import Literal

PictureKind = Literal["png", "jpg", "gif"]
"""The ending that a picture's file has."""
_STARTS: tuple[tuple[bytes, PictureKind], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)


def picture_kind(data: bytes) -> PictureKind | None:
    """Return which kind of picture the bytes begin like; None for no kind that an update may hold."""
    return next((kind for start, kind in _STARTS if data.startswith(start)), None)
