"""The words at the foot that say how far an update is in its round."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.style_sheet import set_look

if TYPE_CHECKING:
    from update_editor.gui.round.standing_words import StandingWords


class StandingMark(QLabel):
    """Empty and unseen for a draft that nobody has been asked about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standing")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        self.hide()

    def show_words(self, standing: "StandingWords") -> None:
        """Show how far an update is."""
        self.setVisible(bool(standing.words))
        if not standing.words:
            return
        self.setToolTip(plain_tip("\n".join(filter(None, (standing.words, standing.more)))))
        self.setAccessibleName(standing.words)
        self.setAccessibleDescription(standing.more)
        self._whole = standing.words
        self.updateGeometry()
        self._fit(self.width() if self.isVisible() else self.sizeHint().width())
        set_look(self, "standing", standing.is_good)
        set_look(self, "asking", standing.is_asking)

    def sizeHint(self) -> QSize:
        """Return the room that all of the words need."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never make the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, room: int) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
