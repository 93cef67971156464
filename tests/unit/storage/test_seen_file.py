"""A file is looked at again, to see whether somebody else has changed it."""

import os

import pytest

from update_editor.model import Unusable
from update_editor.storage import is_other, seems_other, seen_file


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "week.weekly"
    path.write_bytes(b"the bridge is open")
    return path


def test_a_file_that_was_left_alone_is_the_same(file):
    seen = seen_file(file, file.read_bytes())
    assert not is_other(file, seen)
    assert not seems_other(file, seen)


def test_a_file_with_other_bytes_is_another(file):
    seen = seen_file(file, file.read_bytes())
    file.write_bytes(b"the bridge is shut")
    os.utime(file, ns=(0, 0))
    assert is_other(file, seen)
    assert seems_other(file, seen)


def test_a_file_that_was_only_touched_is_the_same(file):
    seen = seen_file(file, file.read_bytes())
    os.utime(file, ns=(0, 0))
    assert not seems_other(file, seen)


def test_a_change_that_left_size_and_time_as_they_were_is_found_before_it_is_written_over(file):
    seen = seen_file(file, file.read_bytes())
    before = file.stat()
    file.write_bytes(b"the bridge is shut")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert is_other(file, seen)


def test_a_file_that_is_gone_has_nothing_to_lose(file):
    seen = seen_file(file, file.read_bytes())
    file.unlink()
    assert not is_other(file, seen)
    assert not seems_other(file, seen)


def test_a_file_that_cannot_be_read_is_not_taken_for_the_same(file):
    seen = seen_file(file, file.read_bytes())
    file.unlink()
    file.mkdir()
    with pytest.raises(Unusable):
        is_other(file, seen)
    assert not seems_other(file, seen)
