"""Cards are dragged to their place, and the page scrolls where one is held near its edge."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from update_editor.gui.drag_scrolling import DragScroller
from update_editor.gui.frames import ITEM_MIME
from update_editor.gui.items_part import ItemsPart
from update_editor.gui.page import Page
from update_editor.gui.window import MainWindow
from update_editor.services import commands

MOVE = Qt.DropAction.MoveAction
HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def dragged(item_id: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(ITEM_MIME, f"happening/{item_id}".encode())
    return mime


def goes_on(page: Page) -> bool:
    """Return whether the page is scrolling, and will until something stops it."""
    return page.findChild(DragScroller).findChild(QTimer).isActive()


def test_a_card_that_is_dropped_moves_there(open_window: MainWindow) -> None:
    part = open_window.workspace.page.findChild(ItemsPart)
    mime = dragged("gardenaaaa")
    target = part.card("busesaaaaa").geometry()
    below = QPoint(target.center().x(), target.center().y() + 5)
    QApplication.sendEvent(part, QDragEnterEvent(below, MOVE, mime, *HELD))
    QApplication.sendEvent(part, QDragMoveEvent(below, MOVE, mime, *HELD))
    QApplication.sendEvent(part, QDropEvent(QPointF(below), MOVE, mime, *HELD))
    section = commands.items_section(open_window.files.session.update, "happening")
    assert [item.id for item in section.items] == ["busesaaaaa", "gardenaaaa", "heroesaaaa"]


def test_the_page_scrolls_while_a_card_is_held_at_its_lower_edge(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.resize(1200, 420)
    QApplication.processEvents()
    page = open_window.workspace.page
    part = page.findChild(ItemsPart)
    bar = page.verticalScrollBar()
    bar.setValue(part.mapTo(page.widget(), QPoint(0, 0)).y() - 200)
    started = bar.value()
    edge = part.mapFromGlobal(page.viewport().mapToGlobal(QPoint(300, page.viewport().height() - 5)))
    mime = dragged("gardenaaaa")
    QApplication.sendEvent(part, QDragEnterEvent(edge, MOVE, mime, *HELD))
    qtbot.waitUntil(lambda: bar.value() > started + 20)
    assert goes_on(page)
    QApplication.sendEvent(part, QDragLeaveEvent())
    assert not goes_on(page)


def test_away_from_the_edges_nothing_scrolls(open_window: MainWindow) -> None:
    page = open_window.workspace.page
    scroller = page.findChild(DragScroller)
    view = page.viewport()
    scroller.follow(view.mapToGlobal(QPoint(view.width() // 2, 2)))
    assert goes_on(page)
    scroller.follow(view.mapToGlobal(view.rect().center()))
    assert not goes_on(page)
