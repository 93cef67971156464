"""A check as a whole."""

import pytest
from msgspec.structs import replace

from builders.checking import FewWords, found_in
from update_editor.model import Bullet, Bullets, Item, Items, Message, Picture, Span, Update, block, line
from update_editor.proofing.check import SPELLING_OFF, Checker, house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.dictionary import Dictionary
from update_editor.proofing.paragraphs import document_of
from update_editor.services.messages import finding_sentence, note_sentence

UPDATE = Update(
    id="u",
    template="t",
    title=line("A qzxa title"),
    opening=(block("A qzxb start, click here."),),
    closing=(block("A qzxe end"),),
    sections=(
        Message(id="message", body=(block("Fine."), block("A qzxc, a qzxd."))),
        Items(
            id="happening",
            heading=line("News"),
            items=(Item(id="i1", heading=line("A qzxf"), body=(block("A qzxg"),), picture="p1"),),
        ),
        Bullets(id="next-week", heading=line("Next"), bullets=(Bullet(id="u1", spans=line("A qzxh")),)),
    ),
    pictures=(Picture(id="p1", file="f.png"),),
)


def test_findings_come_in_the_order_of_the_text():
    findings = house_checker().check(UPDATE, Context()).findings
    assert [(each.where, each.text) for each in findings] == [
        ("update", ""),
        ("title", "qzxa"),
        ("opening", "qzxb"),
        ("opening", "here"),
        ("message", "qzxc"),
        ("message", "qzxd"),
        ("closing", "qzxe"),
        ("happening/i1/heading", "qzxf"),
        ("happening/i1", ""),
        ("happening/i1", "qzxg"),
        ("next-week/u1", "qzxh"),
    ]


def test_a_finding_in_a_paragraph_names_its_block_and_one_in_a_line_none():
    by_text = {each.text: each for each in house_checker().check(UPDATE, Context()).findings}
    assert by_text["qzxd"].block == UPDATE.sections[0].body[1].id
    assert by_text["qzxa"].block is None


def test_every_finding_makes_a_sentence():
    checker = house_checker()
    report = checker.check(UPDATE, Context(required_sections=(("easy", "Easy read"),)))
    for finding in checker.with_suggestions(report).findings:
        assert "{" not in finding_sentence(finding.code, finding.parameters)


def test_without_a_dictionary_the_rest_is_checked_and_one_notice_says_so():
    report = Checker(None).check(UPDATE, Context())
    assert {each.rule for each in report.findings} == {
        "struct.date-missing",
        "link.vague",
        "access.alt-missing",
    }
    assert report.notices == (SPELLING_OFF,)
    assert note_sentence(SPELLING_OFF, {}) != ""
    assert Checker(None).with_suggestions(report) == report
    assert house_checker().check(UPDATE, Context()).notices == ()


def test_suggestions_are_added_behind_those_that_are_sure():
    words = FewWords("a", "receive", suggestions=["relieve", "receive", "reprieve", "believe"])
    checker = Checker(Dictionary(words))
    update = Update(id="u", template="t", opening=(block("a recieev, a recieve"),))
    plain = [each for each in checker.check(update, Context()).findings if each.text]
    assert [each.suggestions for each in plain] == [(), ("receive",)]
    full = checker.with_suggestions(checker.check(update, Context())).findings
    assert [each.suggestions for each in full if each.text] == [
        ("relieve", "receive", "reprieve"),
        ("receive", "relieve", "reprieve"),
    ]


def test_suggestions_are_looked_for_in_few_words_only():
    words = FewWords(suggestions=["tea"])
    checker = Checker(Dictionary(words))
    letters = "abcdefghij"
    text = " ".join(f"qz{first}{second}x" for first in letters for second in letters)
    report = checker.check(Update(id="u", template="t", opening=(block(text),)), Context())
    words.asked.clear()
    checker.with_suggestions(report)
    assert len(words.asked) == 60


def test_a_paragraph_that_stays_is_not_read_again():
    words = FewWords("tea", "cake")
    checker = Checker(Dictionary(words))
    update = Update(id="u", template="t", opening=(block("tea qzxa"), block("tea qzxb")))
    first = checker.check(update, Context())
    words.asked.clear()
    assert checker.check(update, Context()) == first
    changed = replace(update, opening=(update.opening[0], replace(update.opening[1], spans=line("cake"))))
    checker.check(changed, Context())
    assert words.asked == ["cake"]


def test_words_that_go_to_another_paragraph_are_not_read_again_but_found_there():
    words = FewWords("tea")
    checker = Checker(Dictionary(words))
    update = Update(id="u", template="t", opening=(block("tea qzxa"),))
    checker.check(update, Context())
    words.asked.clear()
    moved = replace(update, opening=(), closing=(block("tea qzxa"),))
    findings = checker.check(moved, Context()).findings
    assert [(each.where, each.block) for each in findings if each.text == "qzxa"] == [
        ("closing", moved.closing[0].id)
    ]
    assert words.asked == []


@pytest.mark.parametrize(
    ("one", "other", "here"),
    [
        ("We met the QhBC team.", "We met the QHbC team.", "The QHBC sang."),
        (
            "The Fern Owl Care Tea Board met.",
            "The Fern Owl Care Kind Board met.",
            "The Fern Owl Care Board met.",
        ),
    ],
)
def test_where_past_updates_change_places_they_are_weighed_anew(one, other, here):
    past = tuple(document_of(Update(id="p", template="t", opening=(block(text),))) for text in (one, other))
    update = Update(id="u", template="t", opening=(block(here),))
    checker = house_checker()
    for order in (past, past[::-1]):
        assert checker.check(update, Context(), order) == house_checker().check(update, Context(), order)


def test_the_same_paragraph_in_two_places_is_found_in_both():
    update = replace(UPDATE, opening=UPDATE.sections[0].body, title=(), closing=())
    places = [(each.where, each.text) for each in house_checker().check(update, Context()).findings]
    assert ("opening", "qzxc") in places
    assert ("message", "qzxc") in places


def test_words_that_were_added_count_at_once():
    checker = house_checker()
    update = Update(id="u", template="t", opening=(block("a qzxa"),))
    assert [each.text for each in checker.check(update, Context()).findings] == ["", "qzxa"]
    assert [each.text for each in checker.check(update, Context(words=frozenset({"qzxa"}))).findings] == [""]


def test_a_fingerprint_survives_edits_elsewhere_and_changes_with_the_words_nearby():
    (before,) = found_in("A long enough beginning of a paragraph, then we recieve tea at ten in the hall")
    (after,) = found_in(
        "Another sentence. A long enough beginning of a paragraph, then we recieve tea at ten in the hall!"
    )
    (other,) = found_in("We never recieve cake")
    assert before.fingerprint == after.fingerprint != other.fingerprint


def test_two_missing_sections_have_two_fingerprints():
    context = Context(required_sections=(("a", "News"), ("b", "Events")))
    findings = house_checker().check(Update(id="u", template="t"), context).findings
    assert len({each.fingerprint for each in findings}) == len(findings) == 3


def test_offsets_are_code_points():
    spans = (Span(text="😀 "), Span(text="qzxa", bold=True))
    finding = house_checker().check(Update(id="u", template="t", title=spans), Context()).findings[1]
    assert (finding.start, finding.end) == (2, 6)
