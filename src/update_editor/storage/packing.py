"""Packing members into a zip container, each only once: what a save did not change is packed already.

The bytes are those that Python's ``zipfile`` writes, which can't take a member that is packed already.
"""

import struct
import zlib
from collections.abc import Iterable
from hashlib import sha256

from msgspec import Struct

_LOCAL = struct.Struct("<4s2B4H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION, _UNIX = 20, 3
_UTF8 = 0x800
_STORED, _DEFLATED = 0, 8
_FIRST_OF_1980 = 33
_OWN_FILE = 0o600 << 16


class Packed(Struct, frozen=True):
    """A member's content, and how it stands in the container."""

    content: bytes
    digest: str
    checksum: int
    method: int
    data: bytes


class Packing:
    """Remembers what it packed for the container before, by its content. One thread at a time uses it.

    ``is_same`` says whether the container that was packed last may say what the one before it did.
    """

    def __init__(self) -> None:
        self._before: dict[tuple[bytes, bool], Packed] = {}
        self._now: dict[tuple[bytes, bool], Packed] = {}
        self.is_same = True

    def begin(self) -> None:
        """Begin another container: what the one before did not hold is forgotten."""
        self._before, self._now = self._now or self._before, {}

    def packed(self, content: bytes, *, stored: bool = False) -> Packed:
        """Return a member packed; ``stored`` where packing would not make it smaller."""
        known = self._before.get((content, stored)) or _pack(content, stored)
        self._now[content, stored] = known
        return known

    def end(self) -> None:
        """End a container."""
        self.is_same = not self._before or self._before.keys() == self._now.keys()


def _pack(content: bytes, stored: bool) -> Packed:
    if stored:
        method, data = _STORED, content
    else:
        packer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -15)
        method, data = _DEFLATED, packer.compress(content) + packer.flush()
    return Packed(content, sha256(content).hexdigest(), zlib.crc32(content), method, data)


def container(members: Iterable[tuple[str, Packed]], comment: bytes = b"") -> bytes:
    """Return a zip archive with these members, in their order."""
    parts: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name, member in members:
        written = name.encode()
        flags = 0 if name.isascii() else _UTF8
        told = (flags, member.method, 0, _FIRST_OF_1980, member.checksum, len(member.data))
        sizes = (len(member.content), len(written), 0)
        local = _LOCAL.pack(b"PK\3\4", _VERSION, 0, *told, *sizes) + written
        central = _CENTRAL.pack(
            b"PK\1\2", _VERSION, _UNIX, _VERSION, 0, *told, *sizes, 0, 0, 0, _OWN_FILE, at
        )
        directory.append(central + written)
        parts += (local, member.data)
        at += len(local) + len(member.data)
    count, length = len(directory), sum(map(len, directory))
    end = _END.pack(b"PK\5\6", 0, 0, count, count, length, at, len(comment))
    return b"".join((*parts, *directory, end, comment))
