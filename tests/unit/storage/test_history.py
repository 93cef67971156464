"""Versions are kept in the file, each in a member of its own, and survive whatever else happens to it."""

import json

import pytest
from msgspec.structs import replace

from builders.contract import everything
from builders.updates import NOW, small_update
from update_editor.model import Unusable, line
from update_editor.storage import Weekly, read_weekly, weekly_bytes
from update_editor.storage.history import (
    kept_update,
    member_bytes,
    member_name,
    next_number,
    pictures_shown,
    versions_in,
)


def kept(update=None, reason="sent to Amara"):
    return member_bytes(update or small_update(), None, "Priya", NOW, reason)


def test_a_version_is_the_whole_update():
    update = everything().update
    assert kept_update({"history/001.json": kept(update)}, 1)[0] == update


def test_they_are_listed_with_who_when_and_why_the_oldest_first():
    members = {"history/010.json": kept(reason="published"), "history/002.json": kept()}
    first, second = versions_in(members)
    assert (first.number, first.author, first.date, first.reason) == (2, "Priya", NOW, "sent to Amara")
    assert (second.number, second.reason) == (10, "published")
    assert next_number(members) == 11


def test_the_first_has_the_number_1():
    assert next_number({}) == 1
    assert member_name(1) == "history/001.json"
    assert member_name(1234) == "history/1234.json"


def test_behind_the_highest_number_the_lowest_free_one_is_next():
    members = {"history/999999999.json": kept(), "history/001.json": kept()}
    number = next_number(members)
    assert number == 2
    with_another = {**members, member_name(number): kept(reason="published")}
    assert [each.number for each in versions_in(with_another)] == [1, 2, 999_999_999]
    assert next_number(with_another) == 3


def test_other_members_are_no_versions():
    assert versions_in({"history/readme.txt": b"", "history/1.json": b"{}", "other/001.json": kept()}) == ()


@pytest.mark.parametrize(
    "member",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b'{"author": "Priya"}',
        b'{"content": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"content": {"id": 7}}',
        b'{"content": 1, "date": "yesterday"}',
    ],
)
def test_a_damaged_version_is_named(member):
    members = {"history/001.json": member, "history/002.json": kept()}
    assert [each.number for each in versions_in(members)] == [1, 2]
    with pytest.raises(Unusable, match="version-damaged"):
        kept_update(members, 1)
    assert kept_update(members, 2)[0] == small_update()


def test_a_version_that_is_not_there_is_named():
    with pytest.raises(Unusable, match="no-such-version"):
        kept_update({}, 1)


def test_what_a_newer_program_wrote_in_a_version_is_read_with_it():
    raw = {"id": "small", "weather": "rain"}
    member = member_bytes(small_update(), raw, "Priya", NOW, "sent")
    assert kept_update({"history/001.json": member}, 1)[1]["weather"] == "rain"
    assert json.loads(member)["content"]["weather"] == "rain"


def test_a_picture_stays_in_the_file_while_a_version_shows_it():
    weekly = everything()
    members = {"history/001.json": kept(weekly.update)}
    (name,) = weekly.pictures
    assert pictures_shown(members, [name, "another.png"]) == {name}
    without = Weekly(update=small_update(), pictures=weekly.pictures, others=members)
    assert read_weekly(weekly_bytes(without)).pictures == weekly.pictures
    assert read_weekly(weekly_bytes(replace(without, others={}))).pictures == {}


def test_half_a_letter_is_written_as_a_whole_one():
    update = small_update(title=line("\ud83d"))
    assert kept_update({"history/001.json": kept(update)}, 1)[0].title[0].text == "\ufffd"
