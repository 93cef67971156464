"""Printing the pages of a PDF, in turns so short that the window goes on."""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPoint,
    QRect,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrinter

from update_editor.model import Unusable
from update_editor.services.printing import pages_in_order

_FINE = 300
"""Dots to an inch, or nearly: each is a whole number of the printer's. Finer, letters look no better."""
_STRIP = 64
"""Rows of dots that are drawn in one turn: a few milliseconds."""


def printer_for(pages: QPdfDocument) -> QPrinter:
    """Return a printer that is set to the paper of the first page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = pages.pagePointSize(0)
    if not size.isEmpty():
        is_wide = size.width() > size.height()
        upright = size.transposed() if is_wide else size
        printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
        ways = QPageLayout.Orientation
        printer.setPageOrientation(ways.Landscape if is_wide else ways.Portrait)
    printer.setFullPage(True)
    return printer


class Printing(QObject):
    """Prints those pages of a PDF that a printer was asked for, one strip a turn of the event loop.

    It is all done on the main thread, where Qt's objects belong (docs/decisions/0006); only the drawing of a
    page, which takes longest, is done on a thread of Qt's own.
    """

    advanced = Signal(int, int)
    """How many pages are printed, of how many; told before each."""
    finished = Signal(int)
    """So many sides are with the printer."""
    failed = Signal(object)
    """The printer takes nothing: ``Unusable``, ``print-failed``."""

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painter = QPainter()
        self._printer = printer
        self._renderer = QPdfPageRenderer(self)  # made, and so gone, before the pages that it draws
        self._pages, self._held = opened(pdf)
        self._pages.setParent(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._pages)
        self._renderer.pageRendered.connect(self._take)
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._turn)
        self._order: tuple[int, ...] = ()
        self._number = 0
        self._page = QImage()
        self._dot = 1
        self._row = 0

    def start(self) -> None:
        """Begin; the rest is told by signals."""
        self._order = _wanted(self._printer, self._pages.pageCount())
        if self._order and self._painter.begin(self._printer):
            self._ask_for_page()
        else:
            self.failed.emit(Unusable("print-failed"))

    def cancel(self) -> None:
        """Stop where it is, and say nothing more."""
        if self._painter.isActive():
            self._printer.abort()
            self._end()

    def _end(self) -> None:
        self._turns.stop()
        self._painter.end()

    def _ask_for_page(self) -> None:
        self.advanced.emit(self._number, len(self._order))
        if not self._painter.isActive():  # whoever heard that has cancelled
            return
        if self._number and not self._printer.newPage():
            self._end()
            self.failed.emit(Unusable("print-failed"))
            return
        page = self._order[self._number]
        size, self._dot = _fitting(self._pages.pagePointSize(page), self._printer)
        self._renderer.requestPage(page, size)

    def _take(self, _page: int, _size: QSize, image: QImage, _options: object, _request: int) -> None:
        if self._painter.isActive():
            self._page, self._row = image, 0
            self._turns.start(0)

    def _turn(self) -> None:
        """Print the next strip of the page; behind the last one, go on to the next page."""
        _print_strip(self._page, self._row, self._dot, self._printer, self._painter)
        self._row += _STRIP
        if self._row < self._page.height():
            return
        self._turns.stop()
        self._number += 1
        if self._number < len(self._order):
            self._ask_for_page()
        else:
            self._end()
            self.finished.emit(len(self._order))


def opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """Return a PDF's pages, and what holds its bytes: it must live as long as they do."""
    held = QBuffer()
    held.setData(QByteArray(pdf))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    pages = QPdfDocument()
    pages.load(held)
    return pages, held


def _wanted(printer: QPrinter, count: int) -> tuple[int, ...]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return pages_in_order(
        range(first - 1, min(last, count)),
        copies=1 if printer.supportsMultipleCopies() else printer.copyCount(),
        collated=printer.collateCopies(),
        backwards=printer.pageOrder() == QPrinter.PageOrder.LastPageFirst,
    )


def _print_strip(page: QImage, start: int, dot: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw some rows of a page where they stand on the paper, with the page in its middle."""
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    corner = QPoint((paper.width() - page.width() * dot) // 2, (paper.height() - page.height() * dot) // 2)
    part = QRect(0, start, page.width(), min(_STRIP, page.height() - start))
    place = QRect(corner + part.topLeft() * dot, part.size() * dot)
    painter.drawImage(place, on_paper(page, part))


def on_paper(page: QImage, part: QRect) -> QImage:
    """Return part of a page on white: the page itself is drawn on nothing, which prints as black."""
    paper = QImage(part.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(QPoint(0, 0), page, part)
    painter.end()
    return paper


def _fitting(size: QSizeF, printer: QPrinter) -> tuple[QSize, int]:
    """Return how large a page is drawn so that it fills the paper, and how many of its dots a dot is."""
    dot = max(1, round(printer.resolution() / _FINE))
    paper = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    scaled = size.scaled(QSizeF(paper), Qt.AspectRatioMode.KeepAspectRatio)
    return (scaled / dot).toSize().expandedTo(QSize(1, 1)), dot
