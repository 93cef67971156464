"""A slip put right is minor; a fact, a name or a number that changes is not."""

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.easyread.units import written
from update_editor.model import EasyReadStep, HardWord, Picture, Span, Statement, StatementPicture, line
from update_editor.proofing.dictionary import open_dictionary
from update_editor.review.comments import add_comment
from update_editor.review.edits import Reviewer
from update_editor.services import commands
from update_editor.services.approval import approve
from update_editor.services.minor_edits import is_minor, is_same_but_for_spelling

DICTIONARY = open_dictionary()
needs_dictionary = pytest.mark.skipif(DICTIONARY is None, reason="enchant's library is not installed")


def knows(word):
    return DICTIONARY is None or DICTIONARY.has(word)


@needs_dictionary
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We recieved the keys.", "We received the keys."),
        ("They definately sang.", "They definitely sang."),
        ("Teh choir sang and teh band played.", "Teh choir sang and the band played."),
        ("We organize a fête.", "We organise a fête."),
        ("We met the the Board.", "We met the Board."),
        ("The Board meets on Tuesday", "The Board meets on Tuesday."),
        ("the Board meets", "The Board meets"),
        ("We met, the choir sang", "We met. The choir sang"),
        ("“we sang” they said", "“We sang” they said"),
        ("andcommunity work", "and community work"),
        ("Tea , and cake", "Tea, and cake"),
        ('"Tea" - and cake', "“Tea” – and cake"),
        ("Its raining, dont go", "It’s raining, don’t go"),
        ("One.  Two.", "One. Two."),
        ("Come to the e-mail clinic", "Come to the email clinic"),
        ("Open 9-10 on Monday", "Open 9–10 on Monday"),
        ("It costs £ 10", "It costs £10"),
    ],
)
def test_spelling_punctuation_and_spaces_are_minor(old, new):
    assert is_same_but_for_spelling(old, new, knows)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It opens on Tuesday.", "It opens on Thursday."),
        ("It costs £10.50.", "It costs £105.0."),
        ("It costs £10.", "It costs €10."),
        ("15 people came.", "16 people came."),
        ("Ten people came.", "Two people came."),
        ("Mr Smyth sang.", "Mr Smith sang."),
        ("You can come.", "You can’t come."),
        ("The clinic is now open.", "The clinic is not open."),
        ("The clinic is open.", "The clinic is closed."),
        ("We thank the choir.", "We thank the choir and the band."),
        ("We thank the choir and the band.", "We thank the choir."),
        ("Call 0113 496 0000.", "Call 0113 496 0001."),
        ("A form came.", "A farm came."),
        ("From 9–10", "From 9–11"),
        ("Room 101", "Room 10 1"),
        ("It was -5 degrees.", "It was 5 degrees."),
        ("We made £-3m.", "We made £3m."),
        ("We made -£3m.", "We made £3m."),
        ("We made −£.5m.", "We made £.5m."),
        ("It grew by .5 per cent.", "It grew by 5 per cent."),
        ("Rooms 5–10", "Rooms 5, 10"),
        ("Take 5m–10m", "Take 5m, 10m"),
        ("She will re-sign.", "She will resign."),
        ("She will resign.", "She will re-sign."),
        ("We’re open.", "Were open."),
        ("Come every day", "Come everyday"),
        ("We thank Mr Polish.", "We thank Mr polish."),
        ("Tell us all.", "Tell US all."),
        ("the board meets", "The Board meets"),
        ("word " * 500, "lord " * 500),
    ],
)
def test_names_numbers_and_other_words_are_not(old, new):
    assert not is_same_but_for_spelling(old, new, knows)


class TestUpdates:
    def edited(self, text):
        return commands.set_text(small_update(), "message", (paragraph("m1", text),))

    def test_a_full_stop_is_minor(self):
        assert is_minor(small_update(), self.edited("The ferry sails again on Monday!"), knows)

    def test_a_day_is_not(self):
        assert not is_minor(small_update(), self.edited("The ferry sails again on Friday."), knows)

    def test_nothing_is_no_correction(self):
        assert not is_minor(small_update(), small_update(), knows)

    def test_one_slip_does_not_cover_another_change(self):
        edited = commands.set_line(
            self.edited("The ferry sails again on Monday!"), "happening/i1/heading", line("Old garden")
        )
        assert not is_minor(small_update(), edited, knows)

    def test_bold_is_minor_and_a_link_is_not(self):
        text = "The ferry sails again on Monday."
        bold = replace(paragraph("m1", ""), spans=(Span(text=text, bold=True),))
        link = replace(paragraph("m1", ""), spans=(Span(text=text, link="https://example.org"),))
        assert is_minor(small_update(), commands.set_text(small_update(), "message", (bold,)), knows)
        assert not is_minor(small_update(), commands.set_text(small_update(), "message", (link,)), knows)

    def test_an_item_moved_or_a_picture_is_not_minor(self):
        assert not is_minor(
            small_update(), commands.move_item(small_update(), "happening", "i1", "i2"), knows
        )
        picture = Picture(id="p1", file="a.png")
        with_picture = commands.set_item_picture(small_update(), "happening", "i1", picture)
        assert not is_minor(small_update(), with_picture, knows)

    def test_comments_and_approvals_since_then_do_not_count(self):
        edited = approve(self.edited("The ferry sails again on Monday!"), "Amara", NOW)
        edited = add_comment(edited, "Better.", Reviewer("Amara", NOW), "message", 0, 9)
        assert is_minor(small_update(), edited, knows)

    def test_an_easy_read_written_since_then_does_not_count(self):
        bus = Statement(text="The board met.", hard_words=("board",), picture=StatementPicture(id="bus"))
        edited = replace(
            written(self.edited("The ferry sails again on Monday!"), ("b1",), (bus,)),
            pictures=(Picture(id="bus", file="bus.png"),),
            hard_words=(HardWord(word="board", explanation="People."),),
            easy_read_steps=(EasyReadStep(stage="read", by="Priya"),),
        )
        assert is_minor(small_update(), edited, knows)

    def test_the_shipped_dictionary_is_asked_where_none_is_given(self):
        assert is_minor(small_update(), self.edited("The ferry sails again, on Monday."))
