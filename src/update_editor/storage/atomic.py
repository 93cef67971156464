"""Writing a file so that it is always the old one or the new one, whole."""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from update_editor.model import Unusable
from update_editor.storage.leftovers import new_temporary

RETRY_SECONDS = 2.5
"""How long a refused replace is tried again: virus scanners and sync clients hold a file for moments."""

_WINDOWS_TRANSIENT = (5, 32)  # access denied, sharing violation
_FIRST_PAUSE = 0.02
_PIECE = 256 * 1024
"""Bytes."""

STEPS = (
    "begun",
    "made",
    "half written",
    "written",
    "verified",
    "synced",
    "announced",
    "replaced",
    "folder synced",
)
"""The steps of a write, in their order."""
COPIED = "copied"
"""The step in place of ``replaced`` where a file could only be copied over: for a moment it was not whole."""


Reached = Callable[[str], object]
"""Told of each step of a write, by its name."""


def go_on(_step: str) -> None:
    """Do nothing at any step."""


def nobody() -> None:
    """Have nobody told of what is about to be written."""


def write_atomically(
    target: Path,
    data: bytes,
    reached: Reached = go_on,
    announce: Callable[[], object] = nobody,
) -> None:
    """Write ``data`` to ``target``: a temporary file beside it, verified, synced, then put in its place.

    What is read back must be what was written. ``announce`` is told that it is about to be put in its place,
    and may refuse it; ``reached`` is told of each of ``STEPS``. Nothing is ever truncated: on any failure the
    old file is as it was.

    Raises:
        Unusable: ``not-writable`` (the folder), ``file-not-writable``, ``file-held``, ``disk-full`` or
            ``save-failed``.
    """
    if target.is_dir():
        raise Unusable("target-is-folder")
    target = Path(os.path.realpath(target))  # a link stays a link, and its file is replaced
    try:
        reached("begun")
        temporary = _write_beside(target, data, reached)
        try:
            _compare(temporary, data)
            reached("verified")
            _keep_mode(target, temporary)
            _sync(temporary)
            reached("synced")
            announce()
            reached("announced")
            reached("replaced" if _replace(temporary, target) else COPIED)
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(target.parent)
        reached("folder synced")
    except OSError as error:
        raise as_unusable(error) from error


def _write_beside(target: Path, data: bytes, reached: Reached) -> Path:
    handle, temporary = new_temporary(target)
    try:
        with os.fdopen(handle, "wb") as stream:
            reached("made")
            halves = memoryview(data)  # so that none is copied
            stream.write(halves[: len(data) // 2])
            stream.flush()
            reached("half written")
            stream.write(halves[len(data) // 2 :])
        reached("written")
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _compare(file: Path, data: bytes) -> None:
    """See that a file holds what was written: piece by piece, so that little of it is copied."""
    at = 0
    with file.open("rb", buffering=0) as stream:
        while (piece := stream.read(_PIECE)) and data.startswith(piece, at):
            at += len(piece)
    if piece or at != len(data):
        raise Unusable("save-failed", detail="what was read back differs from what was written")


def _sync(file: Path) -> None:
    with file.open("r+b") as stream:
        os.fsync(stream.fileno())


def _keep_mode(target: Path, temporary: Path) -> None:
    """Give the new file the old one's permissions, or those of any new file here."""
    if target.exists():
        if not os.access(target, os.W_OK):
            raise Unusable("file-not-writable", name=target.name)
        temporary.chmod(target.stat().st_mode & 0o7777)
    elif os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)


def _replace(temporary: Path, target: Path) -> bool:
    """Put a file in the place of another; return false where it had to be copied over."""
    deadline = time.monotonic() + RETRY_SECONDS
    pause = _FIRST_PAUSE
    while True:
        try:
            temporary.replace(target)
            return True
        except OSError as error:
            if error.errno == errno.EXDEV:
                _copy_over(temporary, target)
                return False
            if getattr(error, "winerror", None) not in _WINDOWS_TRANSIENT:
                if error.errno in (errno.EACCES, errno.EPERM):  # its folder took the temporary file
                    raise Unusable("file-not-writable", name=target.name) from error
                raise
            if time.monotonic() + pause > deadline:
                raise Unusable("file-held", name=target.name) from error
        time.sleep(pause)
        pause *= 2


def _copy_over(temporary: Path, target: Path) -> None:
    """Copy where a rename can't cross file systems (a folder that is itself a mount of one file).

    What was there comes back where that fails; where not even that can be, the new file stays beside it.
    """
    before = target.read_bytes() if target.exists() else None
    try:
        _copy(temporary.read_bytes(), target)
    except OSError as error:
        try:
            if before is None:
                target.unlink(missing_ok=True)
            else:
                _copy(before, target)
        except OSError:
            beside = target.with_name(f"{target.stem} (not put in its place){target.suffix}")
            temporary.rename(beside)
            raise OSError(error.errno, f"what was to be saved is in “{beside.name}”") from error
        raise


def _copy(data: bytes, target: Path) -> None:
    with target.open("r+b" if target.exists() else "wb") as stream:
        stream.write(data)
        stream.truncate()
        stream.flush()
        os.fsync(stream.fileno())
    if target.read_bytes() != data:
        raise OSError(errno.EIO, "the copy differs from what was written", str(target))


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can say so."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # some network file systems refuse it; the file itself is synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def as_unusable(error: OSError) -> Unusable:
    """Return the error that tells a person why something could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Unusable("disk-full")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Unusable("not-writable")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Unusable("no-such-folder")
    return Unusable("save-failed", detail=error.strerror or str(error))
