"""A disk that forgets: what a folder may hold after the power went off at any moment of some writing.

Of a file only what was synced is sure to be there; a name, new or given to another file, only once its folder
was synced. What was not synced may be there or not, in the order in which it was done. (A journaling file
system as a pessimist sees it.)
"""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from update_editor.storage import atomic

State = dict[str, bytes]
"""What a folder holds, by name."""


class _Synced(Struct, frozen=True):
    """A file's bytes came to the disk."""

    inode: int
    content: bytes


class _Named(Struct, frozen=True):
    """A name in the folder was given to a file, or, without one, taken away."""

    name: str
    inode: int | None


class _FolderSynced(Struct, frozen=True):
    """All names came to the disk."""


class ForgetfulDisk:
    """Records what is synced and renamed in one folder, and tells what may be left of it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._events: list[_Synced | _Named | _FolderSynced] = []
        for path in folder.iterdir():
            if path.is_file():
                inode = path.stat().st_ino
                self._events += [_Synced(inode, path.read_bytes()), _Named(path.name, inode)]
        self._events.append(_FolderSynced())
        self._begun = len(self._events)

    @contextmanager
    def recording(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        """Record what is done in the folder meanwhile."""
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", self._synced(os.fsync))
            patched.setattr(os, "replace", self._renamed(os.replace))
            patched.setattr(os, "rename", self._renamed(os.rename))
            yield

    def _synced(self, really: Callable[[int], None]) -> Callable[[int], None]:
        def fsync(handle: int) -> None:
            really(handle)
            told = os.fstat(handle)
            if stat.S_ISDIR(told.st_mode):
                if os.path.samestat(told, self._folder.stat()):
                    self._events.append(_FolderSynced())
            else:
                content = Path(f"/proc/self/fd/{handle}").read_bytes()
                self._events.append(_Synced(told.st_ino, content))

        return fsync

    def _renamed(self, really: Callable[..., None]) -> Callable[..., None]:
        def rename(source: Any, target: Any, **more: Any) -> None:
            inode = Path(source).stat().st_ino
            really(source, target, **more)
            if Path(target).parent == self._folder:
                self._events.append(_Named(Path(target).name, inode))

        return rename

    def after_cuts(self, name: str) -> Iterator[bytes | None]:
        """Yield what a file may hold after a cut at each moment of the recording; None where it is not there.

        A file that was named but not synced is empty, as it is on ext4 and XFS after a cut.
        """
        for end in range(self._begun, len(self._events) + 1):
            yield from self._after(name, end)

    def at_last(self, name: str) -> list[bytes | None]:
        """Return what a file may hold after a cut once all was done."""
        return list(self._after(name, len(self._events)))

    def _after(self, name: str, end: int) -> Iterator[bytes | None]:
        done = self._events[:end]
        content = {each.inode: each.content for each in done if isinstance(each, _Synced)}
        sure = max(at for at, each in enumerate(done) if isinstance(each, _FolderSynced))
        names = [(at, each) for at, each in enumerate(done) if isinstance(each, _Named) and each.name == name]
        settled = [each for at, each in names if at < sure][-1:]
        possible = [*settled, *(each for at, each in names if at > sure)]
        if not settled:
            yield None
        for each in possible:
            yield None if each.inode is None else content.get(each.inode, b"")


def write_without_syncing(target: Path, data: bytes) -> None:
    """Write as a careless program does: the new file takes the old one's name before it is on the disk."""
    beside = target.with_suffix(".new")
    beside.write_bytes(data)
    beside.replace(target)
    atomic.sync_folder(target.parent)
