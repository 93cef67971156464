"""What is painted beside the text: bullets, numbers, the rule of a quotation, the hint of an empty pane."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextEdit

from update_editor.gui import text_formats as formats
from update_editor.markup.numbering import numbers
from update_editor.model import RichText

_RULE = 3.0
_ENDLESS = 10_000.0


def paint_marks(pane: QTextEdit, event: QPaintEvent, blocks: Callable[[], RichText]) -> None:
    """Paint the marks of the blocks that stand in the part of the pane that is being painted.

    ``blocks`` gives all the text; it is asked only where there are numbers to count.
    """
    document = pane.document()
    area = QRectF(event.rect())
    block = first_block(pane.document(), area.top())
    painter: QPainter | None = None
    counted: tuple[int, ...] | None = None
    while block.isValid() and block.layout().position().y() <= area.bottom():
        style = formats.style_of(block.blockFormat())
        if style in formats.WITH_MARKS and block.isVisible():
            painter = painter or _painter(pane)
            if style == "number" and counted is None:
                counted = numbers(blocks())
            number = counted[block.blockNumber()] if counted and style == "number" else 0
            _paint(painter, block, style, number, document.indentWidth())
        block = block.next()
    if painter is not None:
        painter.end()


def first_block(document: QTextDocument, top: float) -> QTextBlock:
    """Return the last block that starts above a height: the first one that may have to be painted below it.

    Asking Qt for the place under a point is slow in long paragraphs. What Qt has not laid out yet is below.
    """
    low, high = 0, document.blockCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        layout = document.findBlockByNumber(middle).layout()
        if layout.lineCount() and layout.position().y() <= top:
            low = middle
        else:
            high = middle - 1
    return document.findBlockByNumber(low)


def paint_hint(pane: QTextEdit, hint: str) -> None:
    """Paint what an empty pane says, in several lines where it is long; nothing while text is composed."""
    if pane.document().firstBlock().layout().preeditAreaText():
        return
    painter = _painter(pane)
    painter.drawText(hint_box(pane, hint), Qt.TextFlag.TextWordWrap, hint)
    painter.end()


def hint_box(pane: QTextEdit, hint: str) -> QRectF:
    """Return where in an empty pane its hint stands: its first line where the first line of text will be."""
    layout = pane.document().firstBlock().layout()
    if layout.lineCount() == 0:
        return QRectF()
    line = layout.lineAt(0)
    metrics = QFontMetricsF(pane.document().defaultFont())
    left = layout.position().x() + line.x()
    top = layout.position().y() + line.y() + line.ascent() - metrics.ascent()
    room = QRectF(left, top, pane.viewport().width() - left, _ENDLESS)
    return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, hint)


def _painter(pane: QTextEdit) -> QPainter:
    painter = QPainter(pane.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(pane.document().defaultFont())
    painter.setPen(pane.palette().color(QPalette.ColorRole.PlaceholderText))
    painter.setBrush(pane.palette().color(QPalette.ColorRole.PlaceholderText))
    return painter


def _paint(painter: QPainter, block: QTextBlock, style: str, number: int, indent: float) -> None:
    layout = block.layout()
    if layout.lineCount() == 0:
        return
    line = layout.lineAt(0)
    from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
    edge = layout.position().x() + (line.x() + line.width() if from_right else line.x())
    baseline = layout.position().y() + line.y() + line.ascent()
    outwards = 1 if from_right else -1
    if style == "quote":
        top = layout.position().y()
        x = edge + outwards * indent * 0.6
        painter.fillRect(QRectF(x, top, _RULE, layout.boundingRect().height()), painter.brush())
    elif style == "number":
        text = f"{number}."
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        gap = indent * 0.28
        painter.drawText(QPointF(edge + (gap if from_right else -gap - width), baseline), text)
    else:
        height = QFontMetricsF(painter.font()).xHeight()
        centre = QPointF(edge + outwards * indent * 0.55, baseline - height / 2)
        _paint_bullet(painter, centre, height * 0.32, formats.level_of(block.blockFormat()))


def _paint_bullet(painter: QPainter, centre: QPointF, radius: float, level: int) -> None:
    """Paint a disc, deeper down a ring, then a square, and so on."""
    if level % 3 == 2:
        painter.fillRect(
            QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2), painter.brush()
        )
        return
    brush = painter.brush()
    if level % 3 == 1:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(brush)
