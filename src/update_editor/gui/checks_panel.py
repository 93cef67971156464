"""The panel of what a careful editor would point out; choosing one goes to its place."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.icons import icon
from update_editor.gui.list_rows import paint_ground
from update_editor.gui.sentences import finding_words
from update_editor.gui.theme import GRID, Theme

if TYPE_CHECKING:
    from update_editor.proofing.findings import Finding

FINDING = Qt.ItemDataRole.UserRole
PLACE = Qt.ItemDataRole.UserRole + 1

_ICONS = {"error": "circle-alert", "warning": "triangle-alert", "advice": "lightbulb"}
_MOST_SHOWN = 30
"""Characters of the words that a finding is about."""
_ORDER = ("error", "warning", "advice")


class ChecksPanel(QWidget):
    """The findings of the last check, the gravest first."""

    chosen = Signal(object)
    """The finding to go to."""
    replacement_wanted = Signal(object, str)
    """A finding, and what is to stand in the place of its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = QLabel(self.tr("Reading the update…"), self)
        self._summary.setProperty("quiet", True)
        self._summary.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Checks"))
        self._list.setAccessibleDescription(self.tr("Enter goes to the place"))
        self._list.setItemDelegate(_FindingDelegate(theme, self._list))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setMouseTracking(True)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        inset = QVBoxLayout()
        inset.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, 0)
        inset.addWidget(self._summary)
        column.addLayout(inset)
        column.addWidget(self._list, 1)
        self._suggestions = QFrame(self)
        self._suggestions.setProperty("bar", "bottom")
        self._offered = QVBoxLayout(self._suggestions)
        self._offered.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._offered.setSpacing(0)
        self._suggestions.hide()
        column.addWidget(self._suggestions)

    def show_findings(self, findings: "tuple[Finding, ...]", places: dict[str, str]) -> None:
        """Show findings; ``places`` is what the window calls an address."""
        chosen = self._list.currentRow()
        self._suggestions.hide()
        self._list.clear()
        for finding in sorted(findings, key=_gravity):
            row = QListWidgetItem(finding_words(finding))
            row.setData(FINDING, finding)
            row.setData(PLACE, self._place(finding, places))
            row.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{self._severity(finding.severity)}: {row.text()}"
            )
            self._list.addItem(row)
        self._list.setCurrentRow(min(max(chosen, 0), self._list.count() - 1))
        self._summary.setText(self._summed(len(findings)))

    def _place(self, finding: "Finding", places: dict[str, str]) -> str:
        """Return where a finding is: the words that it is about, and what they stand in."""
        section_id = finding.where.partition("/")[0]
        place = places.get(finding.where, places.get(section_id, ""))
        if not finding.text:
            return place
        about = finding.text if len(finding.text) <= _MOST_SHOWN else finding.text[: _MOST_SHOWN - 1] + "…"
        return self.tr("“{words}” · {place}").format(words=about, place=place)

    def say(self, words: str) -> None:
        """Show a sentence in place of findings."""
        self._suggestions.hide()
        self._list.clear()
        self._summary.setText(words)

    def show_suggestions(self, finding: "Finding", words: tuple[str, ...]) -> None:
        """Offer words in place of those that a finding points to; none for another than the chosen one."""
        row = self._list.currentItem()
        if row is None or row.data(FINDING) != finding:
            return
        while (entry := self._offered.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.deleteLater()
        title = QLabel(self.tr("In place of “{text}”").format(text=finding.text), self._suggestions)
        title.setProperty("quiet", True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._offered.addWidget(title)
        for word in words:
            button = QPushButton(word.replace("&", "&&"), self._suggestions)
            button.setProperty("link", True)
            button.setAccessibleName(self.tr("Write “{word}”").format(word=word))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._replace, finding, word))
            self._offered.addWidget(button)
        self._suggestions.setVisible(bool(words))

    def _replace(self, finding: "Finding", word: str, _checked: bool = False) -> None:
        self._suggestions.hide()
        self.replacement_wanted.emit(finding, word)

    def _summed(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing to see to.")
        if count == 1:
            return self.tr("1 thing to look at")
        return self.tr("{n} things to look at").format(n=count)

    def _severity(self, severity: str) -> str:
        words = {"error": self.tr("Error"), "warning": self.tr("Warning"), "advice": self.tr("Advice")}
        return words[severity]

    def _choose(self, row: QListWidgetItem) -> None:
        self._suggestions.hide()
        self.chosen.emit(row.data(FINDING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self._list.scheduleDelayedItemsLayout()


def _gravity(finding: "Finding") -> int:
    return _ORDER.index(finding.severity)


class _FindingDelegate(QStyledItemDelegate):
    """Draws a finding: its icon in the colour of its gravity, its sentence, and where it is."""

    _LEFT = 5 * GRID
    _RIGHT = 2 * GRID

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = option.fontMetrics
        room = QRect(0, 0, self._view.viewport().width() - self._LEFT - self._RIGHT, 10_000)
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data())).height()
        below = metrics.height() + 2 if index.data(PLACE) else 0
        return QSize(0, height + below + 2 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        whole = option.rect
        state = option.state
        metrics = option.fontMetrics
        finding: Finding = index.data(FINDING)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, whole, state, self._theme, has_focus=self._view.hasFocus())
        top = whole.top() + GRID
        mark = QRect(whole.left() + 2 * GRID, top, 16, 16)
        self._icon(finding.severity).paint(painter, mark)
        room = QRect(whole.left() + self._LEFT, top, whole.width() - self._LEFT - self._RIGHT, 10_000)
        painter.setPen(self._theme.colour("text"))
        box = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        painter.drawText(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        if index.data(PLACE):
            painter.setPen(self._theme.colour("quiet"))
            line = QRect(room.left(), box.bottom() + 2, room.width(), metrics.height())
            words = metrics.elidedText(str(index.data(PLACE)), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()

    def _icon(self, severity: str) -> QIcon:
        colour = getattr(self._theme.colours, severity)
        key = (severity, colour)
        if key not in self._icons:
            self._icons[key] = icon(_ICONS[severity], colour)
        return self._icons[key]
