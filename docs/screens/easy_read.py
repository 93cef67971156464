"""Easy read: the window in which it is written, and its dialogs."""

import datetime as dt

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screens.listing import screen
from screens.stage import Stage
from update_editor.gui.easy_read.digest_dialog import DigestDialog
from update_editor.gui.easy_read.hard_word_dialog import HardWordDialog
from update_editor.gui.easy_read.picture_dialog import PictureDialog
from update_editor.gui.easy_read.reason_dialog import ReasonDialog
from update_editor.gui.easy_read.sign_off_dialog import SignOffDialog
from update_editor.gui.easy_read.view import EasyReadView
from update_editor.gui.window import MainWindow
from update_editor.storage import save_weekly


@screen
def window_with_easy_read_to_decide(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    session.do("", replace(session.update, easy_read=(), hard_words=(), easy_read_steps=()), tracked=False)
    _easy_read_of(stage)
    return window


@screen
def window_with_easy_read(stage: Stage) -> MainWindow:
    window = window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    _write(stage, view, "You can go for a walk with us.", "We walk on Tuesday at 10am.", "It is free.")
    return window


@screen
def window_with_easy_read_out_of_date(stage: Stage) -> MainWindow:
    window = window_with_easy_read(stage)
    assert window.workspace is not None
    view, session = _easy_read_of(stage), window.workspace.session
    place = view.place
    assert place is not None
    unit = replace(session.update.easy_read[0], source_text=f"{place.text} Bring a flask of tea.")
    session.do("", replace(session.update, easy_read=(unit,)), tracked=False)
    stage.rest()
    return window


@screen
def window_with_easy_read_left_out(stage: Stage) -> MainWindow:
    window = window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    assert view.place is not None
    view.working.decisions.leave_out(view.place, "It is for staff only")
    stage.rest()
    return window


@screen
def why_it_is_left_out(stage: Stage) -> ReasonDialog:
    window_with_easy_read_to_decide(stage)
    stage.click(_easy_read_of(stage).bar, "&Leave the rest out, because…")
    return stage.opened(ReasonDialog)


@screen
def picture_of_a_statement(stage: Stage) -> PictureDialog:
    window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    _write(stage, view, "The bus to the hospital is free.")
    view.sheet.cards[0].picture.click()
    dialog = stage.opened(PictureDialog)
    stage.rest()
    stage.rest()
    return dialog


@screen
def hard_word(stage: Stage) -> HardWordDialog:
    window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    _write(stage, view, "You can have a vaccination.")
    view.sheet.cards[0].asked.emit("hard word")
    return stage.opened(HardWordDialog)


@screen
def easy_read_sign_off(stage: Stage) -> SignOffDialog:
    window_with_easy_read(stage)
    return stage.did("easy-read-sign-off", SignOffDialog)


@screen
def easy_read_digest(stage: Stage) -> DigestDialog:
    window = window_with_easy_read(stage)
    assert window.workspace is not None
    weekly = window.workspace.session.weekly
    names = []
    for day in (dt.date(2026, 10, 2), dt.date(2026, 10, 9), dt.date(2026, 10, 16)):
        path = stage.folder / f"weekly-update {day}.weekly"
        save_weekly(path, replace(weekly, update=replace(weekly.update, date=day)))
        names.append(str(path))
    stage.environment.keep(replace(stage.environment.settings, recent=tuple(names)))
    dialog = stage.did("easy-read-digest", DigestDialog)
    stage.rest()
    return dialog


def _easy_read_of(stage: Stage) -> EasyReadView:
    """Return the easy-read view, shown."""
    workspace = stage.window.workspace
    assert workspace is not None
    workspace.easy_read.show()
    stage.rest()
    return workspace.easy_read.view


def _write(stage: Stage, view: EasyReadView, *statements: str) -> None:
    """Write statements for the chosen place, by keys."""
    view.sheet.take_focus()
    for number, words in enumerate(statements):
        QTest.keyClicks(view.sheet.cards[number].field, words)
        if number + 1 < len(statements):
            QTest.keyClick(view.sheet.cards[number].field, Qt.Key.Key_Return)
    stage.rest()
