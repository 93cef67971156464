"""A clock that is a day wrong, or is put right, changes neither what is kept nor what is the latest."""

import datetime as dt
import inspect
import os
import time

import pytest
from msgspec.structs import replace

from builders.recovering import take_up
from builders.updates import small_update
from builders.working import break_off, crash, type_title
from update_editor.model import Span, Unusable
from update_editor.services import recovering
from update_editor.services.journal import Journals
from update_editor.services.packs import pack_for
from update_editor.services.recovering import recovered
from update_editor.services.session import Session, open_session
from update_editor.services.versions import version_at, versions
from update_editor.storage import Weekly, open_weekly, save_weekly, seems_other, seen_file

DAY = dt.timedelta(days=1)
NOW = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)


def crash_at(state, words: str, clock: dt.timedelta) -> None:
    """Type in a run of its own that ends in a crash, with the clock so far from the right time."""
    journal = break_off(state, Session(Weekly(update=small_update()), pack_for("weekly-update")), words)
    wrong = time.time() + clock.total_seconds()
    os.utime(journal.folder / "log", (wrong, wrong))


def titles(state) -> list[str]:
    return [each.typed.update.title[0].text for each in recovered(Journals(state).left_over())]


@pytest.fixture
def session(tmp_path):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    return open_session(path, pack_for)


@pytest.mark.parametrize("clocks", [(DAY, -DAY, 0 * DAY), (0 * DAY, -DAY, DAY), (-DAY, DAY, -DAY)])
def test_what_was_recovered_stands_in_the_order_of_the_crashes(tmp_path, clocks):
    for number, clock in enumerate(clocks):
        crash_at(tmp_path, f"Crash {number}", clock)
    assert titles(tmp_path) == ["Crash 2", "Crash 1", "Crash 0"]


def test_of_many_crashes_the_latest_are_shown_whatever_the_clock_said_and_all_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(recovering, "MOST_SHOWN", 2)  # and one more, which tells that there are others
    for number in range(5):
        crash_at(tmp_path, f"Crash {number}", -number * DAY)
    assert titles(tmp_path) == ["Crash 4", "Crash 3", "Crash 2"]
    assert len(Journals(tmp_path).left_over()) == 5


def test_a_journal_that_was_taken_up_again_is_the_latest(tmp_path):
    for number in range(2):
        crash_at(tmp_path, f"Crash {number}", 0 * DAY)
    journals = Journals(tmp_path)
    first = recovered(journals.left_over())[1]
    session = take_up(first, journals, pack_for)
    type_title(session, "Crash 0, gone on with")
    journals.finish()
    journal = crash(journals, session)
    os.utime(journal.folder / "log", (1, 1))
    assert titles(tmp_path) == ["Crash 0, gone on with", "Crash 1"]


def test_versions_stand_in_the_order_in_which_they_were_kept(session):
    for number, clock in enumerate((DAY, -DAY, 0 * DAY)):
        type_title(session, f"Week {number}")
        session.keep_version("Ash", NOW + clock, f"kept {number}")
    session.save()
    kept = open_weekly(session.path)
    assert [each.reason for each in versions(kept)] == ["kept 0", "kept 1", "kept 2"]
    assert version_at(kept, 3).title[0].text == "Week 2"


@pytest.mark.parametrize("clock", [DAY, -DAY])
def test_saved_and_unsaved_are_told_by_what_is_said(session, clock):
    session.now = lambda: NOW + clock
    type_title(session, "Ferry")
    assert not session.is_saved
    session.save()
    wrong = time.time() + clock.total_seconds()
    os.utime(session.path, (wrong, wrong))
    assert session.is_saved
    assert not seems_other(session.path, session.seen)
    type_title(session, "Ferry at noon")
    session.save()
    assert open_weekly(session.path).update == session.update


@pytest.mark.parametrize("clock", [DAY, -DAY])
def test_somebody_elses_save_is_seen_whenever_their_clock_says_it_was(session, clock):
    theirs = replace(small_update(), title=(Span(text="Theirs"),))
    save_weekly(session.path, Weekly(update=theirs))
    wrong = time.time() + clock.total_seconds()
    os.utime(session.path, (wrong, wrong))
    assert seems_other(session.path, session.seen)
    type_title(session, "Mine")
    with pytest.raises(Unusable, match="changed-on-disk"):
        session.save()


def test_an_undo_step_ends_by_a_clock_that_nobody_can_set():
    assert inspect.signature(Session).parameters["clock"].default is time.monotonic


def test_a_file_with_a_time_before_all_times_is_seen_as_any(tmp_path):
    path = tmp_path / "week.weekly"
    path.write_bytes(b"words")
    os.utime(path, (0, 0))
    assert not seems_other(path, seen_file(path, b"words"))
