"""What a start does not wait for: it begins once the first window has been painted."""

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from update_editor.gui.environment import Environment
from update_editor.gui.single_instance import Address, Request
from update_editor.gui.window import MainWindow
from update_editor.gui.windows import Windows

_BACK = 3000
"""Milliseconds after which windows that were brought back are taken to have come well."""


class Starting(QObject):
    """The later half of a start."""

    def __init__(
        self,
        windows: Windows,
        window: MainWindow,
        environment: Environment,
        address: Address,
        at_the_end: ExitStack,
    ) -> None:
        super().__init__(windows)
        self._windows = windows
        self._window = window
        self._environment = environment
        self._address = address
        self._at_the_end = at_the_end

    def settle_soon(self) -> None:
        """Begin what could wait, once the first painting is over."""
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        from update_editor.gui.icons import program_icon
        from update_editor.gui.interrupts import Interrupts
        from update_editor.gui.log_keeper import LogKeeper
        from update_editor.gui.tidying import Tidying

        Tidying(self)
        log = LogKeeper(self._environment.state_folder)
        log.begin()
        self._at_the_end.callback(log.end)
        QApplication.setWindowIcon(program_icon())
        interrupts = Interrupts(self._windows.quit, self._windows.end_at_once, self)
        self._at_the_end.callback(interrupts.stop)
        self._at_the_end.callback(self._windows.places.end_restoring)
        QTimer.singleShot(_BACK, self, self._windows.places.end_restoring)
        QTimer.singleShot(0, self, self._open_reception)

    def _open_reception(self) -> None:
        from update_editor.gui.reception import Reception

        self._windows.recovery.look()
        reception = Reception(self._address, self)
        reception.asked.connect(self._take)
        reception.open()
        self._at_the_end.callback(reception.close)

    def _take(self, request: Request) -> None:
        """Do what another start was asked to do."""
        if request.path:
            self._windows.open_path(Path(request.path))
            return
        window = self._windows.front or self._windows.another()
        self._windows.bring_forward(window)
        if request.sample:
            window.files.open_sample()
