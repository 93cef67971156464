"""A draft on WordPress from the window, to a website on this computer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from builders.wordpress_site import PASSWORD, USER, FakeWordPress, wordpress
from gui.finding import button, message, named
from update_editor.gui.dialogs import wordpress as dialog_module
from update_editor.gui.dialogs.wordpress import WordPressDialog
from update_editor.gui.window import MainWindow
from update_editor.services.website import Site


@pytest.fixture
def site() -> Iterator[FakeWordPress]:
    with wordpress() as running:
        yield running


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[Site, str]:
    """The passwords of a keyring that is the test's own."""
    passwords: dict[Site, str] = {}
    monkeypatch.setattr(dialog_module, "kept_password", lambda site: passwords.get(site, ""))
    monkeypatch.setattr(dialog_module, "keep_password", passwords.__setitem__)
    return passwords


def opened(window: MainWindow) -> WordPressDialog:
    window.actions_table["wordpress"].trigger()
    return window.findChildren(WordPressDialog)[-1]


def fill(dialog: WordPressDialog, site: FakeWordPress, password: str) -> None:
    for name, words in (
        ("Address of your website", site.address),
        ("Your user name there", USER),
        ("Application password", password),
    ):
        named(dialog, name, QLineEdit).setText(words)


def click(qtbot: QtBot, dialog: WordPressDialog, words: str) -> None:
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def test_a_draft_is_made_and_the_login_is_there_the_next_time(
    window: MainWindow,
    site: FakeWordPress,
    kept: dict[Site, str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.files.open_sample()
    dialog = opened(window)
    fill(dialog, site, PASSWORD)
    click(qtbot, dialog, "Make the draft")
    assert message(dialog) == "The draft is on your website."
    assert len(site.posts) == 1
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url) or True)
    click(qtbot, dialog, "Open it in WordPress")
    assert [each.path() for each in shown] == ["/wp-admin/post.php"]
    login = Site(address=site.address, user=USER)
    assert kept == {login: PASSWORD}
    assert window._environment.settings.website.wordpress == login
    again = opened(window)
    assert named(again, "Application password", QLineEdit).text() == ""
    click(qtbot, again, "Make the draft")
    assert message(again) == "The draft on your website says what the update says now."
    assert len(site.posts) == 1


def test_a_wrong_password_is_told_not_kept_and_can_be_typed_again(
    window: MainWindow, site: FakeWordPress, kept: dict[Site, str], qtbot: QtBot
) -> None:
    window.files.open_sample()
    dialog = opened(window)
    fill(dialog, site, "wrong")
    click(qtbot, dialog, "Make the draft")
    assert "does not know this user name with this application password" in message(dialog)
    assert kept == {}
    assert named(dialog, "Application password", QLineEdit).isVisible()
    assert site.posts == []


def test_the_password_that_is_kept_for_one_website_is_not_sent_to_another(
    window: MainWindow, site: FakeWordPress, kept: dict[Site, str], qtbot: QtBot
) -> None:
    kept[Site(address="https://www.harbourvale.example", user=USER)] = PASSWORD
    window.files.open_sample()
    dialog = opened(window)
    fill(dialog, site, "")
    click(qtbot, dialog, "Make the draft")
    assert message(dialog).startswith("User name or application password is missing")
    assert site.asked == []


def test_a_password_that_was_written_into_the_address_is_not_kept(
    window: MainWindow, kept: dict[Site, str], qtbot: QtBot
) -> None:
    window.files.open_sample()
    dialog = opened(window)
    named(dialog, "Address of your website", QLineEdit).setText(f"https://{USER}:{PASSWORD}@www.example.org")
    click(qtbot, dialog, "Make the draft")
    assert message(dialog).startswith("That is no address of a website")
    assert window._environment.settings.website.wordpress == Site()
