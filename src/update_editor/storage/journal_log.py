"""The frames of a journal's log, one behind the other, and contents that differ in one place.

A frame is the length and the CRC-32 of what follows, then a letter for its kind.
"""

import struct
import zlib
from collections.abc import Iterator

from update_editor.model.same_ends import same_end, same_start
from update_editor.storage.weekly import MOST_CONTENT_BYTES

MAGIC = b"update-editor journal 1\n"
_FRAME = struct.Struct(">II")
_DIFFERENCE = struct.Struct(">II")


def frames(log: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind of each whole frame from the beginning on, and what it holds."""
    at = len(MAGIC) if log.startswith(MAGIC) else len(log)
    while at + _FRAME.size < len(log):
        length, checksum = _FRAME.unpack_from(log, at)
        held = log[at + _FRAME.size : at + _FRAME.size + length]
        if not length or len(held) != length or zlib.crc32(held) != checksum:
            return
        yield held[:1], held[1:]
        at += _FRAME.size + length


def frame(kind: bytes, held: bytes) -> bytes:
    """Return a frame of a kind."""
    held = kind + held
    return _FRAME.pack(len(held), zlib.crc32(held)) + held


def unpacked(packed: bytes) -> bytes:
    """Return what a whole content was packed from.

    Raises:
        ValueError: it is more than any update holds.
        zlib.error: it is damaged.
    """
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(packed, MOST_CONTENT_BYTES)
    if not unpacking.eof:
        raise ValueError("it unpacks to more than any update holds")
    return content


def difference(before: bytes, after: bytes) -> bytes:
    """Return what makes one content into another: what both begin with, what is cut there, what comes in."""
    start = same_start(before, after)
    end = same_end(before, after, start)
    return _DIFFERENCE.pack(start, len(before) - end - start) + after[start : len(after) - end]


def patched(before: bytes, difference: bytes) -> bytes:
    """Return the content that differs so from another.

    Raises:
        ValueError: it differs from another content.
        struct.error: it is no difference.
    """
    start, cut = _DIFFERENCE.unpack_from(difference)
    if start + cut > len(before):
        raise ValueError("it differs from another content")
    return before[:start] + difference[_DIFFERENCE.size :] + before[start + cut :]
