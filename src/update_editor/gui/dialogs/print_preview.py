"""The dialog that shows an update's pages as they are printed, and prints them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from update_editor.gui import printing
from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.icons import icon
from update_editor.gui.jobs import Ticket
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.services.approval import is_approved
from update_editor.services.printing import PRINTED, printed
from update_editor.services.session import Session

if TYPE_CHECKING:
    from PySide6.QtCore import QBuffer
    from PySide6.QtPdf import QPdfDocument

_STEP = 1.25
_SMALLEST, _LARGEST = 0.25, 4.0
_SIZE = QSize(90 * GRID, 110 * GRID)
"""Pixels: a whole page of A4 at its width, where the screen has room for it."""


class PrintPreviewDialog(FramedDialog):
    """Shows the pages of the real PDF. ``at_once`` asks for the printer as soon as they are there."""

    sent = Signal(int)
    """So many pages are with the printer."""
    pdf_wanted = Signal(str)
    """The format whose file is wanted instead."""

    def __init__(
        self,
        session: Session,
        environment: Environment,
        *,
        at_once: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Print preview"))
        self._session = session
        self._environment = environment
        self._at_once = at_once
        self._pdf = b""
        self._pages: QPdfDocument | None = None
        self._held: QBuffer | None = None
        self._printer: QPrinter | None = None
        self._printing: printing.Printing | None = None
        self._format = QComboBox(self)
        self._page = QLabel(self)
        self._view = QPdfView(self)
        self._words = self.quiet_label("")
        self._words.setObjectName("message")
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._lay_out()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 12 * GRID)))
        self._close = self.add_cancel()
        self._close.setText(self.tr("Close"))
        self._get = self.add_button(self.tr("Get PDF…"))
        self._get.clicked.connect(self._ask_for_pdf)
        self._print = self.add_button(self.tr("Print…"), primary=True)
        self._print.clicked.connect(self.ask_for_printer)
        self._has_printer = bool(QPrinterInfo.availablePrinterNames())
        self._get.setVisible(not self._has_printer)
        self._format.currentIndexChanged.connect(self._make)
        self._view.pageNavigator().currentPageChanged.connect(self._say_page)
        self._make()

    def _lay_out(self) -> None:
        for name, words in zip(PRINTED, (self.tr("The update"), self.tr("Easy read")), strict=True):
            self._format.addItem(words, name)
        self._format.setAccessibleName(self.tr("What is printed"))
        self._view.setAccessibleName(self.tr("The pages"))
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._page.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self._format)
        row.addStretch()
        row.addWidget(self._page)
        row.addStretch()
        before: QWidget = self._format
        for tool in (
            self._tool("minus", self.tr("Smaller"), partial(self._zoom, 1 / _STEP)),
            self._tool("move-horizontal", self.tr("As wide as the window"), self._fit),
            self._tool("plus", self.tr("Larger"), partial(self._zoom, _STEP)),
        ):
            row.addWidget(tool)
            self.setTabOrder(before, tool)
            before = tool
        self.body.addLayout(row)
        self.body.addWidget(self._view, 1)
        self.body.addWidget(self._words)
        self.body.addWidget(self._progress)
        self._progress.hide()

    def _tool(self, name: str, words: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(20, 20))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action)
        return button

    def _make(self) -> None:
        weekly, pack, name = self._session.weekly, self._session.pack, str(self._format.currentData())

        def work(_ticket: Ticket) -> bytes:
            return printed(weekly, pack, name)

        self._print.setEnabled(False)
        self._say(self.tr("Laying out the pages…"))
        self._environment.jobs.start("print", work, self._show, self._fail)

    def _show(self, pdf: bytes) -> None:
        # The view must let go of the old pages before they and what holds their bytes are gone.
        pages, held = printing.opened(pdf)
        self._view.setDocument(pages)
        self._pdf, self._pages, self._held = pdf, pages, held
        self._say_page(0)
        self._print.setEnabled(self._has_printer)
        self._say(self._notice())
        if not self._has_printer:
            self._get.setFocus()
        elif self._at_once:
            self._at_once = False
            QTimer.singleShot(0, self, self.ask_for_printer)

    def _notice(self) -> str:
        notices = []
        if not is_approved(self._session.update):
            notices.append(self.tr("This is a draft: nobody has approved it as it stands."))
        if not self._has_printer:
            notices.append(
                self.tr("This computer has no printer. Get the PDF instead, and print it where there is one.")
            )
        return " ".join(notices)

    def _say_page(self, index: int) -> None:
        if self._pages is not None:
            words = self.tr("Page {n} of {count}")
            self._page.setText(words.format(n=index + 1, count=self._pages.pageCount()))

    def _say(self, words: str, *, error: bool = False) -> None:
        self._words.setText(words)
        set_look(self._words, "error", error)
        self._words.setVisible(bool(words))

    def _fail(self, error: Exception) -> None:
        self._progress.hide()
        self._format.setEnabled(True)
        self._close.setText(self.tr("Close"))
        self._print.setEnabled(self._pages is not None and self._has_printer)
        self._say(self.tr("{why}. Your update is as it was.").format(why=sentence(error)), error=True)

    def _zoom(self, by: float) -> None:
        factor = self._view.zoomFactor()
        if self._view.zoomMode() == QPdfView.ZoomMode.FitToWidth and self._pages is not None:
            inch = self._view.logicalDpiX() / 72
            factor = self._view.viewport().width() / max(1.0, self._pages.pagePointSize(0).width() * inch)
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(_LARGEST, max(_SMALLEST, factor * by)))

    def _fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def ask_for_printer(self) -> None:
        """Ask which printer, which pages and how many copies."""
        if self._pages is None:
            return
        self._printer = printing.printer_for(self._pages)
        self._printer.setDocName(self._session.pack.name)
        asking = QPrintDialog(self._printer, self)
        asking.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        asking.setMinMax(1, self._pages.pageCount())
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.accepted.connect(self._print_there)
        QDialog.open(asking)  # QPrintDialog's own way of opening asks for a receiver

    def _print_there(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print, while the window goes on, with a way to stop it."""
        self._print.setEnabled(False)
        self._format.setEnabled(False)
        self._close.setText(self.tr("Cancel"))
        self._progress.setRange(0, 0)
        self._progress.show()
        self._say(self.tr("Printing…"))
        self._printing = printing.Printing(self._pdf, printer, self)
        self._printing.advanced.connect(self._advance)
        self._printing.finished.connect(self._finish)
        self._printing.failed.connect(self._fail)
        self._printing.start()

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _finish(self, count: int) -> None:
        self.accept()
        self.sent.emit(count)

    def _ask_for_pdf(self) -> None:
        self.accept()
        self.pdf_wanted.emit(str(self._format.currentData()))

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("print")
        if self._printing is not None:
            self._printing.cancel()
        super().done(result)
