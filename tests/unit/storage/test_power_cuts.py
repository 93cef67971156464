"""After a power cut at any moment a file is the old one or the new one, and the new one once it is saved."""

import sys

import pytest

from builders.power_cuts import ForgetfulDisk, write_without_syncing
from update_editor.model import Message, Update, block
from update_editor.storage.atomic import write_atomically
from update_editor.storage.journal import About, Journal, read_journal
from update_editor.storage.weekly import Weekly, read_weekly, save_weekly

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what is synced is read from /proc")


def saying(words: str) -> Weekly:
    message = Message(id="message", body=(block(words),))
    return Weekly(update=Update(id="updateaaaa", template="weekly-update", sections=(message,)))


def test_a_file_that_is_written_over_is_the_old_one_or_the_new_one(tmp_path, monkeypatch):
    path = tmp_path / "week.weekly"
    path.write_bytes(b"old")
    disk = ForgetfulDisk(tmp_path)
    with disk.recording(monkeypatch):
        write_atomically(path, b"new and longer")
    assert set(disk.after_cuts(path.name)) == {b"old", b"new and longer"}
    assert disk.at_last(path.name) == [b"new and longer"]


def test_a_new_file_is_not_there_or_whole(tmp_path, monkeypatch):
    disk = ForgetfulDisk(tmp_path)
    with disk.recording(monkeypatch):
        write_atomically(tmp_path / "week.weekly", b"new")
    assert set(disk.after_cuts("week.weekly")) == {None, b"new"}
    assert disk.at_last("week.weekly") == [b"new"]


def test_an_update_opens_after_a_cut_in_any_of_three_saves(tmp_path, monkeypatch):
    path = tmp_path / "week.weekly"
    versions = [saying(words) for words in ("The ferry", "The ferry sails", "The ferry sails at noon")]
    save_weekly(path, versions[0])
    disk = ForgetfulDisk(tmp_path)
    with disk.recording(monkeypatch):
        for version in versions[1:]:
            save_weekly(path, version)
    left = {read_weekly(data or b"").update for data in disk.after_cuts(path.name)}
    assert left == {version.update for version in versions}
    assert [read_weekly(data or b"").update for data in disk.at_last(path.name)] == [versions[-1].update]


def test_a_journal_has_after_a_cut_what_it_said_to_be_on_the_disk(tmp_path, monkeypatch):
    journal = Journal(tmp_path / "journal")
    typed = ("The ferry", "The ferry sails", "The ferry sails at noon")
    journal.write(saying(typed[0]), About())
    disk = ForgetfulDisk(journal.folder)
    with disk.recording(monkeypatch):
        for words in typed[1:]:
            journal.write(saying(words), About())
    journal.close()
    (log,) = disk.at_last("log")
    assert log == (journal.folder / "log").read_bytes()
    for data in disk.after_cuts("log"):
        (journal.folder / "log").write_bytes(data or b"")
        body = read_journal(journal.folder).weekly.update.sections[0].body
        assert body[0].spans[0].text in typed


def test_a_writer_that_does_not_sync_is_found_out(tmp_path, monkeypatch):
    path = tmp_path / "week.weekly"
    path.write_bytes(b"old")
    disk = ForgetfulDisk(tmp_path)
    with disk.recording(monkeypatch):
        write_without_syncing(path, b"new")
    assert b"" in set(disk.after_cuts(path.name))
