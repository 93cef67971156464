"""The quiet line of words under an item's heading that tells what is planned for it."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from update_editor.gui.theme import Theme
from update_editor.model import Item
from update_editor.services.planning import day_and_time, is_overdue, to_ask

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BREAKING = Qt.TextFlag.TextWordWrap
_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class DetailsLine(QAbstractButton):
    """Says an item's details in words, over as many lines as they need. A click, or Enter, opens them."""

    def __init__(self, theme: Theme, ring: int, parent: QWidget | None = None) -> None:
        """Make an empty line with so many pixels beside its words for the ring of the focus."""
        super().__init__(parent)
        self._theme = theme
        self._ring = ring
        self._is_late = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(self.tr("Change the details of the item"))

    def show_item(self, item: Item, today: dt.date) -> bool:
        """Say what is planned for an item; return whether anything is."""
        words = " · ".join(self._parts(item, today))
        self._is_late = is_overdue(item, today)
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(self.tr("Details of the item: {words}").format(words=words))
            self.updateGeometry()
        self.update()
        return bool(words)

    def _parts(self, item: Item, today: dt.date) -> list[str]:
        audiences = {"email": self.tr("email only"), "web": self.tr("website only")}
        parts = [
            self._source(item, today),
            audiences.get(item.audience, ""),
            self._not_before(item, today),
            self._people(item),
        ]
        said = [part for part in parts if part]
        return [said[0][0].upper() + said[0][1:], *said[1:]] if said else []

    def _source(self, item: Item, today: dt.date) -> str:
        due = "" if item.due is None else self.tr("due {day}").format(day=short_day(item.due, today))
        source = self.tr("from {name}").format(name=item.contributor) if item.contributor else ""
        words = ", ".join(part for part in (source, due) if part)
        return self.tr("overdue: {words}").format(words=words) if is_overdue(item, today) else words

    def _not_before(self, item: Item, today: dt.date) -> str:
        if item.not_before is None:
            return ""
        day, time = day_and_time(item.not_before)
        words = short_day(day, today) + ("" if time is None else f"{time: %H:%M}")
        return self.tr("not before {moment}").format(moment=words)

    def _people(self, item: Item) -> str:
        count, ask = len(item.people), to_ask(item)
        if not count:
            return ""
        names = self.tr("names 1 person") if count == 1 else self.tr("names {count} people")
        words = names.format(count=count)
        return self.tr("{names}, {count} to ask").format(names=words, count=ask) if ask else words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the details, as Space does."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Say that the words break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the words are at a width."""
        return self._room(width).height() + self._ring

    def sizeHint(self) -> QSize:
        """The words on one line."""
        return self._room(10_000).size() + QSize(2 * self._ring, self._ring)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(8 * self._ring, self.fontMetrics().height() + self._ring)

    def _room(self, width: int) -> QRect:
        room = QRect(0, 0, width - 2 * self._ring, 100_000)
        return self.fontMetrics().boundingRect(room, _BREAKING, self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, stronger under the pointer, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        resting = "error" if self._is_late else "quiet"
        painter.setPen(self._theme.colour("accent" if self.underMouse() else resting))
        words = self.rect().adjusted(self._ring, self._ring // 2, -self._ring, -self._ring // 2)
        painter.drawText(words, _BREAKING | Qt.AlignmentFlag.AlignVCenter, self.text())


def short_day(day: dt.date, today: dt.date) -> str:
    """Return a day in short words, with its year where that is not this one."""
    form = "ddd d MMM" if day.year == today.year else "ddd d MMM yyyy"
    return _BRITISH.toString(QDate(day.year, day.month, day.day), form)
