"""Ctrl-C quits the program as its menu would."""

import os
import signal

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from update_editor.gui.interrupts import Interrupts


def test_an_interrupt_closes_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    before = signal.getsignal(signal.SIGINT)
    interrupts = Interrupts(window.close, window)
    os.kill(os.getpid(), signal.SIGINT)
    qtbot.waitUntil(lambda: not window.isVisible())
    interrupts.stop()
    assert signal.getsignal(signal.SIGINT) is before
