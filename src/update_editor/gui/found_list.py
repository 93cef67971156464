"""The list of what a search found: the words among those beside them, and the place below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from update_editor.gui.list_rows import paint_ground
from update_editor.gui.place_names import place_name
from update_editor.gui.theme import GRID, Theme
from update_editor.services.finding_text import Match

_INDEX, _PARTS, _PLACE = (Qt.ItemDataRole.UserRole + number for number in range(3))
_MOST_ROWS = 500
_ROWS_IN_SIGHT = 6


class FoundList(QListWidget):
    """A row for each match, up to 500; Enter or a click chooses one."""

    chosen = Signal(int)
    """The number of a match, from 0."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Matches"))
        self.setAccessibleDescription(self.tr("Enter goes to the place"))
        self.setItemDelegate(_MatchDelegate(theme, self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_matches(self, matches: tuple[Match, ...], names: dict[str, str]) -> None:
        """Show matches; ``names`` is what the window calls an address."""
        self.clear()
        for number, match in enumerate(matches[:_MOST_ROWS]):
            before, behind = match.context()
            place = place_name(names, match.where)
            row = QListWidgetItem(f"{before}{match.words}{behind}")
            row.setData(_INDEX, number)
            row.setData(_PARTS, (before, match.words, behind))
            row.setData(_PLACE, place)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.text()}, {place}")
            self.addItem(row)
        if len(matches) > _MOST_ROWS:
            more = QListWidgetItem(self.tr("And {n} more").format(n=f"{len(matches) - _MOST_ROWS:,}"))
            more.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(more)
        height = _row_height(self.fontMetrics())
        in_sight = max(2, min(_ROWS_IN_SIGHT, self.window().height() // 3 // height))
        self.setFixedHeight(min(max(self.count(), 1), in_sight) * height + 2)

    def mark(self, index: int | None) -> None:
        """Show which match is gone to."""
        if index is None or index >= _MOST_ROWS:
            self.setCurrentRow(-1)
        else:
            self.setCurrentRow(index)

    def _choose(self, row: QListWidgetItem) -> None:
        index = row.data(_INDEX)
        if index is not None:
            self.chosen.emit(index)


def _row_height(metrics: QFontMetrics) -> int:
    return 2 * metrics.height() + 2 * GRID


class _MatchDelegate(QStyledItemDelegate):
    """Draws a match: its words in bold between those beside them, and below where they are."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _row_height(option.fontMetrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option.rect, option.state, self._theme, has_focus=self._view.hasFocus())
        metrics = option.fontMetrics
        room = option.rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        top = QRect(room.left(), room.top(), room.width(), metrics.height())
        parts = index.data(_PARTS)
        if parts is None:
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(top, Qt.AlignmentFlag.AlignLeft, str(index.data()))
        else:
            self._paint_words(painter, top, parts)
            painter.setPen(self._theme.colour("quiet"))
            place = metrics.elidedText(str(index.data(_PLACE)), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(top.translated(0, metrics.height()), Qt.AlignmentFlag.AlignLeft, place)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, parts: tuple[str, str, str]) -> None:
        """Paint a match, bold, between what stands beside it as far as there is room."""
        plain = painter.font()
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.Bold)
        painter.setPen(self._theme.colour("text"))
        shown = fitted(parts, room.width(), QFontMetrics(plain), QFontMetrics(bold))
        left = room.left()
        for words, font in zip(shown, (plain, bold, plain), strict=True):
            painter.setFont(font)
            painter.drawText(room.adjusted(left - room.left(), 0, 0, 0), Qt.AlignmentFlag.AlignLeft, words)
            left += painter.fontMetrics().horizontalAdvance(words)
        painter.setFont(plain)


def fitted(
    parts: tuple[str, str, str], width: int, plain: QFontMetrics, bold: QFontMetrics
) -> tuple[str, str, str]:
    """Return what stands before a match, the match, and what stands behind, cut to a width in pixels.

    The match comes first; what is left is for both sides alike. A line break is shown as a space.
    """
    before, words, behind = (part.replace("\n", " ") for part in parts)
    words = bold.elidedText(words, Qt.TextElideMode.ElideRight, width)
    rest = width - bold.horizontalAdvance(words)
    before_room = max(rest // 2, rest - plain.horizontalAdvance(behind))
    before = plain.elidedText(before, Qt.TextElideMode.ElideLeft, before_room)
    behind_room = rest - plain.horizontalAdvance(before)
    return before, words, plain.elidedText(behind, Qt.TextElideMode.ElideRight, behind_room)
