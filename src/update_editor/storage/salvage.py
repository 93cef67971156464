"""What can still be read of a damaged ``.weekly`` file.

Members are found by their own headers, so that a file cut short, whose directory at the end is gone, gives
what came before the cut, and by the entries of that directory, which know what a damaged header no longer
says (APPNOTE.TXT 4.3.7, the local file header; 4.3.12, the central directory).
"""

import struct
import zlib
from collections.abc import Iterator

from msgspec import Struct

_HEADER = struct.Struct("<4s5H3I2H")
_ENTRY = struct.Struct("<4s6H3I5H2I")
_LENGTHS = struct.Struct("<2H")
_LENGTHS_AT = 26
"""Where in a header the lengths of its name and of what is behind it stand."""
_HEADER_SIGN, _ENTRY_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_END = struct.Struct("<4s4H2I")
"""The directory's end (APPNOTE.TXT 4.3.16), as far as the place where the directory begins."""
_STORED, _DEFLATED = 0, 8
_MOST_BYTES = 256 * 1024 * 1024
_MOST_READ = 1024 * 1024 * 1024
"""Bytes that are unpacked at most, those counted again that several headers claim."""
_MOST_MEMBERS = 20_000
_PIECE = 64 * 1024


class SalvagedMember(Struct, frozen=True):
    """A member that was found; ``is_whole`` where its checksum says that nothing is missing."""

    name: str
    content: bytes
    is_whole: bool


class _Claim(Struct, frozen=True):
    """What a header or an entry says of a member: how it is packed, its checksum, where it stands."""

    name: bytes
    method: int
    checksum: int | None
    packed: int
    at: int


class _Budget:
    """How much may still be read and unpacked, so that no file takes all time and memory."""

    def __init__(self) -> None:
        self.read = _MOST_READ
        self.unpacked = _MOST_BYTES
        self.members = _MOST_MEMBERS

    @property
    def is_spent(self) -> bool:
        return self.read <= 0 or self.unpacked <= 0 or self.members <= 0


def salvage(data: bytes) -> Iterator[SalvagedMember]:
    """Yield every member of which something can be read, in the order of the file.

    One of which its header and its entry say different things may come twice.
    """
    budget = _Budget()
    told: set[_Claim] = set()
    for claim, member in _by_headers(data, budget):
        told.add(claim)
        yield member
    for claim in _entries(data):
        if budget.is_spent:
            return
        if claim not in told:
            found, _ = _member(data, claim, budget)
            if found is not None:
                yield found


def has_whole_directory(data: bytes) -> bool:
    """Say whether the directory at the end is there with as many entries as it says that it has."""
    at = data.rfind(_END_SIGN)
    if at == -1 or at + _END.size > len(data):
        return False
    _, _, _, _, count, size, begin = _END.unpack_from(data, at)
    entries = data[begin : begin + size]
    place, found = 0, 0
    while entries[place : place + 4] == _ENTRY_SIGN and place + _ENTRY.size <= len(entries):
        fields = _ENTRY.unpack_from(entries, place)
        place += _ENTRY.size + sum(fields[10:13])
        found += 1
    return bool(found == count and place == size == len(entries))


def listed_names(data: bytes) -> frozenset[str]:
    """Return the names that the directory at the end, as far as it can be read, has of members."""
    return frozenset(claim.name.decode("utf-8", "replace") for claim in _entries(data))


def _by_headers(data: bytes, budget: _Budget) -> Iterator[tuple[_Claim, SalvagedMember]]:
    at = data.find(_HEADER_SIGN)
    while at != -1 and at + _HEADER.size <= len(data) and not budget.is_spent:
        claim = _claim_of_header(data, at)
        member, end = _member(data, claim, budget)
        if member is not None:
            yield claim, member
        is_whole = member is not None and member.is_whole
        at = data.find(_HEADER_SIGN, max(end if is_whole else 0, at + len(_HEADER_SIGN)))


def _claim_of_header(data: bytes, at: int) -> _Claim:
    _, _, flags, method, _, _, checksum, packed, _, name_length, extra = _HEADER.unpack_from(data, at)
    name_at = at + _HEADER.size
    name = data[name_at : name_at + name_length]
    # With this flag set what the header says of sizes and checksum is not yet known.
    return _Claim(name, method, None if flags & 8 else checksum, packed, name_at + name_length + extra)


def _entries(data: bytes) -> Iterator[_Claim]:
    at = data.find(_ENTRY_SIGN)
    while at != -1 and at + _ENTRY.size <= len(data):
        fields = _ENTRY.unpack_from(data, at)
        method, checksum, packed, name_length, header_at = *fields[4:5], *fields[7:9], fields[10], fields[16]
        name = data[at + _ENTRY.size : at + _ENTRY.size + name_length]
        if header_at + _HEADER.size <= len(data):
            lengths = _LENGTHS.unpack_from(data, header_at + _LENGTHS_AT)
            # The header may be what is damaged: what this program writes has nothing behind the name.
            for length in dict.fromkeys((sum(lengths), name_length)):
                yield _Claim(name, method, checksum, packed, header_at + _HEADER.size + length)
        at = data.find(_ENTRY_SIGN, at + len(_ENTRY_SIGN))


def _member(data: bytes, claim: _Claim, budget: _Budget) -> tuple[SalvagedMember | None, int]:
    """Return the member that stands where a claim says, and where it ends."""
    budget.members -= 1
    try:
        name = claim.name.decode()
    except UnicodeDecodeError:
        return None, 0
    if claim.method == _STORED:
        content = data[claim.at : claim.at + claim.packed][: budget.unpacked]
        end = claim.at + claim.packed
    elif claim.method == _DEFLATED:
        content, end = _inflated(data, claim.at, budget)
    else:
        return None, 0
    budget.read -= len(content)
    budget.unpacked -= len(content)
    return SalvagedMember(name, content, zlib.crc32(content) == claim.checksum), end


def _inflated(data: bytes, at: int, budget: _Budget) -> tuple[bytes, int]:
    """Return what unpacks from here, as far as it does, and where it ends."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    pieces: list[bytes] = []
    room, position = budget.unpacked, at
    pending = b""
    while not unpacker.eof and room > 0 and budget.read > 0:
        chunk = pending or data[position : position + 1024]
        if not chunk:
            break
        if not pending:
            position += len(chunk)
            budget.read -= len(chunk)
        try:
            piece = unpacker.decompress(chunk, min(room, _PIECE))
        except zlib.error:
            break
        pending = unpacker.unconsumed_tail
        pieces.append(piece)
        room -= len(piece)
    return b"".join(pieces), position - len(unpacker.unused_data)
