"""A house's own style: its words, acronyms and terms, the profile that it keeps, and what it waved through.

It is one value, kept in a file that colleagues can share (``house_style_file``).
"""

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.limits import Limits
from update_editor.easyread.word_bank import WordBank
from update_editor.model import Unusable
from update_editor.proofing.context import Glossary, Preferred
from update_editor.proofing.findings import Finding
from update_editor.proofing.profiles import HOUSE, Level, Profile, shipped_profiles

T = TypeVar("T")


class WavedThrough(Struct, frozen=True, order=True):
    """Words in which a rule finds nothing any more, wherever they stand."""

    rule: str
    text: str


class HouseStyle(Struct, frozen=True, kw_only=True):
    """What an organisation says for all its updates.

    ``profile`` is the id of the profile that it keeps, ``words`` are names and terms that are right,
    ``acronyms`` say what each stands for, ``terms`` what is written in place of others. ``easy_read`` is how
    much its easy read may ask of readers.
    """

    profile: str = HOUSE
    words: tuple[str, ...] = ()
    acronyms: dict[str, str] = {}
    terms: dict[str, Preferred] = {}
    rules_off: tuple[str, ...] = ()
    waved_through: tuple[WavedThrough, ...] = ()
    easy_read: Limits = Limits()

    @property
    def glossary(self) -> Glossary:
        """What a check is told of acronyms and terms."""
        return Glossary(acronyms=self.acronyms, terms=self.terms)


class House(Struct, frozen=True, kw_only=True):
    """What updates are checked by: a style, and the profile that it names with its own rules off.

    ``bank`` are the hard words that the organisation has explained.
    """

    style: HouseStyle
    profile: Profile
    bank: WordBank = WordBank()


def shipped_house() -> House:
    """Return what updates are checked by where nobody has said anything."""
    return house_of(HouseStyle(), shipped_profiles())


def house_of(style: HouseStyle, profiles: dict[str, Profile], profile_id: str = "") -> House:
    """Return what updates are checked by: the profile with an id, or else the one that the style names.

    Raises:
        Unusable: ``unknown-profile``, naming those that there are.
    """
    wanted = profile_id or style.profile
    if wanted not in profiles:
        raise Unusable("unknown-profile", profile=wanted, known=", ".join(profiles))
    profile = profiles[wanted]
    off: dict[str, Level] = dict.fromkeys(style.rules_off, "off")
    return House(style=style, profile=replace(profile, levels={**profile.levels, **off}))


def with_word(style: HouseStyle, word: str) -> HouseStyle:
    """Return the style with a word that is right."""
    return replace(style, words=_sorted(*style.words, word.strip()))


def without_word(style: HouseStyle, word: str) -> HouseStyle:
    """Return the style without a word."""
    return replace(style, words=tuple(each for each in style.words if each != word))


def with_acronym(style: HouseStyle, acronym: str, stands_for: str) -> HouseStyle:
    """Return the style with what an acronym stands for."""
    return replace(style, acronyms={**style.acronyms, acronym.strip(): stands_for.strip()})


def with_rule_off(style: HouseStyle, rule_id: str) -> HouseStyle:
    """Return the style with a rule that is asked no more."""
    return replace(style, rules_off=_sorted(*style.rules_off, rule_id))


def with_rule_on(style: HouseStyle, rule_id: str) -> HouseStyle:
    """Return the style with a rule asked again, as the profile has it."""
    return replace(style, rules_off=tuple(each for each in style.rules_off if each != rule_id))


def with_waved_through(style: HouseStyle, finding: Finding) -> HouseStyle:
    """Return the style in which a rule finds nothing in these words any more, in no update."""
    mine = WavedThrough(finding.rule, finding.text)
    return replace(style, waved_through=tuple(sorted({*style.waved_through, mine})))


def without_waved_through(style: HouseStyle, waved: WavedThrough) -> HouseStyle:
    """Return the style in which a rule finds these words again."""
    return replace(style, waved_through=tuple(each for each in style.waved_through if each != waved))


def with_edits(now: HouseStyle, before: HouseStyle, wanted: HouseStyle) -> HouseStyle:
    """Return the style as it is now, with what somebody changed who began from an earlier one.

    What colleagues added or took out meanwhile stays so.
    """
    return replace(
        now,
        profile=now.profile if wanted.profile == before.profile else wanted.profile,
        words=_sorted(*_edited(now.words, before.words, wanted.words)),
        acronyms=_edited_pairs(now.acronyms, before.acronyms, wanted.acronyms),
        terms=_edited_pairs(now.terms, before.terms, wanted.terms),
        rules_off=_sorted(*_edited(now.rules_off, before.rules_off, wanted.rules_off)),
        waved_through=tuple(sorted(_edited(now.waved_through, before.waved_through, wanted.waved_through))),
        easy_read=now.easy_read if wanted.easy_read == before.easy_read else wanted.easy_read,
    )


def _edited(now: Iterable[T], before: Iterable[T], wanted: Iterable[T]) -> set[T]:
    return (set(now) - (set(before) - set(wanted))) | (set(wanted) - set(before))


def _edited_pairs(now: dict[str, T], before: dict[str, T], wanted: dict[str, T]) -> dict[str, T]:
    kept = {key: value for key, value in now.items() if key in wanted or key not in before}
    return {**kept, **{key: value for key, value in wanted.items() if before.get(key) != value}}


def _sorted(*words: str) -> tuple[str, ...]:
    return tuple(sorted({word for word in words if word}, key=lambda word: (word.casefold(), word)))
