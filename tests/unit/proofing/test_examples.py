"""Every rule's examples: what it finds, what it leaves alone, and that its fix puts things right."""

import datetime as dt
from functools import cache

import pytest

from builders.checking import update_of
from update_editor.proofing.check import document_rules, house_checker, paragraph_rules
from update_editor.proofing.context import Context
from update_editor.proofing.house_rules import house_rules
from update_editor.proofing.paragraphs import document_of
from update_editor.proofing.profiles import Profile

HOUSE = {rule_id: rule for rule_id, rule in house_rules().items() if not rule.is_of_easy_read}
EXAMPLES = [(rule.id, each) for rule in HOUSE.values() for each in rule.example]
NEVER = [(rule.id, text) for rule in HOUSE.values() for text in rule.never]
NOT_OF_PLAIN_TEXT = {
    *(rule_id for rule_id in house_rules() if rule_id.startswith(("access.", "field."))),
    "link.vague",
    "link.unusable",
    "link.same-text",
    "struct.section-missing",
    "struct.item-empty",
    "struct.date-missing",
    "struct.picture-missing",
    "term.organisation",
}
"""Rules that need a link, a picture, a field, a template or a glossary: tests of their own show them."""


@cache
def only(rule_id):
    """A checker of one rule, however a house finds it."""
    off = {each.id: "off" for each in (*paragraph_rules(), *document_rules()) if each.id != rule_id}
    return house_checker(Profile(levels=off))


def found(rule_id, text, example=None):
    date = dt.date.fromisoformat(example.date) if example is not None and example.date else None
    past = tuple(document_of(update_of(each)) for each in (example.past if example is not None else ()))
    return only(rule_id).check(update_of(text, date), Context(date=date), past).findings


def plain(text):
    return text.replace("«", "").replace("»", "")


def marked(text):
    """What stands in guillemets, in the order of the text."""
    return [part.partition("»")[0].replace("⏎", "\n") for part in text.split("«")[1:]]


@pytest.mark.parametrize(("rule_id", "example"), EXAMPLES)
def test_what_is_wrong_is_found_where_it_is(rule_id, example):
    findings = found(rule_id, plain(example.wrong), example)
    assert [each.text for each in findings] == marked(example.wrong)


@pytest.mark.parametrize(("rule_id", "example"), [each for each in EXAMPLES if each[1].right])
def test_what_is_right_is_left_alone(rule_id, example):
    assert found(rule_id, example.right, example) == ()


@pytest.mark.parametrize(("rule_id", "example"), [each for each in EXAMPLES if each[1].right])
def test_the_first_suggestions_make_it_right(rule_id, example):
    findings = found(rule_id, plain(example.wrong), example)
    if not all(each.suggestions for each in findings):
        pytest.skip("the rule suggests nothing here")
    parts = example.wrong.split("«")
    mended = parts[0]
    for part, finding in zip(parts[1:], findings, strict=True):
        mended += finding.suggestions[0] + part.partition("»")[2]
    assert mended == example.right


@pytest.mark.parametrize(("rule_id", "text"), NEVER)
def test_what_looks_like_it_is_left_alone(rule_id, text):
    assert found(rule_id, text) == ()


def test_every_rule_with_an_example_has_its_fault_in_guillemets():
    assert [rule_id for rule_id, each in EXAMPLES if not marked(each.wrong)] == []


def test_every_rule_of_plain_text_shows_what_is_wrong_and_what_is_not():
    of_text = {rule_id: rule for rule_id, rule in HOUSE.items() if rule_id not in NOT_OF_PLAIN_TEXT}
    assert [rule_id for rule_id, rule in of_text.items() if not rule.example or not rule.never] == []
