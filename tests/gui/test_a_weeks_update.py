"""A whole week's update, made as a person makes it: with keys and mouse, in the real window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.finding import answer_file, button, named
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.new_update import NewUpdateDialog
from update_editor.gui.window import MainWindow
from update_editor.model import line_text, region_at, text_of
from update_editor.services import commands
from update_editor.storage import open_weekly

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Officer:
    """Somebody at the keyboard."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.focusWidget(), text)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget(), key, modifier)

    def clicks(self, widget: object) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def begin(officer: Officer) -> None:
    officer.presses(Qt.Key.Key_N, CTRL)
    dialog = officer.window.findChild(NewUpdateDialog)
    officer.qtbot.keyClicks(named(dialog, "Name"), "Amara Whitcombe")
    officer.qtbot.keyClicks(named(dialog, "Role"), "Director of Nursing")
    officer.qtbot.keyClick(named(dialog, "Role"), Qt.Key.Key_Return)


def write_message(officer: Officer) -> None:
    officer.clicks(officer.window.workspace.page.panes.pane("message").viewport())
    officer.types("The ferry sails again on Monday.")
    officer.presses(Qt.Key.Key_Return)
    officer.types("Bring a coat, for it is ")
    officer.presses(Qt.Key.Key_B, CTRL)
    officer.types("windy")
    officer.presses(Qt.Key.Key_B, CTRL)
    officer.types(" out there.")


def add_items(officer: Officer) -> None:
    for heading, body in (
        ("A choir for carers", "They sang until midnight."),
        ("New garden", "It opens soon."),
    ):
        officer.presses(Qt.Key.Key_Return, CTRL)
        officer.types(heading)
        officer.presses(Qt.Key.Key_Return)
        officer.types(body)


def add_bullets(officer: Officer) -> None:
    officer.clicks(officer.window.workspace.page.panes.pane("next-week").viewport())
    officer.types("The board meets on Tuesday")
    officer.presses(Qt.Key.Key_Return)
    officer.types("The library bus calls at Aller")


def test_a_weeks_update(window: MainWindow, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    officer = Officer(window, qtbot)
    begin(officer)
    update = window.files.session.update
    assert "Amara" in text_of(update.opening)

    write_message(officer)
    add_items(officer)
    officer.presses(Qt.Key.Key_Up, ALT)
    add_bullets(officer)

    update = window.files.session.update
    assert [line_text(item.heading) for item in commands.items_section(update, "happening").items] == [
        "New garden",
        "A choir for carers",
    ]
    message = region_at(window.files.session.update, "message").blocks
    assert text_of(message) == "The ferry sails again on Monday.\nBring a coat, for it is windy out there."
    assert [span.text for span in message[1].spans if span.bold] == ["windy"]

    path = tmp_path / "week.weekly"
    officer.presses(Qt.Key.Key_S, CTRL)
    answer_file(window, path)
    assert open_weekly(path).update == update

    officer.types(", rain or shine")
    while window.actions_table["undo"].isEnabled() and window.files.session.update != update:
        officer.presses(Qt.Key.Key_Z, CTRL)
    assert window.files.session.update == update

    window.actions_table["close"].trigger()
    window.open_path(path)
    assert window.workspace.page.panes.pane("message").toPlainText().startswith("The ferry sails")

    window.actions_table["get-all"].trigger()
    dialog = window.findChild(GetDialog)
    for words in ("Word", "PDF", "Easy read"):
        qtbot.keyClick(button(dialog, words), Qt.Key.Key_Space)
    folder = named(dialog, "Folder")
    qtbot.keyClick(folder, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(folder, str(tmp_path / "out"))
    officer.clicks(button(dialog, "Make the files"))
    officer.clicks(button(dialog, "Make the files anyway"))
    for name in ("email.html", "email.txt", "email.eml", "web/index.html"):
        assert "ferry sails again" in (tmp_path / "out" / name).read_text("utf-8"), name
    officer.clicks(button(dialog, "Close"))
    assert not dialog.isVisible()
