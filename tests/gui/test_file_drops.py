from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from builders.word_files import ins, p, word_file
from gui.driving import type_text
from gui.dropping import drag_away, drag_data_over, drag_over, drop
from update_editor.gui.dialogs.messages import MessageDialog, UnsavedDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Update, text_of
from update_editor.review.resolve import open_changes
from update_editor.storage import Weekly, save_weekly


@pytest.fixture
def week(tmp_path: Path, update: Update) -> Path:
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def past(tmp_path: Path) -> Path:
    path = tmp_path / "past.txt"
    path.write_text(
        "Hello my name is Jory and welcome to this week’s update\n\nThe bridge is open.\n", "utf-8"
    )
    return path


def test_an_update_dropped_on_the_start_page_opens(window: MainWindow, week: Path) -> None:
    assert drop(window, week)
    assert window.files.session.path == week


def test_a_text_dropped_on_the_start_page_is_imported(window: MainWindow, past: Path) -> None:
    assert drop(window, past)
    assert "Jory" in text_of(window.files.session.update.opening)
    assert window.files.has_unsaved


def test_a_word_file_dropped_on_the_start_page_is_imported_with_its_changes(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "past.docx"
    path.write_bytes(word_file(p("Hello my name is Jory"), p("The bridge is ", ins("at last "), "open.")))
    assert drop(window, path)
    assert open_changes(window.files.session.update) == 1
    assert window.files.has_unsaved


def test_a_drop_on_an_open_update_gets_a_window_of_its_own(
    open_window: MainWindow, qtbot: QtBot, week: Path
) -> None:
    open_window.workspace.page.go_to("message")
    type_text(open_window.workspace.page.panes.pane("message"), "So. ")
    session = open_window.files.session
    drop(open_window, week)
    assert open_window.findChild(UnsavedDialog) is None
    assert open_window.files.session is session
    assert open_window.windows.all()[1].files.session.path == week


def test_several_files_are_answered_with_a_sentence(window: MainWindow, week: Path, past: Path) -> None:
    drop(window, week, past)
    dialog = window.findChild(MessageDialog)
    assert dialog.what.text() == "Only one file can be taken in at a time"
    assert window.files.session is None
    dialog.accept()


def test_a_file_of_another_kind_is_answered_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    drop(window, tmp_path / "budget.xlsx")
    dialog = window.findChild(MessageDialog)
    assert "“budget.xlsx”" in dialog.what.text()
    assert ".weekly" in dialog.more.text()
    dialog.accept()


def test_an_email_of_outlooks_own_kind_is_answered_with_what_to_do(
    window: MainWindow, tmp_path: Path
) -> None:
    drop(window, tmp_path / "RE Weekly update.msg")
    dialog = window.findChild(MessageDialog)
    assert "Save the file attached to it" in dialog.more.text()
    dialog.accept()


def test_pictures_and_words_are_passed_over(window: MainWindow, tmp_path: Path) -> None:
    words = QMimeData()
    words.setText("The ferry sails again.")
    assert not drag_over(window, tmp_path / "boat.png")
    assert not drag_data_over(window, words)
    assert not drop(window, tmp_path / "boat.png")


def test_a_drag_shows_what_a_drop_would_do(window: MainWindow, week: Path) -> None:
    assert drag_over(window, week)
    assert window.findChild(QLabel, "dropPromise").text() == "Drop to open “week.weekly”"
    drag_away(window)
    label = window.findChild(QLabel, "dropPromise")
    assert label is None or not label.isVisible()
