from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from update_editor.gui.checks_panel import ChecksPanel
from update_editor.gui.window import MainWindow
from update_editor.model import block
from update_editor.services import commands

web_view = pytest.importorskip("update_editor.gui.web_view", reason="QtWebEngine is not installed")
from PySide6.QtWebEngineCore import QWebEnginePage  # noqa: E402 - only where it is installed


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("file://{folder}/email/email.html", True),
        ("file://{folder}/email/../../etc/passwd", False),
        ("file:///etc/passwd", False),
        ("file://elsewhere{folder}/email.html", False),
        ("https://example.org/picture.png", False),
        ("http://127.0.0.1/", False),
        ("qrc:/qtwebengine/", False),
        ("data:image/png;base64,AAAA", True),
    ],
)
def test_only_files_of_the_folder_can_be_reached(tmp_path: Path, address: str, allowed: bool) -> None:
    assert web_view.allows(tmp_path, QUrl(address.format(folder=tmp_path))) is allowed


def test_a_link_out_of_the_folder_is_no_way_out(tmp_path: Path) -> None:
    folder = tmp_path / "preview"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert not web_view.allows(folder.resolve(), QUrl.fromLocalFile(str(folder / "link.txt")))


def test_the_preview_is_made_only_when_it_is_shown(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    assert open_window.workspace.preview is None


def test_the_preview_shows_the_real_thing_and_follows_the_text(
    open_window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    workspace = open_window.workspace
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    workspace.page.go_to("message")
    open_window.actions_table["show-preview"].trigger()
    preview = workspace.preview
    page = preview.folder / "email" / "email.html"
    assert "The bridge is open again." in page.read_text("utf-8")
    session = open_window.files.session
    session.do("test", commands.set_text(session.update, "message", (block("It closed again."),)))
    qtbot.waitUntil(lambda: "It closed again." in page.read_text("utf-8"), timeout=5000)
    assert "KB of 95" in preview.findChild(QLabel, "size").text()
    preview.show_format("web")
    assert (preview.folder / "web" / "web" / "index.html").is_file()
    assert open_window.focusWidget() is workspace.page.panes.pane("message")


def test_scripts_are_off(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    open_window.actions_table["show-preview"].trigger()
    settings = open_window.workspace.preview.findChild(QWebEnginePage).settings()
    assert not settings.testAttribute(settings.WebAttribute.JavascriptEnabled)
    assert not settings.testAttribute(settings.WebAttribute.LocalContentCanAccessRemoteUrls)
