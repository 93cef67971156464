"""A file is always the old one or the new one, whole."""

import errno
import os
from pathlib import Path

import pytest

from update_editor.model import Unusable
from update_editor.storage import atomic
from update_editor.storage.atomic import write_atomically


def test_a_new_file_is_written(tmp_path):
    write_atomically(tmp_path / "a.weekly", b"words")
    assert (tmp_path / "a.weekly").read_bytes() == b"words"


def test_nothing_is_left_beside_the_file(tmp_path):
    write_atomically(tmp_path / "a.weekly", b"words")
    assert [each.name for each in tmp_path.iterdir()] == ["a.weekly"]


@pytest.mark.parametrize("read", [b"ne", b"new!", b"nex", b""])
def test_what_is_not_read_back_as_it_was_written_never_replaces_the_old_file(tmp_path, read):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")

    def spoil(step):
        if step == "written":
            (temporary,) = tmp_path.glob("*.tmp")
            temporary.write_bytes(read)

    with pytest.raises(Unusable, match="save-failed"):
        write_atomically(target, b"new", spoil)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_refused_when_it_is_announced_never_replaces_the_old_file(tmp_path):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")

    def refuse():
        raise Unusable("changed-on-disk", name="a.weekly")

    with pytest.raises(Unusable, match="changed-on-disk"):
        write_atomically(target, b"new", announce=refuse)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_permissions_of_the_old_file_stay(tmp_path):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path):
    real = tmp_path / "real.weekly"
    real.write_bytes(b"old")
    link = tmp_path / "link.weekly"
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_folder_in_place_of_the_file_is_refused(tmp_path):
    (tmp_path / "a.weekly").mkdir()
    with pytest.raises(Unusable, match="target-is-folder"):
        write_atomically(tmp_path / "a.weekly", b"new")


def test_a_folder_that_is_not_there_is_named_as_such(tmp_path):
    with pytest.raises(Unusable, match="no-such-folder"):
        write_atomically(tmp_path / "missing" / "a.weekly", b"new")


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EROFS, "not-writable"), (errno.EIO, "save-failed")],
)
def test_a_failure_while_writing_leaves_the_old_file(tmp_path, monkeypatch, number, code):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")

    def fail(_handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic.os, "fsync", fail)
    with pytest.raises(Unusable, match=code):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_moment_of_refusal_is_tried_again(tmp_path, monkeypatch):
    target = tmp_path / "a.weekly"
    real_replace = Path.replace
    refusals = [5, 32]

    def refused_at_first(self, to):
        if refusals:
            error = PermissionError(errno.EACCES, "held by a scanner")
            error.winerror = refusals.pop(0)
            raise error
        return real_replace(self, to)

    monkeypatch.setattr(Path, "replace", refused_at_first)
    monkeypatch.setattr(atomic.time, "sleep", lambda _seconds: None)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"


class Clock:
    """A clock that goes on by what is slept."""

    def __init__(self, monkeypatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(atomic.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(atomic.time, "sleep", self.sleep)

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize("number", [5, 32])
def test_a_refusal_that_lasts_is_tried_again_for_two_and_a_half_seconds(tmp_path, monkeypatch, number):
    clock, tries = Clock(monkeypatch), []
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")

    def refuse(_self, _to):
        tries.append(clock.now)
        error = PermissionError(errno.EACCES, "held by a scanner")
        error.winerror = number
        raise error

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Unusable, match="file-held"):
        write_atomically(target, b"new")
    assert len(tries) >= 5
    assert 1 < tries[-1] - tries[0] <= atomic.RETRY_SECONDS
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_refusal_that_is_for_good_is_told_at_once(tmp_path, monkeypatch):
    Clock(monkeypatch)
    monkeypatch.setattr(atomic.time, "sleep", lambda _seconds: pytest.fail("it waited"))

    def refuse(_self, _to):
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Unusable, match="not-writable"):
        write_atomically(tmp_path / "a.weekly", b"new")


@pytest.fixture
def across(monkeypatch):
    """A folder into which no file can be renamed."""

    def refuse(_self, _to):
        raise OSError(errno.EXDEV, "another file system")

    monkeypatch.setattr(Path, "replace", refuse)


@pytest.mark.parametrize("old", [b"old", b"old, and longer than the new one", None])
def test_a_replace_across_file_systems_becomes_a_copy_and_is_told_as_one(tmp_path, across, old):
    target, steps = tmp_path / "a.weekly", []
    if old is not None:
        target.write_bytes(old)
    write_atomically(target, b"new", reached=steps.append)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]
    assert atomic.COPIED in steps
    assert "replaced" not in steps


def failing(real, times: int):
    """Return a sync that fails from the second time on, so often; the first is that of the new file."""
    left = [None, *[errno.ENOSPC] * times]

    def sync(handle):
        number = left.pop(0) if left else None
        if number is not None:
            raise OSError(number, os.strerror(number))
        real(handle)

    return sync


def test_a_copy_that_fails_brings_the_old_file_back(tmp_path, across, monkeypatch):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")
    monkeypatch.setattr(atomic.os, "fsync", failing(os.fsync, 1))
    with pytest.raises(Unusable, match="disk-full"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_where_not_even_the_old_file_can_come_back_the_new_one_stays_beside_it(tmp_path, across, monkeypatch):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")
    monkeypatch.setattr(atomic.os, "fsync", failing(os.fsync, 2))
    with pytest.raises(Unusable):
        write_atomically(target, b"new")
    assert (tmp_path / "a (not put in its place).weekly").read_bytes() == b"new"
