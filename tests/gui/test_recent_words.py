import datetime as dt
from pathlib import Path

import pytest

from update_editor.gui.recent_words import about, name_of, state_words
from update_editor.model import Lead
from update_editor.services.recent_updates import RecentUpdate

NOW = dt.datetime(2026, 11, 24, 15, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("state", "waiting", "words"),
    [
        ("approved", 2, "Approved"),
        ("changed", 0, "Changed since approved"),
        ("draft", 0, "Draft"),
        ("draft", 1, "Draft, 1 item waiting"),
        ("draft", 3, "Draft, 3 items waiting"),
        ("missing", 0, "Not found any more"),
        ("unreadable", 0, "Can’t be read"),
        ("unread", 0, ""),
    ],
)
def test_the_state_is_told_in_words(state: str, waiting: int, words: str) -> None:
    assert state_words(RecentUpdate(path=Path("a"), state=state, waiting=waiting), NOW) == words


@pytest.mark.parametrize(
    ("people", "reply_by", "words"),
    [
        (("Amara Whitcombe",), None, "With Amara"),
        (("Amara Whitcombe",), "2026-11-26T17:00", "With Amara until Thursday 17:00"),
        (("Amara Whitcombe",), "2026-11-20", "With Amara, was due 20 November"),
        (("Amara Whitcombe", "Tom Reyes"), "2026-11-20", "With Amara and Tom, was due 20 November"),
    ],
)
def test_it_tells_who_has_it_for_review(people: tuple[str, ...], reply_by: str | None, words: str) -> None:
    update = RecentUpdate(path=Path("a"), state="with reviewer", with_people=people, reply_by=reply_by)
    assert state_words(update, NOW) == words


def test_it_tells_how_much_there_is_to_look_at() -> None:
    update = RecentUpdate(path=Path("a"), state="to look at", changes=3, comments=1)
    assert state_words(update, NOW) == "3 changes and 1 comment to look at"


def test_an_update_without_a_date_is_called_by_its_file() -> None:
    update = RecentUpdate(path=Path("board.weekly"), state="draft", kind="Weekly update")
    assert name_of(update, NOW) == "board.weekly"


def test_last_years_date_has_its_year() -> None:
    update = RecentUpdate(path=Path("a"), state="draft", kind="Weekly update", date=dt.date(2025, 12, 19))
    assert name_of(update, NOW) == "Weekly update · Friday 19 December 2025"


def test_the_leads_are_named() -> None:
    leads = (Lead(name="Jory Pell"), Lead(name="Tamsin Okoro"))
    assert about(RecentUpdate(path=Path("a"), state="draft", leads=leads)) == "Jory Pell, Tamsin Okoro"
