"""The window with an update: the page, what stands around it, and the dialogs of what is written there."""

import datetime as dt

from msgspec.structs import replace
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screens.listing import screen
from screens.stage import LEADS, Stage
from update_editor.gui.dialogs.details import DetailsDialog
from update_editor.gui.dialogs.item_details import ItemDetailsDialog
from update_editor.gui.dialogs.picture_description import PictureDescriptionDialog
from update_editor.gui.dialogs.rewriting import RewritingDialog
from update_editor.gui.go_to_box import GoToBox
from update_editor.gui.link_dialog import LinkDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Message
from update_editor.services.leads import with_leads_rewritten
from update_editor.services.new_update import new_update
from update_editor.services.packs import pack_for


@screen
def window_with_preview(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    stage.window.actions_table["show-preview"].trigger()
    for _ in range(4):
        stage.rest()
    return window


@screen
def window_with_an_empty_update(stage: Stage) -> MainWindow:
    pack = pack_for("weekly-update")
    day = dt.date(2026, 10, 16)
    stage.window.files.start(new_update(pack, day, LEADS[:1]), pack)
    return stage.awake()


@screen
def window_in_an_item(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    page = window.workspace.page if window.workspace else None
    assert page is not None
    where = next(name for name, _ in page.panes.each() if name.count("/") == 1 and "heading" not in name)
    page.go_to(where)
    QTest.qWait(100)
    return window


@screen
def window_with_format_bar(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    assert window.workspace is not None
    page = window.workspace.page
    message = next(each for each in window.workspace.session.update.sections if isinstance(each, Message))
    page.go_to(message.id)
    pane = page.panes.pane(message.id)
    assert pane is not None
    cursor = pane.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.WordRight, QTextCursor.MoveMode.KeepAnchor, 4)
    pane.setTextCursor(cursor)
    QTest.qWait(400)
    return window


@screen
def window_with_find_bar(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.actions_table["replace"].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "week")
    stage.rest()
    return window


@screen
def go_to_box(stage: Stage) -> GoToBox:
    window = stage.open_sample()
    window.actions_table["go-to"].trigger()
    stage.rest()
    box = window.findChild(GoToBox)
    assert box is not None
    return box


@screen
def window_with_folded_items(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.actions_table["fold-all"].trigger()
    stage.rest()
    return window


@screen
def window_narrow(stage: Stage) -> MainWindow:
    stage.window.resize(1024, 720)
    return stage.open_sample()


@screen
def link_new(stage: Stage) -> LinkDialog:
    return _link(stage, "the timetable", None)


@screen
def link_to_change(stage: Stage) -> LinkDialog:
    return _link(stage, "the timetable", "https://www.example.org/timetable")


@screen
def link_that_is_wrong(stage: Stage) -> LinkDialog:
    dialog = _link(stage, "the timetable", None)
    dialog.address_field.setText("the web page of the council")
    return dialog


def _link(stage: Stage, words: str, address: str | None) -> LinkDialog:
    dialog = LinkDialog(words, address, stage.open_sample())
    dialog.open()
    return stage.opened(LinkDialog)


@screen
def details(stage: Stage) -> DetailsDialog:
    stage.open_sample()
    return stage.did("details", DetailsDialog)


@screen
def details_written_by_hand(stage: Stage) -> RewritingDialog:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    update = session.update
    rewriting = with_leads_rewritten(update, session.pack, LEADS[1:], update.date)
    both = replace(rewriting, by_hand=("opening", "closing"))
    RewritingDialog(both, window).open()
    return stage.opened(RewritingDialog)


@screen
def item_details(stage: Stage) -> ItemDetailsDialog:
    window_in_an_item(stage)
    return stage.did("item-details", ItemDetailsDialog)


@screen
def picture_description(stage: Stage) -> PictureDescriptionDialog:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    PictureDescriptionDialog(next(iter(session.pictures.values())), window).open()
    return stage.opened(PictureDescriptionDialog)
