"""The line below the outline that leads to the easy read and says how far it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
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
        self._words = ""
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
        self._words = words
        self._fit()
        self.setToolTip(progress_words(now))
        self.setAccessibleName(self.tr("Easy read"))
        self.setAccessibleDescription(progress_words(now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how much is decided only where there is room for it; the tip always does."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more room than the outline above has."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        self.setText(self._words)
        if self.sizeHint().width() > self.width():
            self.setText(self.tr("Easy read"))
