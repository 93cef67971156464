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


def test_what_does_not_verify_never_replaces_the_old_file(tmp_path):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")

    def refuse(_written):
        raise Unusable("save-failed", detail="it differs")

    with pytest.raises(Unusable):
        write_atomically(target, b"new", refuse)
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


def test_a_replace_across_file_systems_becomes_a_copy(tmp_path, monkeypatch):
    target = tmp_path / "a.weekly"
    target.write_bytes(b"old")

    def refuse(_self, _to):
        raise OSError(errno.EXDEV, "another file system")

    monkeypatch.setattr(Path, "replace", refuse)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]
