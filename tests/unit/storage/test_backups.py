"""Backup copies: the last saves, then one a day, and never a bad one in place of a good one."""

import datetime as dt
from itertools import count

import pytest

from builders.updates import NOW, paragraph, small_update
from update_editor.model import Unusable
from update_editor.storage import backups, file_bytes, open_weekly, weekly_bytes
from update_editor.storage.backups import backup_with, backups_of, backups_of_file, keep_backup
from update_editor.storage.seen_file import seen_file
from update_editor.storage.weekly import Weekly

_numbers = count(1)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state" / "backups"


@pytest.fixture
def week(tmp_path):
    return tmp_path / "week.weekly"


def data_saying(words="", update_id="small"):
    words = words or f"Save {next(_numbers)}."
    return weekly_bytes(Weekly(update=small_update(id=update_id, closing=(paragraph("c1", words),))))


def words_of(backup):
    return open_weekly(backup.path).update.closing[0].spans[0].text


def test_the_latest_copy_comes_first_and_is_the_very_file(folder, week):
    keep_backup(folder, data_saying("Good night."), week, NOW)
    last = data_saying("Good morning.")
    keep_backup(folder, last, week, NOW)
    first, second = backups_of(folder, "small")
    assert file_bytes(first.path) == last
    assert words_of(second) == "Good night."
    assert first.date == NOW


def test_the_last_twenty_are_kept_and_of_those_before_the_last_of_each_day(folder, week):
    for day in range(3):
        for save in range(15):
            moment = NOW + dt.timedelta(days=day, minutes=save)
            keep_backup(folder, data_saying(f"Day {day}, save {save}."), week, moment)
    told = [words_of(each) for each in backups_of(folder, "small")]
    assert told[:20] == [f"Day 2, save {n}." for n in range(14, -1, -1)] + [
        f"Day 1, save {n}." for n in range(14, 9, -1)
    ]
    assert told[20:] == ["Day 1, save 9.", "Day 0, save 14."]


def test_days_are_bounded(folder, week, monkeypatch):
    monkeypatch.setattr(backups, "MOST_SAVES", 1)
    monkeypatch.setattr(backups, "MOST_DAYS", 3)
    for day in range(8):
        keep_backup(folder, data_saying(f"Day {day}."), week, NOW + dt.timedelta(days=day))
    told = [words_of(each) for each in backups_of(folder, "small")]
    assert told == ["Day 7.", "Day 6.", "Day 5.", "Day 4."]


def test_a_clock_that_jumps_changes_no_order_and_loses_no_latest(folder, week, monkeypatch):
    monkeypatch.setattr(backups, "MOST_SAVES", 3)
    for save, days in enumerate((0, 1, -1, 0, -1, 1)):
        keep_backup(folder, data_saying(f"Save {save}."), week, NOW + dt.timedelta(days=days))
    told = [words_of(each) for each in backups_of(folder, "small")]
    assert told[:3] == ["Save 5.", "Save 4.", "Save 3."]
    assert told == sorted(told, reverse=True)


def test_what_does_not_open_is_not_kept_and_costs_no_copy(folder, week, monkeypatch):
    monkeypatch.setattr(backups, "MOST_SAVES", 1)
    good = data_saying("Good.")
    keep_backup(folder, good, week, NOW)
    for bad in (b"", b"PK\3\4", good[: len(good) // 2], good.replace(b"mimetype", b"mimetyqe", 1)):
        with pytest.raises(Unusable):
            keep_backup(folder, bad, week, NOW)
    assert [words_of(each) for each in backups_of(folder, "small")] == ["Good."]


def test_the_same_bytes_are_kept_once(folder, week):
    first, second = data_saying(), data_saying()
    for data in (first, first, second):
        keep_backup(folder, data, week, NOW)
    assert len(backups_of(folder, "small")) == 2
    keep_backup(folder, first, week, NOW, only_new=True)
    assert len(backups_of(folder, "small")) == 2
    keep_backup(folder, first, week, NOW)
    assert len(backups_of(folder, "small")) == 3


def test_bytes_are_bounded_but_the_last_copy_stays(folder, week, monkeypatch):
    data = data_saying("Good.")
    monkeypatch.setattr(backups, "MOST_BYTES_EACH", len(data) * 2 + 50)
    for _ in range(5):
        keep_backup(folder, data_saying(), week, NOW)
    assert len(backups_of(folder, "small")) == 2
    monkeypatch.setattr(backups, "MOST_BYTES_EACH", 1)
    keep_backup(folder, data_saying("Last."), week, NOW)
    assert [words_of(each) for each in backups_of(folder, "small")] == ["Last."]


def test_where_all_of_them_are_too_much_the_oldest_go(folder, week, monkeypatch):
    size = len(data_saying("Good."))
    keep_backup(folder, data_saying(update_id="oldest"), week.with_name("oldest.weekly"), NOW)
    monkeypatch.setattr(backups, "MOST_BYTES", size * 2 + 100)
    for update_id in ("older", "newer"):
        keep_backup(folder, data_saying(update_id=update_id), week, NOW)
    assert [len(backups_of(folder, each)) for each in ("oldest", "older", "newer")] == [0, 1, 1]
    assert backups_of_file(folder, week.with_name("oldest.weekly")) == ()
    assert len(list(folder.glob("*.json"))) == 2


def test_a_new_name_or_place_keeps_the_copies_of_the_old_one(folder, week):
    keep_backup(folder, data_saying("Under the old name."), week, NOW)
    keep_backup(folder, data_saying("Under the new one."), week.with_name("renamed.weekly"), NOW)
    for name in ("week.weekly", "renamed.weekly"):
        told = [words_of(each) for each in backups_of_file(folder, week.with_name(name))]
        assert told == ["Under the new one.", "Under the old name."]


def test_a_file_has_the_copies_of_the_update_that_was_saved_in_it_last(folder, week):
    keep_backup(folder, data_saying("Another week.", "other"), week, NOW)
    keep_backup(folder, data_saying("This week."), week, NOW)
    keep_backup(folder, data_saying("Elsewhere.", "other"), week.with_name("other.weekly"), NOW)
    assert [words_of(each) for each in backups_of_file(folder, week)] == ["This week."]


def test_a_copy_is_found_by_the_hash_of_its_file(folder, week):
    data = data_saying("This week.")
    keep_backup(folder, data, week, NOW)
    seen = seen_file(week, data)
    assert words_of(backup_with(folder, "small", seen.digest)) == "This week."
    assert backup_with(folder, "small", "0" * 64) is None
    assert backup_with(folder, "other", seen.digest) is None


def test_whatever_an_update_is_called_its_copies_stay_in_the_folder(folder, week, tmp_path):
    for update_id in ("../../x", "a/b", "n" * 5000):
        keep_backup(folder, weekly_bytes(Weekly(update=small_update(id=update_id))), week, NOW)
        assert len(backups_of(folder, update_id)) == 1
    assert {each.name for each in tmp_path.iterdir()} == {"state"}


def test_what_else_lies_there_is_left_alone(folder, week):
    folder.mkdir(parents=True)
    (folder / "mine.weekly").write_bytes(b"hello")
    keep_backup(folder, data_saying(), week, NOW)
    assert (folder / "mine.weekly").read_bytes() == b"hello"
    assert len(backups_of(folder, "small")) == 1


def test_where_there_is_no_folder_there_are_no_copies(folder, week):
    assert backups_of(folder, "small") == ()
    assert backups_of_file(folder, week) == ()


def test_a_folder_that_can_not_be_made_is_told(tmp_path, week):
    (tmp_path / "state").write_text("a file")
    with pytest.raises(Unusable):
        keep_backup(tmp_path / "state" / "backups", data_saying(), week, NOW)


def test_a_copy_that_the_disk_has_spoilt_does_not_stand_in_for_a_good_one(folder, week):
    data = data_saying("Good night.")
    keep_backup(folder, data, week, NOW)
    backups_of(folder, "small")[0].path.write_bytes(data[:100])
    keep_backup(folder, data, week, NOW)
    assert words_of(backups_of(folder, "small")[0]) == "Good night."


def test_a_file_with_the_last_number_there_is_does_not_hide_the_copies_after_it(folder, week):
    keep_backup(folder, data_saying("Good night."), week, NOW)
    made = backups_of(folder, "small")[0].path
    made.rename(made.with_name(f"999999999{made.name[9:]}"))
    keep_backup(folder, data_saying("Good morning."), week, NOW)
    assert words_of(backups_of(folder, "small")[0]) == "Good morning."


def test_a_list_of_names_that_is_none_of_ours_is_left_alone(folder, week):
    folder.mkdir(parents=True)
    (folder / "accounts.json").write_text("{}")
    keep_backup(folder, data_saying(), week, NOW)
    assert (folder / "accounts.json").read_text() == "{}"


def test_where_the_name_of_the_file_can_not_be_noted_the_copy_is_kept(folder, week):
    (folder / f"{backups._key('small')}.json").mkdir(parents=True)
    keep_backup(folder, data_saying("Good night."), week, NOW)
    assert words_of(backups_of(folder, "small")[0]) == "Good night."
