"""What is known of every rule beside how it finds: its level, sentence, reason, source and examples.

All of it is data, ``resources/rules/FAMILY.toml``, so that an editor can read and change it. Rules that are
patterns or words to swap stand there whole; of the others the code has the finder, under the same id.
"""

from functools import cache
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from update_editor import assets
from update_editor.proofing.findings import Severity

EASY_READ = "easy."
"""How the ids of the rules for statements of easy read begin."""


class Example(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A text with a fault, the faulty words in «guillemets», and the same put right.

    A line is a paragraph; one that begins ``# `` is an item's heading, ``- `` a bullet of next week, ``~ ``
    a paragraph that ends the message; ⏎ is a line break. ``past`` are texts of earlier updates, ``date`` the
    day of this one. ``right`` is empty where only people know what is right.
    """

    wrong: str
    right: str = ""
    date: str = ""
    past: tuple[str, ...] = ()


class Pattern(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A regular expression and what is written instead, its named groups in braces.

    What the group ``fault`` matched is pointed out, or all of it where there is no such group. ``fix`` takes
    the place of just that; ``{small}`` is what was pointed out, in small letters. Capitals count where
    ``case`` is true. ``severity`` is for a pattern that is more or less grave than its rule.
    ``needs`` spares time: texts that have none of these, in small letters, are not looked through.
    """

    find: str
    fix: str | None = None
    case: bool = False
    severity: Severity | None = None
    needs: tuple[Annotated[str, Meta(min_length=1)], ...] = ()


class HouseRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rule, as its file has it.

    ``message`` is one sentence without a full stop, parameters in braces; ``variants`` are others, by the
    code with which the finder asks for them. ``never`` are texts in which it must find nothing. ``swap``
    gives what is written in the place of words, ``same`` has groups of words for one thing. ``in_headings``
    and ``in_text`` say whether patterns and swaps hold in headings, and in all that is none.
    """

    id: str
    severity: Severity
    message: str
    reason: str
    source: str = ""
    variants: dict[str, str] = {}
    pattern: tuple[Pattern, ...] = ()
    swap: dict[str, str] = {}
    same: tuple[tuple[str, ...], ...] = ()
    in_headings: bool = True
    in_text: bool = True
    example: tuple[Example, ...] = ()
    never: tuple[str, ...] = ()

    @property
    def is_of_easy_read(self) -> bool:
        """Whether it is asked of the statements of easy read, and not of the update itself."""
        return self.id.startswith(EASY_READ)

    def sentence(self, variant: str = "") -> str:
        """Return what is said of a finding, its parameters still in braces."""
        return self.variants[variant] if variant else self.message


class _Family(Struct, frozen=True, forbid_unknown_fields=True):
    rule: tuple[HouseRule, ...]


@cache
def house_rules() -> dict[str, HouseRule]:
    """Return the shipped rules by id, family after family."""
    files = sorted((assets.resources() / "rules").glob("*.toml"))
    families = (msgspec.toml.decode(file.read_bytes(), type=_Family) for file in files)
    return {rule.id: rule for family in families for rule in family.rule}


def sentence_of(code: str) -> str:
    """Return the sentence of a finding's code, ``rule`` or ``rule/variant``."""
    rule_id, _, variant = code.partition("/")
    return house_rules()[rule_id].sentence(variant)


def sentences() -> tuple[str, ...]:
    """Return every sentence, reason and source that a finding may have, for those who translate them."""
    rules = house_rules().values()
    told = ((rule.message, *rule.variants.values(), rule.reason, rule.source) for rule in rules)
    return tuple(each for words in told for each in words if each)
