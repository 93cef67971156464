"""The organisation's own terms."""

import pytest

from builders.checking import paragraph
from update_editor.proofing.context import Context, Glossary, Preferred
from update_editor.proofing.rules.terms import organisation_terms

TERMS = {
    "service user": Preferred("person who uses our services", "People are more than users."),
    "carer": Preferred("unpaid carer"),
    "Tea Team": Preferred("tea team"),
    "beneficiary": Preferred("", "Nobody likes to be one."),
    "silo": Preferred(""),
}
CONTEXT = Context(glossary=Glossary(terms=TERMS))


def found(text):
    return list(organisation_terms(paragraph(text), CONTEXT))


def test_a_term_is_found_with_what_is_written_in_its_place_and_why():
    (mark,) = found("Every service user gets a bun.")
    assert mark.suggestions == ("person who uses our services",)
    assert mark.variant == "reasoned"
    assert mark.parameters["reason"] == "People are more than users"


@pytest.mark.parametrize(
    ("text", "variant"), [("a beneficiary", "avoided-reasoned"), ("a silo", "avoided"), ("a carer", "")]
)
def test_each_has_the_sentence_that_fits_it(text, variant):
    assert [mark.variant for mark in found(text)] == [variant]


def test_what_is_preferred_is_left_alone_though_the_term_is_a_part_of_it():
    assert found("Every unpaid carer gets a bun.") == []


def test_only_the_capitals_may_differ():
    assert [mark.suggestions for mark in found("The Tea Team met.")] == [("tea team",)]
    assert found("The tea team met.") == []


@pytest.mark.parametrize("text", ["Silos stand there.", "The careress", "Nothing"])
def test_other_words_are_not_terms(text):
    assert found(text) == []


def test_without_a_glossary_there_is_nothing_to_find():
    assert list(organisation_terms(paragraph("a silo"), Context())) == []
