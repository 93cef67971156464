"""Which files the program wrote where, so that only what it wrote itself is written over without a question.

It is kept in the state folder, never beside the outputs: what is there is for a person to send.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from update_editor.model import Unusable
from update_editor.services.export_job import ExportResult, digest_of
from update_editor.services.whole_path import whole_path
from update_editor.storage import write_json

MOST_FOLDERS = 50
MOST_FILES = 500
"""Of a folder: an update has no more pictures."""
_FILE = "outputs.json"


class _Folder(Struct, frozen=True, kw_only=True):
    """The files of a folder by their paths in it, each with the SHA-256 of what was written."""

    folder: str
    files: dict[str, str] = {}


class _Folders(Struct, frozen=True, kw_only=True):
    """The folders, the latest first."""

    folders: tuple[_Folder, ...] = ()


class WrittenBefore:
    """What was written, in a state folder. What can't be kept there is asked about the next time."""

    def __init__(self, state_folder: Path) -> None:
        self._file = state_folder / _FILE

    def strangers(self, folder: Path, names: Sequence[str]) -> tuple[str, ...]:
        """Return those of the files in a folder that the program didn't write, or that were changed since."""
        known = self._known(folder)
        return tuple(name for name in names if _is_strange(folder / name, known.get(name)))

    def refuse_strangers(self, folder: Path, names: Sequence[str]) -> None:
        """Let files be written to a folder only where they take the place of none but the program's own.

        Raises:
            Unusable: ``not-ours``, with the names of the others.
        """
        strangers = self.strangers(folder, names)
        if strangers:
            raise Unusable("not-ours", names=", ".join(strangers), paths=strangers)

    def note(self, folder: Path, result: ExportResult) -> None:
        """Remember what an export wrote to a folder."""
        written = {each.name: each.digest for each in result.files}
        files = {**written, **self._known(folder)} | written  # the latest first, of which all are kept
        kept = _Folder(folder=str(whole_path(folder)), files=dict(list(files.items())[:MOST_FILES]))
        others = tuple(each for each in self._load().folders if each.folder != kept.folder)
        folders = _Folders(folders=(kept, *others)[:MOST_FOLDERS])
        with suppress(Unusable, OSError, ValueError):
            write_json(self._file, msgspec.to_builtins(folders))

    def _known(self, folder: Path) -> Mapping[str, str]:
        name = str(whole_path(folder))
        return next((each.files for each in self._load().folders if each.folder == name), {})

    def _load(self) -> _Folders:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=_Folders)
        except (OSError, ValueError, RecursionError):
            return _Folders()


def _is_strange(path: Path, digest: str | None) -> bool:
    try:
        return path.exists() and (digest is None or digest_of(path.read_bytes()) != digest)
    except OSError:
        return True
