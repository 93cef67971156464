import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.finding import answer_file, button, named
from update_editor.gui.dialogs.missing_file import MissingFileDialog
from update_editor.gui.dialogs.new_update import NewUpdateDialog
from update_editor.gui.dialogs.start_from_last import StartFromLastDialog
from update_editor.gui.environment import Environment
from update_editor.gui.first_steps import FirstSteps
from update_editor.gui.jobs import Ticket, Work
from update_editor.gui.lead_button import LeadButton
from update_editor.gui.recent_list import RecentList
from update_editor.gui.template_list import TemplateList
from update_editor.gui.window import MainWindow
from update_editor.model import Item, Update, line, line_text
from update_editor.services import commands
from update_editor.services.settings import FIRST_STEPS, with_recent
from update_editor.storage import Weekly, save_weekly

NOW = dt.datetime(2026, 10, 20, 9, 30).astimezone()


@pytest.fixture
def recent(window: MainWindow, environment: Environment, update: Update, tmp_path: Path) -> RecentList:
    """The list of three files: one is gone, the two others are a week apart."""
    environment.now = lambda: NOW  # the clock is the environment's
    earlier = replace(update, date=dt.date(2026, 10, 9))
    for name, content in (("w41.weekly", earlier), ("w42.weekly", update)):
        save_weekly(tmp_path / name, Weekly(update=content))
    settings = environment.settings
    for name in ("gone.weekly", "w41.weekly", "w42.weekly"):
        settings = with_recent(settings, tmp_path / name)
    environment.keep(settings)
    window.start_view.refresh()
    return named(window, "Recent updates", RecentList)


def spoken(recent: RecentList) -> list[str]:
    """Return what a screen reader says of each row."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [recent.item(row).data(role) for row in range(recent.count())]


def last_dialog(window: MainWindow) -> StartFromLastDialog:
    window.actions_table["new-from-last"].trigger()
    return window.findChild(StartFromLastDialog)


def test_each_recent_update_tells_its_date_lead_and_state(recent: RecentList, tmp_path: Path) -> None:
    first, second, third = spoken(recent)
    assert first.startswith("Weekly update · Friday 16 October, Rosalind Achterberg, Draft")
    assert second.startswith("Weekly update · Friday 9 October, Rosalind Achterberg, Draft")
    assert third == f"gone.weekly, {tmp_path}, Not found any more"


def test_an_arrow_goes_to_the_next_and_enter_opens_it(
    window: MainWindow, recent: RecentList, qtbot: QtBot, tmp_path: Path
) -> None:
    recent.setFocus()
    qtbot.keyClick(recent, Qt.Key.Key_Down)
    qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert window.files.session.path == tmp_path / "w41.weekly"


def test_a_click_opens(window: MainWindow, recent: RecentList, qtbot: QtBot, tmp_path: Path) -> None:
    place = recent.visualItemRect(recent.item(0)).topLeft() + QPoint(30, 10)
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.files.session.path == tmp_path / "w42.weekly"


def test_delete_takes_a_row_out_of_the_list_and_leaves_the_file(
    window: MainWindow, recent: RecentList, qtbot: QtBot, tmp_path: Path
) -> None:
    recent.setFocus()
    qtbot.keyClick(recent, Qt.Key.Key_Delete)
    assert [update.path.name for update in recent.updates()] == ["w41.weekly", "gone.weekly"]
    assert (tmp_path / "w42.weekly").is_file()


def test_the_cross_takes_a_row_out_of_the_list(
    window: MainWindow, recent: RecentList, qtbot: QtBot, environment: Environment
) -> None:
    place = recent.itemDelegate().remover(recent.visualItemRect(recent.item(2))).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [Path(path).name for path in environment.settings.recent] == ["w42.weekly", "w41.weekly"]
    assert window.findChild(MissingFileDialog) is None


def test_the_menu_of_a_row_opens_and_removes(recent: RecentList, qtbot: QtBot) -> None:
    opening, removing = recent.menu_for(recent.updates()[2]).actions()
    assert not opening.isEnabled()
    removing.trigger()
    assert recent.count() == 2


def test_a_file_that_is_gone_can_be_removed_from_the_list(
    window: MainWindow, recent: RecentList, qtbot: QtBot
) -> None:
    recent.setFocus()
    recent.setCurrentRow(2)
    qtbot.keyClick(recent, Qt.Key.Key_Return)
    dialog = window.findChild(MissingFileDialog)
    assert "“gone.weekly” is not found any more" in dialog.what.text()
    qtbot.mouseClick(button(dialog, "Remove from the list"), Qt.MouseButton.LeftButton)
    assert recent.count() == 2


def test_a_file_that_is_gone_can_be_looked_for(
    window: MainWindow, recent: RecentList, qtbot: QtBot, tmp_path: Path
) -> None:
    recent.setCurrentRow(2)
    recent.setFocus()
    qtbot.keyClick(recent, Qt.Key.Key_Return)
    qtbot.keyClick(window.findChild(MissingFileDialog), Qt.Key.Key_Return)
    answer_file(window, tmp_path / "w41.weekly")
    assert window.files.session.path == tmp_path / "w41.weekly"


def test_the_main_button_says_which_update_it_follows(window: MainWindow, recent: RecentList) -> None:
    assert window.start_view.findChild(LeadButton).more == "Follows Weekly update · Friday 16 October"
    assert window.focusWidget() is window.start_view.findChild(LeadButton)


def test_start_from_last_week_shows_all_that_comes_over_before_it_begins(
    window: MainWindow, recent: RecentList, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.start_view.findChild(LeadButton), Qt.Key.Key_Space)
    dialog = window.findChild(StartFromLastDialog)
    carried = named(dialog, "Comes over, as items to write", QListWidget)
    assert [carried.item(row).text() for row in range(carried.count())] == ["The budget goes to the council"]
    assert named(dialog, "Date of the new one").day() == dt.date(2026, 10, 23)
    assert named(dialog, "Name").text() == "Rosalind Achterberg"
    assert window.files.session is None
    qtbot.mouseClick(button(dialog, "Begin"), Qt.MouseButton.LeftButton)
    update = window.files.session.update
    assert update.date == dt.date(2026, 10, 23)
    assert [lead.name for lead in update.leads] == ["Rosalind Achterberg"]
    assert headings(update) == ["The budget goes to the council"]
    assert window.files.session.path is None


def headings(update: Update) -> list[str]:
    """Return the headings of the update's items."""
    return [line_text(item.heading) for item in commands.items_section(update, "happening").items]


def test_a_bullet_that_is_not_ticked_stays_behind(
    window: MainWindow, recent: RecentList, qtbot: QtBot
) -> None:
    dialog = last_dialog(window)
    qtbot.keyClick(named(dialog, "Comes over, as items to write"), Qt.Key.Key_Space)
    qtbot.mouseClick(button(dialog, "Begin"), Qt.MouseButton.LeftButton)
    assert headings(window.files.session.update) == []


def test_another_update_can_be_followed(window: MainWindow, recent: RecentList, qtbot: QtBot) -> None:
    dialog = last_dialog(window)
    which = named(dialog, "Last update", QComboBox)
    qtbot.keyClick(which, Qt.Key.Key_Down)
    assert named(dialog, "Date of the new one").day() == dt.date(2026, 10, 23), "a week later is past"


def test_an_update_from_a_file_that_was_not_used_last_can_be_followed(
    window: MainWindow, recent: RecentList, qtbot: QtBot, update: Update, tmp_path: Path
) -> None:
    path = tmp_path / "november.weekly"
    save_weekly(path, Weekly(update=replace(update, date=dt.date(2026, 11, 6))))
    dialog = last_dialog(window)
    qtbot.mouseClick(button(dialog, "Choose another…"), Qt.MouseButton.LeftButton)
    answer_file(dialog, path)
    assert named(dialog, "Date of the new one").day() == dt.date(2026, 11, 13)


def test_an_update_that_can_not_be_read_can_not_be_followed(
    window: MainWindow, recent: RecentList, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "noise.weekly"
    path.write_bytes(b"PKnoise")
    dialog = last_dialog(window)
    qtbot.mouseClick(button(dialog, "Choose another…"), Qt.MouseButton.LeftButton)
    answer_file(dialog, path)
    assert not button(dialog, "Begin").isEnabled()
    dialog.reject()


def test_items_held_over_are_told_with_their_pictures(
    window: MainWindow, environment: Environment, update: Update, tmp_path: Path
) -> None:
    held = Item(id="heldaaaaaa", heading=line("A bridge reopens"))
    save_weekly(tmp_path / "held.weekly", Weekly(update=replace(update, held_over=(held,))))
    environment.keep(with_recent(environment.settings, tmp_path / "held.weekly"))
    dialog = last_dialog(window)
    carried = named(dialog, "Comes over, as items to write", QListWidget)
    assert carried.item(0).text() == "A bridge reopens (held over)"
    dialog.reject()


def test_without_a_recent_update_the_main_button_asks_for_a_file(
    window: MainWindow, qtbot: QtBot, update: Update, tmp_path: Path
) -> None:
    save_weekly(tmp_path / "w42.weekly", Weekly(update=update))
    first = window.start_view.findChild(LeadButton)
    assert first.more == "Choose last week’s file to follow"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    answer_file(window, tmp_path / "w42.weekly")
    dialog = window.findChild(StartFromLastDialog)
    qtbot.mouseClick(button(dialog, "Begin"), Qt.MouseButton.LeftButton)
    assert headings(window.files.session.update) == ["The budget goes to the council"]


def test_a_template_on_the_start_page_is_chosen_in_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    templates = window.start_view.findChild(TemplateList)
    templates.setFocus()
    qtbot.keyClick(templates, Qt.Key.Key_Right)
    qtbot.keyClick(templates, Qt.Key.Key_Return)
    dialog = window.findChild(NewUpdateDialog)
    qtbot.mouseClick(button(dialog, "Begin"), Qt.MouseButton.LeftButton)
    assert window.files.session.update.template == "monthly-bulletin"


def test_the_templates_on_the_start_page_follow_the_organisation(
    window: MainWindow, environment: Environment
) -> None:
    window.start_view.refresh()
    own = replace(environment.settings.organisation, name="Riverside Care Alliance", accent="#7a1f5c")
    environment.keep(replace(environment.settings, organisation=own))
    templates = window.start_view.findChild(TemplateList)
    assert {pack.organisation.name for pack in templates.packs} == {"Riverside Care Alliance"}


def test_a_newcomer_is_shown_three_steps_until_they_are_put_away(
    window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    hint = window.start_view.findChild(FirstSteps)
    assert hint.isVisible()
    qtbot.mouseClick(button(hint, "Put these steps away"), Qt.MouseButton.LeftButton)
    assert not hint.isVisible()
    assert environment.settings.hints_seen == (FIRST_STEPS,)


def test_whoever_has_made_an_update_needs_no_steps(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["new"].trigger()
    dialog = window.findChild(NewUpdateDialog)
    qtbot.mouseClick(button(dialog, "Begin"), Qt.MouseButton.LeftButton)
    window.actions_table["close"].trigger()
    assert not window.start_view.findChild(FirstSteps).isVisible()


@pytest.mark.parametrize("width", [640, 1024, 1600])
def test_the_page_is_never_wider_than_the_window(
    window: MainWindow, recent: RecentList, qapp: QApplication, width: int
) -> None:
    window.resize(width, 700)
    qapp.processEvents()
    view = window.start_view
    assert view.widget().width() <= view.viewport().width()
    assert recent.mapTo(view.widget(), QPoint(recent.width(), 0)).x() <= view.viewport().width()


def test_tab_goes_from_the_main_button_to_templates_files_and_the_list(
    window: MainWindow, recent: RecentList, qtbot: QtBot
) -> None:
    reached: list[QWidget] = [window.focusWidget()]
    for _ in range(6):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert [each.accessibleName() for each in reached] == [
        "Start from last week",
        "Templates",
        "Open…",
        "Import a file…",
        "Paste a past update…",
        "Open the sample update",
        "Recent updates",
    ]


def test_a_start_with_an_update_makes_no_start_page(
    environment: Environment, qtbot: QtBot, qapp: QApplication
) -> None:
    other = MainWindow(environment)
    qtbot.addWidget(other)
    other.files.open_sample()
    other.show()
    qapp.processEvents()
    assert "start_view" not in vars(other)


def test_looking_for_last_weeks_update_stops_when_it_is_not_wanted_any_more(
    window: MainWindow, environment: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.keep(replace(environment.settings, recent=(str(tmp_path / "ferry.weekly"),)))
    works: list[Work] = []
    jobs = window.start_actions._environment.jobs
    monkeypatch.setattr(jobs, "start", lambda _kind, work, *_: works.append(work))
    window.start_actions._read_recent()
    ticket = Ticket(lambda *_: None)
    assert [each.state for each in works[-1](ticket)] == ["missing"]
    ticket.cancel()
    assert works[-1](ticket) == ()
