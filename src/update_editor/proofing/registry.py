"""Rules by name, in the order in which they are asked."""

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph


class Named(Protocol):
    """Anything with an id of its own."""

    @property
    def id(self) -> str:
        """What it is known by, such as ``link.vague``."""


Rule = TypeVar("Rule", bound=Named)


class ParagraphRule(Struct, frozen=True, kw_only=True):
    """How a rule finds that sees one paragraph only. What else is known of it is in ``house_rules``."""

    id: str
    find: Callable[[Paragraph, Context], Iterable[Mark]]


class DocumentRule(Struct, frozen=True, kw_only=True):
    """How a rule finds that sees the whole update, and past ones beside it."""

    id: str
    find: Callable[[Document, Context], Iterable[Mark]]


class Registry(Generic[Rule]):
    """Rules by id. Those with the higher priority come first; of equals, the one registered first."""

    def __init__(self, *rules: Rule) -> None:
        self._rules: dict[str, Rule] = {}
        self._priorities: dict[str, int] = {}
        for rule in rules:
            self.register(rule)

    def register(self, rule: Rule, priority: int = 0) -> None:
        """Add a rule, or put another in the place of the one with its id."""
        self.remove(rule.id)
        self._rules[rule.id] = rule
        self._priorities[rule.id] = priority

    def remove(self, rule_id: str) -> None:
        """Take a rule out; nothing where there is none of that id."""
        self._rules.pop(rule_id, None)
        self._priorities.pop(rule_id, None)

    def __contains__(self, rule_id: object) -> bool:
        return rule_id in self._rules

    def __len__(self) -> int:
        return len(self._rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(sorted(self._rules.values(), key=lambda rule: -self._priorities[rule.id]))
