"""Which files a ``.weekly`` file was made from: the hashes of those that it was saved over, the last first.

Two files of one update that were changed apart, as a sync client leaves them, so tell where they parted. It
stands in the comment of the zip archive, where no other program minds it; of a file without it nobody knows.
"""

import re
from collections.abc import Iterable

MOST = 50
"""Files that are named."""
_LETTERS = 32
"""Hexadecimal letters of each hash."""
_MARK = b"made from:"
_END = b"PK\5\6"
_END_SIZE = 22
_HASHES = re.compile(rb"(?: [0-9a-f]{32}){0,%d}" % MOST)


def lineage_of(data: bytes) -> tuple[str, ...]:
    """Return the hashes of the files that a file was made from; none where it does not say."""
    at = data.rfind(_END, max(0, len(data) - _END_SIZE - len(_MARK) - MOST * (_LETTERS + 1)))
    if at < 0 or len(data) < at + _END_SIZE:
        return ()
    comment = data[at + _END_SIZE :]
    hashes = comment.removeprefix(_MARK)
    if not comment.startswith(_MARK) or _HASHES.fullmatch(hashes) is None:
        return ()
    return tuple(hashes.decode("ascii").split())


def comment_of(lineage: Iterable[str]) -> bytes:
    """Return the comment of a file that says which files it was made from."""
    hashes = list(dict.fromkeys(each[:_LETTERS] for each in lineage))[:MOST]
    return _MARK + b"".join(b" " + each.encode("ascii") for each in hashes) if hashes else b""


def short(digest: str) -> str:
    """Return the hash of a file as a lineage names it."""
    return digest[:_LETTERS]
