"""What an exporter must know of a picture's bytes."""

from update_editor.model import Unusable

_STARTS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8", "jpg"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))


def picture_kind(data: bytes) -> str:
    """Return ``png``, ``jpg`` or ``gif``, from the first bytes.

    Raises:
        Unusable: ``picture-unreadable`` for anything else.
    """
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    raise Unusable("picture-unreadable", detail="it is no PNG, JPEG or GIF file")
