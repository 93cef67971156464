"""Emergency copies: written beside nothing of a person's, offered once, removed when they are not needed."""

import os

import pytest
from update_editor.services.emergency import MOST_COPIES, EmergencyCopies, discard, open_copy

from update_editor.model import Unusable, Update
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.storage import Weekly, open_weekly


def a_session(title: str = "aaaaaaaaaa", path=None) -> Session:
    return Session(Weekly(update=Update(id=title, template="weekly-update")), pack_for("weekly-update"), path)


def test_a_copy_holds_the_update_as_it_stands(tmp_path):
    session = a_session()
    file = EmergencyCopies(tmp_path).keep(session)
    assert open_weekly(file).update == session.update


def test_a_session_has_one_copy_and_two_have_two(tmp_path):
    copies, one, other = EmergencyCopies(tmp_path), a_session(), a_session()
    assert copies.keep(one) == copies.keep(one) != copies.keep(other)


def test_the_next_run_finds_what_was_left_with_the_name_of_its_file(tmp_path):
    EmergencyCopies(tmp_path).keep(a_session(path=tmp_path / "ferry.weekly"))
    copies = EmergencyCopies(tmp_path)
    (left,) = copies.left_over()
    assert left.original == str(tmp_path / "ferry.weekly")
    session = open_copy(left, pack_for)
    assert session.path is None
    assert not session.is_saved
    copies.adopt(session, left)
    assert copies.left_over() == ()
    copies.forget(session)
    assert EmergencyCopies(tmp_path).left_over() == ()


def test_what_was_saved_or_given_up_is_not_offered(tmp_path):
    copies, session = EmergencyCopies(tmp_path), a_session()
    copies.keep(session)
    copies.forget(session)
    copies.forget(session)
    assert EmergencyCopies(tmp_path).left_over() == ()
    assert list((tmp_path / "rescued").iterdir()) == []


def test_what_another_program_that_runs_has_open_is_not_offered(tmp_path):
    other, session = EmergencyCopies(tmp_path), a_session()
    file = other.keep(session)
    copies = EmergencyCopies(tmp_path)
    assert copies.left_over() == ()
    assert copies.keep(a_session()) != file
    del other  # as at the end of a program
    assert [each.file for each in copies.left_over()] == [file]


def test_a_copy_that_another_program_took_back_is_not_offered_again(tmp_path):
    EmergencyCopies(tmp_path).keep(a_session())
    other = EmergencyCopies(tmp_path)
    (left,) = other.left_over()
    other.adopt(open_copy(left, pack_for), left)
    assert EmergencyCopies(tmp_path).left_over() == ()


def test_a_discarded_copy_is_gone(tmp_path):
    discard(EmergencyCopies(tmp_path).keep(a_session()))
    assert EmergencyCopies(tmp_path).left_over() == ()


def test_there_are_never_more_left_over_than_the_most_that_are_kept(tmp_path):
    for _ in range(MOST_COPIES + 5):
        EmergencyCopies(tmp_path).keep(a_session())
    assert len(EmergencyCopies(tmp_path).left_over()) == MOST_COPIES


def test_a_new_copy_takes_the_place_of_the_oldest_that_was_left_over(tmp_path):
    left = [EmergencyCopies(tmp_path).keep(a_session()) for _ in range(MOST_COPIES)]
    os.utime(left[7], (0, 0))
    assert EmergencyCopies(tmp_path).keep(a_session()) == left[7]


def test_updates_that_are_open_never_share_a_copy(tmp_path):
    copies = EmergencyCopies(tmp_path)
    sessions = [a_session(f"update{number:04}") for number in range(MOST_COPIES + 5)]
    files = [copies.keep(session) for session in sessions]
    assert [open_weekly(file).update.id for file in files] == [each.update.id for each in sessions]


def test_a_file_whose_name_is_no_text_has_a_copy_too(tmp_path):
    EmergencyCopies(tmp_path).keep(a_session(path=tmp_path / "ferry\udcff.weekly"))
    (left,) = EmergencyCopies(tmp_path).left_over()
    assert left.original == str(tmp_path / "ferry?.weekly")


def test_a_copy_that_cannot_be_removed_does_not_stop_what_follows_a_save(tmp_path):
    copies, session = EmergencyCopies(tmp_path), a_session()
    file = copies.keep(session)
    file.unlink()
    file.mkdir()
    copies.forget(session)
    assert file.exists()


def test_without_a_folder_there_are_none(tmp_path):
    assert EmergencyCopies(tmp_path / "nowhere").left_over() == ()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "rescued").write_text("in the way")
    with pytest.raises(Unusable):
        EmergencyCopies(tmp_path).keep(a_session())


def test_a_note_that_is_broken_only_loses_the_name(tmp_path):
    file = EmergencyCopies(tmp_path).keep(a_session())
    file.with_suffix(".json").write_text("{ broken")
    (left,) = EmergencyCopies(tmp_path).left_over()
    assert left.original == ""
