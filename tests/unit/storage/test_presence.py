"""The sign that somebody has a file open: written, read with care, and removed."""

import json
import os

import pytest

from update_editor.storage import presence
from update_editor.storage.presence import MOST_SIGNS, OpenBy, Sign, other_signs, token_for

ASHA = OpenBy(who="Asha Rahman", computer="PC-12", since="2026-11-20T09:30:00+00:00")


@pytest.fixture
def week(tmp_path):
    (tmp_path / "week.weekly").write_bytes(b"")
    return tmp_path / "week.weekly"


@pytest.fixture
def mine(week):
    sign = Sign(week, "0000000000", OpenBy(who="Priya", computer="PC-3"))
    sign.beat()
    return sign


def seen(week, mine):
    return other_signs(week, mine.path)


def write(week, content, token="1111111111"):
    path = week.with_name(f".week.weekly.open-by-{token}")
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def test_a_name_and_a_save_that_come_later_are_in_the_sign_from_then_on(week, mine):
    sign = Sign(week, "1111111111", OpenBy(computer="PC-12"))
    sign.beat()
    sign.who, sign.saved = "Asha Rahman", "5e4d"
    sign.beat()
    (there,) = seen(week, mine)
    assert (there.says.who, there.says.saved, there.says.beat) == ("Asha Rahman", "5e4d", 2)


def test_another_sees_who_has_it_open_and_where(week, mine):
    Sign(week, "1111111111", ASHA).beat()
    (sign,) = seen(week, mine)
    assert (sign.says.who, sign.says.computer, sign.says.beat) == ("Asha Rahman", "PC-12", 1)
    assert sign.age is not None


def test_each_beat_has_the_next_number(week, mine):
    sign = Sign(week, "1111111111", ASHA)
    for _ in range(3):
        sign.beat()
    assert seen(week, mine)[0].says.beat == 3
    assert {each.name for each in week.parent.iterdir()} == {
        "week.weekly",
        mine.path.name,
        sign.path.name,
    }


def test_one_that_was_taken_down_is_gone_and_stays_so(week, mine):
    sign = Sign(week, "1111111111", ASHA)
    sign.beat()
    sign.take_down()
    sign.beat()
    sign.take_down()
    assert seen(week, mine) == ()
    assert not sign.path.exists()


def test_one_that_is_taken_down_while_it_is_written_is_gone(week, mine, monkeypatch):
    sign = Sign(week, "1111111111", ASHA)
    put = presence._put

    def late(path, data):
        sign.take_down()
        put(path, data)

    monkeypatch.setattr(presence, "_put", late)
    sign.beat()
    assert not sign.path.exists()


def test_its_name_is_one_that_sync_clients_carry(mine):
    assert mine.path.name == ".week.weekly.open-by-0000000000"
    assert not mine.path.name.endswith((".lock", ".tmp", ".weekly"))
    assert not mine.path.name.startswith(("~$", ".~"))


def test_signs_at_other_files_are_not_told_here(week, mine):
    Sign(week.with_name("other.weekly"), "1111111111", ASHA).beat()
    write(week, {"who": "Asha", "file": "other.weekly"})
    assert seen(week, mine) == ()


def test_what_a_sync_program_copied_of_a_sign_is_none(week, mine):
    for name in (f"{mine.path.name} (conflicted copy)", ".week.weekly.open-by-1111111111-PC12"):
        week.with_name(name).write_text('{"who": "Asha", "file": "week.weekly"}')
    assert seen(week, mine) == ()


def test_long_names_in_any_letters_have_signs(tmp_path):
    for name in ("w" * 240 + ".weekly", "ö" * 120 + ".weekly", "週" * 80 + ".weekly"):
        Sign(tmp_path / name, "1111111111", ASHA).beat()
        assert len(other_signs(tmp_path / name, tmp_path / "none")) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"who": 5}', b"\xff" * 50, b"[" * 4000, b'{"who": "' + b"a" * 5000 + b'"}'],
)
def test_what_is_no_sign_is_none(week, mine, content):
    write(week, content)
    assert seen(week, mine) == ()


def test_words_are_plain_and_short(week, mine):
    write(week, {"who": "A\n\x1b[31m\u202eb" + "c" * 500, "computer": "P\tC\0", "file": "week.weekly"})
    (sign,) = seen(week, mine)
    assert sign.says.who.startswith("A [31m b")
    assert len(sign.says.who) == 60
    assert sign.says.computer == "P C"


def test_no_more_than_some_are_read(week, mine):
    for number in range(100):
        write(week, {"who": "Asha", "file": "week.weekly"}, f"{number:010}")
    assert len(seen(week, mine)) == MOST_SIGNS


def test_age_is_told_by_the_folder_s_clock(week, mine):
    sign = write(week, {"who": "Asha", "file": "week.weekly"})
    own = mine.path.stat().st_mtime
    os.utime(sign, (own - 900, own - 900))
    assert seen(week, mine)[0].age == pytest.approx(900)


def test_without_an_own_sign_no_age_is_known(week):
    write(week, {"who": "Asha", "file": "week.weekly"})
    assert other_signs(week, week.with_name("none"))[0].age is None


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_neither_read_nor_written_through(week, mine, tmp_path):
    private = tmp_path / "private.json"
    private.write_text('{"who": "secret", "file": "week.weekly"}')
    sign = Sign(week, "1111111111", ASHA)
    sign.path.symlink_to(private)
    assert seen(week, mine) == ()
    sign.beat()
    assert "secret" in private.read_text()
    assert seen(week, mine)[0].says.who == "Asha Rahman"


def test_what_a_killed_program_left_of_it_goes_with_the_next(week, mine):
    unfinished = week.with_name(f"{mine.path.name}.tmp")
    unfinished.write_bytes(b"{")
    assert seen(week, mine) == ()
    mine.beat()
    assert not unfinished.exists()
    assert mine.path.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_in_the_place_of_what_is_written_first_is_not_written_through(week, mine, tmp_path):
    private = tmp_path / "private.json"
    private.write_text("secret")
    week.with_name(f"{mine.path.name}.tmp").symlink_to(private)
    mine.beat()
    assert private.read_text() == "secret"
    assert mine.path.exists()


def test_a_folder_where_nothing_can_be_written_is_no_error(tmp_path):
    sign = Sign(tmp_path / "gone" / "week.weekly", "1111111111", ASHA)
    sign.beat()
    sign.take_down()
    assert other_signs(tmp_path / "gone" / "week.weekly", sign.path) == ()


def test_a_program_on_a_computer_has_the_same_token_each_time(tmp_path):
    assert token_for("PC-12", tmp_path) == token_for("PC-12", tmp_path)
    assert token_for("PC-12", tmp_path) != token_for("PC-13", tmp_path)
    assert token_for("PC-12", tmp_path) != token_for("PC-12", tmp_path / "another")
