"""Acronyms and where each is explained."""

import pytest

from builders.checking import paragraph, update_of
from update_editor.proofing.acronyms import acronyms_of, read_acronyms
from update_editor.proofing.context import Context, Glossary
from update_editor.proofing.paragraphs import document_of


def uses(text):
    return [use.text for use in read_acronyms(paragraph(text))]


def acronyms(text, context=None):
    return acronyms_of(document_of(update_of(text)), context)


@pytest.mark.parametrize(
    "text", ["OOT", "an MoU", "the WY&H way", "CfPS-led", "OOTs", "OOT’s", "‘OOT’", "A&E,"]
)
def test_capitals_with_at_most_a_small_letter_between_are_an_acronym(text):
    assert len(uses(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tea",
        "A",
        "I",
        "YouTube",
        "McAdam",
        "Henry VIII",
        "LS11 4AP",
        "JR Hartley",
        "BUNS FOR EVERYBODY",
        "It is NOT late.",
        "form SA 100",
        "#OOT",
        "@OOT",
        "www.OOT.org",
        "P60",
        "OTLEYANSFORBUNS",
    ],
)
def test_what_only_looks_like_one_is_none(text):
    assert uses(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Otley Owl Trust (OOT) met.",
        "The Otley Owl Trust (the ‘OOT’) met.",
        "The OOT (Otley Owl Trust) met.",
        "The Otley Owl Trust, or OOT, met.",
        "The Otley Owl Trust – OOT – met.",
        "OOT stands for things with owls.",
        "Otley’s trust for owls (OOT; since 1901) met.",
        "the owls of Otley, known as OOT, met.",
    ],
)
def test_an_acronym_beside_its_words_is_explained(text):
    (acronym,) = acronyms(text)
    assert acronym.explained is not None


def test_every_use_is_listed_with_where_the_first_explains_it():
    text = "OOT met.\nThe Otley Owl Trust (OOT) is small. OOTs are many.\nNHS and OOT."
    owls, everybodys = acronyms(text)
    assert (owls.text, owls.words, len(owls.uses)) == ("OOT", "Otley Owl Trust", 4)
    assert owls.explained == owls.uses[1]
    assert (everybodys.text, everybodys.is_known) == ("NHS", True)


def test_a_plural_with_a_capital_s_is_the_same_acronym():
    (acronym,) = acronyms("Otley Owl Trusts (OOTS) met. An OOT sang.")
    assert acronym.text == "OOT"
    assert acronym.explained == acronym.uses[0]


def test_the_first_use_is_in_running_text_where_there_is_one():
    (acronym,) = acronyms("# OOT news\nThe OOT met.")
    assert not acronym.first.paragraph.is_heading


def test_the_glossary_says_what_the_text_does_not():
    glossary = Glossary(acronyms={"OOT": "Otley Owl Trust"})
    (acronym,) = acronyms("OOT met.", Context(glossary=glossary, words=frozenset({"OOT"})))
    assert (acronym.words, acronym.is_known) == ("Otley Owl Trust", False)


def test_what_the_house_has_among_its_words_is_known():
    (acronym,) = acronyms("OOT met.", Context(words=frozenset({"OOT"})))
    assert acronym.is_known
