"""Rules that are data: patterns, and words to swap for others, found in a paragraph."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.house_rules import HouseRule, Pattern, house_rules
from update_editor.proofing.needs import Needs
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule

_WORD = re.compile(r"[^\W_]+")


@cache  # what `re` keeps of compiled patterns is too little for so many
def wording_rules() -> tuple[ParagraphRule, ...]:
    """Return the rules of updates that stand whole in the files of rules."""
    return finders(each for each in house_rules().values() if not each.is_of_easy_read)


@cache
def easy_read_wording_rules() -> tuple[ParagraphRule, ...]:
    """Return those for the statements of easy read."""
    return finders(each for each in house_rules().values() if each.is_of_easy_read)


def finders(rules: Iterable[HouseRule]) -> tuple[ParagraphRule, ...]:
    """Return what finds, for each rule that has any, its patterns and words to swap."""
    whole = tuple(rule for rule in rules if rule.pattern or rule.swap)
    worth_a_look = lru_cache(maxsize=4)(_WorthALook(rule.pattern for rule in whole))
    return tuple(
        ParagraphRule(id=rule.id, find=_finder(rule, at, worth_a_look)) for at, rule in enumerate(whole)
    )


def _finder(
    rule: HouseRule, at: int, worth_a_look: "Callable[[str], _Patterns]"
) -> Callable[[Paragraph, Context], Iterable[Mark]]:
    """Return what finds in a paragraph what a rule has as patterns and words to swap."""
    swaps = Swaps(rule.swap) if rule.swap else None

    def find(paragraph: Paragraph, _context: Context) -> Iterable[Mark]:
        text = paragraph.text
        patterns = worth_a_look(text).get(at, ())
        if not (patterns or swaps) or not (rule.in_headings if paragraph.is_heading else rule.in_text):
            return ()
        found = [mark for each in patterns for mark in each.marks(text)]
        return found if swaps is None else (*found, *swaps.marks(text))

    return find


class _WorthALook:
    """Which of the patterns of many rules a text may have at all."""

    def __init__(self, rules: Iterable[Iterable[Pattern]]) -> None:
        """Take the patterns of each rule."""
        self._compiled = [[_Compiled(each) for each in patterns] for patterns in rules]
        places = [(rule, at) for rule, some in enumerate(self._compiled) for at in range(len(some))]
        needs = {(rule, at): self._compiled[rule][at].needs for rule, at in places}
        self._always = [place for place in places if not needs[place]]
        self._needs = Needs((words, place) for place in places for words in needs[place])

    def __call__(self, text: str) -> "_Patterns":
        """Return those that a text may have, in their order, by the place of their rule."""
        found: _Patterns = {}
        for rule, at in sorted({*self._always, *self._needs.met(_small(text))}):
            found.setdefault(rule, []).append(self._compiled[rule][at])
        return found


class _Compiled:
    """A pattern, ready to be looked for."""

    def __init__(self, pattern: Pattern) -> None:
        flags = re.NOFLAG if pattern.case else re.IGNORECASE
        self._expression = re.compile(pattern.find, flags)
        self._group: str | int = "fault" if "fault" in self._expression.groupindex else 0
        self._fix = pattern.fix
        self._severity = pattern.severity
        self.needs = tuple(each.lower() for each in pattern.needs)

    def marks(self, text: str) -> Iterator[Mark]:
        for match in self._expression.finditer(text):
            start, end = match.span(self._group)
            groups = {name: words or "" for name, words in match.groupdict().items()}
            small = text[start:end].lower()
            suggestions = () if self._fix is None else (self._fix.format(small=small, **groups),)
            mark = marked(text, start, end, suggestions)
            yield mark if self._severity is None else replace(mark, severity=self._severity)


_Patterns = dict[int, list[_Compiled]]
"""Patterns by the place of their rule."""


@lru_cache(maxsize=4)
def _small(text: str) -> str:
    """Return a text in small letters, which many rules ask for, one after the other."""
    return text.lower()


@lru_cache(maxsize=4)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_small(text)))


class _Swap(Struct, frozen=True):
    words: frozenset[str]
    expression: re.Pattern[str]
    better: tuple[str, ...]
    order: int


class Swaps:
    """Words that are looked for, in any letters, and what is better: several divided by “ | ”, or nothing.

    Of two that begin at one place the longer counts. What is in the text in capitals stays so.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._by_telling: dict[str, list[_Swap]] = {}
        for order, phrase in enumerate(sorted(words, key=len, reverse=True)):
            if phrase[:1].isalnum():
                better = tuple(each for each in words[phrase].split(" | ") if each)
                all_words = _WORD.findall(phrase.lower())
                swap = _Swap(frozenset(all_words), _phrase(phrase), better, order)
                self._by_telling.setdefault(max(all_words, key=len), []).append(swap)
        self._telling = frozenset(self._by_telling)

    def marks(self, text: str) -> Iterator[Mark]:
        """Yield where the words stand, and what is better."""
        there = _words_of(text)
        found = [
            (match.start(), swap.order, match, swap.better)
            for word in self._telling & there
            for swap in self._by_telling[word]
            if swap.words <= there
            for match in swap.expression.finditer(text)
        ]
        done = 0
        for start, _, match, better in sorted(found, key=_place):
            if start >= done:
                done = match.end()
                yield marked(text, start, done, tuple(like(match[0], each) for each in better))


def _place(found: tuple[int, int, re.Match[str], tuple[str, ...]]) -> tuple[int, int]:
    return found[:2]


def _phrase(words: str) -> re.Pattern[str]:
    """Return an expression for words that stand free; spaces are any white space, ' is any apostrophe."""
    written = r"\s+".join(re.escape(word) for word in words.split()).replace("'", "['’]")
    end = r"(?![\w-])" if words[-1].isalnum() else ""
    return re.compile(rf"(?<![\w-]){written}{end}", re.IGNORECASE)


def like(written: str, words: str) -> str:
    """Return words with a capital where what was written had one, all in capitals where it was so."""
    letters = [letter for letter in written if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return words.upper()
    return words[:1].upper() + words[1:] if written[:1].isupper() else words


def marked(text: str, start: int, end: int, suggestions: tuple[str, ...] = ()) -> Mark:
    """Return a mark whose sentence may name what was written and what is meant."""
    meant = suggestions[0] if suggestions else ""
    return Mark(
        start=start, end=end, suggestions=suggestions, parameters={"words": text[start:end], "meant": meant}
    )
