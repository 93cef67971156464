"""Printing the pages of a PDF, beside the window."""

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrinter

from update_editor.gui.jobs import Ticket
from update_editor.model import Unusable
from update_editor.services.printing import pages_in_order

_FINE = 300
"""Dots to an inch, or nearly: each is a whole number of the printer's. Finer, letters look no better."""
_STRIP = 64
"""Rows of dots that are drawn at once."""


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


def print_pages(pdf: bytes, printer: QPrinter, ticket: Ticket) -> int:
    """Print the pages that the printer was asked for, and return how many sheets' sides that were.

    Runs beside the window, tells the ticket how far it is, and stops between two pages where it is asked to.

    Raises:
        Unusable: ``print-failed``, ``cancelled``.
    """
    pages, _held = opened(pdf)
    order = _wanted(printer, pages.pageCount())
    painter = QPainter()
    if not order or not painter.begin(printer):
        raise Unusable("print-failed")
    try:
        for number, page in enumerate(order):
            if ticket.is_cancelled():
                printer.abort()
                raise Unusable("cancelled")
            ticket.tell(number, len(order))
            if number and not printer.newPage():
                raise Unusable("print-failed")
            size, dot = _fitting(pages.pagePointSize(page), printer)
            _print_page(drawn(pages, page, size), dot, printer, painter)
    finally:
        painter.end()
    return len(order)


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


def _print_page(page: QImage, dot: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw a page in the middle of the paper, one strip below the other.

    What Qt does in one call, nothing else in the program goes on beside; a strip takes it a few milliseconds.
    """
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    corner = QPoint((paper.width() - page.width() * dot) // 2, (paper.height() - page.height() * dot) // 2)
    for start in range(0, page.height(), _STRIP):
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


def drawn(pages: QPdfDocument, page: int, size: QSize) -> QImage:
    """Return a page as a picture, drawn on a thread of Qt's own while this one waits."""
    waiting = QEventLoop()
    made: list[QImage] = []

    def take(_page: int, _size: QSize, image: QImage, _options: object, _request: int) -> None:
        made.append(image)
        waiting.quit()

    renderer = QPdfPageRenderer()
    renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
    renderer.setDocument(pages)
    renderer.pageRendered.connect(take)
    renderer.requestPage(page, size)
    if not made:
        waiting.exec()
    return made[0]
