"""The line at the foot says how far the update is in its round."""

import datetime as dt

import pytest

from gui.driving import type_text
from update_editor.gui.round.standing_words import moment_words, with_words
from update_editor.services.approval import approve

NOW = dt.datetime(2026, 10, 16, 9, 30, tzinfo=dt.UTC)
THURSDAY = dt.datetime(2026, 10, 15, 17, 40, tzinfo=dt.UTC)


@pytest.fixture
def mark(open_window, environment):
    environment.now = lambda: NOW
    return open_window.workspace.status.standing


def test_nothing_is_said_while_nobody_was_asked(open_window, mark):
    open_window.workspace.round.follow()
    assert not mark.isVisible()


def test_an_approval_shows_and_typing_ends_it_until_it_is_undone(open_window, mark, qtbot):
    session = open_window.files.session
    open_window.workspace.round.follow()
    session.do("approving", approve(session.update, "Tamsin Okoro", THURSDAY))
    qtbot.waitUntil(lambda: mark.text() == "Approved by Tamsin Okoro, yesterday 17:40")
    assert "asked for again" in mark.toolTip()
    open_window.workspace.page.go_to("message")
    type_text(open_window.workspace.page.panes.pane("message"), "So. ")
    qtbot.waitUntil(lambda: mark.text() == "Changed since Tamsin Okoro approved it")
    while session.undo_label != "approving":
        session.undo()
    qtbot.waitUntil(lambda: mark.text().startswith("Approved by"))
    session.undo()
    qtbot.waitUntil(lambda: not mark.isVisible())


def test_a_long_name_is_cut_and_never_makes_the_window_wider(open_window, mark, qtbot):
    before = open_window.minimumSizeHint().width()
    session = open_window.files.session
    session.do("approving", approve(session.update, "Tamsin " * 60, THURSDAY))
    open_window.workspace.round.follow()
    assert mark.isVisible()
    assert open_window.minimumSizeHint().width() == before
    qtbot.waitUntil(lambda: mark.text().endswith("…"))
    assert mark.accessibleName().count("Tamsin") == 60


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-10-16T17:00", "today 17:00"),
        ("2026-10-17", "tomorrow"),
        ("2026-10-22T08:05", "Thursday 08:05"),
        ("2026-10-15T17:00", "yesterday 17:00"),
        ("2026-10-12", "12 October"),
        ("2026-10-23T17:00", "23 October 17:00"),
        ("2027-01-01", "1 January 2027"),
    ],
)
def test_a_weekday_is_enough_for_a_week(moment, words):
    assert moment_words(moment, NOW) == words


def test_what_was_due_and_has_passed_says_so():
    assert with_words(("Amara Whitcombe",), "2026-10-08T17:00", NOW) == "With Amara, was due 8 October 17:00"
    assert with_words(("Amara Whitcombe",), "2026-10-16", NOW) == "With Amara until today"


def test_people_are_called_by_their_first_names():
    assert with_words(("Amara Whitcombe",), None, NOW) == "With Amara"
    assert with_words(("Amara Whitcombe", "Tom Abara"), None, NOW) == "With Amara and Tom"
    assert with_words(("A", "B", "C"), "2026-10-16T17:00", NOW) == "With 3 people until today 17:00"
