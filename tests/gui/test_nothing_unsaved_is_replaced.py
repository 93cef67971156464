"""Whatever is opened or begun, an update with unsaved changes stays where it is until somebody answers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui.driving import type_text
from gui.dropping import drop
from gui.finding import answer_file, button
from update_editor.gui.dialogs.messages import UnsavedDialog
from update_editor.gui.dialogs.new_update import NewUpdateDialog
from update_editor.gui.dialogs.paste_text import PasteTextDialog
from update_editor.gui.dialogs.start_from_last import StartFromLastDialog
from update_editor.gui.environment import Environment
from update_editor.gui.window import MainWindow
from update_editor.model import Update
from update_editor.services.recovering import FileNow
from update_editor.services.session import open_session
from update_editor.services.settings import with_recent
from update_editor.storage import Weekly, save_weekly

PAST = "Hello my name is Jory and welcome to this week’s update\n\nThe bridge is open.\n"


@pytest.fixture
def week(tmp_path: Path, update: Update, environment: Environment) -> Path:
    """A file that was used last, and beside it a text."""
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=update))
    (tmp_path / "past.txt").write_text(PAST, "utf-8")
    environment.keep(with_recent(environment.settings, path))
    return path


def click(dialog: object, words: str) -> None:
    button(dialog, words).click()


def open_a_file(window: MainWindow, week: Path) -> None:
    window.actions_table["open"].trigger()
    answer_file(window, week)


def open_recent(window: MainWindow, week: Path) -> None:
    menu = window.top_bar.menus["file/recent"]
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if "week" in each.text()).trigger()


def open_the_sample(window: MainWindow, _week: Path) -> None:
    window.actions_table["sample"].trigger()


def start_from_last_week(window: MainWindow, _week: Path) -> None:
    window.actions_table["new-from-last"].trigger()
    click(window.findChild(StartFromLastDialog), "Begin")


def begin_anew(window: MainWindow, _week: Path) -> None:
    window.actions_table["new"].trigger()
    click(window.findChild(NewUpdateDialog), "Begin")


def import_a_file(window: MainWindow, week: Path) -> None:
    window.actions_table["import"].trigger()
    answer_file(window, week.with_name("past.txt"))


def paste_a_past_update(window: MainWindow, _week: Path) -> None:
    window.actions_table["import-text"].trigger()
    dialog = window.findChild(PasteTextDialog)
    dialog.findChild(QPlainTextEdit).setPlainText(PAST)
    click(dialog, "Bring it in")


def drop_an_update(window: MainWindow, week: Path) -> None:
    drop(window, week)


def drop_a_text(window: MainWindow, week: Path) -> None:
    drop(window, week.with_name("past.txt"))


def take_back_what_was_kept(window: MainWindow, week: Path) -> None:
    window.files.take_back(open_session(week, window._environment.pack_for), FileNow())


WAYS = (
    open_a_file,
    open_recent,
    open_the_sample,
    start_from_last_week,
    begin_anew,
    import_a_file,
    paste_a_past_update,
    drop_an_update,
    drop_a_text,
    take_back_what_was_kept,
)


def shown_first(window: MainWindow, kind: str, update: Update) -> None:
    """Show an update without a file: the sample, a new one, or one that was brought in."""
    if kind == "sample":
        window.files.open_sample()
    else:
        pack = window._environment.pack_for("weekly-update")
        window.files.begin(Weekly(update=update), pack, brought_in=kind == "brought in")


@pytest.mark.parametrize("kind", ["sample", "new", "brought in"])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_an_update_with_unsaved_words_keeps_its_window(
    window: MainWindow, week: Path, update: Update, way: Callable[[MainWindow, Path], None], kind: str
) -> None:
    shown_first(window, kind, update)
    session = window.files.session
    window.workspace.page.go_to(session.update.sections[0].id)
    type_text(window.workspace.page.panes.current, "So. ")
    way(window, week)
    assert window.files.session is session
    assert window.files.has_unsaved
    other = window.windows.all()[-1]
    assert other is not window
    assert other.files.session is not None


@pytest.mark.parametrize("way", [start_from_last_week, import_a_file], ids=lambda way: way.__name__)
def test_what_was_brought_over_is_asked_about_before_it_goes(
    window: MainWindow, week: Path, way: Callable[[MainWindow, Path], None], qtbot: QtBot
) -> None:
    way(window, week)
    window.close()
    asked = window.findChild(UnsavedDialog)
    assert window.isVisible()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert window.files.session is not None
