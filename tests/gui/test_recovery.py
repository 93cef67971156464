"""After a crash the start page offers what was typed, beside what was saved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from builders.working import break_off
from gui.driving import type_text
from gui.finding import answer_file, button
from gui.inline_jobs import InlineRunner
from update_editor.gui import recovered_card
from update_editor.gui.dialogs.comparison import ComparisonDialog
from update_editor.gui.dialogs.messages import MessageDialog, UnsavedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Done, Failed, Progress, Work
from update_editor.gui.notices import Notice
from update_editor.gui.recovered_card import RecoveredCard
from update_editor.gui.restoring import bring_back
from update_editor.gui.window import MainWindow
from update_editor.model import Span, Unusable, Update, text_of
from update_editor.services import recovering
from update_editor.services.backups import back_up
from update_editor.services.packs import pack_for
from update_editor.services.places import WindowPlace
from update_editor.services.session import Session, open_session
from update_editor.storage import Weekly, file_bytes, open_weekly, read_journal, save_weekly


@pytest.fixture
def ferry(tmp_path: Path, update: Update) -> Path:
    path = tmp_path / "ferry.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def crashed(environment: Environment, ferry: Path) -> Path:
    """The file of an update in which something was typed before a crash."""
    break_off(environment.state_folder, open_session(ferry, pack_for))
    return ferry


def card(window: MainWindow) -> RecoveredCard:
    return window.start_view.findChild(RecoveredCard)


def words(window: MainWindow) -> str:
    return " ".join(each.text() for each in card(window).findChildren(QLabel))


def title(session: Session) -> str:
    return session.update.title[0].text


def test_the_start_page_offers_what_was_typed_and_names_its_file(window: MainWindow, crashed: Path) -> None:
    window.windows.recovery.look()
    assert "Friday 16 October" in words(window)
    assert "“ferry.weekly”" in words(window)


def test_of_many_the_latest_are_shown_and_the_others_when_these_were_seen_to(
    window: MainWindow, environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (recovering, recovered_card):
        monkeypatch.setattr(module, "MOST_SHOWN", 2)
    for number in range(4):
        update = Update(id=f"update{number}", template="weekly-update")
        break_off(environment.state_folder, Session(Weekly(update=update), pack_for("weekly-update")))
    window.windows.recovery.look()
    for left in (4, 3, 2, 1):
        assert len(window.windows.journals.left_over()) == left
        shown = window.start_view._card
        offers = [each for each in shown.controls if each.text() == "Discard…"]
        assert len(offers) == min(left, 2)
        told = " ".join(each.text() for each in shown.findChildren(QLabel))
        assert ("There is more from before that" in told) == (left > 2)
        offers[0].click()
        asked = next(each for each in window.findChildren(MessageDialog) if each.isVisible())
        button(asked, "Discard").click()
    assert window.windows.recovered == ()
    assert window.windows.journals.left_over() == ()


def test_what_is_opened_is_saved_in_its_file_and_offered_no_more(
    window: MainWindow, crashed: Path, environment: Environment
) -> None:
    window.windows.recovery.look()
    button(card(window), "Open").click()
    session = window.files.session
    assert (title(session), session.path) == ("Ferry at noon", crashed)
    assert window.files.has_unsaved
    assert "until the program ended" in window.workspace.banner.words
    window.actions_table["save"].trigger()
    assert open_weekly(crashed).update == session.update
    assert window.workspace.banner.isHidden()  # what it said is done
    window.windows.journals.finish()
    window.files.show(None)
    window.windows.recovery.look()
    assert window.windows.recovered == ()
    assert not [each for each in window.start_view.findChildren(RecoveredCard) if each.isVisible()]


def test_it_is_compared_with_what_was_saved(window: MainWindow, crashed: Path) -> None:
    window.windows.recovery.look()
    button(card(window), "Compare with the saved one").click()
    dialog = window.findChild(ComparisonDialog)
    assert "1 paragraph" in dialog._words.text()
    button(dialog, "Show as tracked changes").click()
    other = window.windows.all()[-1]
    assert other is not window
    assert other.files.session.path is None
    other.close_for_good()


def test_an_update_without_a_file_has_nothing_to_be_compared_with(
    window: MainWindow, environment: Environment, session: Session, tmp_path: Path
) -> None:
    break_off(environment.state_folder, session)
    window.windows.recovery.look()
    assert "no file yet" in words(window)
    assert [each.text() for each in card(window).controls] == ["Open", "Discard…"]
    button(card(window), "Open").click()
    window.actions_table["save"].trigger()
    answer_file(window, tmp_path / "new.weekly")
    assert open_weekly(tmp_path / "new.weekly").update.title[0].text == "Ferry at noon"


def test_it_is_discarded_only_after_a_question(window: MainWindow, crashed: Path) -> None:
    window.windows.recovery.look()
    button(card(window), "Discard…").click()
    button(window.findChild(MessageDialog), "Keep").click()
    assert len(window.windows.recovered) == 1
    button(card(window), "Discard…").click()
    asked = next(each for each in window.findChildren(MessageDialog) if each.isVisible())
    button(asked, "Discard").click()
    assert window.windows.recovered == ()
    assert window.windows.journals.left_over() == ()


def test_where_the_windows_came_back_a_line_leads_to_the_start_page(
    window: MainWindow, crashed: Path, environment: Environment
) -> None:
    window.open_path(crashed)
    window.windows.recovery.look()
    notice = window.findChild(Notice)
    button(notice, "Show it").click()
    other = window.windows.all()[-1]
    button(card(other), "Open").click()
    assert title(window.files.session) == "Ferry at noon"  # in place of what was saved
    assert other.files.session is None
    other.close()


def test_a_window_with_unsaved_changes_of_the_same_file_keeps_them(window: MainWindow, crashed: Path) -> None:
    window.windows.recovery.look()
    left = window.windows.recovered[0]
    window.open_path(crashed)
    window.workspace.page.go_to("message")
    type_text(window.workspace.page.panes.current, "So. ")
    window.windows.recovery.open(left, window)
    dialog = window.findChild(MessageDialog)
    assert "not saved" in dialog.what.text()
    dialog.accept()
    assert "So. " in text_of(window.files.session.update.sections[0].body)
    assert window.windows.recovered == (left,)


def test_what_another_version_kept_says_so_and_cannot_be_opened(
    window: MainWindow, crashed: Path, environment: Environment
) -> None:
    (journal,) = window.windows.journals.left_over()
    (journal / "log").write_bytes(b"update-editor journal 9\n")
    window.windows.recovery.look()
    assert "Another version" in words(window)
    assert [each.text() for each in card(window).controls] == ["Discard…"]


def test_each_key_is_in_the_journal_soon(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    open_window.workspace.page.go_to("message")
    qtbot.keyClicks(open_window.workspace.page.panes.pane("message"), "So. ")
    open_window.windows.journals.finish()
    (journal,) = (environment.state_folder / "journal").iterdir()
    assert read_journal(journal).weekly.update == open_window.files.session.update


def test_a_journal_that_cannot_be_written_is_told_until_it_can(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    windows = open_window.windows
    windows.journals._tell(Unusable("disk-full"))
    qtbot.waitUntil(lambda: open_window.findChild(Notice) is not None)
    assert "is full; make room on it." in open_window.findChild(Notice).words
    assert str(environment.state_folder) in open_window.findChild(Notice).words
    windows.journals._tell(None)
    qtbot.waitUntil(lambda: not open_window.findChildren(Notice))


def test_closing_without_saving_leaves_nothing_to_offer(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    open_window.workspace.page.go_to("message")
    qtbot.keyClicks(open_window.workspace.page.panes.pane("message"), "So. ")
    open_window.close_for_good()
    open_window.windows.journals.finish()
    assert list((environment.state_folder / "journal").glob("*")) == []


def test_a_line_over_the_very_update_says_what_it_lacks(window: MainWindow, crashed: Path) -> None:
    window.open_path(crashed)
    window.windows.recovery.look()
    words = window.findChild(Notice).words
    assert words.startswith("This is “ferry.weekly” as it was saved. What you typed until ")
    assert words.endswith(" is not in it.")


def test_a_line_over_another_update_names_the_one_that_was_not_saved(
    window: MainWindow, crashed: Path, tmp_path: Path, update: Update
) -> None:
    save_weekly(tmp_path / "other.weekly", Weekly(update=update))
    window.open_path(tmp_path / "other.weekly")
    window.windows.recovery.look()
    words = window.findChild(Notice).words
    assert words.startswith("“ferry.weekly”: what you typed until ")
    assert "was not saved" in words


def test_a_file_that_was_changed_since_is_said_to_be(
    window: MainWindow, crashed: Path, update: Update
) -> None:
    save_weekly(crashed, Weekly(update=replace(update, title=(Span(text="Bea was here"),))))
    window.windows.recovery.look()
    assert "was changed elsewhere" in words(window)
    assert "as it was saved" not in words(window)
    button(card(window), "Open").click()
    assert "was changed elsewhere" in window.workspace.banner.words
    assert "in its place" not in window.workspace.banner.words


def test_a_file_that_is_gone_is_said_to_be_and_no_older_copy_is_offered(
    window: MainWindow, crashed: Path, environment: Environment
) -> None:
    crashed.unlink()
    window.windows.places.keep_windows((WindowPlace(file=str(crashed)),))
    bring_back(window.windows, window, environment)
    assert window.findChild(Notice) is not None
    window.windows.recovery.look()
    assert not shown_notices(window)
    assert "is no longer there" in words(window)
    button(card(window), "Open").click()
    assert "is no longer there" in window.workspace.banner.words
    assert "as it was saved" not in window.workspace.banner.words


def shown_notices(window: MainWindow) -> list[Notice]:
    return [each for each in window.findChildren(Notice) if not each.isHidden()]


def test_where_its_file_is_gone_a_copy_of_that_is_offered_when_it_is_discarded(
    window: MainWindow, crashed: Path, environment: Environment
) -> None:
    back_up(environment.state_folder, file_bytes(crashed), crashed, environment.now())
    crashed.unlink()
    window.windows.recovery.look()
    button(card(window), "Discard…").click()
    button(window.findChild(MessageDialog), "Discard").click()
    notice = window.findChild(Notice)
    assert notice.words.startswith("A backup copy of “ferry.weekly”, of today")
    button(notice, "Open the copy").click()
    assert window.files.session.path is None


class SlowDrive(InlineRunner):
    """Holds up what reads the file that was recovered, as a drive does that does not answer."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def start(
        self, kind: str, work: Work, done: Done, failed: Failed, progress: Progress | None = None
    ) -> None:
        begin = partial(super().start, kind, work, done, failed, progress)
        if kind.startswith(("recovered of", "file-there")):
            self.held.append(begin)
        else:
            begin()


@pytest.fixture
def drive(environment: Environment) -> SlowDrive:
    environment.jobs = SlowDrive()
    return environment.jobs


def test_a_drive_that_does_not_answer_holds_up_neither_opening_nor_leaving(
    drive: SlowDrive, window: MainWindow, crashed: Path
) -> None:
    window.windows.recovery.look()
    for _ in range(2):
        button(card(window), "Open").click()
    assert window.files.session is None
    (opening,) = drive.held
    drive.held.clear()
    opening()
    assert title(window.files.session) == "Ferry at noon"
    window.close()
    dialog = next(each for each in window.findChildren(UnsavedDialog) if each.isVisible())
    assert dialog.more.text().startswith("What was changed")
    crashed.unlink()
    (look,) = drive.held
    look()
    assert dialog.more.text().startswith("It has no file")
    dialog.reject()


def test_what_is_opened_for_a_window_that_is_closed_meanwhile_is_kept(
    drive: SlowDrive, window: MainWindow, crashed: Path, update: Update
) -> None:
    windows = window.windows
    windows.recovery.look()
    other = windows.another()
    left = windows.recovered[0]
    windows.recovery.open(left, other)
    other.close()
    delete(other)
    (opening,) = drive.held
    opening()
    assert windows.journals.left_over() == (left.journal,)
