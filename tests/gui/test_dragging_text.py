"""Text that is dragged from one pane to another keeps its format, and is one undo step."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from gui.driving import select
from update_editor.gui.text_pane import TextPane
from update_editor.model import Span, block, line_text, region_at
from update_editor.services import commands


class Drop(QDropEvent):
    """A drop of what was dragged out of a pane."""

    def __init__(self, origin, place):
        self.origin = origin
        mime = origin.createMimeDataFromSelection()
        keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        possible = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        super().__init__(QPointF(place), possible, mime, buttons, keys)
        self.setDropAction(Qt.DropAction.MoveAction)
        self.mime = mime

    def source(self):
        return self.origin.viewport()


@pytest.fixture
def panes(open_window, session):
    spans = (Span(text="The "), Span(text="old", bold=True), Span(text=" bridge is open."))
    session.do("test", commands.set_text(session.update, "message", (block(spans),)))
    page = open_window.workspace.page
    page.go_to("message")
    return page.panes.pane("message"), page.panes.pane("happening/gardenaaaa")


def drop(target, event):
    """Drop something as the mouse does: it has come into the pane before."""
    enter = QDragEnterEvent(
        event.position().toPoint(),
        event.possibleActions(),
        event.mimeData(),
        event.buttons(),
        event.modifiers(),
    )
    QApplication.sendEvent(target.viewport(), enter)
    QApplication.sendEvent(target.viewport(), event)


def dragged(origin, target, start, end, position):
    select(origin, start, end)
    target.place_caret(position)
    drop(target, Drop(origin, target.cursorRect().center()))


def words(session, where):
    return [(span.text, span.bold) for each in region_at(session.update, where).blocks for span in each.spans]


def test_it_leaves_one_pane_and_comes_to_the_other_as_it_was(panes, session):
    message, garden = panes
    dragged(message, garden, 4, 7, 7)
    assert words(session, "message") == [("The  bridge is open.", False)]
    assert words(session, "happening/gardenaaaa") == [
        ("It has ", False),
        ("old", True),
        ("220 shrubs.", False),
    ]


def test_undo_takes_it_back_at_once_and_redo_does_it_again(panes, session):
    message, garden = panes
    before = session.update
    dragged(message, garden, 4, 7, 7)
    after = session.update
    session.undo()
    assert session.update == before
    session.redo()
    assert session.update == after


def test_the_next_drag_is_a_step_of_its_own(panes, session):
    message, garden = panes
    dragged(message, garden, 4, 7, 7)
    after = session.update
    dragged(garden, message, 0, 3, 0)
    session.undo()
    assert session.update == after


def test_between_two_windows_it_is_copied(panes, session, qtbot):
    _, garden = panes
    other = TextPane("message")
    qtbot.addWidget(other)
    other.show_value((block("Of boats alone."),))
    select(other, 3, 8)
    garden.place_caret(0)
    event = Drop(other, garden.cursorRect().center())
    drop(garden, event)
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert other.toPlainText() == "Of boats alone."
    assert "boats" in line_text(region_at(session.update, "happening/gardenaaaa").blocks[0].spans)
