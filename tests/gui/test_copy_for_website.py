"""Copying for the website: what the clipboard holds, and that nothing is copied that is held back unseen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gui.finding import answer_file, button, message, named
from update_editor.gui.dialogs.copy_for_website import CopyForWebsiteDialog
from update_editor.gui.window import MainWindow
from update_editor.services.sample import sample_weekly
from update_editor.services.session import Session


@pytest.fixture
def copying(open_window: MainWindow) -> CopyForWebsiteDialog:
    """The dialog, as the menu opens it, of an update that nobody has approved."""
    open_window.actions_table["copy-website"].trigger()
    return open_window.findChild(CopyForWebsiteDialog)


@pytest.fixture
def sample(window: MainWindow) -> CopyForWebsiteDialog:
    """The dialog of the sample, which is ready."""
    window.files.open_sample()
    window.actions_table["copy-website"].trigger()
    return window.findChild(CopyForWebsiteDialog)


def click(qtbot: QtBot, dialog: CopyForWebsiteDialog, words: str) -> None:
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def test_what_is_not_ready_is_copied_only_when_somebody_says_so(
    copying: CopyForWebsiteDialog, open_window: MainWindow, qtbot: QtBot
) -> None:
    assert message(copying).startswith("Not ready to send: ")
    assert button(copying, "Not yet").isDefault()
    click(qtbot, copying, "Go on anyway")
    (decision,) = open_window.files.session.update.sent_anyway
    assert decision.formats == ("web-body",)
    assert button(copying, "Copy as a page").isDefault()


def test_a_page_is_copied_as_html_between_the_marks_and_as_text(
    sample: CopyForWebsiteDialog, qtbot: QtBot
) -> None:
    click(qtbot, sample, "Copy as a page")
    mime = QApplication.clipboard().mimeData()
    data = bytes(mime.data("text/html").data())
    start, end = data.index(b"<!--StartFragment-->"), data.index(b"<!--EndFragment-->")
    assert data.index(b"<body>") < start < end < data.index(b"</body>")
    assert b"<h2>" in data[start:end]
    assert not [part for part in (b"<h1", b"class=", b"style=", b"<img") if part in data]
    assert "<h2>" not in mime.text()
    assert message(sample).startswith("Copied.")


def test_the_code_has_headings_of_the_level_that_is_chosen_and_it_is_kept(
    sample: CopyForWebsiteDialog, window: MainWindow, qtbot: QtBot
) -> None:
    level = named(sample, "The highest heading in the text", QComboBox)
    level.setFocus()
    qtbot.keyClick(level, Qt.Key.Key_Down)
    qtbot.keyClick(level, Qt.Key.Key_Down)
    qtbot.keyClick(button(sample, "With links to the items at the top"), Qt.Key.Key_Space)
    click(qtbot, sample, "Copy as HTML code")
    code = QApplication.clipboard().text()
    assert "<h3 id=" in code
    assert "<h2" not in code
    assert '<li><a href="#' in code
    website = window._environment.settings.website
    assert (website.top, website.contents) == (3, True)


def test_what_the_website_asks_for_is_copied_by_itself(sample: CopyForWebsiteDialog, qtbot: QtBot) -> None:
    for name in ("Page title", "Summary", "Date"):
        click(qtbot, sample, f"Copy: {name}")
        assert QApplication.clipboard().text() == named(sample, name, QLineEdit).text() != ""


def test_a_pictures_description_is_copied_and_the_pictures_are_saved(
    sample: CopyForWebsiteDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = named(sample, "Pictures, to be added on the website", QListWidget)
    described = [each for each in sample_weekly().update.pictures if each.alt]
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() in [each.alt for each in described]
    click(qtbot, sample, "Save the pictures…")
    answer_file(sample, tmp_path)
    saved = [each for each in (tmp_path / "web-body").iterdir() if each.suffix in (".png", ".jpg")]
    assert len(saved) == rows.count()


def test_an_update_without_pictures_tells_of_none(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    window.files.show(session)
    window.actions_table["copy-website"].trigger()
    dialog = window.findChild(CopyForWebsiteDialog)
    click(qtbot, dialog, "Go on anyway")
    assert not dialog.findChild(QListWidget).isVisible()
