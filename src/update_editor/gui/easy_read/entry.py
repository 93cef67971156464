"""The line below the outline that leads to the easy read and says how far it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from update_editor.easyread.progress import progress
from update_editor.gui.easy_read.place_words import progress_words
from update_editor.gui.icons import icon
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.bridge import Bridge

_PAUSE = 400
"""Milliseconds without a change after which it is counted anew."""


class EasyReadEntry(QPushButton):
    """Pressed, it shows the easy read."""

    def __init__(self, session: Session, bridge: "Bridge", parent: QWidget) -> None:
        super().__init__(icon("book-open-text"), "", parent)
        self.setProperty("flatRow", True)
        self._session = session
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.count)
        bridge.anything_changed.connect(self._follow)
        self.count()

    def _follow(self) -> None:
        self._pause.start()

    def count(self) -> None:
        """Say how much is decided, of how much."""
        now = progress(self._session.update)
        decided = now.items - now.to_decide - now.out_of_date
        if now.written or now.left_out:
            words = self.tr("Easy read   {n} of {count}").format(n=max(decided, 0), count=now.items)
        else:
            words = self.tr("Easy read")
        self.setText(words)
        self.setToolTip(progress_words(now))
        self.setAccessibleName(self.tr("Easy read"))
        self.setAccessibleDescription(progress_words(now))
