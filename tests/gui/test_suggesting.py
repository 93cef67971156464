"""While changes are tracked, whatever is done in a pane is a suggestion, and the pane shows it."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from builders.editing import looks
from gui.driving import CTRL, clipboard, press, select, type_text
from gui.test_dragging_text import dragged
from gui.test_undoing_what_was_typed import PANES, UNDO, WITH_FORMATS, do_something, same_in_all_panes
from update_editor.model import LineRegion, block, line_text, regions, text_of
from update_editor.review.resolve import has_changes, reject_all
from update_editor.services import commands

BACKSPACE, DELETE, RETURN = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return
ASH, BO = "Ash Quill", "Bo Fenn"


@pytest.fixture
def page(open_window):
    return open_window.workspace.page


@pytest.fixture
def message(page):
    return pane_at(page, "message")


def pane_at(page, where):
    page.go_to(where)
    return page.panes.pane(where)


def suggest_as(page, session, author):
    session.suggest_as(author)
    page.panes.follow_tracking()


def shown(pane):
    """Return what a pane shows as one string: ``[+A words]``, ``[-B words]``, ``¶+A`` at marked breaks."""
    return "|".join("".join(map(_span, block.spans)) + _mark(block) for block in pane.blocks())


def _span(span):
    marks = _signs(span.deletion, span.insertion)
    return f"[{marks} {span.text}]" if marks else span.text


def _mark(block):
    marks = _signs(block.mark_deletion, block.mark_insertion)
    return f"¶{marks}" if marks else ""


def _signs(deletion, insertion):
    signs = ((deletion, "-"), (insertion, "+"))
    return " ".join(sign + change.author[0] for change, sign in signs if change)


def content(update):
    return [
        (region.where, line_text(region.spans) if isinstance(region, LineRegion) else looks(region.blocks))
        for region in regions(update)
    ]


def test_with_tracking_off_nothing_is_marked(message, session):
    message.place_caret(4)
    type_text(message, "old ")
    press(message, BACKSPACE)
    assert not has_changes(session.update)


def test_typing_is_an_insertion_and_backspace_takes_it_back(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(4)
    type_text(message, "old ")
    assert shown(message) == "The [+A old ]bridge is open again."
    for _ in range(4):
        press(message, BACKSPACE)
    assert shown(message) == "The bridge is open again."
    assert not has_changes(session.update)


def test_backspace_marks_letter_by_letter_and_the_caret_goes_on_before_them(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(10)
    press(message, BACKSPACE)
    press(message, BACKSPACE)
    assert shown(message) == "The brid[-A ge] is open again."
    assert message.caret() == 8


def test_delete_marks_letter_by_letter_and_the_caret_goes_on_behind_them(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(4)
    press(message, DELETE)
    press(message, DELETE)
    assert shown(message) == "The [-A br]idge is open again."
    assert message.caret() == 6


def test_backspace_passes_over_what_somebody_else_deleted(page, session, message):
    suggest_as(page, session, BO)
    select(message, 4, 11)
    press(message, DELETE)
    suggest_as(page, session, ASH)
    message.place_caret(11)
    press(message, BACKSPACE)
    assert shown(message) == "The[-A  ][-B bridge ]is open again."


def test_typing_over_a_selection_is_one_decision(page, session, message):
    suggest_as(page, session, ASH)
    select(message, 4, 10)
    type_text(message, "road")
    assert shown(message) == "The [-A bridge][+A road] is open again."
    deleted, inserted = message.blocks()[0].spans[1:3]
    assert deleted.deletion.group == inserted.insertion.group
    assert deleted.deletion.group is not None


def test_typing_inside_a_deletion_stands_behind_it(page, session, message):
    suggest_as(page, session, ASH)
    select(message, 4, 10)
    press(message, DELETE)
    message.place_caret(7)
    type_text(message, "road")
    assert shown(message) == "The [-A bridge][+A road] is open again."


def test_what_is_typed_in_a_row_is_one_step_to_undo(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(4)
    type_text(message, "old")
    press(message, *UNDO)
    assert shown(message) == "The bridge is open again."


def test_enter_and_backspace_part_and_rejoin(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(4)
    press(message, RETURN)
    assert shown(message) == "The ¶+A|bridge is open again."
    assert message.caret() == 5
    press(message, BACKSPACE)
    assert shown(message) == "The bridge is open again."
    assert not has_changes(session.update)


def test_deleting_across_paragraphs_keeps_both_to_be_seen(page, session):
    closing = pane_at(page, "closing")
    suggest_as(page, session, ASH)
    select(closing, 15, 23)
    press(closing, DELETE)
    assert shown(closing) == "Have a good wee[-A kend,]¶-A|[-A Ro]salind"


def test_a_paste_is_an_insertion_with_its_paragraphs(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(4)
    QApplication.clipboard().setMimeData(clipboard("one\n\ntwo"))
    press(message, Qt.Key.Key_V, CTRL)
    assert shown(message) == "The [+A one]¶+A|[+A two]bridge is open again."
    QApplication.clipboard().clear()


def test_a_cut_leaves_what_it_took_marked(page, session, message):
    suggest_as(page, session, ASH)
    select(message, 0, 4)
    press(message, Qt.Key.Key_X, CTRL)
    assert shown(message) == "[-A The ]bridge is open again."
    QApplication.clipboard().clear()


def test_a_copy_leaves_out_deleted_words_unless_they_are_all_that_is_selected(page, session, message):
    suggest_as(page, session, ASH)
    select(message, 4, 11)
    press(message, DELETE)
    select(message, 0, 13)
    press(message, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "The is"
    select(message, 4, 10)
    press(message, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "bridge"
    QApplication.clipboard().clear()


def test_bold_keeps_what_it_was_and_bold_again_cancels_it(page, session, message):
    suggest_as(page, session, ASH)
    select(message, 4, 10)
    press(message, Qt.Key.Key_B, CTRL)
    assert message.blocks()[0].spans[1].format_change.author == ASH
    assert message.textCursor().selectedText() == "bridge"
    press(message, Qt.Key.Key_B, CTRL)
    assert not has_changes(session.update)


def test_an_autocorrection_belongs_to_what_was_typed(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(4)
    type_text(message, '"old" -- ')
    assert shown(message) == "The [+A “old” – ]bridge is open again."


def test_marks_of_markdown_become_a_tracked_style(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(0)
    type_text(message, "- ")
    first = message.blocks()[0]
    assert (first.style, first.style_change.before.style) == ("bullet", "paragraph")
    assert shown(message) == "The bridge is open again."


def test_a_new_bullet_and_a_removed_one_are_changes_of_the_list(page, session):
    bullets = pane_at(page, "next-week")
    suggest_as(page, session, ASH)
    bullets.place_caret(len(text_of(bullets.blocks())))
    press(bullets, RETURN)
    type_text(bullets, "Tea")
    added = session.update.sections[-1].bullets[1]
    assert (line_text(added.spans), added.insertion.author) == ("Tea", ASH)
    assert added.spans[0].insertion is None


def test_replacing_all_is_tracked_in_every_place(page, session):
    suggest_as(page, session, ASH)
    update = commands.set_text(session.update, "message", (block("The bridge is shut again."),))
    session.do("Replacing all", update)
    assert shown(page.panes.pane("message")) == "The bridge is [-A open][+A shut] again."


@pytest.mark.parametrize("seed", range(12))
def test_whatever_two_people_do_rejecting_all_gives_the_original(page, session, seed):
    random = Random(seed)
    before, done = session.update, []
    formatted = (block(WITH_FORMATS), block("One", "bullet"))
    session.do("test", commands.set_text(before, "message", formatted))
    originals = [content(reject_all(each)) for each in (before, session.update)]
    page.go_to(PANES[seed % len(PANES)])
    suggest_as(page, session, ASH)
    for number in range(60):
        if number % 9 == 8:
            suggest_as(page, session, random.choice((ASH, "Cy Dell")))
        done.append(do_something(page, random))
        assert same_in_all_panes(page, session), done
        assert content(reject_all(session.update)) in originals, done


def test_what_is_moved_within_a_pane_is_removed_here_and_inserted_there(page, session, message):
    """Qt takes out and puts in while a drop is held; a test can't drag, so it does the same."""
    suggest_as(page, session, ASH)
    with message.held(at_caret=False):
        cursor = QTextCursor(message.document())
        cursor.setPosition(19)
        cursor.insertText("bridge ")
        select(message, 4, 11)
        message.textCursor().removeSelectedText()
    assert shown(message) == "The [+A is open ]bridge [-A is open ]again."


def test_what_is_dragged_to_another_pane_is_removed_there_and_inserted_here(page, session, message):
    suggest_as(page, session, ASH)
    garden = page.panes.pane("happening/gardenaaaa")
    dragged(message, garden, 4, 11, 7)
    assert shown(message) == "The [-A bridge ]is open again."
    assert shown(garden) == "It has [+A bridge ]220 shrubs."
    session.undo()
    assert not has_changes(session.update)


def test_what_an_input_method_composes_is_an_insertion(page, session, message):
    suggest_as(page, session, ASH)
    message.place_caret(4)
    for composed in ("n", "ni"):
        QApplication.sendEvent(message, QInputMethodEvent(composed, []))
    done = QInputMethodEvent("", [])
    done.setCommitString("你")
    QApplication.sendEvent(message, done)
    type_text(message, "!")
    assert shown(message) == "The [+A 你!]bridge is open again."
    assert message.caret() == 6
