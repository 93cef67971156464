import sys
from importlib import import_module

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from update_editor.gui import ahead


def test_what_is_wanted_next_is_read_one_module_a_turn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(ahead, "_REST", 0)
    monkeypatch.setattr(ahead, "import_module", read.append)
    for name in ahead._MODULES:
        import_module(name)
    for name in ahead._MODULES[:3]:
        monkeypatch.delitem(sys.modules, name)
    owner = QObject()
    ahead.Ahead(owner).start()
    assert read == []
    qtbot.waitUntil(lambda: read == list(ahead._MODULES[:3]))


def test_every_module_that_is_read_ahead_is_there() -> None:
    for name in ahead._MODULES:
        assert import_module(name)
