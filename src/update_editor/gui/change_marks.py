"""What shows tracked changes beside the words: a bar in the margin, and ¶ where a paragraph's end is one."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QTextBlock
from PySide6.QtWidgets import QTextEdit, QWidget

from update_editor.gui import text_formats as formats
from update_editor.gui.growing_field import GrowingField
from update_editor.gui.list_marks import first_block
from update_editor.gui.theme import GRID
from update_editor.review.tracked import has_change

_WIDTH = 3
_PILCROW = "¶"
_PAUSE = 60
"""Milliseconds without a change after which the bars follow: not between two keys."""


def paint_breaks(pane: QTextEdit, event: QPaintEvent, look: formats.Look) -> None:
    """Paint ¶ behind each paragraph whose end is tracked, underlined or struck through like words."""
    area = QRectF(event.rect())
    block = first_block(pane.document(), area.top())
    painter: QPainter | None = None
    while block.isValid() and block.layout().position().y() <= area.bottom():
        inserted, deleted = formats.break_changes(block.blockFormat())
        change = deleted or inserted
        if change is not None:
            painter = painter or QPainter(pane.viewport())
            font = QFont(pane.document().defaultFont())
            font.setUnderline(inserted is not None)
            font.setStrikeOut(deleted is not None)
            painter.setFont(font)
            painter.setPen(look.colour_of(change.author) or pane.palette().color(QPalette.ColorRole.Text))
            painter.drawText(_end_of(block), _PILCROW)
        block = block.next()
    if painter is not None:
        painter.end()


def _end_of(block: QTextBlock) -> QPointF:
    """Return where the base line of a paragraph's last line ends."""
    layout = block.layout()
    if layout.lineCount() == 0:
        return layout.position()
    line = layout.lineAt(layout.lineCount() - 1)
    x = line.x() + line.naturalTextWidth()
    return layout.position() + QPointF(x + 1, line.y() + line.ascent())


class ChangeBar(QWidget):
    """The bar left of a pane, beside every paragraph in which something is tracked."""

    def __init__(self, pane: GrowingField) -> None:
        super().__init__(pane.parentWidget())
        self._pane = pane
        self._beside: tuple[QRectF, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._follow)
        pane.installEventFilter(self)
        pane.rich_text.contentsChanged.connect(self._soon.start)
        pane.destroyed.connect(self.deleteLater)
        self._soon.start()

    def follow_soon(self) -> None:
        """Look again where something is tracked, after a pause."""
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the pane."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._soon.start()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar, in pieces."""
        painter = QPainter(self)
        quiet: QColor = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for piece in self._beside:
            painter.fillRect(piece, quiet)
        painter.end()

    def _follow(self) -> None:
        pane = self._pane
        beside = tuple(
            QRectF(0, box.top(), _WIDTH, box.height())
            for number, block in enumerate(pane.rich_text.blocks())
            if (block.id in pane.changed_blocks if pane.changed_blocks is not None else has_change(block))
            for box in (_box(pane, number),)
        )
        self.setVisible(bool(beside) and pane.isVisible())
        self.setGeometry(pane.x() - GRID, pane.y(), _WIDTH, pane.height())
        if beside != self._beside:
            self._beside = beside
            self.update()


def _box(pane: GrowingField, number: int) -> QRectF:
    return pane.rich_text.documentLayout().blockBoundingRect(pane.rich_text.findBlockByNumber(number))
