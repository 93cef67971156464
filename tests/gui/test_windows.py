"""Several updates are open in windows of their own, and no file in two."""

import gc
import weakref
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.finding import answer_file
from gui.inline_jobs import InlineRunner
from update_editor.gui import windows
from update_editor.gui.dialogs.messages import MessageDialog, UnsavedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import JobRunner, WindowJobs
from update_editor.gui.window import MainWindow
from update_editor.gui.windows import aside
from update_editor.model import Update, block, text_of
from update_editor.services.commands import set_text
from update_editor.services.places import load_places
from update_editor.storage import Weekly, open_weekly, read_journal, save_weekly


@pytest.fixture
def ferry(update: Update, tmp_path: Path) -> Path:
    """A file with the update of these tests."""
    path = tmp_path / "ferry.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def bridge(update: Update, tmp_path: Path) -> Path:
    """Another file."""
    path = tmp_path / "bridge.weekly"
    save_weekly(path, Weekly(update=update))
    return path


def type_into(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), text)


def files_shown(window: MainWindow) -> list[str]:
    """Return the name of the file that each open window shows."""
    sessions = [each.files.session for each in window.windows.all()]
    return ["" if each is None or each.path is None else each.path.name for each in sessions]


def test_the_start_page_gives_its_window_to_what_is_opened(window: MainWindow, ferry: Path) -> None:
    window.open_path(ferry)
    assert files_shown(window) == ["ferry.weekly"]


def test_a_second_update_gets_a_window_of_its_own(window: MainWindow, ferry: Path, bridge: Path) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    assert files_shown(window) == ["ferry.weekly", "bridge.weekly"]
    first, second = window.windows.all()
    assert first.isVisible()
    assert second.isVisible()


def test_a_new_window_stands_a_step_aside_and_never_off_the_screen() -> None:
    room = QRect(0, 0, 1600, 900)
    before = QRect(100, 50, 1200, 700)
    beside = aside(before, room)
    assert beside.size() == before.size()
    assert beside.topLeft() == before.topLeft() + QPoint(32, 32)
    place, seen = before, []
    for _ in range(20):
        place = aside(place, room)
        assert room.contains(place)
        seen.append(place.topLeft().toTuple())
    assert all(one != other for one, other in pairwise(seen))


def test_a_new_window_is_no_larger_than_the_screen() -> None:
    room = QRect(0, 0, 1024, 700)
    assert aside(QRect(10, 10, 1200, 900), room) == room
    beside = aside(room, room)
    assert room.contains(beside)
    assert beside.topLeft() != room.topLeft()


def test_what_the_system_draws_around_a_window_is_on_the_screen_too(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = QMargins(1, 20, 1, 5)
    monkeypatch.setattr(windows, "frame_around", lambda _window: bar)
    made = window.windows.another()
    assert made.screen().availableGeometry().contains(made.geometry().marginsAdded(bar).translated(1, 20))


def test_a_file_that_is_open_comes_to_the_front_and_is_not_opened_twice(
    window: MainWindow, ferry: Path, bridge: Path
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    window.windows.all()[1].open_path(ferry.parent / "." / "ferry.weekly")
    assert files_shown(window) == ["ferry.weekly", "bridge.weekly"]
    assert QApplication.activeWindow() is window


def test_opening_asks_nothing_of_unsaved_changes(
    window: MainWindow, ferry: Path, bridge: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    type_into(window, qtbot, "So. ")
    window.open_path(bridge)
    assert window.findChild(UnsavedDialog) is None
    assert window.files.has_unsaved


def test_a_sample_that_was_not_touched_gives_way(window: MainWindow, ferry: Path) -> None:
    window.actions_table["sample"].trigger()
    window.open_path(ferry)
    assert files_shown(window) == ["ferry.weekly"]


def test_a_new_update_stays_where_another_is_opened(window: MainWindow, update: Update, ferry: Path) -> None:
    window.files.start(update, window.files._environment.pack_for("weekly-update"))
    window.open_path(ferry)
    assert files_shown(window) == ["", "ferry.weekly"]


def test_new_window_shows_the_ways_to_begin(window: MainWindow, ferry: Path, qtbot: QtBot) -> None:
    window.open_path(ferry)
    window.actions_table["new-window"].trigger()
    _, second = window.windows.all()
    assert second.start_view.isVisible()
    second.open_path(ferry)
    assert files_shown(window) == ["ferry.weekly", ""]


def test_ctrl_w_closes_a_window_and_in_the_last_the_update(
    window: MainWindow, ferry: Path, bridge: Path
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    _, second = window.windows.all()
    second.actions_table["close"].trigger()
    assert files_shown(window) == ["ferry.weekly"]
    window.actions_table["close"].trigger()
    assert window.start_view.isVisible()
    window.actions_table["close"].trigger()
    assert not window.isVisible()


def test_every_window_is_listed_and_can_be_chosen(window: MainWindow, ferry: Path, bridge: Path) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    _, second = window.windows.all()
    menu = second.top_bar.menus["view/windows"]
    menu.aboutToShow.emit()
    first_entry, second_entry = menu.actions()
    assert "ferry.weekly" in first_entry.text()
    assert second_entry.isChecked()
    first_entry.trigger()
    assert QApplication.activeWindow() is window


def test_quit_asks_each_window_with_changes_in_turn(
    window: MainWindow, ferry: Path, bridge: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    type_into(window, qtbot, "So. ")
    window.open_path(bridge)
    _, second = window.windows.all()
    type_into(second, qtbot, "And. ")
    second.actions_table["quit"].trigger()
    assert second.findChild(UnsavedDialog) is None
    window.findChild(UnsavedDialog).keep.click()
    assert not window.isVisible()
    assert "So." in str(open_weekly(ferry).update)
    second.findChild(UnsavedDialog).drop.click()
    assert window.windows.all() == ()
    assert "And." not in str(open_weekly(bridge).update)
    assert [Path(each.file).name for each in window.windows.places.value.windows] == [
        "ferry.weekly",
        "bridge.weekly",
    ]


def test_quit_can_be_stopped_and_what_was_not_asked_about_stays_open(
    window: MainWindow, ferry: Path, bridge: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    _, second = window.windows.all()
    type_into(second, qtbot, "And. ")
    window.actions_table["quit"].trigger()
    second.findChild(UnsavedDialog).reject()
    assert files_shown(window) == ["ferry.weekly", "bridge.weekly"]
    window.close()
    assert second.isVisible(), "a later close is no quit"


def test_quit_asked_twice_asks_once(window: MainWindow, ferry: Path, qtbot: QtBot) -> None:
    window.open_path(ferry)
    type_into(window, qtbot, "So. ")
    window.windows.quit()
    window.windows.quit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (dialog,) = window.findChildren(UnsavedDialog)
    dialog.reject()


def kept(window: MainWindow) -> list[str]:
    """Return the names of the files that would come back at the next start."""
    state = window.windows.places._folder
    return [Path(each.file).name for each in load_places(state).windows]


def test_what_is_open_is_kept_without_an_orderly_end(
    window: MainWindow, ferry: Path, bridge: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    qtbot.waitUntil(lambda: kept(window) == ["ferry.weekly"])
    window.open_path(bridge)
    qtbot.waitUntil(lambda: kept(window) == ["ferry.weekly", "bridge.weekly"])
    window.windows.all()[1].close()
    qtbot.waitUntil(lambda: kept(window) == ["ferry.weekly"])


def test_a_name_given_by_saving_is_kept_without_an_orderly_end(
    open_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    open_window.actions_table["save"].trigger()
    answer_file(open_window, tmp_path / "new.weekly")
    qtbot.waitUntil(lambda: kept(open_window) == ["new.weekly"])


def test_a_quit_by_the_system_is_as_that_of_the_menu(
    window: MainWindow, ferry: Path, bridge: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    type_into(window, qtbot, "So. ")
    assert window.windows.take_quit()
    window.findChild(UnsavedDialog).drop.click()
    assert kept(window) == ["ferry.weekly", "bridge.weekly"]
    assert not window.windows.take_quit()


class EndOfSession:
    """What the system says of the end of a session."""

    def __init__(self, may_ask: bool) -> None:
        self.may_ask = may_ask
        self.is_cancelled = False

    def allowsInteraction(self) -> bool:
        return self.may_ask

    def cancel(self) -> None:
        self.is_cancelled = True


@pytest.mark.parametrize("may_ask", [True, False])
def test_the_end_of_the_session_leaves_unsaved_changes_safe(
    window: MainWindow, ferry: Path, environment: Environment, qtbot: QtBot, may_ask: bool
) -> None:
    window.open_path(ferry)
    type_into(window, qtbot, "So. ")
    end = EndOfSession(may_ask)
    window.windows.end_session(end)
    assert kept(window) == ["ferry.weekly"]
    (journal,) = (environment.state_folder / "journal").iterdir()
    assert read_journal(journal).weekly.update == window.files.session.update
    assert end.is_cancelled == may_ask
    dialog = window.findChild(UnsavedDialog)
    assert (dialog is not None) == may_ask
    if dialog is not None:
        dialog.reject()


def test_the_end_of_the_session_is_not_held_where_all_is_saved(window: MainWindow, ferry: Path) -> None:
    window.open_path(ferry)
    end = EndOfSession(may_ask=True)
    window.windows.end_session(end)
    assert kept(window) == ["ferry.weekly"]
    assert not end.is_cancelled


def test_saving_over_a_file_that_another_window_shows_is_refused(
    window: MainWindow, ferry: Path, bridge: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    _, second = window.windows.all()
    second.actions_table["save-as"].trigger()
    answer_file(second, ferry)
    dialog = second.findChild(MessageDialog)
    assert "another window" in dialog.what.text()
    assert second.files.session.path == bridge
    dialog.accept()


def test_the_window_in_front_is_the_one_whose_dialog_a_person_is_in(
    window: MainWindow, ferry: Path, bridge: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    dialog = MessageDialog("What", "More", window.workspace)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert window.windows.front is window
    dialog.reject()


def test_zoom_and_appearance_are_those_of_every_window(
    window: MainWindow, ferry: Path, bridge: Path, environment: Environment
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    first, second = window.windows.all()
    second.actions_table["zoom-in"].trigger()
    assert environment.settings.zoom == 110
    sizes = [each.workspace.page.panes.pane("message").font().pointSizeF() for each in (first, second)]
    assert sizes[0] == sizes[1]
    assert first.workspace.zoom == second.workspace.zoom == 110


def test_two_windows_check_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    runner, results = JobRunner(), []
    first, second = WindowJobs(runner), WindowJobs(runner)
    first.start("checks", lambda ticket: "first", results.append, results.append)
    second.start("checks", lambda ticket: "second", results.append, results.append)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert set(results) == {"first", "second"}
    runner.shut_down()


class Endings(QObject):
    """What came out of the jobs of a runner, noted once the runner has dealt with it."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.seen: list[object] = []
        runner._ended.connect(self.note, Qt.ConnectionType.QueuedConnection)

    def note(self, _kind: str, _generation: int, result: object, _error: object) -> None:
        self.seen.append(result)


def test_a_window_that_closes_stops_its_own_jobs_alone(qapp: QApplication, qtbot: QtBot) -> None:
    runner, results = JobRunner(), []
    endings = Endings(runner)
    first, second = WindowJobs(runner), WindowJobs(runner)
    first.start("checks", lambda ticket: "first", results.append, results.append)
    second.start("checks", lambda ticket: "second", results.append, results.append)
    first.shut_down()
    qtbot.waitUntil(lambda: set(endings.seen) == {"first", "second"})
    assert results == ["second"]
    runner.shut_down()


def test_windows_share_settings_and_spelling_but_no_jobs(environment: Environment) -> None:
    one, other = environment.for_window(), environment.for_window()
    assert one.proofreader is other.proofreader is environment.proofreader
    assert isinstance(environment.jobs, InlineRunner)
    assert one.jobs is not other.jobs


def test_shift_f6_goes_round_the_areas_backwards(open_window: MainWindow) -> None:
    workspace = open_window.workspace
    workspace.page.go_to("message")
    open_window.actions_table["previous-area"].trigger()
    assert open_window.focusWidget() is workspace.outline
    open_window.actions_table["previous-area"].trigger()
    assert workspace.panel.isAncestorOf(open_window.focusWidget())
    open_window.actions_table["previous-area"].trigger()
    assert open_window.focusWidget().where == "message"


def test_f10_leads_to_the_menus_and_escape_back(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("message")
    qtbot.keyClick(open_window.focusWidget(), Qt.Key.Key_F10)
    bar = open_window.top_bar.menu_bar
    assert bar.activeAction() is bar.actions()[0]
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert open_window.focusWidget().where == "message"


def test_the_full_screen_is_left_as_it_was_entered(open_window: MainWindow) -> None:
    open_window.actions_table["full-screen"].trigger()
    assert open_window.isFullScreen()
    open_window.actions_table["full-screen"].trigger()
    assert not open_window.isFullScreen()


def test_the_line_at_the_foot_counts_the_item_the_selection_and_the_update(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    figures = open_window.findChild(QLabel, "figures")
    open_window.workspace.page.go_to("happening/gardenaaaa")
    qtbot.waitUntil(lambda: figures.accessibleName().startswith("A garden: 6 words"))
    assert "whole update" in figures.accessibleName()
    open_window.workspace.page.panes.pane("happening/gardenaaaa").selectAll()
    qtbot.waitUntil(lambda: figures.accessibleName().startswith("4 words selected"))


def test_the_line_at_the_foot_never_makes_the_window_wider(open_window: MainWindow, qtbot: QtBot) -> None:
    before = open_window.minimumSizeHint().width()
    open_window.workspace.page.go_to("happening/gardenaaaa/heading")
    qtbot.keyClicks(open_window.focusWidget(), "A very long heading " * 10)
    figures = open_window.findChild(QLabel, "figures")
    qtbot.waitUntil(lambda: "…: " in figures.accessibleName())
    assert open_window.minimumSizeHint().width() <= before


def test_what_is_not_saved_is_in_the_journal_when_the_system_ends_the_program(
    open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    exits: list[bool] = []
    monkeypatch.setattr(QApplication, "exit", lambda: exits.append(True))
    session = open_window.files.session
    assert session is not None
    session.do("Typing", set_text(session.update, "opening", (block("The ferry sails at noon."),)))
    open_window.windows.end_at_once()
    assert exits == [True]
    (kept,) = map(read_journal, (open_window._environment.state_folder / "journal").iterdir())
    assert kept is not None
    assert text_of(kept.weekly.update.opening) == "The ferry sails at noon."


def test_a_window_that_is_closed_is_held_by_nobody(window: MainWindow) -> None:
    other = window.windows.another()
    other.show()
    other.start_view.refresh()
    gone = weakref.ref(other)
    other.close()
    delete(other)
    del other
    gc.collect()
    assert gone() is None


def test_a_sign_in_a_file_s_name_turns_nothing_in_the_title(
    window: MainWindow, tmp_path: Path, update: Update
) -> None:
    path = tmp_path / "week[*]\u202eylkeew.weekly"
    save_weekly(path, Weekly(update=update))
    window.open_path(path)
    assert window.windowTitle().endswith("(week[*][*]�ylkeew.weekly)[*] — Update Editor")
