"""An animated GIF without what is not seen of it: remarks, a program's notes, and what hangs on its end.

Its frames are not decoded, and stay byte for byte. The form of the file is that of GIF89a (W3C, 1990).
"""

from update_editor.model import Unusable

MOST_FRAMES = 2000
"""More than a minute of the quickest that browsers show."""

_HEADER = 13
"""Bytes up to the colours: the signature, and the screen's description."""
_EXTENSION, _FRAME, _END = 0x21, 0x2C, 0x3B
_TIMING, _PROGRAM = 0xF9, 0xFF
_LOOPING = (b"\x0bNETSCAPE2.0", b"\x0bANIMEXTS1.0")
"""The notes of a program that say how often the animation is shown; a byte tells their length."""


def only_frames(data: bytes) -> bytes:
    """Return an animated GIF that holds its frames, their timing and how often they are shown.

    Raises:
        Unusable: ``picture-damaged`` where it has no end, ``picture-too-long`` where it has too many frames.
    """
    place = _HEADER + _colours(_byte(data, 10))
    kept, frames = [data[:place]], 0
    while (kind := _byte(data, place)) != _END:
        start = place
        if kind == _FRAME:
            frames += 1
            place = _behind_blocks(data, place + 11 + _colours(_byte(data, place + 9)))
        elif kind == _EXTENSION:
            place = _behind_blocks(data, place + 2)
        else:
            raise Unusable("picture-damaged")
        if frames > MOST_FRAMES:
            raise Unusable("picture-too-long", frames=MOST_FRAMES)
        if kind == _FRAME or _is_seen(data, start):
            kept.append(data[start:place])
    return b"".join((*kept, bytes((_END,))))


def _is_seen(data: bytes, start: int) -> bool:
    """Say whether an extension of the file changes what is seen."""
    label = data[start + 1]
    return label == _TIMING or (label == _PROGRAM and data[start + 2 : start + 14] in _LOOPING)


def _behind_blocks(data: bytes, place: int) -> int:
    """Return where a row of blocks ends; each begins with its length, the last has none."""
    while length := _byte(data, place):
        place += 1 + length
    return place + 1


def _colours(flags: int) -> int:
    """Return how many bytes of colours follow a description with these flags."""
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0


def _byte(data: bytes, place: int) -> int:
    if place >= len(data):
        raise Unusable("picture-damaged")
    return data[place]
