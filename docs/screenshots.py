"""Take the pictures again: the README's, of the window and the sample's outputs, and one of every screen.

    python3 dev.py screenshots                                    all of them, into docs/pictures
    python3 dev.py screenshots screens FOLDER dark get-done …     some screens; light, dark or contrast

The window is the real one, on a virtual screen; LibreOffice lays out the Word file, where it is installed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from screens import SCREENS
from screens.stage import Stage, StillEnvironment

PICTURES = Path(__file__).with_name("pictures")
SCREEN = "1440x1000x24"
LOADED, SETTLED = 6000, 800
"""Milliseconds until the window shows its preview, and until a loaded page is painted."""
PAGE = QSize(760, 980)
PRINTED = {"pdf": "update.pdf", "easy-read": "easy-read.pdf", "word": "word/update.pdf"}
BROWSED = {"email": "email.html", "web": "web/index.html"}


def main(part: str = "", *arguments: str) -> None:
    """Take every picture. Each part of them is another start of this, on a virtual screen."""
    if part == "outputs":
        take_outputs(Path(arguments[0]))
    elif part == "window":
        take_window()
    elif part == "here":
        take_screens(Path(arguments[0]), arguments[1], arguments[2:])
    elif part == "screens":
        with tempfile.TemporaryDirectory() as folder:
            on_a_screen(Path(folder), "here", *arguments)
    else:
        PICTURES.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            demo = Path(folder) / "demo"
            command = [sys.executable, "-m", "update_editor", "demo", str(demo)]
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
            on_a_screen(Path(folder), "outputs", str(demo))
            on_a_screen(Path(folder), "window")
            for appearance in ("light", "dark"):
                on_a_screen(Path(folder), "here", str(PICTURES / "screens"), appearance)


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

    def make_application() -> program.Application:
        application = made()
        QTimer.singleShot(LOADED // 2, show_preview)
        QTimer.singleShot(LOADED, take)
        return application

    made, program.make_application = program.make_application, make_application
    program.run(sample=True)


def take_screens(folder: Path, appearance: str, names: tuple[str, ...]) -> None:
    """Take every screen, or those named, as ``NAME-APPEARANCE.png``."""
    from update_editor.gui.application import make_application
    from update_editor.gui.jobs import JobRunner
    from update_editor.gui.tidying import Tidying

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    Tidying(application)
    for name in names or SCREENS:
        with tempfile.TemporaryDirectory(prefix="updates-") as own:
            environment = StillEnvironment(application, Path(own), JobRunner(application))
            put_in_force(environment, appearance)
            stage = Stage(environment, Path(own), LOADED // 4)
            shown = SCREENS[name](stage)
            put_in_force(environment, appearance)
            stage.rest()
            keep(f"{name}-{appearance}", pictured(shown), folder)
            stage.clear()


def put_in_force(environment: StillEnvironment, appearance: str) -> None:
    """Put an appearance in force: light, dark, or the palette of a system with high contrast."""
    if appearance == "contrast":
        environment.theme.take_palette(contrast_palette())
    else:
        environment.keep(replace(environment.settings, appearance=appearance))
        environment.theme.apply(environment.settings.appearance)


def contrast_palette() -> QPalette:
    """Return the palette of a system with high contrast: white and yellow on black, disabled in green."""
    palette = QPalette()
    for role in QPalette.ColorRole:
        if role != QPalette.ColorRole.NColorRoles:
            palette.setColor(role, QColor("white" if "Text" in role.name else "black"))
            if "Text" in role.name:
                palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("lime"))
    for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Link):
        palette.setColor(role, QColor("yellow"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("black"))
    return palette


def pictured(shown: QWidget) -> QImage:
    """Return what a window shows. What is drawn by another process is on the screen alone."""
    if isinstance(shown, QMainWindow):
        return shown.screen().grabWindow(shown.winId()).toImage()
    return shown.grab().toImage()


def with_few_colours(picture: QImage) -> QImage:
    """Return a picture in its 256 commonest colours, each where it was: nothing is dotted."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(whole.constBits()).cast("B").cast("I"))
    commonest = [colour for colour, _ in counted.most_common(256)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, commonest, flags)


def keep(name: str, picture: QImage, folder: Path = PICTURES) -> None:
    """Save a picture; those of screens in their 256 commonest colours, for there are many."""
    path = folder / f"{name}.png"
    if folder != PICTURES:
        picture = with_few_colours(picture)
    picture.save(str(path), quality=0)  # as small as it gets
    print(f"{path.name}: {picture.width()} × {picture.height()}")


if __name__ == "__main__":
    main(*sys.argv[1:])
