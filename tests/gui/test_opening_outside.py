"""What the system opens: where it has no program for it, the window says where it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.opening_outside import open_outside
from update_editor.gui.window import MainWindow


def test_where_no_program_answers_it_says_where_the_folder_is(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    open_outside(QUrl.fromLocalFile(str(tmp_path)), window.start_view)
    dialog = window.findChild(MessageDialog)
    assert str(tmp_path) in dialog.more.text().replace("\\", "/").replace("\u200b", "")
    dialog.accept()


def test_where_a_program_answers_nothing_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    open_outside(QUrl("https://www.example.org/"), window)
    assert opened == [QUrl("https://www.example.org/")]
    assert window.findChild(MessageDialog) is None
