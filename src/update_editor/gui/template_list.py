"""Choosing a template: a card for each, with its picture, its name and what it is for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QWidget,
)

from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.template_picture import HEIGHT, WIDTH
from update_editor.gui.template_pictures import TemplatePictures
from update_editor.gui.theme import GRID, Theme
from update_editor.templating.pack import DEFAULT_PACK, TemplatePack

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_PACK = Qt.ItemDataRole.UserRole
_FEWEST, _MOST = 25, 34
"""How wide a card's place is, with its share of the gaps, in characters: it grows with the system's font."""
_TOP = 0.55
"""The part of a picture's height that its top is."""
_HIGHEST_TOP = 18 * GRID
_LINES = 3

Index = QModelIndex | QPersistentModelIndex


class TemplateList(QListWidget):
    """Cards in rows, as high as they are."""

    chosen = Signal(object)
    """A template was clicked, or Enter pressed on it."""

    def __init__(
        self,
        pictures: TemplatePictures,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        keeps_choice: bool = False,
    ) -> None:
        """``keeps_choice`` says that the card chosen is marked as such, not only where the focus is."""
        super().__init__(parent)
        self.packs: tuple[TemplatePack, ...] = ()
        self.keeps_choice = keeps_choice
        self._pictures = pictures
        self.setItemDelegate(_Cards(pictures, theme, self))
        self.setAccessibleName(self.tr("Templates"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.made.connect(self.viewport().update)

    def show_packs(self, packs: tuple[TemplatePack, ...]) -> None:
        """Show a card for each of these templates, the usual one first and chosen."""
        self.packs = tuple(sorted(packs, key=lambda pack: pack.id != DEFAULT_PACK))
        self.clear()
        for pack in self.packs:
            item = QListWidgetItem(pack.name, self)
            item.setData(_PACK, pack)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{pack.name}. {pack.description}")
            item.setToolTip(plain_tip(pack.description))
        self.setCurrentRow(0)
        if self.isVisible():
            self._fit()
            self.draw()

    def draw(self) -> None:
        """Have the pictures made that are missing in the colours in force."""
        self._pictures.make(self.packs, self.picture_pixels())

    def pack(self) -> TemplatePack:
        """Return the template that is chosen."""
        return self.packs[max(self.currentRow(), 0)]

    def choose(self, pack_id: str) -> None:
        """Choose a template by its id; one that is not there changes nothing."""
        for row, pack in enumerate(self.packs):
            if pack.id == pack_id:
                self.setCurrentRow(row)

    @property
    def columns(self) -> int:
        """How many cards stand beside each other."""
        return max(1, self.viewport().width() // self._characters(_FEWEST))

    def _characters(self, count: int) -> int:
        return count * self.fontMetrics().averageCharWidth()

    @property
    def place(self) -> QSize:
        """How large a card is with its share of the gaps: the cards of a row fill it, if they are enough."""
        room = self.viewport().width() - 1  # Qt wraps a row that is just full
        width = min(room // self.columns, self._characters(_MOST))
        words = self.fontMetrics().lineSpacing() * (_LINES + 1)
        return QSize(width, self.picture_height(width) + words + 4 * GRID)

    def picture_height(self, width: float) -> int:
        """Return how much is shown of a picture so wide: in a dialog there is room for its top alone."""
        whole = round(width * HEIGHT / WIDTH)
        return min(round(whole * _TOP), _HIGHEST_TOP) if self.keeps_choice else whole

    def card(self, place: QRect) -> QRect:
        """Return the card in its place: the first and the last of a row touch the edges of the list."""
        column = place.left() // max(1, self.place.width())
        left = column * GRID // self.columns
        right = GRID - (column + 1) * GRID // self.columns
        return place.adjusted(left, 0, -right, -GRID)

    def picture_pixels(self) -> int:
        """Return how many pixels of the screen a card's picture is wide."""
        return round(self.card(QRect(0, 0, self.place.width(), 0)).width() * self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows that the cards now need."""
        super().resizeEvent(event)
        self._fit()
        if self.isVisible():
            self.draw()

    def _fit(self) -> None:
        rows = -(-len(self.packs) // self.columns)
        self.setFixedHeight(max(1, rows) * self.place.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Have the pictures made once they are seen."""
        super().showEvent(event)
        self.draw()

    def is_hovered(self, index: Index) -> bool:
        """Say whether the pointer is over a card."""
        at = self.viewport().mapFromGlobal(QCursor.pos())
        return self.underMouse() and self.indexAt(at) == index

    def sizeHint(self) -> QSize:
        """Return the size of two cards beside each other."""
        return QSize(2 * self._characters(_FEWEST), self.place.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size of one card."""
        return QSize(self._characters(_FEWEST), self.place.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; arrows go from card to card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.chosen.emit(self.pack())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(item.data(_PACK))


class _Cards(QStyledItemDelegate):
    """Draws a card; the one that is chosen has the accent's ring."""

    def __init__(self, pictures: TemplatePictures, theme: Theme, parent: TemplateList) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._theme = theme
        self._list = parent

    def sizeHint(self, _option: "QStyleOptionViewItem", _index: Index) -> QSize:
        """Return the size of a card with the gaps to the next."""
        return self._list.place

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Draw a card."""
        pack: TemplatePack = index.data(_PACK)
        card = QRectF(self._list.card(option.rect)).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(card, GRID, GRID)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._list.currentIndex() == index
        chosen, focused = current and self._list.keeps_choice, current and self._list.hasFocus()
        painter.fillPath(path, self._theme.colour("wash" if chosen else "surface"))
        painter.setClipPath(path)
        picture = QRectF(
            card.left(), card.top(), card.width(), self._list.picture_height(self._list.place.width() - GRID)
        )
        self._paint_picture(painter, picture, pack)
        painter.setClipping(False)
        self._paint_words(painter, card.adjusted(12, picture.height() + GRID, -12, -GRID).toRect(), pack)
        marked = chosen or focused or self._list.is_hovered(index)
        colour = self._theme.colour("accent" if marked else "hairline")
        painter.setPen(QPen(colour, 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, pack: TemplatePack) -> None:
        picture = self._pictures.picture(pack, self._list.picture_pixels())
        if picture is None:
            painter.fillRect(place, self._theme.colour("ground"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shown = QRectF(0, 0, picture.width(), picture.width() * place.height() / place.width())
            painter.drawPixmap(place, picture, shown)
        edge = QRectF(place.left(), place.bottom(), place.width(), 1)
        painter.fillRect(edge, self._theme.colour("hairline"))

    def _paint_words(self, painter: QPainter, room: QRect, pack: TemplatePack) -> None:
        strong = QFont(self._list.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(self._theme.colour("text"))
        name = painter.fontMetrics().elidedText(pack.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(self._list.font())
        painter.setPen(self._theme.colour("quiet"))
        below = room.adjusted(0, painter.fontMetrics().lineSpacing() + 2, 0, 0)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap.value), pack.description)
