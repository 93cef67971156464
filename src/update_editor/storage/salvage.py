"""What can still be read of a damaged ``.weekly`` file.

Members are found by their own headers, so that a file cut short, whose directory at the end is gone, gives
what came before the cut (APPNOTE.TXT 4.3.7, the local file header).
"""

import struct
import zlib
from collections.abc import Iterator

from msgspec import Struct

_HEADER = struct.Struct("<4s5H3I2H")
_SIGNATURE = b"PK\x03\x04"
_STORED, _DEFLATED = 0, 8
_MOST_BYTES = 256 * 1024 * 1024


class SalvagedMember(Struct, frozen=True):
    """A member that was found; ``is_whole`` where its checksum says that nothing is missing."""

    name: str
    content: bytes
    is_whole: bool


def salvage(data: bytes) -> Iterator[SalvagedMember]:
    """Yield every member of which something can be read, in the order of the file."""
    budget = _MOST_BYTES
    at = data.find(_SIGNATURE)
    while at != -1:
        member, end = _member_at(data, at, budget)
        if member is not None:
            budget -= len(member.content)
            yield member
        at = data.find(_SIGNATURE, end)


def _member_at(data: bytes, at: int, budget: int) -> tuple[SalvagedMember | None, int]:
    """Return the member whose header stands here, and where to look for the next."""
    after_signature = at + len(_SIGNATURE)
    if at + _HEADER.size > len(data):
        return None, len(data)
    _, _, flags, method, _, _, checksum, packed, _, name_length, extra_length = _HEADER.unpack_from(data, at)
    name_at = at + _HEADER.size
    content_at = name_at + name_length + extra_length
    try:
        name = data[name_at : name_at + name_length].decode()
    except UnicodeDecodeError:
        return None, after_signature
    if method == _STORED:
        content, end = data[content_at : content_at + packed][:budget], content_at + packed
    elif method == _DEFLATED:
        content, end = _inflated(data, content_at, budget)
    else:
        return None, after_signature
    is_whole = not flags & 8 and zlib.crc32(content) == checksum
    return SalvagedMember(name, content, is_whole), max(end, after_signature) if is_whole else after_signature


def _inflated(data: bytes, at: int, budget: int) -> tuple[bytes, int]:
    """Return what unpacks from here, as far as it does, and where it ends."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    pieces: list[bytes] = []
    position = at
    while position < len(data) and not unpacker.eof and budget > 0:
        chunk = data[position : position + 1024]
        try:
            piece = unpacker.decompress(chunk, budget)
        except zlib.error:
            break
        pieces.append(piece)
        budget -= len(piece)
        position += len(chunk)
    return b"".join(pieces), position - len(unpacker.unused_data)
