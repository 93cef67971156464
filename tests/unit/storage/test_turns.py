"""Two who write the same file take turns."""

import threading

import pytest

from update_editor.storage import turns
from update_editor.storage.turns import turn_at


def test_within_a_turn_others_wait(tmp_path):
    path, came = tmp_path / "week.weekly", []

    def other() -> None:
        with turn_at(path):
            came.append("other")

    with turn_at(path):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join(0.1)
        came.append("first")
    thread.join()
    assert came == ["first", "other"]
    assert list(tmp_path.iterdir()) == []


def test_a_sign_that_a_crash_left_keeps_nobody_waiting(tmp_path, monkeypatch):
    monkeypatch.setattr(turns.time, "sleep", lambda _: pytest.fail("it waited"))
    (tmp_path / ".week.weekly.saving").touch()
    with turn_at(tmp_path / "week.weekly"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_name_as_long_as_may_be_has_its_turn_too(tmp_path):
    path = tmp_path / f"{'週' * 82}.weekly"
    with turn_at(path):
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []


def test_where_no_sign_can_be_made_one_writes_as_if_alone(tmp_path):
    with turn_at(tmp_path / "gone" / "week.weekly"):
        pass
