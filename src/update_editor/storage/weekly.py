"""The ``.weekly`` container: a zip of the update, its pictures and its history.

``docs/file-format.md`` describes it. Everything read from one is untrusted: members are bounded in number,
size and ratio, their names never reach the file system, and their hashes are compared with the manifest.
"""

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from update_editor.markup.markdown_out import update_markdown
from update_editor.model import (
    JsonObject,
    Unusable,
    Update,
    decode,
    encode,
    is_newer,
    whole_characters,
    with_whole_characters,
)
from update_editor.storage.atomic import Reached, go_on, nobody, write_atomically
from update_editor.storage.history import pictures_shown
from update_editor.storage.lineage import comment_of, short
from update_editor.storage.packing import Packed, Packing, container
from update_editor.storage.readme import readme_text

MIMETYPE = b"application/vnd.update-editor.weekly+zip"

MEGABYTE = 1024 * 1024
MOST_MEMBERS = 5_000
MOST_BYTES = 512 * MEGABYTE
"""Bytes of all members together, unpacked."""
MOST_CONTENT_BYTES = 64 * MEGABYTE
MOST_RATIO = 1000
"""Unpacked to packed, for members over a megabyte: text of an update reaches about 20."""

_OWN = ("mimetype", "content.json", "update.md", "README.txt", "manifest.json")
_PICTURES = "images/"
_GARBLED = "part of it is missing or garbled"
"""What zipfile says of it only somebody who knows zip files understands."""


class Weekly(Struct, frozen=True, kw_only=True):
    """What a ``.weekly`` file holds.

    ``raw`` is the JSON object that the update was read from, so that unknown fields survive a save;
    ``pictures`` maps ``Picture.file`` to bytes; ``others`` are the members that this program does not write
    itself (the history, and what a newer version added).
    """

    update: Update
    raw: JsonObject | None = None
    pictures: Mapping[str, bytes] = {}
    others: Mapping[str, bytes] = {}


def open_weekly(path: Path) -> Weekly:
    """Read a ``.weekly`` file.

    Raises:
        Unusable: it is not there, not readable, not a ``.weekly``, damaged, or too large.
    """
    return read_weekly(file_bytes(path))


def read_weekly(data: bytes) -> Weekly:
    """Return what the bytes of a ``.weekly`` file hold.

    Raises:
        Unusable: as ``open_weekly``.
    """
    members = _members(data)
    if "content.json" not in members:
        raise Unusable("not-weekly")
    update, raw = decode(members["content.json"])
    _compare_with_manifest(members)
    pictures = {
        name.removeprefix(_PICTURES): content
        for name, content in members.items()
        if name.startswith(_PICTURES)
    }
    missing = [picture.file for picture in update.pictures if picture.file not in pictures]
    if missing:
        raise Unusable("picture-missing", name=missing[0])
    others = {
        name: content
        for name, content in members.items()
        if name not in _OWN and not name.startswith(_PICTURES)
    }
    return Weekly(update=update, raw=raw, pictures=pictures, others=others)


def open_update(path: Path) -> Update:
    """Read the update alone from a ``.weekly`` file: no picture is unpacked, no hash compared.

    For a list of many files; what is worked on comes from ``open_weekly``.

    Raises:
        Unusable: as ``open_weekly``.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe or device may never end
            raise Unusable("is-folder" if path.is_dir() else "not-weekly")
        with zipfile.ZipFile(path) as archive:
            _check_bounds([info for info in archive.infolist() if not info.is_dir()])
            content = archive.read("content.json")
    except FileNotFoundError as error:
        raise Unusable("not-found") from error
    except KeyError as error:
        raise Unusable("not-weekly") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        raise Unusable("damaged", detail=_GARBLED) from error
    except OSError as error:
        raise Unusable("not-readable", detail=error.strerror or str(error)) from error
    return decode(content)[0]


class PackedWeekly(Struct, frozen=True):
    """The bytes of a ``.weekly`` file, and the update that they hold."""

    update: Update
    data: bytes


def pack_weekly(
    weekly: Weekly, packing: Packing | None = None, made_from: tuple[str, ...] = ()
) -> PackedWeekly:
    """Return what ``write_weekly`` writes. Half of a surrogate pair becomes U+FFFD.

    ``packing`` knows what was packed before; ``made_from`` are the hashes of the files that this one is made
    from, the last first.
    """
    update = with_whole_characters(weekly.update)
    return PackedWeekly(update, weekly_bytes(replace(weekly, update=update), packing, made_from))


def write_weekly(
    path: Path, packed: PackedWeekly, reached: Reached = go_on, announce: Callable[[], object] = nobody
) -> None:
    """Write a ``.weekly`` file whole and atomically, as ``atomic.write_atomically`` does.

    Whether it opens is seen by ``check_packed``, before or meanwhile.

    Raises:
        Unusable: ``newer-format`` where this would write over a newer program's file; or it can't be written
            there. What was there is as it was.
    """
    if is_newer(packed.update) and path.exists():
        raise Unusable("newer-format")
    write_atomically(path, packed.data, reached, announce)


def check_packed(packed: PackedWeekly) -> None:
    """Open what was packed, and see that it says what was to be saved.

    Raises:
        Unusable: it does not, or it is larger than what can be opened again.
    """
    if len(packed.data) > MOST_BYTES:
        raise Unusable("too-large", megabytes=MOST_BYTES // MEGABYTE)
    if _update_in(packed.data) != packed.update:
        raise Unusable("save-failed", detail="what was packed differs from what was to be saved")


def save_weekly(path: Path, weekly: Weekly, packing: Packing | None = None) -> bytes:
    """Pack an update, check and write it, and return the file's bytes.

    Raises:
        Unusable: as ``write_weekly``.
    """
    packed = pack_weekly(weekly, packing)
    check_packed(packed)
    write_weekly(path, packed)
    return packed.data


def _update_in(data: bytes) -> Update:
    """Return the update in a container that has just been made here: its hashes need not be compared."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        _check_bounds(archive.infolist())
        return decode(archive.read("content.json"))[0]


def weekly_bytes(weekly: Weekly, packing: Packing | None = None, made_from: tuple[str, ...] = ()) -> bytes:
    """Return the container's bytes: the same update, made from the same, gives the same bytes."""
    members = _packed_members(weekly, packing or Packing())
    if made_from and (packing is None or packing.is_same):
        # What says the same as the file that it is made from is that file.
        same = container(members, comment_of(made_from[1:]))
        if short(hashlib.sha256(same).hexdigest()) == made_from[0]:
            return same
    return container(members, comment_of(made_from))


def _packed_members(weekly: Weekly, packing: Packing) -> list[tuple[str, Packed]]:
    packing.begin()
    members = {
        "content.json": encode(weekly.update, weekly.raw),
        "update.md": whole_characters(update_markdown(weekly.update)).encode(),
        "README.txt": readme_text().encode(),
    }
    used = {picture.file for picture in weekly.update.pictures}
    used |= pictures_shown(weekly.others, weekly.pictures.keys() - used)
    members |= {
        _PICTURES + name: content for name, content in sorted(weekly.pictures.items()) if name in used
    }
    members |= dict(sorted(weekly.others.items()))
    packed = {
        name: packing.packed(content, stored=name.startswith(_PICTURES)) for name, content in members.items()
    }
    hashes = {name: member.digest for name, member in packed.items()}
    manifest = json.dumps({"sha256": hashes}, indent=1, sort_keys=True).encode()
    first, last = packing.packed(MIMETYPE, stored=True), packing.packed(manifest)
    packing.end()
    return [("mimetype", first), *packed.items(), ("manifest.json", last)]


def picture_file(data: bytes, ending: str) -> str:
    """Return the name under which a picture's bytes are kept: their SHA-256 and an ending such as ``png``."""
    return f"{hashlib.sha256(data).hexdigest()}.{ending}"


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file that somebody named. Only pieces of it are in memory.

    Raises:
        Unusable: as ``file_bytes``.
    """
    with _opened(path, MOST_BYTES) as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def file_bytes(path: Path, longest: int = MOST_BYTES) -> bytes:
    """Return the bytes of a file that somebody named, at most ``longest`` of them.

    Raises:
        Unusable: it is not there, a folder, not readable, or too large.
    """
    with _opened(path, longest) as stream:
        return stream.read()


@contextmanager
def _opened(path: Path, longest: int) -> Iterator[BufferedReader]:
    try:
        if path.is_dir():
            raise Unusable("is-folder")
        if path.exists() and not path.is_file():  # a pipe or device may never end
            raise Unusable("not-readable", detail="it is no ordinary file")
        if path.stat().st_size > longest:
            raise Unusable("too-large", megabytes=longest // MEGABYTE)
        with path.open("rb") as stream:
            yield stream
    except FileNotFoundError as error:
        raise Unusable("not-found") from error
    except (OSError, ValueError) as error:
        raise Unusable("not-readable", detail=getattr(error, "strerror", None) or str(error)) from error


def _members(data: bytes) -> dict[str, bytes]:
    if not data:
        raise Unusable("empty-file")
    if not data.startswith(b"PK"):
        raise Unusable("not-weekly")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            _check_bounds(infos)
            return {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError) as error:
        raise Unusable("damaged", detail=_GARBLED) from error
    except RuntimeError as error:  # zipfile's word for a member with a password
        raise Unusable("damaged", detail=_GARBLED) from error


def _check_bounds(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MOST_MEMBERS:
        raise Unusable("too-many-members", most=MOST_MEMBERS)
    content = sum(info.file_size for info in infos if info.filename == "content.json")
    if content > MOST_CONTENT_BYTES:
        raise Unusable("too-large", megabytes=MOST_CONTENT_BYTES // MEGABYTE)
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise Unusable("too-large", megabytes=MOST_BYTES // MEGABYTE)
    for info in infos:
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Unusable("damaged", detail=f"{info.filename} is packed in a way that no update is")
        if info.file_size > MEGABYTE and info.file_size > MOST_RATIO * info.compress_size:
            raise Unusable("swollen", name=info.filename)


def _compare_with_manifest(members: Mapping[str, bytes]) -> None:
    """Compare members with their recorded hashes; one without a manifest was made by hand."""
    if "manifest.json" not in members:
        return
    try:
        hashes = json.loads(members["manifest.json"])["sha256"]
        recorded = dict(hashes)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unusable("damaged", detail="its manifest can’t be read") from error
    for name, digest in recorded.items():
        if name not in members:
            raise Unusable("member-missing", name=name)
        if hashlib.sha256(members[name]).hexdigest() != digest:
            raise Unusable("damaged", detail=f"{name} is not as it was saved")
