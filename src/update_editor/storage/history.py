"""The kept versions in a ``.weekly`` file: one member each, ``history/NNN.json``.

A version is the whole update as it was, with who kept it, when and why. Its pictures are those of the file: a
picture stays in it as long as a version shows it.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from itertools import count

import msgspec
from msgspec import Raw, Struct

from update_editor.model import JsonObject, Unusable, Update, as_object, decode, json_bytes

FOLDER = "history/"
_MEMBER = re.compile(r"history/(\d{3,9})\.json", re.ASCII)
_HIGHEST = 999_999_999
"""The highest number whose name is one of a version."""


class KeptVersion(Struct, frozen=True, kw_only=True):
    """What a list tells of a version. ``is_readable`` is false where its member is damaged."""

    number: int
    date: dt.datetime | None = None
    author: str = ""
    reason: str = ""
    is_readable: bool = True


class _Kept(Struct, frozen=True, kw_only=True):
    """A member as it stands in the file; ``content`` is what ``content.json`` was."""

    content: Raw
    date: dt.datetime | None = None
    author: str = ""
    reason: str = ""


def versions_in(members: Mapping[str, bytes]) -> tuple[KeptVersion, ...]:
    """Return the kept versions among a file's members, the oldest first."""
    return tuple(_version(number, members[name]) for number, name in sorted(_names(members).items()))


def _version(number: int, member: bytes) -> KeptVersion:
    kept = _kept(member)
    if kept is None:
        return KeptVersion(number=number, is_readable=False)
    return KeptVersion(number=number, date=kept.date, author=kept.author, reason=kept.reason)


def _kept(member: bytes) -> _Kept | None:
    try:
        return msgspec.json.decode(member, type=_Kept)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def is_version(name: str) -> bool:
    """Say whether a member of this name is a kept version."""
    return _MEMBER.fullmatch(name) is not None


def next_number(members: Mapping[str, bytes]) -> int:
    """Return the number that the next version gets: the lowest free one where a file has the highest."""
    names = _names(members)
    following = max(names, default=0) + 1
    return following if following <= _HIGHEST else next(each for each in count(1) if each not in names)


def member_name(number: int) -> str:
    """Return the name of the member that holds a version."""
    return f"{FOLDER}{number:03}.json"


def member_bytes(
    update: Update, raw: JsonObject | None, author: str, date: dt.datetime, reason: str
) -> bytes:
    """Return the member that keeps an update as it is, over the object that it was read from."""
    value = {
        "author": author,
        "date": date,
        "reason": reason,
        "content": update if raw is None else as_object(update, raw),
    }
    return json_bytes(value)


def kept_update(members: Mapping[str, bytes], number: int) -> tuple[Update, JsonObject]:
    """Return the update that a version holds, and the plain object that it was read from.

    Raises:
        Unusable: ``no-such-version``, or ``version-damaged`` where it can't be read.
    """
    name = _names(members).get(number)
    if name is None:
        raise Unusable("no-such-version", number=number)
    kept = _kept(members[name])
    if kept is None:
        raise Unusable("version-damaged", number=number)
    try:
        return decode(bytes(kept.content))
    except Unusable as error:
        raise Unusable("version-damaged", number=number) from error


def pictures_shown(members: Mapping[str, bytes], names: Iterable[str]) -> frozenset[str]:
    """Return those names of pictures that some version mentions."""
    versions = [content for name, content in members.items() if name.startswith(FOLDER)]
    return frozenset(name for name in names if any(name.encode() in each for each in versions))


def _names(members: Mapping[str, bytes]) -> dict[int, str]:
    found = ((_MEMBER.fullmatch(name), name) for name in sorted(members))
    return {int(match.group(1)): name for match, name in found if match is not None}
