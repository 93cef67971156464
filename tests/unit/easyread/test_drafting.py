"""Drafting statements: suggestions to take or leave, nothing changed by itself."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis.strategies import sampled_from, text

from update_editor.easyread.concepts import shipped_pictures
from update_editor.easyread.context import DraftContext, EasyReadContext
from update_editor.easyread.drafting import as_statement, draft, drafted_again, taken
from update_editor.easyread.picture_proposals import PictureProposals
from update_editor.easyread.word_bank import shipped_bank
from update_editor.model import HardWord, Statement
from update_editor.proofing.context import Glossary

CONTEXT = DraftContext(
    checks=EasyReadContext(
        bank=shipped_bank(), glossary=Glossary(acronyms={"MDT": "team of doctors and nurses"})
    ),
    pictures=PictureProposals(shipped_pictures()),
    today=dt.date(2026, 3, 2),
)
SENTENCES = (
    "The boat sails at nine, and we will all be on board.",
    "We will consult residents because the MDT, which meets on Monday, can't come.",
    "Ensure that you utilise the bus prior to the test but the train is free.",
)


def first(words, kind):
    """The first suggestion of a kind for a sentence, taken."""
    (statement,) = draft(words, CONTEXT).statements
    suggestion = next(each for each in statement.suggestions if each.kind == kind)
    return taken(statement.text, suggestion)


def test_each_sentence_is_a_statement_with_its_own_words():
    drafted = draft("The boat sails. It is\nblue.\nCome along!", CONTEXT)
    assert [each.text for each in drafted.statements] == ["The boat sails.", "It is blue.", "Come along!"]


def test_an_acronym_is_written_out_as_the_glossary_has_it():
    assert first("The MDT meets.", "acronym") == ("The team of doctors and nurses meets.",)


def test_initials_that_everybody_knows_stay():
    (statement,) = draft("The NHS helps.", CONTEXT).statements
    assert statement.suggestions == ()


def test_a_plain_word_is_offered():
    assert first("We will ensure it.", "plain word") == ("We will make sure it.",)
    assert first("Utilise the bus.", "plain word") == ("Use the bus.",)


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (
            "The choir sings at noon, and we hand out cake.",
            ("The choir sings at noon.", "We hand out cake."),
        ),
        (
            "The choir sings at noon but the hall is small.",
            ("The choir sings at noon.", "But the hall is small."),
        ),
        (
            "We closed the pool because the pump broke.",
            ("We closed the pool.", "The reason is that the pump broke."),
        ),
        (
            "We opened the new clinic, which has ten rooms.",
            ("We opened the new clinic.", "The clinic has ten rooms."),
        ),
        (
            "We opened Otley Hall, which has ten rooms.",
            ("We opened Otley Hall.", "Otley Hall has ten rooms."),
        ),
    ],
)
def test_a_sentence_is_divided_where_a_thought_begins(words, parts):
    assert first(words, "split") == parts


@pytest.mark.parametrize("words", ["Bring bread and butter.", "Ana and the dog came.", "We sing and dance."])
def test_what_is_no_sentence_by_itself_is_not_divided(words):
    (statement,) = draft(words, CONTEXT).statements
    assert [each for each in statement.suggestions if each.kind == "split"] == []


def test_words_of_the_bank_come_with_their_explanation_and_change_nothing():
    (statement,) = draft("You need a referral.", CONTEXT).statements
    (suggestion,) = statement.suggestions
    assert (suggestion.kind, suggestion.replacement) == ("hard word", statement.hard_words[0].explanation)
    assert taken(statement.text, suggestion) == (statement.text,)
    assert statement.hard_words[0] == HardWord(word="referral", explanation=suggestion.replacement)
    assert as_statement(statement) == Statement(text="You need a referral.", hard_words=("referral",))


def test_up_to_three_pictures_are_proposed():
    (statement,) = draft("Take the bus to the doctor, the library and the pool.", CONTEXT).statements
    assert len(statement.pictures) == 3


def test_a_statement_is_looked_at_again_after_it_was_edited():
    again = drafted_again("We will ensure it.", CONTEXT)
    assert [each.kind for each in again.suggestions] == ["plain word"]


@given(sampled_from(SENTENCES), text(max_size=40))
def test_suggestions_stand_in_the_text_and_in_its_order(sentence, more):
    for statement in draft(f"{sentence} {more}", CONTEXT).statements:
        places = [(each.start, each.end) for each in statement.suggestions]
        assert places == sorted(places)
        assert all(0 <= start < end <= len(statement.text) for start, end in places)
        for each in statement.suggestions:
            assert all(taken(statement.text, each))
