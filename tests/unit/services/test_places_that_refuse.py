"""A save where the disk is full, or nothing may be written: it says so, and nothing is lost."""

import errno
import os
import random

import pytest
from msgspec.structs import replace

from builders.disks import MEGABYTE, fill, longest_file, read_only_disk, small_disk, unchangeable
from builders.updates import small_update
from builders.working import crash, type_title
from update_editor.model import Picture, Unusable
from update_editor.services.journal import Journals
from update_editor.services.messages import error_sentence
from update_editor.services.packs import pack_for
from update_editor.services.recovering import recovered
from update_editor.services.session import Session, open_session
from update_editor.storage import Weekly, open_weekly, picture_file, save_weekly


def a_session(path) -> Session:
    """Return a session of a file that is saved."""
    save_weekly(path, Weekly(update=small_update()))
    return open_session(path, pack_for)


def add_picture(session: Session, size: int) -> None:
    """Add a picture of so many bytes, none of which can be packed."""
    data = random.Random(1).randbytes(size)
    picture = Picture(id="quayaaaaaa", file=picture_file(data, "jpg"), alt="The quay")
    session.add_picture_bytes(picture, data)
    session.do("picture", replace(session.update, pictures=(picture,)))


def refused(session: Session, code: str) -> None:
    """See that a save is refused, tells why, and leaves the file, the folder and the session as they were."""
    path = session.path
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(Unusable, match=f"'{code}'") as told:
        session.save()
    assert ";" in error_sentence(told.value)  # what is wrong; what to do
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    assert not session.is_saved


def is_saved_elsewhere(session: Session, path) -> bool:
    session.save(path)
    return session.is_saved and open_weekly(path).update == session.update


def test_a_full_disk_refuses_a_save_and_the_old_file_stays(tmp_path):
    with small_disk(tmp_path / "disk", MEGABYTE) as disk:
        session = a_session(disk / "ferry.weekly")
        filler = fill(disk)
        type_title(session)
        refused(session, "disk-full")
        assert is_saved_elsewhere(session, tmp_path / "elsewhere.weekly")
        filler.unlink()
        assert is_saved_elsewhere(session, disk / "ferry.weekly")


def test_a_disk_that_becomes_full_in_the_middle_of_a_save_keeps_the_old_file(tmp_path):
    with small_disk(tmp_path / "disk", MEGABYTE) as disk:
        session = a_session(disk / "ferry.weekly")
        fill(disk, spare=100_000)
        add_picture(session, 300_000)
        refused(session, "disk-full")
        assert is_saved_elsewhere(session, tmp_path / "elsewhere.weekly")


def test_a_journal_on_a_full_disk_says_so_keeps_what_it_has_and_goes_on_when_there_is_room(tmp_path):
    told = []
    with small_disk(tmp_path / "disk", MEGABYTE) as disk:
        session = a_session(tmp_path / "ferry.weekly")
        journals = Journals(disk, told.append, pause=0)
        journals.follow(session)
        type_title(session, "Ferry at noon")
        journals.finish()
        filler = fill(disk)
        type_title(session, "Ferry " * 5000)
        journals.finish()
        assert [each and each.code for each in told] == ["own-disk-full"]
        filler.unlink()
        type_title(session, "Ferry at six")
        journals.finish()
        assert told[1:] == [None]
        crash(journals, session)
        (left,) = recovered(Journals(disk).left_over())
        assert left.typed.update.title[0].text == "Ferry at six"


def test_a_crash_on_a_full_disk_costs_what_was_typed_since_alone(tmp_path):
    with small_disk(tmp_path / "disk", MEGABYTE) as disk:
        session = a_session(tmp_path / "ferry.weekly")
        journals = Journals(disk, pause=0)
        journals.follow(session)
        type_title(session, "Ferry at noon")
        journals.finish()
        fill(disk)
        type_title(session, "".join(map(chr, range(0x4E00, 0x6E00))))
        journals.finish()
        crash(journals, session)
        (left,) = recovered(Journals(disk).left_over())
        assert left.typed.update.title[0].text == "Ferry at noon"


def test_where_no_file_may_be_so_long_the_old_one_stays(tmp_path):
    session = a_session(tmp_path / "ferry.weekly")
    add_picture(session, 300_000)
    with longest_file(100_000):
        refused(session, "save-failed")
    assert is_saved_elsewhere(session, tmp_path / "elsewhere.weekly")


def test_a_disk_on_which_nothing_may_be_written_refuses_a_save(tmp_path):
    with small_disk(tmp_path / "disk", MEGABYTE) as disk:
        session = a_session(disk / "ferry.weekly")
        type_title(session)
        with read_only_disk(disk):
            refused(session, "not-writable")
        assert is_saved_elsewhere(session, tmp_path / "elsewhere.weekly")


def test_a_folder_in_which_nothing_may_be_made_refuses_a_save(tmp_path):
    (tmp_path / "shared").mkdir()
    session = a_session(tmp_path / "shared" / "ferry.weekly")
    type_title(session)
    with unchangeable(tmp_path / "shared"):
        refused(session, "not-writable")
    assert is_saved_elsewhere(session, tmp_path / "elsewhere.weekly")


def test_a_file_that_may_not_be_changed_refuses_a_save(tmp_path):
    session = a_session(tmp_path / "ferry.weekly")
    type_title(session)
    with unchangeable(session.path):
        refused(session, "file-not-writable")
    assert is_saved_elsewhere(session, tmp_path / "elsewhere.weekly")


def test_a_file_marked_read_only_refuses_a_save(tmp_path, monkeypatch):
    """The administrator may write such a file: the system is asked here as if by somebody else."""
    session = a_session(tmp_path / "ferry.weekly")
    type_title(session)
    monkeypatch.setattr(os, "access", lambda _path, wanted: wanted != os.W_OK)
    refused(session, "file-not-writable")


@pytest.mark.parametrize(("step", "code"), [("mkstemp", "not-writable"), ("replace", "file-not-writable")])
def test_a_folder_or_file_without_permission_refuses_a_save(tmp_path, monkeypatch, step, code):
    session = a_session(tmp_path / "ferry.weekly")
    type_title(session)

    def refuse(*_arguments, **_more):
        raise PermissionError(errno.EACCES, "no")

    where = "tempfile.mkstemp" if step == "mkstemp" else "pathlib.Path.replace"
    monkeypatch.setattr(where, refuse)
    refused(session, code)


def test_a_folder_that_is_away_refuses_a_save_and_the_words_are_saved_elsewhere(tmp_path):
    (tmp_path / "stick").mkdir()
    session = a_session(tmp_path / "stick" / "ferry.weekly")
    type_title(session)
    (tmp_path / "stick").rename(tmp_path / "away")
    with pytest.raises(Unusable, match="no-such-folder"):
        session.save()
    assert is_saved_elsewhere(session, tmp_path / "elsewhere.weekly")
