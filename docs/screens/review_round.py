"""The round: asking for a review, approving."""

from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from screens.listing import screen
from screens.review import show_reviewed
from screens.stage import Stage
from update_editor.gui.dialogs.approval import ApprovalDialog
from update_editor.gui.dialogs.send_for_review import SendForReviewDialog
from update_editor.gui.dialogs.sent import SentDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Items
from update_editor.services.approving import Approving, approve_in
from update_editor.services.sample import sample_weekly
from update_editor.storage import save_weekly


@screen
def approval(stage: Stage) -> ApprovalDialog:
    stage.open_sample()
    return stage.did("approve", ApprovalDialog)


@screen
def approval_with_open_changes(stage: Stage) -> ApprovalDialog:
    show_reviewed(stage, "all")
    stage.environment.keep(replace(stage.environment.settings, me="Tom Abara"))
    return stage.did("approve", ApprovalDialog)


@screen
def window_approved_in_parts(stage: Stage) -> MainWindow:
    window = show_reviewed(stage, "all")
    workspace = window.workspace
    assert workspace is not None
    session = workspace.session
    session.do("", replace(session.update, approvals=()), tracked=False)
    section = next(each for each in session.update.sections if isinstance(each, Items))
    for part in ("message", *(f"{section.id}/{item.id}" for item in section.items[1:3])):
        approving = Approving(by="Amara Whitcombe", pane=part)
        approve_in(session, "", approving, stage.environment.now())
    workspace.round.follow()
    stage.until(lambda: workspace.round.state is not None and bool(workspace.round.state.ticks))
    return window


@screen
def window_changed_after_an_approval(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    workspace = window.workspace
    assert workspace is not None
    approve_in(workspace.session, "", Approving(by="Amara Whitcombe"), stage.environment.now())
    workspace.round.follow()
    stage.until(lambda: workspace.round.state is not None and bool(workspace.round.state.approvals))
    workspace.page.go_to("message")
    pane = workspace.page.panes.current
    assert pane is not None
    pane.insert_text("At last. ")
    workspace.round.follow()
    stage.until(workspace.round.approval_bar.isVisible)
    return window


@screen
def send_for_review(stage: Stage) -> SendForReviewDialog:
    stage.open_sample()
    return stage.did("send-review", SendForReviewDialog)


@screen
def sent_for_review(stage: Stage) -> SentDialog:
    _out_for_review(stage)
    return stage.opened(SentDialog)


@screen
def window_out_for_review(stage: Stage) -> MainWindow:
    window = _out_for_review(stage)
    stage.opened(SentDialog).close()
    window.activateWindow()
    stage.rest()
    assert window.workspace is not None
    window.workspace.page.focus_last()
    return window


@screen
def window_of_a_reviewer(stage: Stage) -> MainWindow:
    window = _out_for_review(stage)
    stage.opened(SentDialog).close()
    session = window.files.session
    assert session is not None
    assert session.path is not None
    path, who = session.path, session.update.reviews[0].who
    window.files.show(None)
    stage.environment.keep(replace(stage.environment.settings, me=who))
    window.open_path(path)
    stage.awake()
    QTest.qWait(50)
    return window


def _out_for_review(stage: Stage) -> MainWindow:
    """Send the sample for review, and leave the words for the email open."""
    stage.environment.keep(replace(stage.environment.settings, me="Priya Lindqvist"))
    weekly = sample_weekly()
    path = stage.folder / "weekly-update 2026-10-16.weekly"
    save_weekly(path, replace(weekly, update=replace(weekly.update, approvals=())))
    stage.window.open_path(path)
    window = stage.awake()
    stage.click(stage.did("send-review", SendForReviewDialog), "Send for review")
    asking = stage.opened(QFileDialog)
    asking.close()
    asking.fileSelected.emit(str(stage.folder / "Weekly update - for review.docx"))
    stage.until(lambda: isinstance(QApplication.activeModalWidget(), SentDialog))
    return window
