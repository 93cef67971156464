"""The chosen card: a frame with a stripe, and in it what those who derive from this put there."""

from functools import partial
from typing import Generic

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.panel_cards.card_drawing import PAD, STRIPE, paint_frame
from update_editor.gui.panel_cards.card_rows import R
from update_editor.gui.tab_order import controls_in
from update_editor.gui.theme import GRID, Theme


class OpenCard(QFrame, Generic[R]):
    """A card with its buttons."""

    asked = Signal(str)
    """What is to be done."""
    height_changed = Signal()

    def __init__(self, row: R, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._theme = theme
        self._has_ring = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(STRIPE + PAD, PAD, PAD, PAD)
        self.column.setSpacing(GRID // 2)

    def follow(self, row: R) -> bool:
        """Be the card as it is now, where it tells the same; false where it must be made anew."""
        if row.told != self.row.told:
            return False
        self.row = row
        return True

    def stripe(self) -> QColor:
        """Return the colour of the stripe."""
        raise NotImplementedError

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches in the card, in the order of reading."""
        return controls_in(self)

    def show_ring(self, shown: bool) -> None:
        """Show that the focus is in the list whose chosen card this is."""
        self._has_ring = shown
        self.update()

    def add_buttons(self) -> QHBoxLayout:
        """Add a line for buttons."""
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID // 2, 0, 0)
        row.setSpacing(GRID // 2)
        self.column.addLayout(row)
        return row

    def button(self, icon_name: str, words: str, asks: str = "") -> QPushButton:
        """Return a button with words that asks for something."""
        made = QPushButton(icon(icon_name), words, self)
        made.setProperty("compact", True)
        if asks:
            made.clicked.connect(partial(self.ask, asks))
        return made

    def tool(self, icon_name: str, words: str, asks: str = "") -> QToolButton:
        """Return a button with an icon alone that asks for something."""
        made = QToolButton(self)
        made.setIcon(icon(icon_name, "quiet"))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if asks:
            made.clicked.connect(partial(self.ask, asks))
        return made

    def ask(self, what: str, _checked: bool = False) -> None:
        """Ask for something to be done."""
        self.asked.emit(what)

    def label(self, words: str, *, bold: bool = False, quiet: bool = False) -> QLabel:
        """Return words as they are, whatever stands in them."""
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("quiet", quiet)
        if bold:
            font = label.font()
            font.setWeight(font.Weight.DemiBold)
            label.setFont(font)
        return label

    def event(self, event: QEvent) -> bool:
        """Tell of another height once what was put in the card later has its place."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.height_changed.emit()
        return is_done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, in the accent, and the stripe."""
        painter = QPainter(self)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge, ground = self._theme.colour("accent"), self._theme.colour("surface")
        paint_frame(painter, outline, edge, ground, self.stripe(), 2 if self._has_ring else 1)
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Never make the panel wider than its buttons need."""
        return QSize(self.column.minimumSize().width(), 0)
