"""What somebody else saved in a file is found by its time and size, and who it was by their sign."""

import datetime as dt
import os
from pathlib import Path

import pytest

from update_editor.services.saved_elsewhere import SavedElsewhere, saved_elsewhere
from update_editor.storage import seen_file
from update_editor.storage.presence import OpenBy, Sign
from update_editor.storage.weekly import file_digest

AT_TEN = dt.datetime(2026, 10, 14, 10, 8, tzinfo=dt.UTC)


@pytest.fixture
def week(tmp_path: Path) -> Path:
    path = tmp_path / "week.weekly"
    path.write_bytes(b"mine")
    return path


def seen(week: Path):
    return seen_file(week, week.read_bytes())


def save_theirs(week: Path, data: bytes = b"theirs") -> None:
    week.write_bytes(data)
    os.utime(week, (AT_TEN.timestamp(), AT_TEN.timestamp()))


def test_a_file_as_it_was_seen_or_touched_or_gone_is_none(week: Path) -> None:
    before = seen(week)
    assert saved_elsewhere(week, before) is None
    os.utime(week, (1, 1))
    assert saved_elsewhere(week, before) is None
    week.unlink()
    assert saved_elsewhere(week, before) is None


def test_it_is_told_when_it_was_saved_and_by_whom(week: Path) -> None:
    before = seen(week)
    save_theirs(week)
    found = saved_elsewhere(week, before)
    assert found is not None
    assert (found.when, found.says) == (AT_TEN, None)
    sign = Sign(week, "asha", OpenBy(who="Asha Rahman", saved=file_digest(week)))
    sign.beat()
    named = saved_elsewhere(week, before, found)
    assert named is not None
    assert named.says is not None
    assert named.says.who == "Asha Rahman"
    sign.beat()
    assert saved_elsewhere(week, before, named) is named


def test_one_that_was_found_is_not_read_again(week: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = seen(week)
    save_theirs(week)
    found = saved_elsewhere(week, before)
    monkeypatch.setattr("update_editor.services.saved_elsewhere.file_digest", lambda _path: 1 / 0)
    assert saved_elsewhere(week, before, found) is found


def test_a_second_save_is_another(week: Path) -> None:
    before = seen(week)
    save_theirs(week)
    found = saved_elsewhere(week, before)
    save_theirs(week, b"theirs again")
    other = saved_elsewhere(week, before, found)
    assert other is not None
    assert other.digest == file_digest(week)


def test_a_time_that_is_no_date_is_none() -> None:
    assert SavedElsewhere(digest="", size=1, modified=2**63 - 1).when is not None
    assert SavedElsewhere(digest="", size=1, modified=10**30).when is None
