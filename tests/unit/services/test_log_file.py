"""The log says what the program did, and nothing of what anybody wrote, whatever is handed to it."""

import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.model import Unusable
from update_editor.services.log import LOG, Known
from update_editor.services.log_file import KINDS, LONGEST, LogFile, last_lines, shown

SECRET = "Zebras escaped from the town hall"
log = logging.getLogger(LOG)


@pytest.fixture
def folder(tmp_path: Path):
    kept = LogFile(tmp_path / "state")
    kept.begin()
    yield tmp_path / "state"
    kept.end()


def test_an_entry_stands_in_it_with_its_moment(folder: Path) -> None:
    log.info("opened %s: %d sections", Path("/home/amara/Board minutes.weekly"), 3)
    (line,) = last_lines(folder, 10)
    day, moment, words = line.split(" ", 2)
    assert words == "opened .weekly: 3 sections"
    assert len(day) == 10
    assert len(moment) == 8


@pytest.mark.parametrize(
    "value",
    [
        SECRET,
        SECRET.encode(),
        [SECRET],
        {"a": SECRET},
        Path(f"/home/{SECRET}"),
        Path(f"a.{SECRET}"),
        object(),
    ],
)
def test_of_what_it_is_given_only_what_holds_no_words_comes_into_it(folder: Path, value: object) -> None:
    log.info("a thing: %s", value)
    written = "\n".join(last_lines(folder, 10))
    assert "a thing: " in written
    assert "Zebras" not in written
    assert "home" not in written


def test_an_error_is_named_by_its_code_or_its_kind(folder: Path) -> None:
    log.info("failed: %s", Unusable("no-such-place", where=SECRET))
    log.info("failed: %s", ValueError(SECRET))
    log.info("failed: %s", Unusable(SECRET))
    ends = [line.rpartition("failed: ")[2] for line in last_lines(folder, 10)]
    assert ends == ["no-such-place", "ValueError", "…"]


def test_a_value_that_does_not_fit_its_place_leaves_the_message_as_it_is(tmp_path: Path) -> None:
    record = logging.LogRecord(LOG, logging.INFO, "", 0, "it has %d parts", (SECRET,), None)
    LogFile(tmp_path).handle(record)
    assert last_lines(tmp_path, 1)[0].endswith("it has %d parts")


def test_a_line_break_that_is_smuggled_in_makes_no_entry(folder: Path) -> None:
    log.info("a thing: %s", "x\n2026-10-14 09:00:00 began")
    assert len(last_lines(folder, 10)) == 1


def test_it_begins_anew_when_it_is_long_and_keeps_the_one_before(folder: Path) -> None:
    for number in range(2 * LONGEST // 100):
        log.info("entry %d %s", number, Known("x" * 100))
    sizes = [each.stat().st_size for each in folder.iterdir()]
    assert len(sizes) == 2
    assert max(sizes) <= LONGEST
    lines = last_lines(folder, 1500)
    numbers = [int(each.split()[3]) for each in lines]
    assert numbers == list(range(numbers[0], 2 * LONGEST // 100))


def test_where_it_can_t_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file stands where the folder should be")
    kept = LogFile(tmp_path / "state")
    kept.begin()
    log.info("began")
    kept.end()
    assert last_lines(tmp_path / "state", 10) == ()


def test_nothing_is_written_before_it_begins_and_after_it_ends(tmp_path: Path, capsys) -> None:
    log.info("before")
    kept = LogFile(tmp_path)
    kept.begin()
    kept.end()
    log.info("after")
    assert last_lines(tmp_path, 10) == ()
    assert capsys.readouterr() == ("", "")


@given(st.text(min_size=1))
def test_no_text_whatever_comes_through(text: str) -> None:
    assert shown(text) == "…"
    assert shown(Path("/home") / f"a.{text}") in {"other", *KINDS}
