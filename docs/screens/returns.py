"""What came back from a review: a Word file, or a reply by email."""

import datetime as dt

from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from reviewed_word import ReviewedWord

from screens.listing import screen
from screens.stage import ON_TUESDAY, Stage, buttons
from update_editor.gui.dialogs.came_back import CameBackDialog
from update_editor.gui.dialogs.email_reply import EmailReplyDialog
from update_editor.gui.dialogs.returned_choice import ReturnedChoiceDialog
from update_editor.gui.dialogs.who_reviewed import WhoReviewedDialog
from update_editor.gui.window import MainWindow
from update_editor.services.review_copies import with_sent_version
from update_editor.services.review_round import Sending, with_requests
from update_editor.services.sample import sample_weekly
from update_editor.storage import save_weekly

REPLY = """Thanks Priya.

Para 2: I would say “a retired engineer”, without the ferry. And can the garden item go first?
The last bullet needs a time.

Amara"""
YES = "Fine with me, thank you!\n\nAmara"


@screen
def what_came_back(stage: Stage) -> CameBackDialog:
    _came_back(stage)
    return stage.opened(CameBackDialog)


@screen
def what_came_back_without_a_change(stage: Stage) -> CameBackDialog:
    _came_back(stage, changed=False)
    return stage.opened(CameBackDialog)


@screen
def window_after_a_return(stage: Stage) -> MainWindow:
    window = _came_back(stage)
    stage.opened(CameBackDialog).close()
    window.activateWindow()
    window.actions_table["show-review"].trigger()
    stage.rest()
    QTest.qWait(400)
    assert window.workspace is not None
    window.workspace.page.focus_last()
    return window


@screen
def who_reviewed_it(stage: Stage) -> WhoReviewedDialog:
    _came_back(stage, tracked=False)
    return stage.opened(WhoReviewedDialog)


@screen
def returned_copy_of_another_update(stage: Stage) -> ReturnedChoiceDialog:
    stage.open_sample()
    weekly = sample_weekly()
    other = replace(weekly, update=replace(weekly.update, id="another", date=dt.date(2026, 10, 9)))
    path = stage.folder / "review.docx"
    path.write_bytes(ReviewedWord(other, "Amara Whitcombe").data())
    stage.window.files.open_path(path)
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    return stage.opened(ReturnedChoiceDialog)


def _came_back(stage: Stage, *, changed: bool = True, tracked: bool = True) -> MainWindow:
    """Send the sample, and bring back what its lead made of its Word file."""
    stage.environment.keep(replace(stage.environment.settings, me="Priya Lindqvist"))
    weekly = sample_weekly()
    sending = Sending(people=("Amara Whitcombe",), by="Priya Lindqvist", reply_by="2026-10-15T17:00")
    asked = with_requests(replace(weekly.update, approvals=()), sending, ON_TUESDAY)
    sent = with_sent_version(replace(weekly, update=asked), "Priya Lindqvist", ON_TUESDAY)
    path = stage.folder / "weekly-update 2026-10-16.weekly"
    save_weekly(path, sent)
    file = ReviewedWord(weekly, "Amara Whitcombe")
    if changed:
        file.write("nine places", "eleven places")
        file.write("with scones", "with scones and a brass band")
        file.write("Closing", "Closing (could we thank the night crew here, too?)")
    if changed and tracked:
        file.suggest("in the rain outside", "under an awning outside")
        file.suggest("a retired ferry engineer", "a retired engineer")
        file.suggest("reaches its hundredth stop", "has made its hundredth stop")
    copy = stage.folder / "weekly-update 2026-10-16 review.docx"
    copy.write_bytes(file.data())
    stage.window.open_path(path)
    window = stage.awake()
    window.files.open_path(copy)
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    return window


@screen
def email_reply_nothing_yet(stage: Stage) -> EmailReplyDialog:
    stage.open_sample()
    return stage.did("email-reply", EmailReplyDialog)


@screen
def email_reply(stage: Stage) -> EmailReplyDialog:
    return _replied(stage, REPLY)


@screen
def email_reply_that_says_yes(stage: Stage) -> EmailReplyDialog:
    return _replied(stage, YES)


def _replied(stage: Stage, email: str) -> EmailReplyDialog:
    dialog = email_reply_nothing_yet(stage)
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText(email)
    stage.click(dialog, "Find the remarks")
    stage.until(lambda: bool(buttons(dialog, "Back")))
    return dialog
