"""Choosing a picture for an item."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from gui.finding import answer_file
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.window import MainWindow
from update_editor.services import commands
from update_editor.services.session import Session


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "garden.png"))
    return tmp_path / "garden.png"


def ask(window: MainWindow) -> None:
    window.workspace.page.go_to("happening/busesaaaaa")
    window.actions_table["item-picture"].trigger()


def test_the_item_with_the_caret_gets_it(open_window: MainWindow, session: Session, picture: Path) -> None:
    ask(open_window)
    answer_file(open_window, picture)
    item = commands.find_item(session.update, "happening", "busesaaaaa")
    assert item.picture == session.update.pictures[0].id


def test_a_file_that_is_no_picture_is_told(open_window: MainWindow, session: Session, tmp_path: Path) -> None:
    before = session.update
    (tmp_path / "noise.png").write_bytes(b"noise")
    ask(open_window)
    answer_file(open_window, tmp_path / "noise.png")
    dialog = open_window.findChild(MessageDialog)
    assert "noise.png" in dialog.what.text()
    assert "Nothing was changed" in dialog.more.text()
    assert session.update is before
    dialog.accept()


def test_an_item_that_was_removed_meanwhile_is_told(
    open_window: MainWindow, session: Session, picture: Path
) -> None:
    ask(open_window)
    session.do("test", commands.remove_item(session.update, "happening", "busesaaaaa"))
    answer_file(open_window, picture)
    assert session.update.pictures == ()
    open_window.findChild(MessageDialog).accept()


def test_an_answer_that_comes_after_another_update_was_opened_goes_nowhere(
    open_window: MainWindow, picture: Path
) -> None:
    ask(open_window)
    dialog = open_window.findChild(QFileDialog)
    open_window.files.open_sample()
    other = open_window.files.session.update
    dialog.fileSelected.emit(str(picture))
    assert open_window.files.session.update is other


def test_an_answer_that_comes_after_the_update_was_closed_is_no_trouble(
    open_window: MainWindow, picture: Path
) -> None:
    ask(open_window)
    dialog = open_window.findChild(QFileDialog)
    open_window.files.show(None)
    dialog.fileSelected.emit(str(picture))
    assert open_window.start_view.isVisible()
