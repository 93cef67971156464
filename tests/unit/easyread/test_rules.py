"""Every rule for statements: its examples, wrong and right, and what only looks wrong."""

import datetime as dt
from functools import cache

import pytest
from msgspec.structs import replace

from builders.easy_reading import unit
from builders.updates import paragraph, small_update
from update_editor.easyread.checks import check_easy_read, check_statements
from update_editor.easyread.context import EasyReadContext
from update_editor.easyread.word_bank import shipped_bank
from update_editor.model import Statement
from update_editor.proofing.context import Glossary
from update_editor.proofing.house_rules import house_rules
from update_editor.proofing.profiles import Profile

RULES = {rule_id: rule for rule_id, rule in house_rules().items() if rule.is_of_easy_read}
EXAMPLES = [(rule_id, each) for rule_id, rule in RULES.items() for each in rule.example]
NEVER = [(rule_id, text) for rule_id, rule in RULES.items() for text in rule.never]
NOT_OF_PLAIN_TEXT = {
    "easy.picture",
    "easy.alt",
    "easy.lost-picture",
    "easy.expired-picture",
    "easy.marked-word",
    "easy.unexplained",
    "easy.explained-next",
    "easy.two-explanations",
    "easy.hard-explanation",
    "easy.too-long",
    "easy.heading-missing",
    "easy.heading-long",
    "easy.contact",
}
"""Rules that need a picture, a list of words or many statements: tests of their own show them."""


@cache
def only(rule_id):
    """A context in which one rule is asked."""
    off = {each: "off" for each in RULES if each != rule_id}
    glossary = Glossary(acronyms={"CQC": "team that checks hospitals"})
    return EasyReadContext(
        profile=Profile(levels=off), bank=shipped_bank(), glossary=glossary, date=dt.date(2025, 2, 28)
    )


def update_of(text):
    """An update with a statement a line, as the examples have them."""
    statements = []
    for each in text.split("\n"):
        if each.startswith("- "):
            last = statements.pop()
            statements.append(replace(last, bullets=(*last.bullets, each.removeprefix("- "))))
        else:
            statements.append(Statement(text=each))
    written = replace(unit("u1", ("c1",), "Source."), statements=tuple(statements))
    return small_update(closing=(paragraph("c1", "Source."),), easy_read=(written,))


def found(rule_id, text):
    update = update_of(text)
    return (*check_statements(update, only(rule_id)), *check_easy_read(update, only(rule_id)))


def plain(text):
    return text.replace("«", "").replace("»", "")


def marked(text):
    return [part.partition("»")[0] for part in text.split("«")[1:]]


@pytest.mark.parametrize(("rule_id", "example"), EXAMPLES)
def test_what_is_wrong_is_found_where_it_is(rule_id, example):
    assert [each.text for each in found(rule_id, plain(example.wrong))] == marked(example.wrong)


@pytest.mark.parametrize(("rule_id", "example"), [each for each in EXAMPLES if each[1].right])
def test_what_is_right_is_left_alone(rule_id, example):
    assert found(rule_id, example.right) == ()


@pytest.mark.parametrize(("rule_id", "example"), [each for each in EXAMPLES if each[1].right])
def test_the_first_suggestions_make_it_right(rule_id, example):
    findings = found(rule_id, plain(example.wrong))
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


def test_every_rule_of_plain_text_shows_what_is_wrong_and_what_is_not():
    of_text = {rule_id: rule for rule_id, rule in RULES.items() if rule_id not in NOT_OF_PLAIN_TEXT}
    assert [rule_id for rule_id, rule in of_text.items() if not rule.example or not rule.never] == []


def test_every_rule_is_found_by_something():
    from update_editor.easyread import checks, whole_rules

    by_statement = {"easy.picture", "easy.alt", "easy.marked-word"}
    by_pictures = {"easy.lost-picture", "easy.expired-picture"}
    patterns = {each.id for each in checks.easy_read_wording_rules()}
    assert {*checks.TEXT_RULES, *patterns, *whole_rules.RULES, *by_statement, *by_pictures} == set(RULES)
