"""Kept versions: what is sent and what is restored can be brought back."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.contract import everything
from builders.updates import NOW, paragraph, small_update
from update_editor.model import Unusable, as_object
from update_editor.services import commands
from update_editor.services.approval import approve, is_approved
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.services.versions import restored, version_at, versions, with_version
from update_editor.storage import Weekly, read_weekly, weekly_bytes

LATER = NOW + dt.timedelta(hours=2)


def sent_and_edited():
    """Return a file with a version, and another message since."""
    weekly, number = with_version(Weekly(update=small_update()), "Priya", NOW, "sent to Amara")
    assert number == 1
    edited = commands.set_text(weekly.update, "message", (paragraph("m1", "No ferry."),))
    return replace(weekly, update=edited)


def test_a_version_says_what_the_update_said():
    assert version_at(sent_and_edited(), 1) == small_update()


def test_versions_survive_a_save():
    weekly = sent_and_edited()
    assert versions(read_weekly(weekly_bytes(weekly))) == versions(weekly)


def test_a_version_comes_back_and_the_present_one_is_kept():
    weekly = sent_and_edited()
    back = restored(weekly, 1, "Priya", LATER)
    assert back.update == small_update()
    assert [(each.number, each.reason, each.date) for each in versions(back)] == [
        (1, "sent to Amara", NOW),
        (2, "before restore", LATER),
    ]
    assert restored(back, 2, "Priya", LATER).update == weekly.update


def test_an_approval_counts_again_when_its_version_comes_back():
    weekly = sent_and_edited()
    approved = replace(weekly, update=approve(weekly.update, "Amara", NOW))
    undone = restored(approved, 1, "Priya", LATER)
    assert undone.update.approvals == approved.update.approvals
    assert not is_approved(undone.update)
    assert is_approved(restored(undone, 2, "Priya", LATER).update)


def test_a_version_whose_picture_is_lost_is_not_restored():
    weekly, number = with_version(everything(), "Priya", NOW, "sent")
    with pytest.raises(Unusable, match="version-picture-missing"):
        restored(replace(weekly, pictures={}), number, "Priya", NOW)


def test_what_is_as_the_version_was_is_left_alone():
    weekly, number = with_version(Weekly(update=small_update()), "Priya", NOW, "sent to Amara")
    assert restored(weekly, number, "Priya", LATER) is weekly


class TestSession:
    def session(self, tmp_path):
        session = Session(Weekly(update=small_update()), pack_for("weekly-update"))
        session.save(tmp_path / "update.weekly")
        return session

    def test_keeping_a_version_is_something_to_save(self, tmp_path):
        session = self.session(tmp_path)
        assert session.keep_version("Priya", NOW, "sent to Amara") == 1
        assert not session.is_saved
        session.save()
        assert session.is_saved

    def test_restoring_is_one_step_that_can_be_undone(self, tmp_path):
        session = self.session(tmp_path)
        session.keep_version("Priya", NOW, "sent to Amara")
        edited = commands.set_text(session.update, "message", (paragraph("m1", "No ferry."),))
        session.do("Edit", edited)
        session.restore("Restore", 1, "Priya", LATER)
        assert session.update == small_update()
        session.undo()
        assert session.update == edited
        assert [each.reason for each in versions(session.weekly)] == ["sent to Amara", "before restore"]

    def test_what_only_a_newer_program_knows_comes_back_and_goes_with_undo(self, tmp_path):
        weekly = Weekly(update=small_update(), raw={**as_object(small_update()), "future": "a map"})
        session = Session(weekly, pack_for("weekly-update"), tmp_path / "update.weekly")
        session.keep_version("Priya", NOW, "sent to Amara")
        edited = commands.set_text(session.update, "message", (paragraph("m1", "No ferry."),))
        now = Session(
            replace(session.weekly, update=edited, raw=as_object(edited)), session.pack, session.path
        )
        now.restore("Restore", 1, "Priya", LATER)
        assert read_weekly(weekly_bytes(now.weekly)).raw["future"] == "a map"
        now.save()
        assert now.is_saved
        now.undo()
        assert "future" not in read_weekly(weekly_bytes(now.weekly)).raw
        assert not now.is_saved
        now.redo()
        assert read_weekly(weekly_bytes(now.weekly)).raw["future"] == "a map"
        assert now.is_saved

    def test_nothing_is_kept_where_nothing_differs(self, tmp_path):
        session = self.session(tmp_path)
        session.keep_version("Priya", NOW, "sent to Amara")
        assert not session.restore("Restore", 1, "Priya", LATER)
        assert session.undo_label is None
        assert [each.reason for each in versions(session.weekly)] == ["sent to Amara"]
