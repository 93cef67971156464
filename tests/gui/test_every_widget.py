"""Every widget of every window and dialog can be reached, heard and read.

What is walked over is the list of docs/screens, of which the pictures are taken too.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from itertools import pairwise
from typing import get_type_hints

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDateEdit, QDialog, QMainWindow, QWidget
from screens import SCREENS
from screens.stage import SIZE, Stage, StillEnvironment

import update_editor.gui
from gui.fitting import clipped_words
from gui.inline_jobs import InlineRunner
from update_editor.gui import theme as theme_module
from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.dialogs.held_back import HeldBackDialog
from update_editor.gui.frames import frame_of
from update_editor.gui.proofing.listed_dialog import ListedDialog

MOST_STEPS = 200
"""Presses of Tab after which the focus must have been everywhere."""
TOLERANCE = 4
"""Pixels by which two things that stand in one line may differ."""
LAPTOP = QSize(720, 450)
"""Pixels of a laptop's screen of 1440 × 900 at 200 %."""
LAID_OUT = 50
"""Milliseconds after which everything stands where it stays."""
PREVIEW = "window-with-preview"
"""The one with a browser in it, whose page has a Tab order of its own."""
FRAMES = (FramedDialog, HeldBackDialog, ListedDialog)
"""What dialogs are made from."""
ON_PURPOSE = {("Replace with", "List the matches")}
"""Where Tab goes back: what is to be found and written is asked before how."""
SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
"""Roles that tell a screen reader nothing."""

every_screen = pytest.mark.parametrize("name", SCREENS)


@pytest.fixture
def stage(qapp, theme, tmp_path) -> Iterator[Stage]:
    (tmp_path / "updates").mkdir()
    stage = Stage(StillEnvironment(qapp, tmp_path / "updates", InlineRunner()), tmp_path / "updates")
    yield stage
    stage.clear()


@pytest.fixture
def doubled(qapp, monkeypatch) -> Iterator[None]:
    """The system's font at twice its size, as people have it who see badly."""
    usual = theme_module.control_font()

    def large():
        font = theme_module.QFont(usual)
        font.setPointSizeF(2 * usual.pointSizeF())
        return font

    monkeypatch.setattr(theme_module, "control_font", large)
    yield
    qapp.setFont(usual)


def dialogs_of_the_program() -> set[type[QDialog]]:
    """Return every class of dialog but those that others are made of, found by importing all modules."""
    for module in pkgutil.walk_packages(update_editor.gui.__path__, "update_editor.gui."):
        importlib.import_module(module.name)
    found, rest = set(), [QDialog]
    while rest:
        for kind in rest.pop().__subclasses__():
            rest.append(kind)
            if kind.__module__.startswith("update_editor.") and kind not in FRAMES:
                found.add(kind)
    return found


def can_be_reached(widget: QWidget) -> bool:
    """Tell whether Tab should come to a widget that is shown."""
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and not isinstance(widget, QMainWindow)
    )


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until the focus is back where it was, and return what it came to, in order."""
    first = QApplication.focusWidget()
    assert first is not None, "nothing has the focus"
    assert window.isAncestorOf(first) or first is window
    reached = [first]
    for _ in range(MOST_STEPS):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is reached[-1] and isinstance(widget, QDateEdit):
            continue  # Tab goes through the parts of a date first
        if widget is reached[0]:
            return reached
        assert widget not in reached, f"the focus is caught behind {described(widget)}"
        reached.append(widget)
    raise AssertionError("the focus does not come back")


def described(widget: QWidget) -> str:
    """Return what is known of a widget, for the message of a test."""
    words = widget.accessibleName() or getattr(widget, "text", str)() or widget.objectName()
    return f"{type(widget).__name__} “{words}”"


def is_of_the_browser(widget: QWidget) -> bool:
    """Tell whether a widget is inside the preview's page, which says by itself what it is."""
    parent = widget.parentWidget()
    return parent is not None and (type(parent).__name__ == "WebView" or is_of_the_browser(parent))


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())


def follows(one: QWidget, other: QWidget) -> bool:
    """Tell whether a reader comes to one thing first: the other is below, or in a column to its right."""
    here, there = place(one), place(other)
    in_one_line = min(here.bottom(), there.bottom()) - max(here.top(), there.top()) > TOLERANCE
    if in_one_line:
        return there.left() >= here.left() - TOLERANCE
    return there.top() >= here.top() or there.left() >= here.right()


def area_of(widget: QWidget, window: QWidget) -> QWidget:
    """Return the part of the window within which the order must be that of reading."""
    if not isinstance(window, QMainWindow) or window.workspace is None:
        return window
    workspace = window.workspace
    areas = (window.top_bar, workspace.outline, workspace.page, workspace.panel, workspace.status)
    return next((each for each in areas if each is widget or each.isAncestorOf(widget)), window)


def test_no_dialog_is_left_out():
    shown = {get_type_hints(builder)["return"] for builder in SCREENS.values()}
    missing = dialogs_of_the_program() - shown
    assert not missing, "add these to docs/screens"


@every_screen
def test_it_is_what_it_says_and_a_dialog_fits_on_a_laptops_screen_at_twice_the_size(name: str, stage: Stage):
    shown = SCREENS[name](stage)
    assert type(shown) is get_type_hints(SCREENS[name])["return"]
    assert shown.isVisible()
    assert shown.window().windowTitle()
    if isinstance(shown, QDialog):
        least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
        assert least.boundedTo(LAPTOP) == least


@pytest.mark.parametrize("name", [name for name in SCREENS if name != PREVIEW])
def test_tab_comes_to_everything_in_the_order_of_reading_and_back(name: str, stage: Stage):
    window = SCREENS[name](stage)
    reached = walk(window)
    missed = [each for each in window.findChildren(QWidget) if can_be_reached(each) and each not in reached]
    assert [described(each) for each in missed] == []
    turns = [
        f"{described(one)} → {described(other)}"
        for one, other in pairwise(reached)
        if area_of(one, window) is area_of(other, window)
        # A card's text comes before its buttons, which stand at its top right: people write first.
        and (frame_of(one) is None or frame_of(one) is not frame_of(other))
        and not follows(one, other)
        and (one.accessibleName(), other.accessibleName()) not in ON_PURPOSE
        and other is not top_left(reached, area_of(other, window), window)
    ]
    assert turns == []


def top_left(reached: list[QWidget], area: QWidget, window: QWidget) -> QWidget:
    """Return where the walk through an area begins, however it was entered."""
    within = [each for each in reached if area_of(each, window) is area]
    return min(within, key=lambda each: (place(each).top() // TOLERANCE, place(each).left()))


@every_screen
def test_a_screen_reader_can_say_what_everything_is(name: str, stage: Stage):
    window = SCREENS[name](stage)
    nameless = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget is not window and not (can_be_reached(widget) or isinstance(widget, FramedDialog)):
            continue
        if is_of_the_browser(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        words = interface.text(QAccessible.Text.Name)
        silent = interface.role() in SILENT and not isinstance(widget, QAbstractScrollArea)
        if silent or not any(letter.isalpha() for letter in words):
            nameless.append(f"{described(widget)} is a {interface.role().name} called “{words}”")
    assert nameless == []


@every_screen
@pytest.mark.usefixtures("doubled")
def test_no_words_are_cut_off_at_twice_the_size(name: str, stage: Stage):
    stage.environment.theme.zoom = 200
    stage.environment.theme.apply("light")
    window = SCREENS[name](stage)
    QTest.qWait(LAID_OUT)
    assert clipped_words(window) == []
    assert window.width() <= SIZE[0], "it is wider than a small screen"
    assert window.height() <= SIZE[1], "it is higher than a small screen"
