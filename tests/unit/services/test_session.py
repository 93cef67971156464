"""A session is an update being worked on: its state, its undo, its file."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import paragraph, small_update
from update_editor.model import Unusable
from update_editor.services import commands
from update_editor.services.packs import pack_for
from update_editor.services.session import Session, open_session
from update_editor.services.versions import version_at, versions, with_version
from update_editor.storage import Weekly, open_weekly, save_weekly

WHEN = dt.datetime(2031, 3, 6, 8, 15, tzinfo=dt.UTC)


def session(path=None, update=None):
    return Session(
        Weekly(update=update or small_update()), pack_for("weekly-update"), path, clock=lambda: 0.0
    )


def type_into(open_update, where, text):
    updated = commands.set_text(open_update.update, where, (paragraph("o1", text),))
    return open_update.do("Typing", updated, typing=where)


def test_an_update_without_a_file_is_not_saved():
    assert not session().is_saved


def test_a_change_makes_it_unsaved_and_undo_makes_it_saved_again(tmp_path):
    open_update = session(tmp_path / "a.weekly")
    assert open_update.is_saved
    type_into(open_update, "opening", "Hello")
    assert not open_update.is_saved
    open_update.undo()
    assert open_update.is_saved


def test_a_change_says_what_changed_and_who_asked():
    open_update = session()
    heard = []
    open_update.listen(heard.append)
    me = object()
    open_update.do("Text", commands.set_text(open_update.update, "opening", ()), initiator=me)
    assert heard[0].texts == {"opening"}
    assert heard[0].initiator is me
    assert not heard[0].structure


def test_a_change_that_changes_nothing_is_no_step():
    open_update = session()
    assert not open_update.do("Nothing", small_update())
    assert open_update.undo() is None


def test_undo_of_a_removed_item_tells_of_structure():
    open_update = session()
    open_update.do("Remove item", commands.remove_item(open_update.update, "happening", "i1"))
    assert open_update.undo().structure
    assert open_update.update == small_update()


def test_undo_and_redo_go_through_all_panes_in_the_order_of_what_was_done():
    open_update = session()
    states = [open_update.update]
    for where, text in (("opening", "One"), ("message", "Two"), ("closing", "Three"), ("opening", "Four")):
        type_into(open_update, where, text)
        states.append(open_update.update)
    for state in reversed(states[:-1]):
        open_update.undo()
        assert open_update.update == state
    for state in states[1:]:
        open_update.redo()
        assert open_update.update == state


def test_a_save_writes_the_file_and_remembers_its_name(tmp_path):
    open_update = session()
    open_update.save(tmp_path / "a.weekly")
    assert open_update.is_saved
    assert open_weekly(tmp_path / "a.weekly").update == small_update()


def test_a_save_without_a_name_asks_for_one():
    with pytest.raises(Unusable, match="no-name"):
        session().save()


def test_a_failed_save_keeps_the_text_and_the_unsaved_state(tmp_path):
    open_update = session()
    with pytest.raises(Unusable):
        open_update.save(tmp_path / "missing" / "a.weekly")
    assert not open_update.is_saved
    assert open_update.update == small_update()


def test_an_update_of_a_newer_program_is_not_saved_over_its_file(tmp_path):
    path = tmp_path / "a.weekly"
    save_weekly(path, Weekly(update=small_update(format=99)))
    open_update = open_session(path, pack_for)
    assert open_update.is_read_only
    with pytest.raises(Unusable, match="newer-format"):
        open_update.save()


def test_an_update_of_an_unknown_template_is_refused(tmp_path):
    path = tmp_path / "a.weekly"
    save_weekly(path, Weekly(update=small_update(template="carnival")))
    with pytest.raises(Unusable, match="unknown-template"):
        open_session(path, pack_for)


def two_at_one_file(tmp_path):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    return path, open_session(path, pack_for), open_session(path, pack_for)


def test_what_somebody_else_saved_is_not_written_over(tmp_path):
    path, mine, theirs = two_at_one_file(tmp_path)
    type_into(theirs, "opening", "Theirs")
    theirs.save()
    type_into(mine, "opening", "Mine")
    with pytest.raises(Unusable) as told:
        mine.save()
    assert told.value.code == "changed-on-disk"
    with pytest.raises(Unusable):
        mine.save(path)  # by “Save as” neither
    assert open_weekly(path).update == theirs.update
    assert not mine.is_saved


def test_what_is_replaced_knowingly_is_kept_as_a_version(tmp_path):
    path, mine, theirs = two_at_one_file(tmp_path)
    type_into(theirs, "opening", "Theirs")
    theirs.save()
    type_into(mine, "opening", "Mine")
    mine.save(replaces=True)
    assert mine.is_saved
    assert open_weekly(path).update == mine.update
    assert version_at(open_weekly(path), 1) == theirs.update


def test_a_file_that_is_damaged_meanwhile_can_be_replaced(tmp_path):
    path, mine, _ = two_at_one_file(tmp_path)
    path.write_bytes(b"cut off by a sync client")
    type_into(mine, "opening", "Mine")
    mine.save(replaces=True)
    assert open_weekly(path).update == mine.update


def test_one_who_saves_twice_is_nobody_else(tmp_path):
    _, mine, _ = two_at_one_file(tmp_path)
    for words in ("One", "Two"):
        type_into(mine, "opening", words)
        mine.save()
    assert mine.is_saved


def test_a_copy_is_saved_though_the_file_was_changed_and_is_the_file_from_then_on(tmp_path):
    path, mine, theirs = two_at_one_file(tmp_path)
    type_into(theirs, "opening", "Theirs")
    theirs.save()
    type_into(mine, "opening", "Mine")
    mine.save(tmp_path / "copy.weekly")
    type_into(mine, "opening", "Mine again")
    mine.save()
    assert open_weekly(path).update == theirs.update
    assert open_weekly(tmp_path / "copy.weekly").update == mine.update


def test_a_file_that_was_taken_away_is_saved_there_again_where_that_is_asked_for(tmp_path):
    path, mine, _ = two_at_one_file(tmp_path)
    path.unlink()
    type_into(mine, "opening", "Mine")
    with pytest.raises(Unusable, match="file-gone"):
        mine.save()
    assert mine.save(replaces=True) == path


def test_a_version_that_came_with_a_step_goes_when_it_is_undone_and_comes_again():
    open_update = session()
    before = open_update.weekly
    came, _ = with_version(before, "Amara Whitcombe", WHEN, "came back in Word")
    edited = commands.set_text(before.update, "opening", (paragraph("o1", "Hello"),))
    open_update.bring_in("Bringing back", replace(came, update=edited))
    open_update.keep_version("Priya Nair", WHEN, "kept by hand")
    open_update.undo()
    assert [each.reason for each in versions(open_update.weekly)] == ["kept by hand"]
    assert open_update.update == before.update
    open_update.redo()
    assert [each.reason for each in versions(open_update.weekly)] == ["came back in Word", "kept by hand"]
