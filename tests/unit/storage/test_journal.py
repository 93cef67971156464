"""A journal holds what was typed, whatever ends the program, and is bounded."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from update_editor.model import Message, Picture, Unusable, Update, block, text_of
from update_editor.storage import journal as journals
from update_editor.storage.journal import About, Journal, journals_in, read_journal, remove_journal
from update_editor.storage.weekly import Weekly, picture_file

UPDATE = Update(id="updateaaaa", template="weekly-update", sections=(Message(id="message"),))


def saying(words: str, **more) -> Weekly:
    body = (replace(block(words), id="blockaaaaa"),) if words else ()
    return Weekly(update=replace(UPDATE, sections=(Message(id="message", body=body),)), **more)


def words_in(folder) -> str:
    return text_of(read_journal(folder).weekly.update.sections[0].body)


def written(folder, *texts: str) -> Journal:
    journal = Journal(folder)
    for text in texts:
        journal.write(saying(text), About())
    return journal


def test_the_last_that_was_written_is_what_is_read(tmp_path):
    written(tmp_path / "a", "The ferry", "The ferry sails", "The ferry never sails at noon", "")
    assert words_in(tmp_path / "a") == ""
    written(tmp_path / "b", "The ferry", "The ferry sails", "A ferry sailed")
    assert words_in(tmp_path / "b") == "A ferry sailed"


def test_it_knows_the_file_that_it_is_of(tmp_path):
    about = About(original="/updates/ferry.weekly", digest="ab12", program="1.2.3")
    Journal(tmp_path / "a").write(saying("So."), about)
    assert read_journal(tmp_path / "a").about == about


def test_pictures_versions_and_what_is_not_known_come_back(tmp_path):
    name = picture_file(b"quay", "png")
    shown = replace(UPDATE, pictures=(Picture(id="quayaaaaaa", file=name),))
    raw = {"id": "updateaaaa", "template": "weekly-update", "of a newer program": [1]}
    weekly = Weekly(update=shown, raw=raw, pictures={name: b"quay"}, others={"history/001.json": b"{}"})
    Journal(tmp_path / "a").write(weekly, About())
    read = read_journal(tmp_path / "a").weekly
    assert read.update == shown
    assert (read.pictures, read.others) == (weekly.pictures, weekly.others)
    assert read.raw["of a newer program"] == [1]


def test_a_picture_is_written_once(tmp_path):
    name = picture_file(b"quay", "png")
    journal = Journal(tmp_path / "a")
    for words in ("So.", "So on."):
        journal.write(saying(words, pictures={name: b"quay"}), About())
    assert len(list((tmp_path / "a" / "members").iterdir())) == 1


def test_a_picture_that_was_lost_is_named_and_the_words_are_there(tmp_path):
    name = picture_file(b"quay", "png")
    Journal(tmp_path / "a").write(saying("So.", pictures={name: b"quay"}), About())
    (member,) = (tmp_path / "a" / "members").iterdir()
    member.write_bytes(b"other bytes")
    assert read_journal(tmp_path / "a").missing == (name,)
    assert words_in(tmp_path / "a") == "So."


def test_a_torn_end_is_dropped_wherever_it_was_torn(tmp_path):
    journal = written(tmp_path / "a", "The ferry", "The ferry sails")
    log = tmp_path / "a" / "log"
    before = log.stat().st_size
    journal.write(saying("The ferry sails at noon"), About())
    whole = log.read_bytes()
    for length in range(before, len(whole)):
        log.write_bytes(whole[:length])
        assert words_in(tmp_path / "a") == "The ferry sails"


def test_a_flipped_bit_in_a_frame_ends_what_is_read(tmp_path):
    written(tmp_path / "a", "The ferry", "The ferry sails")
    log = tmp_path / "a" / "log"
    data = bytearray(log.read_bytes())
    data[-1] ^= 1
    log.write_bytes(data)
    assert words_in(tmp_path / "a") == "The ferry"


def test_a_log_without_a_whole_frame_is_damaged(tmp_path):
    written(tmp_path / "a", "The ferry")
    log = tmp_path / "a" / "log"
    log.write_bytes(log.read_bytes()[:40])
    with pytest.raises(Unusable, match="journal-damaged"):
        read_journal(tmp_path / "a")


def test_a_journal_of_another_version_is_told_and_left_alone(tmp_path):
    written(tmp_path / "a", "The ferry")
    log = tmp_path / "a" / "log"
    log.write_bytes(b"update-editor journal 2\nwhatever")
    with pytest.raises(Unusable, match="journal-of-another-version"):
        read_journal(tmp_path / "a")
    assert log.exists()


def test_typing_a_letter_costs_the_log_some_bytes(tmp_path):
    journal = written(tmp_path / "a", "The ferry sails. " * 2000)
    before = (tmp_path / "a" / "log").stat().st_size
    journal.write(saying("The ferry sails. " * 2000 + "A"), About())
    assert (tmp_path / "a" / "log").stat().st_size - before < 100


def test_a_log_that_grew_long_begins_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(journals, "MOST_OVER", 500)
    journal = Journal(tmp_path / "a")
    for number in range(200):
        journal.write(saying(f"Ferry {number}"), About())
    assert (tmp_path / "a" / "log").stat().st_size < 3000
    assert words_in(tmp_path / "a") == "Ferry 199"


def test_the_same_again_writes_nothing(tmp_path):
    journal = written(tmp_path / "a", "The ferry", "The ferry sails")
    before = (tmp_path / "a" / "log").stat().st_size
    journal.write(saying("The ferry sails"), About())
    assert (tmp_path / "a" / "log").stat().st_size == before


def test_what_was_saved_is_cleared_and_typing_goes_on(tmp_path):
    journal = written(tmp_path / "a", "The ferry")
    journal.clear()
    assert read_journal(tmp_path / "a") is None
    journal.write(saying("And on"), About())
    assert words_in(tmp_path / "a") == "And on"


def test_one_that_a_running_program_has_is_not_left_over_and_cannot_be_taken(tmp_path):
    journal = written(tmp_path / "a", "The ferry")
    assert journals_in(tmp_path) == ()
    with pytest.raises(Unusable, match="journal-held"):
        Journal(tmp_path / "a")
    journal.close()
    assert journals_in(tmp_path) == (tmp_path / "a",)


def test_a_folder_that_is_none_of_ours_is_left_alone(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "log").write_text("my own")
    assert journals_in(tmp_path) == ()


def test_a_removed_journal_leaves_nothing(tmp_path):
    written(tmp_path / "a", "The ferry").remove()
    assert list(tmp_path.iterdir()) == []
    remove_journal(tmp_path / "a")


def test_a_state_folder_that_somebody_tidied_is_made_again(tmp_path):
    journal = written(tmp_path / "a", "The ferry")
    remove_journal(tmp_path / "a")
    journal.write(saying("The ferry sails"), About())
    assert words_in(tmp_path / "a") == "The ferry sails"


def test_what_a_write_that_failed_has_left_does_not_hide_the_next(tmp_path, monkeypatch):
    journal = written(tmp_path / "a", "The ferry")

    def fail(_file):
        raise OSError(28, "full")

    sync = os.fsync
    monkeypatch.setattr(journals.os, "fsync", fail)
    with pytest.raises(Unusable, match="disk-full"):
        journal.write(saying("The ferry sails"), About())
    monkeypatch.setattr(journals.os, "fsync", sync)
    journal.write(saying("The ferry sails on"), About())
    assert words_in(tmp_path / "a") == "The ferry sails on"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_is_told_as_such(tmp_path):
    journal = written(tmp_path / "a", "The ferry")
    (tmp_path / "a" / "log").unlink()
    (tmp_path / "a" / "log").symlink_to("/dev/full")
    with pytest.raises(Unusable):
        journal.write(saying("The ferry sails"), About())


def test_half_of_a_surrogate_pair_is_written_as_what_a_file_can_hold(tmp_path):
    written(tmp_path / "a", "So \ud83d")
    assert words_in(tmp_path / "a") == "So �"


def test_a_member_whose_hash_is_no_hash_leads_nowhere(tmp_path):
    (tmp_path / "secret").write_bytes(b"secret")
    weekly = saying("So.", others={"notes.txt": b"mine"})
    journal = Journal(tmp_path / "a")
    journal.write(weekly, About())
    log = tmp_path / "a" / "log"
    told = journals._Told(about=About(), others={"notes.txt": "../../secret"})
    log.write_bytes(log.read_bytes() + journals._about_frame(told))
    read = read_journal(tmp_path / "a")
    assert read.weekly.others == {}
    assert read.missing == ("notes.txt",)


def test_a_journal_whose_pictures_somebody_tidied_away_is_left_over_still(tmp_path):
    written(tmp_path / "a", "The ferry").close()
    (tmp_path / "a" / "members").rmdir()
    assert journals_in(tmp_path) == (tmp_path / "a",)
    assert words_in(tmp_path / "a") == "The ferry"


def test_what_could_not_be_read_again_is_told_and_what_was_written_stays(tmp_path, monkeypatch):
    journal = written(tmp_path / "a", "The ferry")
    monkeypatch.setattr(journals, "MOST_CONTENT_BYTES", 3)
    with pytest.raises(Unusable, match="too-large"):
        journal.write(saying("The ferry sails"), About())
    monkeypatch.undo()
    assert words_in(tmp_path / "a") == "The ferry"
