"""Ctrl-C quits the program as its menu would."""

import os
import signal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from update_editor.gui.interrupts import Interrupts


def test_an_interrupt_closes_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    before = signal.getsignal(signal.SIGINT)
    interrupts = Interrupts(window.close, pytest.fail, window)
    os.kill(os.getpid(), signal.SIGINT)
    qtbot.waitUntil(lambda: not window.isVisible())
    interrupts.stop()
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_system_that_ends_the_program_is_not_kept_waiting_by_a_question(qtbot: QtBot, name: str) -> None:
    number = getattr(signal, name, None)
    if number is None:
        pytest.skip(f"this system has no {name}")
    ended: list[bool] = []
    before = signal.getsignal(number)
    interrupts = Interrupts(pytest.fail, lambda: ended.append(True))
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: ended == [True])
    interrupts.stop()
    assert signal.getsignal(number) is before
