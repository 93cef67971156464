"""The process that is killed, with the real window: keys are pressed in it, and its own Save is chosen."""

import os
import sys
import time
from functools import partial
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from soak.telling import FILE, Dying, Task, tell, words_of
from update_editor.model import Message, text_of

if TYPE_CHECKING:
    from update_editor.gui.environment import Environment
    from update_editor.gui.window import MainWindow

BETWEEN_WORDS = 15
"""Milliseconds from one word to the next: far faster than anybody types."""
BETWEEN_SAVES = 0.3
"""Seconds."""
LONGEST_OPENING = 20.0
"""Seconds after which a window that shows nothing is at fault."""


def write_on(task: Task, ledger: Connection) -> None:
    """Open the window on what an earlier crash has left, or on the file; type, save, and tell of it."""
    # Without a screen, each window that is made is told of as one that can't be given a size.
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    sys.argv = ["update-editor"]
    import update_editor.gui.application as program  # before PySide6, as in the program itself

    application = program.make_application()
    environment = program.make_environment(application, task.folder / "settings", task.folder / "state")
    window = opened(task, environment)
    deadline = time.monotonic() + LONGEST_OPENING
    while window.workspace is None and time.monotonic() < deadline:  # what was recovered is read by a job
        application.processEvents()
        time.sleep(0.005)
    typing = Typing(window, ledger)  # kept, for its timer goes with it
    typing.begin()
    application.exec()


def opened(task: Task, environment: "Environment") -> "MainWindow":
    """Return a window with what was recovered in it, or else with what was saved."""
    from update_editor.gui.window import MainWindow
    from update_editor.gui.windows import Windows
    from update_editor.services import saving
    from update_editor.services.journal import Journals
    from update_editor.services.recovering import recovered

    dying, windows = Dying(task), Windows(environment)
    windows.journals = Journals(task.folder / "state", reached=partial(dying.reached, "journal"))
    saving.write = partial(saving.write, reached=partial(dying.reached, "save"))
    window = MainWindow(environment, windows)
    window.show()
    left = recovered(windows.journals.left_over())
    if left:
        windows.recovery.open(left[0], window)
    else:
        window.open_path(task.folder / FILE)
    return window


class Typing:
    """Presses the keys of one word after the other at the end of the message, and chooses Save now and then.

    Every other save finds a person who types on.
    """

    def __init__(self, window: "MainWindow", ledger: Connection) -> None:
        session = window.files.session
        if session is None or window.workspace is None:
            raise RuntimeError("nothing was opened")
        self._window, self._ledger = window, ledger
        window.workspace.page.go_to("message")
        self._pane: Any = window.workspace.page.panes.pane("message")
        self.number = words_of(session.update)
        message = session.update.sections[0]
        self._text = text_of(message.body) if isinstance(message, Message) else ""
        self._saves, self._ordered = 0, 0
        self._last_save = 0.0

    def begin(self) -> None:
        """Type on from where somebody was when the program ended."""
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QTextCursor

        self._window.files.saved.connect(self._hear_of_save)
        self._pane.moveCursor(QTextCursor.MoveOperation.End)
        self._press(unfinished(self._text))
        self.number = len(self._text.split())
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(BETWEEN_WORDS)

    def _press(self, keys: str) -> None:
        from PySide6.QtTest import QTest

        QTest.keyClicks(self._pane, keys)

    def _go_on(self) -> None:
        files = self._window.files
        if not self._last_save:  # the window stands, and takes keys
            self._last_save = time.monotonic()
            tell(self._ledger, "opened", self.number)
        if files.saving.has_failed:
            tell(self._ledger, "failed to save", self.number)
            return
        if files.saving.is_running and self._saves % 2:
            return
        if not files.saving.is_running and time.monotonic() - self._last_save > BETWEEN_SAVES:
            self._save()
            return
        self._press(f"{self.number + 1} ")
        self.number += 1
        tell(self._ledger, "typed", self.number)

    def _save(self) -> None:
        self._saves += 1
        self._ordered = self.number
        self._last_save = time.monotonic()
        self._window.actions_table["save"].trigger()

    def _hear_of_save(self) -> None:
        tell(self._ledger, "saved", self._ordered)


def unfinished(text: str) -> str:
    """Return what is missing of the last word of 1 2 3 …, which was cut off as it was typed."""
    if not text or text[-1] == " ":
        return ""
    words = text.split()
    return f"{len(words)} "[len(words[-1]) :]
