"""Copying the email: what the clipboard holds, and that nothing is copied that is held back unseen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.finding import button, message, named
from update_editor.gui.dialogs.copy_email import CopyEmailDialog
from update_editor.gui.environment import Environment
from update_editor.gui.window import MainWindow
from update_editor.storage import open_weekly


@pytest.fixture
def copying(open_window: MainWindow) -> CopyEmailDialog:
    """The dialog, as the menu opens it, of an update that nobody has approved."""
    open_window.actions_table["copy-email"].trigger()
    dialog = open_window.findChild(CopyEmailDialog)
    assert dialog is not None
    return dialog


def click(qtbot: QtBot, parent: QWidget, words: str) -> None:
    qtbot.mouseClick(button(parent, words), Qt.MouseButton.LeftButton)


def copy(qtbot: QtBot, dialog: QWidget, name: str) -> tuple[str, bytes]:
    """Copy a part by its name, with the keyboard; return the clipboard's text and its HTML as bytes."""
    rows = named(dialog, "Parts of the email", QListWidget)
    (row,) = rows.findItems(name, Qt.MatchFlag.MatchExactly)
    rows.setCurrentItem(row)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert message(dialog) == f"Copied: {name}. Paste it where you need it."
    mime = QApplication.clipboard().mimeData()
    return mime.text(), bytes(mime.data("text/html").data())


def test_what_is_not_ready_is_copied_only_when_somebody_says_so(
    copying: CopyEmailDialog, open_window: MainWindow, qtbot: QtBot
) -> None:
    session = open_window.files.session
    assert message(copying).startswith("Not ready to send: ")
    assert button(copying, "Not yet").isDefault()
    click(qtbot, copying, "Copy anyway")
    (decision,) = session.update.sent_anyway
    assert decision.formats == ("email",)
    assert copying.focusWidget() is named(copying, "Parts of the email", QListWidget)


def test_not_yet_copies_nothing(copying: CopyEmailDialog, open_window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("mine")
    click(qtbot, copying, "Not yet")
    assert not copying.isVisible()
    assert QApplication.clipboard().text() == "mine"
    assert open_window.files.session.update.sent_anyway == ()


def test_the_decision_is_saved_where_all_was_saved(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_window.files.session
    session.save(tmp_path / "week.weekly")
    open_window.actions_table["copy-email"].trigger()
    click(qtbot, open_window.findChild(CopyEmailDialog), "Copy anyway")
    assert open_weekly(tmp_path / "week.weekly").update.sent_anyway


def test_outlook_gets_the_page_between_the_marks_and_the_words(
    copying: CopyEmailDialog, qtbot: QtBot
) -> None:
    click(qtbot, copying, "Copy anyway")
    text, html = copy(qtbot, copying, "The whole email, for Outlook")
    start, end = html.index(b"<!--StartFragment-->"), html.index(b"<!--EndFragment-->")
    assert html[:start].endswith(b">")
    assert b"<body" in html[:start]
    assert html[end:] == b"<!--EndFragment--></body></html>\n"
    assert html[start:end].count(b"<table") == html[start:end].count(b"</table>")
    assert b"The bridge is open again." in html[start:end]
    assert text.startswith("Weekly update, Friday 16 October 2026\n")


def test_code_and_subject_are_words_alone(copying: CopyEmailDialog, qtbot: QtBot) -> None:
    click(qtbot, copying, "Copy anyway")
    text, html = copy(qtbot, copying, "HTML code")
    assert text.startswith("<!DOCTYPE html>")
    assert html == b""
    assert copy(qtbot, copying, "Subject") == ("Weekly update, Friday 16 October 2026", b"")


def test_an_item_is_copied_as_a_block(copying: CopyEmailDialog, qtbot: QtBot) -> None:
    click(qtbot, copying, "Copy anyway")
    assert copy(qtbot, copying, "A garden") == (
        "A garden\n\nIt has 220 shrubs.",
        b"<html><body><!--StartFragment--><h3>A garden</h3>\n<p>It has 220 shrubs.</p><!--EndFragment-->"
        b"</body></html>",
    )


def test_another_tool_is_kept_and_changes_the_code(
    copying: CopyEmailDialog, environment: Environment, qtbot: QtBot
) -> None:
    click(qtbot, copying, "Copy anyway")
    tool = named(copying, "Sending with", QComboBox)
    tool.setFocus()
    qtbot.keyClick(tool, Qt.Key.Key_M)
    assert environment.settings.sending.platform == "mailchimp"
    assert "*|UNSUB|*" in copy(qtbot, copying, "HTML code")[0]
    assert b"*|UNSUB|*" not in copy(qtbot, copying, "The whole email, for Outlook")[1]
