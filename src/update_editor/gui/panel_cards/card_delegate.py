"""How closed cards are drawn: a frame with a stripe, and in it what those who derive from this draw."""

from typing import Generic

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from update_editor.gui.icons import icon
from update_editor.gui.panel_cards.card_drawing import PAD, STRIPE, frame_of, paint_frame, room_in
from update_editor.gui.panel_cards.card_rows import CardRows, Index, R
from update_editor.gui.theme import GRID, Theme

MOST_LINES = 2
"""How many lines of what it says a closed card shows."""
_SAFE = 0.96
"""How much of a line words fill at the most; more may need the next, for a line is left ragged."""


class CardDelegate(QStyledItemDelegate, Generic[R]):
    """Draws cards, but for the one that a widget shows."""

    _model: CardRows[R]

    def __init__(self, model: CardRows[R], theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._sizes: dict[str, tuple[R, QSize]] = {}
        self._open_id = ""
        self._open_size = QSize()

    def stripe(self, row: R) -> QColor:
        """Return the colour of a card's stripe."""
        raise NotImplementedError

    def height(self, row: R, width: int) -> int:
        """Return how high a card's words are where they have so much room, in pixels."""
        raise NotImplementedError

    def paint_words(self, painter: QPainter, font: QFont, room: QRect, row: R) -> None:
        """Draw a card's words, and what stands beside them."""
        raise NotImplementedError

    def open(self, row_id: str, height: int) -> None:
        """Leave the place of a card to the widget that shows it, so many pixels high; no id, to none."""
        self._open_id = row_id
        self._open_size = QSize(0, height + GRID)

    def forget_sizes(self) -> None:
        """Measure every card anew: the font or the width is another."""
        self._sizes.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a card is, with the gap below it. It is asked for all of them, again and again."""
        row = self._model.rows[index.row()]
        if row.id == self._open_id:
            return self._open_size
        measured, size = self._sizes.get(row.id, (None, None))
        if size is None or measured is None or (measured is not row and measured.told != row.told):
            width = self._view.viewport().width() - 2 * GRID - STRIPE - 2 * PAD
            size = QSize(0, self.height(row, width) + 2 * PAD + GRID)
        if measured is not row:
            self._sizes[row.id] = row, size
        return size

    def lines(self, words: str, width: int) -> int:
        """Return how many lines words are given."""
        return 1 if self._view.fontMetrics().horizontalAdvance(words) <= width * _SAFE else MOST_LINES

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card; nothing of the one that is open, which is a widget."""
        row = self._model.rows[index.row()]
        if self.is_open(row):
            return
        frame = frame_of(option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        outline = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = self._theme.colour("quiet" if hovered else "hairline")
        painter.save()
        paint_frame(painter, outline, edge, self._theme.colour("surface"), self.stripe(row))
        self.paint_words(painter, option.font, room_in(frame), row)
        painter.restore()

    def is_open(self, row: R) -> bool:
        """Say whether a card is the one that a widget shows."""
        return row.id == self._open_id

    def icon_of(self, name: str, role: str) -> QIcon:
        """Return an icon in a colour of the theme."""
        colour = self._theme.colour(role).name()
        if (name, colour) not in self._icons:
            self._icons[name, colour] = icon(name, colour)
        return self._icons[name, colour]
