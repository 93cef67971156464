"""Rules that are data: patterns, and words to swap for others, found in a paragraph."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.house_rules import HouseRule, Pattern, house_rules
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule

_WORD = re.compile(r"[^\W_]+")


def wording_rules() -> tuple[ParagraphRule, ...]:
    """Return the rules of updates that stand whole in the files of rules."""
    return tuple(
        ParagraphRule(id=rule.id, find=finder(rule))
        for rule in house_rules().values()
        if (rule.pattern or rule.swap) and not rule.is_of_easy_read
    )


def easy_read_wording_rules() -> tuple[ParagraphRule, ...]:
    """Return those for the statements of easy read."""
    return tuple(
        ParagraphRule(id=rule.id, find=finder(rule))
        for rule in house_rules().values()
        if (rule.pattern or rule.swap) and rule.is_of_easy_read
    )


def finder(rule: HouseRule) -> Callable[[Paragraph, Context], Iterable[Mark]]:
    """Return what finds in a paragraph what a rule has as patterns and words to swap."""
    patterns = tuple(_Compiled(each) for each in rule.pattern)
    swaps = Swaps(rule.swap)

    def find(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
        if not (rule.in_headings if paragraph.is_heading else rule.in_text):
            return
        small = _small(paragraph.text)
        for pattern in patterns:
            if pattern.is_worth_a_look(small):
                yield from pattern.marks(paragraph.text)
        yield from swaps.marks(paragraph.text)

    return find


class _Compiled:
    """A pattern, ready to be looked for."""

    def __init__(self, pattern: Pattern) -> None:
        flags = re.NOFLAG if pattern.case else re.IGNORECASE
        self._expression = re.compile(pattern.find, flags)
        self._group: str | int = "fault" if "fault" in self._expression.groupindex else 0
        self._fix = pattern.fix
        self._severity = pattern.severity
        self._needs = tuple(each.lower() for each in pattern.needs)

    def is_worth_a_look(self, small: str) -> bool:
        """Say whether a text, given in small letters, has any of what the pattern needs."""
        for each in self._needs:  # no any(): this is asked 40,000 times in a long update
            if each in small:
                return True
        return not self._needs

    def marks(self, text: str) -> Iterator[Mark]:
        for match in self._expression.finditer(text):
            start, end = match.span(self._group)
            groups = {name: words or "" for name, words in match.groupdict().items()}
            small = text[start:end].lower()
            suggestions = () if self._fix is None else (self._fix.format(small=small, **groups),)
            mark = marked(text, start, end, suggestions)
            yield mark if self._severity is None else replace(mark, severity=self._severity)


@lru_cache(maxsize=4)
def _small(text: str) -> str:
    """Return a text in small letters, which many rules ask for, one after the other."""
    return text.lower()


@lru_cache(maxsize=4)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_small(text)))


class _Swap(Struct, frozen=True):
    expression: re.Pattern[str]
    better: tuple[str, ...]


class Swaps:
    """Words that are looked for, in any letters, and what is better: several divided by “ | ”, or nothing.

    Of two that begin at one place the longer counts. What is in the text in capitals stays so.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[_Swap]] = {}
        self._telling = frozenset(max(_WORD.findall(phrase.lower()), key=len, default="") for phrase in words)
        for phrase in sorted(words, key=len, reverse=True):
            first = _WORD.search(phrase)
            if first is None or first.start():
                continue
            better = tuple(each for each in words[phrase].split(" | ") if each)
            self._by_first.setdefault(first[0].lower(), []).append(_Swap(_phrase(phrase), better))

    def marks(self, text: str) -> Iterator[Mark]:
        """Yield where the words stand, and what is better."""
        if self._telling.isdisjoint(_words_of(text)):
            return
        done = 0
        for word in _WORD.finditer(text):
            if word.start() < done:
                continue
            for swap in self._by_first.get(word[0].lower(), ()):
                match = swap.expression.match(text, word.start())
                if match is not None:
                    done = match.end()
                    better = tuple(like(match[0], each) for each in swap.better)
                    yield marked(text, match.start(), done, better)
                    break


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
