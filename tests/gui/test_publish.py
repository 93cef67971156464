"""Publishing to the archive: what is asked, what is held back, and what came of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.finding import answer_file, button, message, named
from update_editor.gui.dialogs.publish import PublishDialog
from update_editor.gui.window import MainWindow


@pytest.fixture
def publishing(window: MainWindow) -> PublishDialog:
    window.files.open_sample()
    window.actions_table["publish"].trigger()
    return window.findChild(PublishDialog)


def click(qtbot: QtBot, dialog: PublishDialog, words: str) -> None:
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def test_the_update_is_published_to_the_folder_that_was_chosen(
    publishing: PublishDialog,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not button(publishing, "Publish").isEnabled()
    click(qtbot, publishing, "Choose…")
    answer_file(publishing, tmp_path / "archive")
    qtbot.keyClick(button(publishing, "Large print"), Qt.Key.Key_Space)
    click(qtbot, publishing, "Publish")
    assert message(publishing).startswith("The update is in the archive, in ")
    (page,) = (tmp_path / "archive").glob("2*/index.html")
    assert {each.name for each in page.parent.iterdir()} == {
        *("index.html", "assets", "update.docx", "update.pdf")
    }
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    click(qtbot, publishing, "Open the page")
    assert [Path(each.toLocalFile()) for each in opened] == [page]
    click(qtbot, publishing, "Copy its address")
    assert QApplication.clipboard().text().endswith(f"/{page.parent.name}/")
    website = window._environment.settings.website
    assert (website.archive, website.beside) == (str(tmp_path / "archive"), ("word", "pdf"))


def test_the_second_time_it_says_that_nothing_had_to_be_done(
    publishing: PublishDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for _ in range(2):
        window.actions_table["publish"].trigger()
        dialog = window.findChildren(PublishDialog)[-1]
        named(dialog, "Folder of the archive", QLineEdit).setText(str(tmp_path / "archive"))
        click(qtbot, dialog, "Publish")
    assert message(dialog) == "It was in the archive already, just as it is now."


def test_what_is_not_ready_is_published_only_when_somebody_says_so(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_window.actions_table["publish"].trigger()
    dialog = open_window.findChild(PublishDialog)
    named(dialog, "Folder of the archive", QLineEdit).setText(str(tmp_path / "archive"))
    click(qtbot, dialog, "Publish")
    assert message(dialog).startswith("Not ready to send: ")
    assert not (tmp_path / "archive").exists()
    click(qtbot, dialog, "Go on anyway")
    assert (tmp_path / "archive" / "index.html").is_file()
    assert open_window.files.session.update.sent_anyway[0].formats[0] == "web"


def test_a_folder_of_somebody_elses_pages_is_refused_and_can_be_changed(
    publishing: PublishDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text("mine")
    named(publishing, "Folder of the archive", QLineEdit).setText(str(tmp_path))
    click(qtbot, publishing, "Publish")
    assert "this program did not make" in message(publishing)
    assert (tmp_path / "index.html").read_text() == "mine"
    assert button(publishing, "Publish").isVisible()
