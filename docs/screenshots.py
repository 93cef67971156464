"""Take the README's pictures again: the window with the sample, and each of the sample's outputs.

    python3 dev.py screenshots

The window is the real one, on a virtual screen; LibreOffice lays out the Word file, where it is installed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

PICTURES = Path(__file__).with_name("pictures")
SCREEN = "1440x1000x24"
LOADED, SETTLED = 6000, 800
"""Milliseconds until the window shows its preview, and until a loaded page is painted."""
PAGE = QSize(760, 980)
PRINTED = {"pdf": "update.pdf", "easy-read": "easy-read.pdf", "word": "word/update.pdf"}
BROWSED = {"email": "email.html", "web": "web/index.html"}


def main(part: str = "") -> None:
    """Take every picture. Each part of them is another start of this, on a virtual screen."""
    if part == "outputs":
        take_outputs(Path(sys.argv[2]))
    elif part == "window":
        take_window()
    else:
        PICTURES.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            demo = Path(folder) / "demo"
            command = [sys.executable, "-m", "update_editor", "demo", str(demo)]
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
            on_a_screen(Path(folder), "outputs", str(demo))
            on_a_screen(Path(folder), "window")


def on_a_screen(settings: Path, *arguments: str) -> None:
    """Call this again on a screen, with settings that are nobody's own."""
    own = {name: str(settings) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    command = [sys.executable, __file__, *arguments]
    if sys.platform.startswith("linux"):
        xvfb = shutil.which("xvfb-run")
        if xvfb is None:
            sys.exit("screenshots: xvfb-run is not installed; install the package xvfb first")
        command = [xvfb, "-a", "-s", f"-screen 0 {SCREEN}", *command]
    subprocess.run(command, check=True, env={**os.environ, **own})


def take_outputs(demo: Path) -> None:
    """Take the first page of each output."""
    word_as_pdf(demo / "update.docx")
    for name, source in {
        "pdf": "update.pdf",
        "easy-read": "easy-read.pdf",
        "word": "word/update.pdf",
    }.items():
        if (demo / source).is_file():
            keep(name, first_page(demo / source))
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    for name, source in BROWSED.items():
        keep(name, browsed(application, demo / source))


def word_as_pdf(document: Path) -> None:
    """Have LibreOffice lay out a Word file, where it is installed."""
    office = shutil.which("soffice")
    if office is None:
        print("screenshots: LibreOffice is not installed, so Word's picture stays as it is")
        return
    profile = f"-env:UserInstallation={(document.parent / 'profile').as_uri()}"
    target = ["--outdir", str(document.parent / "word")]
    subprocess.run([office, profile, "--headless", "--convert-to", "pdf", *target, str(document)], check=True)


def first_page(path: Path) -> QImage:
    """Return the first page of a PDF on white."""
    pages = QPdfDocument()
    pages.load(str(path))
    drawn = pages.render(0, pages.pagePointSize(0).scaled(PAGE, Qt.AspectRatioMode.KeepAspectRatio).toSize())
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper


def browsed(application: QApplication, path: Path) -> QImage:
    """Return the top of a page as a browser shows it."""
    view = QWebEngineView()
    view.resize(PAGE)
    view.loadFinished.connect(lambda: QTimer.singleShot(SETTLED, application.exit))
    view.load(QUrl.fromLocalFile(str(path)))
    view.show()
    application.exec()
    picture = view.grab().toImage()
    view.close()
    return picture


def take_window() -> None:
    """Take the program's window with the sample and its preview."""
    from update_editor.gui import application as program
    from update_editor.gui.side_panel import SidePanel
    from update_editor.gui.window import MainWindow

    def the_window() -> MainWindow:
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

    def show_preview() -> None:
        panel = the_window().findChild(SidePanel)
        assert panel is not None
        panel.show_tab("preview")

    def take() -> None:
        window = the_window()
        keep("window", window.screen().grabWindow(window.winId()).toImage())
        QApplication.exit()

    def make_application() -> QApplication:
        application = made()
        QTimer.singleShot(LOADED // 2, show_preview)
        QTimer.singleShot(LOADED, take)
        return application

    made, program.make_application = program.make_application, make_application
    program.run(sample=True)


def keep(name: str, picture: QImage) -> None:
    """Save a picture."""
    path = PICTURES / f"{name}.png"
    picture.save(str(path))
    print(f"{path.name}: {picture.width()} × {picture.height()}")


if __name__ == "__main__":
    main(*sys.argv[1:2])
