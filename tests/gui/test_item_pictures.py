"""A picture comes to an item: chosen, pasted or dropped, then described."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.driving import clipboard
from gui.finding import answer_file, button, named
from update_editor.gui.cards import ItemCard
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.dialogs.picture_description import PictureDescriptionDialog
from update_editor.gui.window import MainWindow
from update_editor.services import commands
from update_editor.services.session import Session


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "garden.png"))
    return tmp_path / "garden.png"


def ask(window: MainWindow) -> None:
    window.workspace.page.go_to("happening/busesaaaaa")
    window.actions_table["item-picture"].trigger()


def test_the_item_with_the_caret_gets_it(open_window: MainWindow, session: Session, picture: Path) -> None:
    ask(open_window)
    answer_file(open_window, picture)
    item = commands.find_item(session.update, "happening", "busesaaaaa")
    assert item.picture == session.update.pictures[0].id
    assert open_window.findChild(PictureDescriptionDialog).isVisible()


def test_it_is_scrolled_into_sight(
    open_window: MainWindow, session: Session, picture: Path, qtbot: QtBot
) -> None:
    page = open_window.workspace.page
    open_window.resize(900, 400)
    ask(open_window)
    page.verticalScrollBar().setValue(0)
    answer_file(open_window, picture)
    card = next(each for each in page.findChildren(ItemCard) if each.item_id == "busesaaaaa")
    qtbot.waitUntil(lambda: card.picture.visibleRegion().boundingRect().height() == card.picture.height())


def test_a_file_that_is_no_picture_is_told(open_window: MainWindow, session: Session, tmp_path: Path) -> None:
    before = session.update
    (tmp_path / "noise.png").write_bytes(b"noise")
    ask(open_window)
    answer_file(open_window, tmp_path / "noise.png")
    dialog = open_window.findChild(MessageDialog)
    assert "noise.png" in dialog.what.text()
    assert "Nothing was changed" in dialog.more.text()
    assert session.update is before
    dialog.accept()


def test_an_item_that_was_removed_meanwhile_is_told(
    open_window: MainWindow, session: Session, picture: Path
) -> None:
    ask(open_window)
    session.do("test", commands.remove_item(session.update, "happening", "busesaaaaa"))
    answer_file(open_window, picture)
    assert session.update.pictures == ()
    open_window.findChild(MessageDialog).accept()


def test_an_answer_that_comes_after_another_update_was_opened_goes_nowhere(
    open_window: MainWindow, picture: Path
) -> None:
    ask(open_window)
    dialog = open_window.findChild(QFileDialog)
    open_window.files.open_sample()
    other = open_window.files.session.update
    dialog.fileSelected.emit(str(picture))
    assert open_window.files.session.update is other


def test_an_answer_that_comes_after_the_update_was_closed_is_no_trouble(
    open_window: MainWindow, picture: Path
) -> None:
    ask(open_window)
    dialog = open_window.findChild(QFileDialog)
    open_window.files.show(None)
    dialog.fileSelected.emit(str(picture))
    assert open_window.start_view.isVisible()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def image() -> QMimeData:
    mime = QMimeData()
    picture = QImage(2400, 600, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    mime.setImageData(picture)
    return mime


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drop something on a widget as the mouse does; return whether it was taken."""
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(widget, event)
    return enter.isAccepted()


def pane(window: MainWindow, where: str) -> QWidget:
    window.workspace.page.go_to(where)
    return window.workspace.page.panes.pane(where)


def pictures(session: Session) -> list[tuple[int, int]]:
    return [(each.width, each.height) for each in session.update.pictures]


def test_a_picture_that_is_pasted_into_an_item_is_made_smaller_and_asked_about(
    open_window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    pane(open_window, "happening/busesaaaaa").insertFromMimeData(image())
    assert pictures(session) == [(1200, 300)]
    dialog = open_window.findChild(PictureDescriptionDialog)
    assert not button(dialog, "Keep the description").isEnabled()
    qtbot.keyClicks(named(dialog, "Description, for people who can’t see it"), "Buses in a row")
    qtbot.keyClick(named(dialog, "Description, for people who can’t see it"), Qt.Key.Key_Return)
    assert session.update.pictures[0].alt == "Buses in a row"
    session.undo()
    session.undo()
    assert session.update.pictures == ()


def test_a_picture_may_need_no_description(open_window: MainWindow, session: Session, qtbot: QtBot) -> None:
    pane(open_window, "happening/busesaaaaa").insertFromMimeData(image())
    dialog = open_window.findChild(PictureDescriptionDialog)
    qtbot.keyClick(button(dialog, "No description needed: it is only decoration"), Qt.Key.Key_Space)
    qtbot.mouseClick(button(dialog, "Keep the description"), Qt.MouseButton.LeftButton)
    assert session.update.pictures[0].decorative


def test_the_description_can_wait(open_window: MainWindow, session: Session, qtbot: QtBot) -> None:
    pane(open_window, "happening/busesaaaaa/heading").insertFromMimeData(image())
    dialog = open_window.findChild(PictureDescriptionDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert pictures(session) == [(1200, 300)]
    assert session.update.pictures[0].alt == ""


def test_a_file_that_is_dropped_on_a_pane_or_a_card_becomes_its_picture(
    open_window: MainWindow, session: Session, picture: Path
) -> None:
    cards = open_window.workspace.page.findChildren(ItemCard)
    assert drop(cards[0].body.viewport(), files(picture))
    assert drop(cards[1], files(picture))
    found = [commands.find_item(session.update, "happening", card.item_id).picture for card in cards[:2]]
    assert None not in found
    assert cards[0].body.toPlainText() == "It has 220 shrubs."


def test_of_several_pictures_the_first_is_taken_and_that_is_told(
    open_window: MainWindow, session: Session, picture: Path
) -> None:
    pane(open_window, "happening/busesaaaaa").insertFromMimeData(files(picture, picture))
    assert pictures(session) == [(40, 30)]
    assert "one picture" in open_window.workspace.banner.words


def test_of_several_pictures_on_a_card_the_first_is_taken_and_that_is_told(
    open_window: MainWindow, session: Session, picture: Path
) -> None:
    open_window.workspace.page.wake()
    assert drop(open_window.workspace.page.findChildren(ItemCard)[0], files(picture, picture))
    assert pictures(session) == [(40, 30)]
    assert "one picture" in open_window.workspace.banner.words


@pytest.mark.parametrize("where", ["message", "title", "next-week"])
def test_a_picture_where_no_item_is_is_told_where_it_belongs(
    open_window: MainWindow, session: Session, picture: Path, where: str
) -> None:
    before = session.update
    assert drop(pane(open_window, where).viewport(), files(picture))
    assert session.update is before
    assert "belongs to an item" in open_window.workspace.banner.words


def test_a_picture_beside_the_page_is_told_where_it_belongs(open_window: MainWindow, picture: Path) -> None:
    open_window.workspace.page.wake()
    assert drop(open_window.workspace.page.viewport(), files(picture))
    assert "belongs to an item" in open_window.workspace.banner.words


def test_other_files_are_left_to_the_window(open_window: MainWindow, picture: Path, tmp_path: Path) -> None:
    other = tmp_path / "past.txt"
    other.write_text("words")
    body = pane(open_window, "happening/busesaaaaa")
    assert not body.canInsertFromMimeData(files(other))
    assert not body.canInsertFromMimeData(files(picture, other))
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    carried = files(other)  # the event does not keep it alive
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys)
    open_window.workspace.page.findChildren(ItemCard)[0].dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_words_with_a_picture_of_them_are_words(open_window: MainWindow, session: Session) -> None:
    mime = clipboard(text="urn", html="<p>urn</p>")
    mime.setImageData(QImage(20, 20, QImage.Format.Format_RGB32))
    pane(open_window, "happening/busesaaaaa").insertFromMimeData(mime)
    assert session.update.pictures == ()


def test_a_picture_that_a_page_holds_in_itself_is_taken(
    open_window: MainWindow, session: Session, picture: Path
) -> None:
    data = base64.b64encode(picture.read_bytes()).decode()
    body = pane(open_window, "happening/busesaaaaa")
    body.insertFromMimeData(clipboard(html=f'<img alt="x" src="data:image/png;base64,{data}">'))
    assert pictures(session) == [(40, 30)]


def test_a_picture_of_a_web_page_is_never_fetched(open_window: MainWindow, session: Session) -> None:
    mime = clipboard(html='<img src="https://example.org/x.png">')
    mime.setUrls([QUrl("https://example.org/x.png")])
    body = pane(open_window, "happening/busesaaaaa")
    body.insertFromMimeData(mime)
    assert session.update.pictures == ()
    assert body.toPlainText() == "They run late."
    assert "Add a picture" in open_window.workspace.banner.words
