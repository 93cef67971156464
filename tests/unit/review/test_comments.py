"""Comments stand where their words are, and are never lost."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update, with_open_changes
from update_editor.model import Comment, Span, Unusable, line, region_at
from update_editor.review import comments
from update_editor.review.comments import WHOLE, add_comment, add_comment_on, threads
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept_all, reject_all
from update_editor.services import commands
from update_editor.services.item_commands import bring_back, hold_over

PRIYA = Reviewer("Priya", NOW)
AMARA = Reviewer("Amara", NOW + dt.timedelta(hours=1))


def on_the_ferry():
    """Return the small update with a comment of Priya on “ferry sails”."""
    return add_comment(small_update(), "Which ferry?", PRIYA, "message", 4, 15)


def only(update):
    (thread,) = threads(update)
    return thread


def with_message(update, *blocks):
    return commands.set_text(update, "message", blocks)


class TestMaking:
    def test_a_comment_is_about_the_words_that_were_selected(self):
        thread = only(on_the_ferry())
        assert (thread.where, thread.block, thread.start, thread.end) == ("message", "m1", 4, 15)
        assert (thread.words, thread.is_gone) == ("ferry sails", False)
        assert (thread.comment.author, thread.comment.date, thread.comment.text) == (
            "Priya",
            NOW,
            "Which ferry?",
        )
        assert (thread.comment.where, thread.comment.place, thread.comment.quote) == (
            "m1",
            "message",
            "ferry sails",
        )

    def test_it_takes_no_letter_away(self):
        text = "".join(span.text for span in region_at(on_the_ferry(), "message").blocks[0].spans)
        assert text == "The ferry sails again on Monday."

    def test_a_selection_from_its_end_to_its_start_is_the_same(self):
        assert only(add_comment(small_update(), "?", PRIYA, "message", 15, 4)).words == "ferry sails"

    def test_it_may_run_over_paragraphs(self):
        update = with_message(small_update(), paragraph("m1", "One."), paragraph("m2", "Two. Three."))
        thread = only(add_comment(update, "Join these?", PRIYA, "message", 0, 9))
        assert (thread.block, thread.start, thread.end, thread.words) == ("m1", 0, 9, "One. Two.")

    def test_positions_count_code_points(self):
        update = with_message(small_update(), paragraph("m1", "😀😀 tea"))
        assert only(add_comment(update, "Coffee?", PRIYA, "message", 3, 6)).words == "tea"

    def test_without_a_selection_it_is_on_the_paragraph(self):
        update = with_message(small_update(), paragraph("m1", "One."), paragraph("m2", "Two."))
        thread = only(add_comment(update, "Cut?", PRIYA, "message", 6, 6))
        assert (thread.where, thread.block, thread.start, thread.is_gone) == ("message", "m2", None, False)

    @pytest.mark.parametrize(
        ("where", "on"),
        [
            ("happening/i1/heading", "i1"),
            ("happening/i1", "b1"),
            ("next-week/n2", "n2"),
            ("happening/heading", "happening/heading"),
            ("title", "title"),
            ("closing", "c1"),
        ],
    )
    def test_every_text_can_be_commented_on(self, where, on):
        thread = only(add_comment(small_update(title=line("Tea")), "Hm.", PRIYA, where, 0, 3))
        assert (thread.where, thread.comment.where) == (where, on)

    @pytest.mark.parametrize(
        ("on", "where"), [("i2", "happening/i2"), ("n1", "next-week/n1"), ("o1", "opening")]
    )
    def test_an_item_a_bullet_and_a_block_can_be_commented_on(self, on, where):
        thread = only(add_comment_on(small_update(), "Lovely.", PRIYA, on))
        assert (thread.where, thread.words, thread.is_gone) == (where, "", False)

    def test_the_whole_update_can_be_commented_on(self):
        thread = only(add_comment(small_update(), "A good week.", PRIYA))
        assert (thread.where, thread.is_gone) == (WHOLE, False)

    def test_it_must_say_something_and_be_somewhere(self):
        with pytest.raises(Unusable, match="empty-comment"):
            add_comment(small_update(), " \n", PRIYA, "message", 0, 3)
        with pytest.raises(Unusable, match="no-such-place"):
            add_comment(small_update(), "Hm.", PRIYA, "nowhere")
        with pytest.raises(Unusable, match="no-such-place"):
            add_comment_on(small_update(), "Hm.", PRIYA, "nothing")


class TestOrder:
    def test_they_come_as_their_places_follow_and_the_whole_update_first(self):
        update = add_comment(small_update(), "5", PRIYA, "next-week/n1", 0, 3)
        update = add_comment(update, "4", PRIYA, "happening/i1", 3, 8)
        update = add_comment_on(update, "2", PRIYA, "m1")
        update = add_comment(update, "3", PRIYA, "message", 4, 9)
        update = add_comment(update, "1", PRIYA)
        assert [each.comment.text for each in threads(update)] == ["1", "2", "3", "4", "5"]

    def test_comments_may_overlap(self):
        update = add_comment(on_the_ferry(), "Sails, or floats?", AMARA, "message", 10, 21)
        assert [each.words for each in threads(update)] == ["ferry sails", "sails again"]


class TestThreads:
    def test_an_answer_stands_in_the_thread(self):
        update = on_the_ferry()
        answered = comments.answer(update, update.comments[0].id, "The old one.", AMARA)
        (answer,) = only(answered).comment.replies
        assert (answer.author, answer.date, answer.text) == ("Amara", AMARA.date, "The old one.")

    def test_a_comment_is_resolved_and_opened_again(self):
        update = on_the_ferry()
        resolved = comments.resolve_comment(update, update.comments[0].id)
        assert only(resolved).comment.resolved
        assert comments.open_threads(resolved) == ()
        assert comments.reopen_comment(resolved, update.comments[0].id) == update

    def test_an_answer_opens_a_resolved_comment_again(self):
        update = on_the_ferry()
        name = update.comments[0].id
        assert not only(
            comments.answer(comments.resolve_comment(update, name), name, "But …", AMARA)
        ).comment.resolved

    def test_deleting_leaves_no_trace(self):
        update = on_the_ferry()
        assert comments.delete_comment(update, update.comments[0].id, "Priya") == small_update()

    def test_only_ones_own_can_be_deleted(self):
        update = on_the_ferry()
        name = update.comments[0].id
        with pytest.raises(Unusable, match="not-your-comment"):
            comments.delete_comment(update, name, "Amara")
        answered = comments.answer(update, name, "The old one.", AMARA)
        with pytest.raises(Unusable, match="comment-answered"):
            comments.delete_comment(answered, name, "Priya")
        with pytest.raises(Unusable, match="not-your-comment"):
            comments.delete_answer(answered, name, 0, "Priya")
        assert comments.delete_answer(answered, name, 0, "Amara") == update

    @pytest.mark.parametrize("act", [comments.resolve_comment, comments.reopen_comment])
    def test_a_comment_that_is_not_there_is_named(self, act):
        with pytest.raises(Unusable, match="no-such-comment"):
            act(on_the_ferry(), "k99")
        with pytest.raises(Unusable, match="no-such-comment"):
            comments.delete_answer(on_the_ferry(), on_the_ferry().comments[0].id, 0, "Priya")


class TestWhenTheTextChanges:
    def test_words_before_it_move_it(self):
        update = on_the_ferry()
        spans = (Span(text="Look: "), *region_at(update, "message").blocks[0].spans)
        moved = with_message(update, replace(region_at(update, "message").blocks[0], spans=spans))
        assert (only(moved).start, only(moved).end, only(moved).words) == (10, 21, "ferry sails")

    def test_words_typed_inside_belong_to_it(self):
        update = on_the_ferry()
        first, words, last = region_at(update, "message").blocks[0].spans
        inside = (
            first,
            replace(words, text="ferry "),
            Span(text="gladly "),
            replace(words, text="sails"),
            last,
        )
        grown = with_message(update, replace(region_at(update, "message").blocks[0], spans=inside))
        assert (only(grown).start, only(grown).end) == (4, 22)

    def test_without_its_words_it_stands_at_its_paragraph_and_says_what_they_were(self):
        thread = only(with_message(on_the_ferry(), paragraph("m1", "No boats.")))
        assert (thread.where, thread.block, thread.start) == ("message", "m1", None)
        assert (thread.words, thread.is_gone) == ("ferry sails", True)

    def test_without_its_paragraph_it_stands_at_its_text(self):
        thread = only(with_message(on_the_ferry(), paragraph("m9", "No boats.")))
        assert (thread.where, thread.block, thread.is_gone) == ("message", None, True)

    def test_without_its_item_it_stands_at_its_section(self):
        update = add_comment(small_update(), "Hm.", PRIYA, "happening/i1", 0, 2)
        thread = only(commands.remove_item(update, "happening", "i1"))
        assert (thread.where, thread.is_gone, thread.words) == ("happening/heading", True, "It")

    def test_words_that_are_marked_as_deleted_are_gone_but_can_be_shown(self):
        update = with_open_changes()
        update = add_comment(update, "Never?", PRIYA, "message", 16, 21)
        thread = only(update)
        assert (thread.start, thread.end, thread.words, thread.is_gone) == (16, 21, "never", True)
        assert only(reject_all(update)).words == "never"
        assert not only(reject_all(update)).is_gone
        assert only(accept_all(update)).block == "m1"

    @pytest.mark.parametrize("where", ["happening/i1", "happening/i1/heading"])
    def test_with_its_item_it_goes_to_next_week_and_comes_back(self, where):
        update = add_comment(small_update(), "Hm.", PRIYA, where, 0, 2)
        held = hold_over(update, "happening", "i1")
        assert only(held).is_held_over
        assert comments.open_threads(held) == ()
        back = bring_back(held, "i1")
        assert (only(back).where, only(back).is_held_over, only(back).is_gone) == (where, False, False)

    def test_copied_words_are_no_second_thread(self):
        update = on_the_ferry()
        copied = commands.set_text(update, "closing", region_at(update, "message").blocks)
        assert only(copied).where == "message"


class TestFromElsewhere:
    def test_a_comment_with_an_unknown_place_is_on_the_whole_update(self):
        thread = only(small_update(comments=(Comment(id="k1", where="gone", author="Bo"),)))
        assert (thread.where, thread.block, thread.is_gone) == (WHOLE, None, True)

    def test_words_of_a_comment_without_a_place_are_found(self):
        spans = (Span(text="Tea", comments=("k1",)),)
        update = with_message(small_update(), replace(paragraph("m1", ""), spans=spans))
        update = replace(update, comments=(Comment(id="k1", where="", author=""),))
        assert (only(update).where, only(update).words) == ("message", "Tea")

    def test_marks_of_a_comment_that_is_missing_are_no_thread(self):
        spans = (Span(text="Tea", comments=("k1",)),)
        update = with_message(small_update(), replace(paragraph("m1", ""), spans=spans))
        assert threads(update) == ()
