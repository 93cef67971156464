"""Backup copies of what was saved are found again, also for a file that does not open, and brought back."""

import datetime as dt
import os

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.model import Picture, Unusable, line
from update_editor.services.backups import (
    back_up,
    back_up_opened,
    back_up_replaced,
    backup_seen,
    backups_for,
    newest_copy_of,
)
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.session import open_session
from update_editor.services.versions import versions
from update_editor.storage import Weekly, file_bytes, open_weekly, save_weekly


@pytest.fixture
def state(tmp_path):
    return tmp_path / "state"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    return path


def typed(session, words):
    session.do("Typing", set_text(session.update, "closing", (paragraph("c1", words),)))
    return session


def words_of(update):
    return update.closing[0].spans[0].text


def test_a_file_that_is_damaged_has_its_latest_copy_that_opens(state, path):
    for words in ("First.", "Second."):
        typed(open_session(path, pack_for), words).save()
        back_up(state, file_bytes(path), path, NOW)
    path.write_bytes(b"")
    assert words_of(newest_copy_of(state, path).weekly.update) == "Second."
    backups_for(state, "small")[0].path.write_bytes(b"PK")
    assert words_of(newest_copy_of(state, path).weekly.update) == "First."


def test_a_file_that_was_never_saved_here_has_none(state, path):
    assert newest_copy_of(state, path) is None


def test_what_was_opened_is_kept_before_a_save_takes_its_place(state, path):
    session = open_session(path, pack_for)
    back_up_opened(state, path, session.seen, NOW)
    back_up_opened(state, path, session.seen, NOW)
    opened = session.update
    typed(session, "Changed.").save()
    (copy,) = backups_for(state, "small")
    assert open_weekly(copy.path).update == opened


def test_what_is_another_file_by_now_is_not_kept_as_the_one_that_was_opened(state, path):
    session = open_session(path, pack_for)
    typed(open_session(path, pack_for), "Changed.").save()
    back_up_opened(state, path, session.seen, NOW)
    assert backups_for(state, "small") == ()


def test_the_file_that_a_hash_names_is_found(state, path):
    session = open_session(path, pack_for)
    back_up(state, file_bytes(path), path, NOW)
    assert backup_seen(state, "small", session.seen.lineage[0]).weekly.update == session.update
    assert backup_seen(state, "small", "f" * 32) is None


def test_a_copy_comes_back_as_one_step_and_what_was_there_is_a_version(state, path):
    session = open_session(path, pack_for)
    copy = session.weekly
    typed(session, "Changed.").save()
    session.restore_copy("Restoring", copy, "Priya", NOW)
    assert words_of(session.update) == words_of(copy.update)
    assert [each.reason for each in versions(session.weekly)] == ["before restore"]
    session.undo()
    assert words_of(session.update) == "Changed."


def test_a_copy_brings_its_pictures(path):
    session = open_session(path, pack_for)
    picture = Picture(id="p1", file="a.png", alt="A ferry")
    update = replace(session.update, pictures=(picture,))
    session.restore_copy("Restoring", Weekly(update=update, pictures={"a.png": b"png"}), "Priya", NOW)
    assert session.pictures == {"a.png": b"png"}
    session.save()
    assert open_weekly(path).pictures == {"a.png": b"png"}


def test_a_copy_that_says_the_same_changes_nothing(path):
    session = open_session(path, pack_for)
    assert not session.restore_copy("Restoring", open_weekly(path), "Priya", NOW)
    assert session.is_saved
    assert versions(session.weekly) == ()


def test_the_copy_of_another_update_does_not_come_back_in_this_one(path):
    session = open_session(path, pack_for)
    with pytest.raises(Unusable, match="other-update"):
        session.restore_copy("Restoring", Weekly(update=small_update(id="other")), "Priya", NOW)


def test_copies_a_day_apart_survive_a_clock_that_goes_back(state, path):
    for words, days in (("Monday.", 1), ("Sunday.", -1)):
        typed(open_session(path, pack_for), words).save()
        back_up(state, file_bytes(path), path, NOW + dt.timedelta(days=days))
    assert words_of(newest_copy_of(state, path).weekly.update) == "Sunday."


def test_what_a_save_takes_the_place_of_is_kept_where_it_opens(tmp_path):
    state, path = tmp_path / "state", tmp_path / "week.weekly"
    back_up_replaced(state, path, NOW)
    path.write_bytes(b"no update")
    back_up_replaced(state, path, NOW)
    save_weekly(path, Weekly(update=small_update()))
    back_up_replaced(state, path, NOW)
    back_up_replaced(state, path, NOW)
    assert [file_bytes(each.path) for each in backups_for(state, "small")] == [file_bytes(path)]


def test_the_copy_of_what_a_save_takes_the_place_of_is_dated_by_when_that_was_saved(tmp_path):
    state, path = tmp_path / "state", tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    for saved, dated in ((NOW - dt.timedelta(hours=1),) * 2, (NOW + dt.timedelta(days=9), NOW)):
        save_weekly(path, Weekly(update=small_update(title=line(f"{saved}"))))
        os.utime(path, (saved.timestamp(),) * 2)
        back_up_replaced(state, path, NOW)
        assert backups_for(state, "small")[0].date == dated
