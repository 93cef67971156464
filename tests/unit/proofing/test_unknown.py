"""Which unknown words are slips."""

import pytest

from update_editor.proofing.dictionary import open_dictionary
from update_editor.proofing.unknown import unknown_words
from update_editor.proofing.words import word_list


@pytest.fixture(scope="module")
def british():
    return open_dictionary(word_list("terms"))


def slips(text, dictionary):
    """Every suspect word: its text, kind, and first suggestion."""
    return [
        (each.word.text, each.kind, *each.suggestions[:1])
        for each in unknown_words(text, dictionary)
        if each.kind != "name" or each.suggestions
    ]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("voluntary andcommunity groups", ("andcommunity", "joined", "and community")),
        ("councils, communityand charities", ("communityand", "joined", "community and")),
        ("people inthe area", ("inthe", "joined", "in the")),
        ("we organize it", ("organize", "ize", "organise")),
        ("their prioritization", ("prioritization", "ize", "prioritisation")),
        ("we analyze it", ("analyze", "ize", "analyse")),
        ("a new comittee", ("comittee", "misspelt", "committee")),
        ("the wihte paper", ("wihte", "misspelt", "white")),
        ("a shoppping trip", ("shoppping", "misspelt", "shopping")),
        ("we like it alot", ("alot", "misspelt", "a lot")),
        ("across yorkshire", ("yorkshire", "misspelt", "Yorkshire")),
        ("a multi-agancy team", ("agancy", "misspelt")),
        ("a qzxy", ("qzxy", "misspelt")),
        ("the hopsital’s", ("hopsital", "misspelt", "hospital")),
        ("Primary Netwrok Meeting", ("Netwrok", "name", "Network")),
        ("We met. Netwroks are good.", ("Netwroks", "name", "Networks")),
        ("Thier plan is ready.", ("Thier", "name", "Their")),
    ],
)
def test_slips_are_found(british, text, slip):
    assert slips(text, british) == [slip]


@pytest.mark.parametrize(
    "text",
    [
        "Quenby Trellick, Ada McQuorn, O’Dwrfy and Marlow-Hesketh met.",
        "Hollidayy came with Dr Pavillion and Councillor Netwrok.",
        "She met Netwrok today.",
        "Leeds, Netwrok and York",
        "Ursula van der Quorn and Ibn al Qorn",
        "Stoke-upon-Quern and Quern-le-moors",
        "The CCGs, an MoU, CfPS and an eRota on iPads",
        "co-ordinating, pre-pregnancy, pre- and postnatal, multi-agency work",
        "codesigned, nonclinical, multidisciplinary, reprioritising",
        "wellbeing, safeguarding, neurodiversity, webinars, coproduction and reablement",
        "a foetal scan; the naïve café’s façade; Dziękuję",
        "doctors’ and nurses’ views, it’ll, should’ve, they’re, ’em",
        "10-year-olds from the 21st at 10am, 2.6million",
        "The World Health Organization and the Organization met.",
        "e.g. and i.e. and etc.",
    ],
)
def test_what_is_right_or_a_name_is_left_alone(british, text):
    assert slips(text, british) == []


def test_offsets_leave_the_possessive_out(british):
    word = unknown_words("😀 the hopsital’s", british)[0].word
    assert (word.start, word.end) == (6, 14)


def test_names_are_told_so_that_they_can_be_counted(british):
    assert [(each.word.text, each.kind) for each in unknown_words("Trellick’s team", british)] == [
        ("Trellick", "name")
    ]
