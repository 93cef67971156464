"""Sending a test from the window, to a mail server on this computer."""

import sys
from functools import partial

import pytest
from msgspec.structs import replace

pytest.importorskip("aiosmtpd", reason="aiosmtpd is not installed: there is no mail server to send tests to")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from builders.mail_servers import PASSWORD, USER, Mailbox, serving, trusting
from gui.finding import button, message, named
from update_editor.gui.dialogs import trial_email
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.dialogs.trial_email import TrialEmailDialog
from update_editor.gui.environment import Environment
from update_editor.gui.window import MainWindow
from update_editor.model import Items
from update_editor.services.trial_email import send_trial


class Keyring:
    """A keyring of the test's own."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, _service: str, account: str) -> str | None:
        return self.kept.get(account)

    def set_password(self, _service: str, account: str, password: str) -> None:
        self.kept[account] = password


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    made = Keyring()
    monkeypatch.setitem(sys.modules, "keyring", made)  # type: ignore[arg-type]
    return made


@pytest.fixture(autouse=True)
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial_email, "send_trial", partial(send_trial, context=trusting()))


def opened(window: MainWindow) -> TrialEmailDialog:
    window.actions_table["test-email"].trigger()
    return window.findChildren(TrialEmailDialog)[-1]


def write(qtbot: QtBot, dialog: QWidget, name: str, text: str) -> None:
    field = named(dialog, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def fill_in(qtbot: QtBot, dialog: QWidget, port: int, password: str) -> None:
    write(qtbot, dialog, "To", "amara@harbourvale.example")
    write(qtbot, dialog, "From", "comms@harbourvale.example")
    write(qtbot, dialog, "Mail server", "localhost")
    write(qtbot, dialog, "Port", str(port))
    write(qtbot, dialog, "User name", USER)
    write(qtbot, dialog, "Password", password)


def click(qtbot: QtBot, parent: QWidget, words: str) -> None:
    qtbot.mouseClick(button(parent, words), Qt.MouseButton.LeftButton)


def test_a_test_is_sent_and_the_server_remembered(
    open_window: MainWindow, environment: Environment, keyring: Keyring, qtbot: QtBot
) -> None:
    dialog, mailbox = opened(open_window), Mailbox()
    assert not button(dialog, "Send the test").isEnabled()
    with serving(mailbox) as port:
        fill_in(qtbot, dialog, port, PASSWORD)
        click(qtbot, dialog, "Keep the password in this computer’s keyring")
        click(qtbot, dialog, "Send the test")
        assert message(dialog) == "The test was sent to amara@harbourvale.example."
        dialog.reject()
        again = opened(open_window)
        write(qtbot, again, "To", "amara@harbourvale.example")
        click(qtbot, again, "Send the test")
        assert message(again) == "The test was sent to amara@harbourvale.example."
    assert len(mailbox.came) == 2
    assert environment.settings.mail.host == "localhost"
    assert keyring.kept == {f"{USER}@localhost": PASSWORD}
    settings = (environment.settings_folder / "settings.json").read_text("utf-8")
    assert PASSWORD not in settings


def test_a_wrong_password_is_told_and_nothing_is_kept(
    open_window: MainWindow, environment: Environment, keyring: Keyring, qtbot: QtBot
) -> None:
    dialog = opened(open_window)
    with serving(Mailbox()) as port:
        fill_in(qtbot, dialog, port, "wrong")
        click(qtbot, dialog, "Keep the password in this computer’s keyring")
        click(qtbot, dialog, "Send the test")
    assert message(dialog).startswith(f"The server refused the name “{USER}”")
    assert button(dialog, "Send the test").isEnabled()
    assert keyring.kept == {}
    assert environment.settings.mail.host == ""


def test_what_is_no_address_is_told(open_window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(open_window)
    fill_in(qtbot, dialog, 25, "")
    write(qtbot, dialog, "To", "amara")
    click(qtbot, dialog, "Send the test")
    assert message(dialog).startswith("“amara” is no email address")


def test_the_port_follows_the_encryption(open_window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(open_window)
    security = named(dialog, "Encryption", QComboBox)
    security.setFocus()
    qtbot.keyClick(security, Qt.Key.Key_Down)
    assert named(dialog, "Port", QLineEdit).text() == "465"


def test_what_may_not_go_out_yet_is_told_before_a_test_is_sent(
    open_window: MainWindow, environment: Environment, keyring: Keyring, qtbot: QtBot
) -> None:
    session = open_window.files.session
    assert session is not None
    items = next(each for each in session.update.sections if isinstance(each, Items))
    waiting = replace(items.items[0], not_before="2099-01-01")
    changed = replace(items, items=(waiting, *items.items[1:]))
    sections = tuple(changed if each is items else each for each in session.update.sections)
    session.do("Waits", replace(session.update, sections=sections))
    dialog, mailbox = opened(open_window), Mailbox()
    with serving(mailbox) as port:
        fill_in(qtbot, dialog, port, PASSWORD)
        click(qtbot, dialog, "Send the test")
        assert message(dialog) == "Whoever gets the test reads it before its time:"
        (line,) = dialog.findChildren(ListedWords)[0].lines
        assert line == "A garden: It may not go out before Thursday 1 January 2099"
        assert mailbox.came == []
        click(qtbot, dialog, "Send the test anyway")
        assert message(dialog) == "The test was sent to amara@harbourvale.example."
    assert len(mailbox.came) == 1
