"""Places that refuse what is written there, as real as the system allows: each skips where it does not."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MEGABYTE = 1024 * 1024


def run(*command: object) -> bool:
    """Run a command of the system; return whether it is there and did what it was to do."""
    try:
        return (
            subprocess.run([str(each) for each in command], check=False, capture_output=True).returncode == 0
        )
    except OSError:
        return False


@contextmanager
def small_disk(place: Path, size: int) -> Iterator[Path]:
    """Give a disk of its own, in memory, with so many bytes."""
    place.mkdir(exist_ok=True)
    if not run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place):
        pytest.skip("a small disk can't be mounted here: that takes Linux and its administrator")
    try:
        yield place
    finally:
        run("umount", "-l", place)


@contextmanager
def read_only_disk(place: Path) -> Iterator[Path]:
    """Let nothing be written to a disk that was mounted by ``small_disk``."""
    assert run("mount", "-o", "remount,ro", place)
    try:
        yield place
    finally:
        run("mount", "-o", "remount,rw", place)


@contextmanager
def unchangeable(path: Path) -> Iterator[Path]:
    """Let nobody change a file or a folder, its owner and the administrator included."""
    if not run("chattr", "+i", path):
        pytest.skip("files can't be made unchangeable here: that takes Linux, its administrator and chattr")
    try:
        yield path
    finally:
        run("chattr", "-i", path)


@contextmanager
def longest_file(length: int) -> Iterator[None]:
    """Let no file become longer than so many bytes."""
    if sys.platform == "win32":
        pytest.skip("Windows knows no longest file")
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def fill(disk: Path, spare: int = 0) -> Path:
    """Fill a disk to the last byte but some, and return the file that does."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(4096))
        except OSError:
            pass
        stream.truncate(max(0, stream.tell() - spare))
    return filler
