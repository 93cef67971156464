"""What the window's tests share: no display, no threads, no dialog that waits for a person."""

import datetime as dt
import faulthandler
import gc
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="PySide6 is not installed: the window's tests are left out")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, QSettings, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gui.inline_jobs import InlineRunner
from update_editor.gui.environment import Environment
from update_editor.gui.theme import Theme
from update_editor.gui.tidying import tidy
from update_editor.gui.window import MainWindow
from update_editor.model import Bullet, Bullets, Item, Items, Lead, Message, Update, block, line
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.storage import Weekly


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """Let Qt print its warnings in the body of a test, for pytest to show if it fails, and only there."""
    QLoggingCategory.setFilterRules("")
    try:
        return (yield)
    finally:
        QLoggingCategory.setFilterRules("*.warning=false")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["update-editor"]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    return QApplication


@pytest.fixture(autouse=True)
def memory_is_given_back_here() -> Iterator[None]:
    """Let Python look for what only holds each other on this thread alone, as ``Tidying`` does."""
    gc.disable()
    yield
    tidy()
    gc.enable()


@pytest.fixture(scope="session")
def terminal(pytestconfig: pytest.Config) -> Iterator[int]:
    """Where errors are printed that pytest must not keep: a crash takes with it what was kept."""
    with pytestconfig.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        copy = os.dup(2)
    yield copy
    faulthandler.disable()
    os.close(copy)


@pytest.fixture(autouse=True)
def a_crash_is_told(terminal: int) -> Iterator[None]:
    """Print where the interpreter crashes in the next test, too: ``CrashGuard`` takes that for itself."""
    yield
    if not faulthandler.is_enabled():
        faulthandler.enable(terminal)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    qapp.setStyle("Fusion")
    theme = Theme(qapp)
    theme.reduces_motion = True  # so that nothing is still on its way when a test looks
    theme.apply("light")
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def environment(qapp: QApplication, theme: Theme, tmp_path: Path) -> Environment:
    geometry = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    return Environment(qapp, tmp_path / "settings", geometry, theme, InlineRunner())


@pytest.fixture
def update() -> Update:
    return Update(
        id="updateaaaa",
        template="weekly-update",
        date=dt.date(2026, 10, 16),
        leads=(Lead(name="Rosalind Achterberg", role="Director of Care"),),
        opening=(block("Hello, my name is Rosalind and welcome to this week’s update."),),
        closing=(block("Have a good weekend,"), block("Rosalind")),
        sections=(
            Message(id="message", body=(block("The bridge is open again."),)),
            Items(
                id="happening",
                heading=line("What else has been happening this week?"),
                items=(
                    Item(id="gardenaaaa", heading=line("A garden"), body=(block("It has 220 shrubs."),)),
                    Item(id="busesaaaaa", heading=line("Buses"), body=(block("They run late."),)),
                    Item(id="heroesaaaa", heading=line("Quiet heroes"), body=(block("Name one."),)),
                ),
            ),
            Bullets(
                id="next-week",
                heading=line("Next week"),
                bullets=(Bullet(id="budgetaaaa", spans=line("The budget goes to the council")),),
            ),
        ),
    )


@pytest.fixture
def session(update: Update) -> Session:
    return Session(Weekly(update=update), pack_for("weekly-update"))


@pytest.fixture
def window(environment: Environment, qapp: QApplication) -> Iterator[MainWindow]:
    """A window without an update."""
    window = MainWindow(environment)
    window_journals = window.windows.journals
    window.resize(1400, 900)
    window.show()
    window.activateWindow()
    qapp.processEvents()
    yield window
    for each in filter(isValid, {window, *window.windows.all()}):  # one that was closed deletes itself
        each.files.show(None)
        each.close()
        each.deleteLater()
    window_journals.finish()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


@pytest.fixture
def open_window(window: MainWindow, session: Session, qapp: QApplication) -> MainWindow:
    """A window with the update of these tests."""
    window.files.show(session)
    qapp.processEvents()
    return window
