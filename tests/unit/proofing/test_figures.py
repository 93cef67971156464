"""The figures of a text."""

import pytest

from builders.checking import paragraph, update_of
from update_editor.proofing.figures import Figures, Place, figures
from update_editor.proofing.paragraphs import document_of


def test_words_and_sentences_are_counted():
    found = figures([paragraph("We row. We sing and we rest!"), paragraph("Tea is at four.")])
    assert (found.words, found.sentences) == (11, 3)


def test_the_longest_sentence_is_told_with_its_place():
    found = figures([paragraph("We row. We sing and we rest!")])
    assert (found.longest, found.longest_at) == (5, Place("message", "b", 8, 28))


def test_sentences_over_twenty_five_words_are_counted():
    long = "Row " * 26
    assert figures([paragraph(long + ". " + "Row " * 25)]).over_25 == 1


def test_a_heading_has_words_but_no_sentences():
    found = figures(document_of(update_of("# The new pier")).paragraphs)
    assert (found.words, found.sentences) == (3, 0)


def test_the_grade_is_the_automated_readability_index():
    # 4 words of 15 letters in one sentence: 4.71 × 15 / 4 + 0.5 × 4 − 21.43 = −1.77, and 0 is the least.
    assert figures([paragraph("The cat sat here.")]).grade == 0
    found = figures([paragraph("Collaborative partnerships necessitate comprehensive communication.")])
    assert found.grade == pytest.approx(4.71 * 62 / 5 + 2.5 - 21.43)


@pytest.mark.parametrize(
    "text",
    [
        "The pier was painted by the school.",
        "It has been quietly forgotten.",
        "Lamps are now being lit.",
        "He got elected.",
        "The plan will be sent out.",
    ],
)
def test_a_sentence_in_which_something_is_done_to_somebody_is_passive(text):
    assert figures([paragraph(text)]).passive_share == 1


@pytest.mark.parametrize(
    "text",
    [
        "We painted the pier.",
        "She is interested in boats.",
        "They are here.",
        "I am delighted that you came.",
    ],
)
def test_a_sentence_in_which_somebody_does_or_is_something_is_not(text):
    assert figures([paragraph(text)]).passive_share == 0


def test_no_text_has_no_figures():
    assert figures([]) == Figures()
    assert figures([paragraph(" \n")]) == Figures()
