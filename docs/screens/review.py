"""Tracked changes and comments, on the page and in the panel."""

from PySide6.QtTest import QTest

from screens.listing import screen
from screens.stage import ON_TUESDAY, Stage
from update_editor.gui.dialogs.who_i_am import WhoIAmDialog
from update_editor.gui.review.card_list import ReviewList
from update_editor.gui.window import MainWindow
from update_editor.model import Items
from update_editor.review import comments
from update_editor.review.edits import Reviewer
from update_editor.review.views import View
from update_editor.services.commands import remove_item
from update_editor.services.packs import pack_for
from update_editor.services.sample import sample_weekly
from update_editor.services.session import Session


@screen
def reviewed(stage: Stage) -> MainWindow:
    return show_reviewed(stage, "all")


@screen
def reviewed_simple(stage: Stage) -> MainWindow:
    return show_reviewed(stage, "simple")


@screen
def reviewed_without_marks(stage: Stage) -> MainWindow:
    return show_reviewed(stage, "none")


@screen
def reviewed_original(stage: Stage) -> MainWindow:
    return show_reviewed(stage, "original")


def show_reviewed(stage: Stage, view: View) -> MainWindow:
    """Show the sample's message after two people have suggested changes to it, in a view."""
    window = stage.open_sample()
    suggest(window)
    assert window.workspace is not None
    window.workspace.tracking.show_view(view)
    window.workspace.page.go_to("message")
    stage.rest()
    return window


def suggest(window: MainWindow) -> None:
    """Let two people suggest changes."""
    workspace = window.workspace
    assert workspace is not None
    session, page = workspace.session, workspace.page
    page.go_to("message")
    message = page.panes.pane("message")
    assert message is not None
    for author, old, new in (
        ("Priya Lindqvist", "in the rain outside", "under an awning outside"),
        ("Priya Lindqvist", " with a flask of tea", ""),
        ("Tom Abara", "half an hour", "forty minutes"),
    ):
        workspace.tracking.suggest_as(author)
        start = message.toPlainText().index(old)
        page.panes.select(message, start, start + len(old))
        message.insert_text(new)
    section = next(each for each in session.update.sections if isinstance(each, Items))
    session.do("", remove_item(session.update, section.id, section.items[0].id))


@screen
def review_panel(stage: Stage) -> MainWindow:
    window = _in_review(stage)
    _choose_card(stage, "under an awning")
    return window


@screen
def review_panel_with_a_thread(stage: Stage) -> MainWindow:
    window = _in_review(stage)
    _choose_card(stage, "Is this still true?")
    return window


@screen
def review_panel_new_comment(stage: Stage) -> MainWindow:
    window = _in_review(stage)
    assert window.workspace is not None
    message = window.workspace.page.panes.pane("message")
    assert message is not None
    start = message.toPlainText().index("half an hour")
    window.workspace.page.go_to("message")
    window.workspace.page.panes.select(message, start, start + len("half an hour"))
    window.actions_table["comment"].trigger()
    stage.rest()
    return window


@screen
def review_panel_with_nothing(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.actions_table["show-review"].trigger()
    stage.rest()
    return window


def _in_review(stage: Stage) -> MainWindow:
    """Open the sample after two people have suggested changes and commented, with the panel of that."""
    weekly = sample_weekly()
    session = Session(weekly, pack_for(weekly.update.template), now=lambda: ON_TUESDAY)
    stage.window.files.show(session)
    window = stage.awake()
    suggest(window)
    page = window.workspace.page if window.workspace else None
    assert page is not None
    text = page.panes.pane("message")
    assert text is not None
    start = text.toPlainText().index("half an hour")
    tom, priya = Reviewer("Tom Abara", ON_TUESDAY), Reviewer("Priya Lindqvist", ON_TUESDAY)
    asked = comments.add_comment(
        session.update,
        "Is this still true? I was told that they wait longer.",
        tom,
        "message",
        start,
        start + 12,
    )
    answered = comments.answer(asked, asked.comments[-1].id, "I asked: it is forty minutes now.", priya)
    whole = comments.add_comment(answered, "A lovely one. Please add the number to ring.", priya)
    session.do("", whole, tracked=False)
    session.suggest_as(None)
    window.actions_table["show-review"].trigger()
    stage.rest()
    QTest.qWait(400)
    return window


def _choose_card(stage: Stage, words: str) -> None:
    """Choose the card that says something."""
    cards = stage.window.findChild(ReviewList)
    assert cards is not None
    card = next(each for each in cards.cards if words in str(each))
    cards.open_row(card.id)
    cards.chosen.emit(card.id)
    stage.rest()
    QTest.qWait(100)


@screen
def who_i_am(stage: Stage) -> WhoIAmDialog:
    stage.open_sample()
    return stage.did("suggest-as", WhoIAmDialog)


@screen
def who_i_am_of_a_reviewer(stage: Stage) -> WhoIAmDialog:
    names = ("Amara Whitcombe", "Priya Lindqvist")
    WhoIAmDialog(names[0], names, stage.open_sample(), sent_by=names[1]).open()
    return stage.opened(WhoIAmDialog)
