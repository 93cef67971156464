"""The update on paper: the pages of the real PDF, each with something on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.finding import button, message, named
from update_editor.gui import printing
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.print_preview import PrintPreviewDialog
from update_editor.gui.window import MainWindow
from update_editor.services.approval import approve
from update_editor.services.packs import pack_for
from update_editor.services.printing import printed
from update_editor.services.sample import sample_weekly


@pytest.fixture(scope="module")
def pdf() -> bytes:
    weekly = sample_weekly()
    return printed(weekly, pack_for(weekly.update.template), "pdf")


@pytest.fixture
def office_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))


def printer_to(path: Path, pdf: bytes) -> QPrinter:
    pages, _held = printing.opened(pdf)
    printer = printing.printer_for(pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def print_all(pdf: bytes, printer: QPrinter, qtbot: QtBot) -> tuple[int, list[tuple[int, int]]]:
    """Print, and return how many sides that were and what was told on the way."""
    run = printing.Printing(pdf, printer)
    told: list[tuple[int, int]] = []
    counts: list[int] = []
    run.advanced.connect(lambda *how_far: told.append(how_far))
    run.finished.connect(counts.append)
    run.start()
    qtbot.waitUntil(lambda: bool(counts), timeout=20000)
    return counts[0], told


def dark_dots(path: Path, page: int) -> int:
    """Count the dots of a page that are far from white."""
    pages = QPdfDocument()
    pages.load(str(path))
    image = pages.render(page, QSize(150, 212))
    return sum(
        image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightness() < 160
        for x in range(image.width())
        for y in range(image.height())
    )


def edge(page: QImage, from_below: bool) -> int:
    """Return the first row, or the last, with something dark in it."""
    rows = range(page.height())
    return next(
        y
        for y in (reversed(rows) if from_below else rows)
        if any(page.pixelColor(x, y).lightness() < 200 for x in range(page.width()))
    )


def dialog_of(window: MainWindow) -> PrintPreviewDialog:
    dialog = window.findChild(PrintPreviewDialog)
    assert dialog is not None
    return dialog


def test_every_page_is_printed_and_none_is_blank(tmp_path: Path, pdf: bytes, qtbot: QtBot) -> None:
    pages, _held = printing.opened(pdf)
    path = tmp_path / "out.pdf"
    count, told = print_all(pdf, printer_to(path, pdf), qtbot)
    again = QPdfDocument()
    again.load(str(path))
    assert count == again.pageCount() == pages.pageCount() > 1
    assert told == [(number, count) for number in range(count)]
    assert all(dark_dots(path, page) > 10 for page in range(count))
    assert (again.pagePointSize(0) - pages.pagePointSize(0)).toSize() == QSize(0, 0)


def test_a_page_is_drawn_on_white(pdf: bytes, qapp: object) -> None:
    pages, _held = printing.opened(pdf)
    page = pages.render(0, QSize(300, 424))
    assert page.size() == QSize(300, 424)
    strip = printing.on_paper(page, QRect(0, 60, 300, 50))
    assert strip.size() == QSize(300, 50)
    assert strip.pixelColor(2, 2).name() == "#ffffff"


def test_what_is_printed_stands_where_the_page_has_it(tmp_path: Path, pdf: bytes, qtbot: QtBot) -> None:
    path = tmp_path / "out.pdf"
    print_all(pdf, printer_to(path, pdf), qtbot)
    before, _held = printing.opened(pdf)
    after = QPdfDocument()
    after.load(str(path))
    whole = QRect(0, 0, 300, 424)
    old, new = (printing.on_paper(each.render(0, whole.size()), whole) for each in (before, after))
    rows = [(edge(old, reverse), edge(new, reverse)) for reverse in (False, True)]
    assert all(abs(was - now) <= 2 for was, now in rows), rows


def test_only_the_pages_that_were_asked_for_are_printed(tmp_path: Path, pdf: bytes, qtbot: QtBot) -> None:
    printer = printer_to(tmp_path / "out.pdf", pdf)
    printer.setFromTo(2, 2)
    assert print_all(pdf, printer, qtbot) == (1, [(0, 1)])


@pytest.mark.parametrize("strips", [0, 3])
def test_printing_stops_at_once_where_it_is_cancelled(
    tmp_path: Path, pdf: bytes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, strips: int
) -> None:
    printer = printer_to(tmp_path / "out.pdf", pdf)
    run = printing.Printing(pdf, printer)
    drawn, said = [], []
    on_paper = printing.on_paper

    def draw(*strip) -> QImage:
        drawn.append(strip)
        if len(drawn) == strips:
            QTimer.singleShot(0, run, run.cancel)
        return on_paper(*strip)

    monkeypatch.setattr(printing, "on_paper", draw)
    for signal in (run.advanced, run.finished, run.failed):
        signal.connect(lambda *what: said.append(what))
    if not strips:
        run.advanced.connect(run.cancel)
    run.start()
    qtbot.waitUntil(lambda: not printer.paintEngine().isActive())
    monkeypatch.undo()
    print_all(pdf, printer_to(tmp_path / "other.pdf", pdf), qtbot)
    assert len(said) == 1
    assert strips <= len(drawn) <= strips + 1


def test_the_window_has_its_turns_while_a_page_is_printed(tmp_path: Path, pdf: bytes, qtbot: QtBot) -> None:
    turns: list[str] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append("a turn"))
    timer.start(0)
    printer = printer_to(tmp_path / "out.pdf", pdf)
    printer.setFromTo(1, 1)
    print_all(pdf, printer, qtbot)
    assert len(turns) > printer.height() / 64 / 2


def test_the_preview_shows_the_pages_and_which_one_it_is(
    open_window: MainWindow, office_printer: None
) -> None:
    open_window.actions_table["print-preview"].trigger()
    dialog = dialog_of(open_window)
    view = named(dialog, "The pages", QPdfView)
    assert view.document().pageCount() >= 1
    assert "Page 1 of" in [each.text()[:9] for each in dialog.findChildren(QLabel)]
    assert button(dialog, "Print…").isEnabled()
    assert dialog.findChild(QPrintDialog) is None
    dialog.reject()


def test_pages_are_made_larger_and_smaller_and_as_wide_as_the_window(
    open_window: MainWindow, office_printer: None
) -> None:
    open_window.actions_table["print-preview"].trigger()
    dialog = dialog_of(open_window)
    view = named(dialog, "The pages", QPdfView)
    named(dialog, "Larger", QToolButton).click()
    large = view.zoomFactor()
    named(dialog, "Smaller", QToolButton).click()
    assert view.zoomFactor() == pytest.approx(large / 1.25)
    named(dialog, "As wide as the window", QToolButton).click()
    assert view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    dialog.reject()


def test_the_easy_read_can_be_printed_instead(open_window: MainWindow, office_printer: None) -> None:
    open_window.actions_table["print-preview"].trigger()
    dialog = dialog_of(open_window)
    before = dialog._pdf
    named(dialog, "What is printed").setCurrentIndex(1)
    assert dialog._pdf != before
    dialog.reject()


def test_print_asks_for_the_printer_at_once(
    open_window: MainWindow, office_printer: None, qtbot: QtBot
) -> None:
    open_window.actions_table["print"].trigger()
    dialog = dialog_of(open_window)
    qtbot.waitUntil(lambda: dialog.findChild(QPrintDialog) is not None)
    dialog.findChild(QPrintDialog).reject()
    dialog.reject()


def test_what_was_printed_is_told(
    open_window: MainWindow, office_printer: None, tmp_path: Path, qtbot: QtBot
) -> None:
    open_window.actions_table["print-preview"].trigger()
    dialog = dialog_of(open_window)
    with qtbot.waitSignal(dialog.sent, timeout=20000):
        dialog.print_on(printer_to(tmp_path / "out.pdf", dialog._pdf))
    assert (tmp_path / "out.pdf").read_bytes()[:5] == b"%PDF-"
    said = [each.text() for each in open_window.workspace.banner.findChildren(QLabel)]
    assert "1 page is with the printer." in said


def test_a_printer_that_takes_nothing_is_told_of(
    open_window: MainWindow, office_printer: None, tmp_path: Path
) -> None:
    open_window.actions_table["print-preview"].trigger()
    dialog = dialog_of(open_window)
    dialog.print_on(printer_to(tmp_path / "no such folder" / "out.pdf", dialog._pdf))
    assert "The printer takes nothing" in message(dialog)
    assert button(dialog, "Print…").isEnabled()
    dialog.reject()


def test_without_a_printer_the_pdf_is_offered(open_window: MainWindow, no_printer: None) -> None:
    open_window.actions_table["print"].trigger()
    dialog = dialog_of(open_window)
    assert not button(dialog, "Print…").isEnabled()
    assert "This computer has no printer." in message(dialog)
    button(dialog, "Get PDF…").click()
    get = open_window.findChild(GetDialog)
    assert get is not None
    get.reject()


def test_a_draft_is_called_one_and_an_approved_update_is_not(
    open_window: MainWindow, office_printer: None
) -> None:
    session = open_window.files.session
    open_window.actions_table["print-preview"].trigger()
    dialog = dialog_of(open_window)
    assert "draft" in message(dialog)
    dialog.reject()
    dialog.setParent(None)
    session.do("test", approve(session.update, "Amara", open_window._environment.now()))
    open_window.actions_table["print-preview"].trigger()
    dialog = dialog_of(open_window)
    assert "draft" not in message(dialog)
    dialog.reject()
