"""Long sentences and paragraphs."""

import pytest

from builders.checking import paragraph, update_of
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.rules.reading import long_paragraphs, long_sentences, words_at_once


def sentence_of(count):
    return " ".join(["Boats", *["row"] * (count - 1)]) + "."


@pytest.mark.parametrize(
    ("count", "severity"),
    [(31, "advice"), (40, "advice"), (41, "warning"), (60, "warning"), (61, "error")],
)
def test_a_longer_sentence_is_graver(count, severity):
    (mark,) = long_sentences(paragraph(sentence_of(count)), Context())
    assert (mark.severity, mark.parameters) == (severity, {"count": str(count)})


def test_thirty_words_are_no_long_sentence():
    assert list(long_sentences(paragraph(sentence_of(30)), Context())) == []


def test_the_words_of_one_entry_count_where_semicolons_make_a_list():
    assert words_at_once("We need: oars; a very long rope; tea.") == 6
    assert words_at_once("We row; we sing.") == 4


def test_words_are_counted_as_word_counts_them():
    assert words_at_once("We row – and sing.") == 5


def test_a_long_sentence_hides_no_word_that_is_misspelt():
    text = sentence_of(50).replace("row row row.", "row wensday row.")
    findings = house_checker().check(update_of(text), Context()).findings
    assert {each.rule.partition(".")[0] for each in findings} >= {"read", "spell"}


def test_only_a_paragraph_of_more_than_a_hundred_words_is_long():
    assert list(long_paragraphs(paragraph("Row. " * 100), Context())) == []
    (mark,) = long_paragraphs(paragraph("Row. " * 101), Context())
    assert (mark.start, mark.end) == (0, 504)
