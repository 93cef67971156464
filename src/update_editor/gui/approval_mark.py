"""The words at the foot that say who approved the update, or that it was changed since."""

import datetime as dt

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.style_sheet import set_look
from update_editor.model import Approval, Update
from update_editor.services.approval import last_approval, standing_approval
from update_editor.templating.dates import long_date

_WEEK = dt.timedelta(days=6)
"""As long as a weekday alone says which day is meant."""


class ApprovalMark(QLabel):
    """Empty and unseen while nobody has approved anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("approval")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        self.hide()

    def show_update(self, update: Update, now: dt.datetime) -> None:
        """Show what approvals an update has at a moment (``now`` is aware of its zone)."""
        standing = standing_approval(update)
        last = standing or last_approval(update)
        if last is None:
            self.hide()
            return
        if standing is not None:
            words = self._approved(standing, now)
            more = self.tr("As soon as words, pictures or details are changed, it has to be approved again.")
        else:
            words = self.tr("Changed since {name} approved it").format(name=last.by)
            more = self.tr(
                "It has to be approved again. Undo back to what was approved, and it counts again."
            )
        self.setToolTip(f"{words}\n{more}")
        self.setAccessibleName(words)
        self.setAccessibleDescription(more)
        self._whole = words
        self.updateGeometry()
        self._fit(self.width() if self.isVisible() else self.sizeHint().width())
        set_look(self, "standing", standing is not None)
        self.show()

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

    def _approved(self, approval: Approval, now: dt.datetime) -> str:
        if approval.date is None:
            return self.tr("Approved by {name}").format(name=approval.by)
        words = self.tr("Approved by {name}, {day}")
        return words.format(name=approval.by, day=day_words(approval.date.astimezone(now.tzinfo), now))


def day_words(date: dt.datetime, now: dt.datetime) -> str:
    """Return when something was: ``Thursday 17:40``, or its whole day where that is a week ago."""
    if dt.timedelta() <= now.date() - date.date() <= _WEEK:
        return f"{long_date(date).partition(' ')[0]} {date:%H:%M}"
    return long_date(date)
