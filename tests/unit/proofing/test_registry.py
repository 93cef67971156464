"""Rules by name."""

from update_editor.proofing.check import document_rules, paragraph_rules
from update_editor.proofing.house_rules import house_rules
from update_editor.proofing.registry import ParagraphRule, Registry


def nothing(_paragraph, _context):
    return ()


def rule(rule_id, find=nothing):
    return ParagraphRule(id=rule_id, find=find)


def ids(registry):
    return [each.id for each in registry]


def test_rules_come_in_the_order_in_which_they_were_registered():
    assert ids(Registry(rule("b"), rule("a"))) == ["b", "a"]


def test_a_higher_priority_comes_first():
    registry = Registry(rule("a"), rule("b"))
    registry.register(rule("c"), priority=10)
    registry.register(rule("d"), priority=-1)
    assert ids(registry) == ["c", "a", "b", "d"]


def test_a_rule_takes_the_place_of_the_one_with_its_id():
    registry = Registry(rule("a"))
    other = rule("a", lambda _paragraph, _context: ())
    registry.register(other)
    assert list(registry) == [other]


def test_a_rule_can_be_taken_out():
    registry = Registry(rule("a"), rule("b"))
    registry.remove("a")
    registry.remove("never there")
    assert "a" not in registry
    assert "b" in registry
    assert len(registry) == 1


def test_every_shipped_rule_has_a_reason_and_a_sentence():
    for each in (*paragraph_rules(), *document_rules()):
        known = house_rules()[each.id]
        assert known.reason.endswith(".")
        assert not any(sentence.endswith(".") for sentence in (known.message, *known.variants.values()))


def test_no_two_shipped_rules_have_one_id():
    both = ids(paragraph_rules()) + ids(document_rules())
    assert len(set(both)) == len(both)
