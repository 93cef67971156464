"""How a closed card of the checks is drawn: its level, what was found, in which words, and where."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from update_editor.gui.icons import icon
from update_editor.gui.place_names import place_name
from update_editor.gui.proofing.card_model import FindingModel, Index
from update_editor.gui.proofing.finding_words import about_words
from update_editor.gui.review.card_drawing import PAD, STRIPE, frame_of, paint_stripe, room_in
from update_editor.gui.sentences import finding_words
from update_editor.gui.theme import GRID, Theme
from update_editor.proofing.findings import Finding

ICONS = {"error": "circle-alert", "warning": "triangle-alert", "advice": "lightbulb"}
_MARK = 16
_MOST_LINES = 2
_LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SAFE = 0.96
"""How much of a line words fill at the most; more may need the next, for a line is left ragged."""


class FindingDelegate(QStyledItemDelegate):
    """Draws findings, but for the one that a widget shows."""

    def __init__(self, model: FindingModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._lines: dict[str, int] = {}
        self._open_row = -1
        self._open_size = QSize()

    def open(self, row: int, height: int) -> None:
        """Leave the place of a row to the widget that shows it, so many pixels high; -1, to none."""
        self._open_row = row
        self._open_size = QSize(0, height + GRID)

    def forget_sizes(self) -> None:
        """Measure every card anew: the font or the width is another."""
        self._lines.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a card is, with the gap below it. It is asked for all of them, again and again."""
        row = index.row()
        if row == self._open_row:
            return self._open_size
        code = finding_words(self._model.rows[row].finding)
        lines = self._lines.get(code)
        if lines is None:
            room = self._view.viewport().width() - 2 * GRID - STRIPE - 2 * PAD - _MARK - GRID
            width = self._view.fontMetrics().horizontalAdvance(code)
            lines = self._lines[code] = 1 if width <= room * _SAFE else _MOST_LINES
        height = (lines + 1) * self._view.fontMetrics().lineSpacing() + GRID // 2
        return QSize(0, height + 2 * PAD + GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card; nothing of the one that is open, which is a widget."""
        if index.row() == self._open_row:
            return
        finding = self._model.finding(index)
        frame = frame_of(option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.colour("quiet" if hovered else "hairline"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(outline, GRID, GRID)
        paint_stripe(painter, outline, self._theme.colour(finding.severity))
        room = room_in(frame)
        metrics = QFontMetrics(option.font)
        top = room.top() + (metrics.lineSpacing() - _MARK) // 2
        self._icon(finding.severity).paint(painter, QRect(room.left(), top, _MARK, _MARK))
        room = room.adjusted(_MARK + GRID, 0, 0, 0)
        self._paint_head(painter, option.font, room, finding)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("text"))
        under = QPointF(room.left(), room.top() + metrics.lineSpacing() + GRID // 2)
        _laid_out(finding_words(finding), option.font, room.width()).draw(painter, under)
        painter.restore()

    def _paint_head(self, painter: QPainter, font: QFont, room: QRect, finding: Finding) -> None:
        """Draw the words that a finding is about, and where they stand."""
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        about, place = about_words(finding), place_name(self._model.names, finding.where)
        if not about:
            about, place = place, ""
        metrics = QFontMetrics(bold)
        about = metrics.elidedText(about, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(room, _LEFT_TOP, about)
        left = metrics.horizontalAdvance(about) + GRID
        beside = room.adjusted(min(left, room.width()), 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet"))
        place = QFontMetrics(font).elidedText(place, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, _LEFT_TOP, place)

    def _icon(self, severity: str) -> QIcon:
        colour = self._theme.colour(severity).name()
        if (severity, colour) not in self._icons:
            self._icons[severity, colour] = icon(ICONS[severity], colour)
        return self._icons[severity, colour]


def _laid_out(words: str, font: QFont, width: int) -> QTextLayout:
    """Return a sentence in at most two lines; what has no room in them is left out."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    first.setPosition(QPointF(0, 0))
    layout.endLayout()
    split = first.textStart() + first.textLength()
    if split >= len(words):
        return layout
    metrics = QFontMetrics(font)
    rest = metrics.elidedText(words[split:], Qt.TextElideMode.ElideRight, width)
    whole = QTextLayout(words[:split] + rest, font)
    whole.beginLayout()
    for number in range(_MOST_LINES):
        line = whole.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * metrics.lineSpacing()))
    whole.endLayout()
    return whole
