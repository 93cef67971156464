"""Rules that are data: patterns, and words to swap for others, found in a paragraph."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache, partial

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.house_rules import HouseRule, Pattern, house_rules
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule

_WORD = re.compile(r"[^\W_]+")
_Need = tuple[str, int, int]
"""What a pattern needs, and the places of its rule and of the pattern in it."""
_LETTERS = 4
"""Letters by which it is known whether a text may have what a pattern needs."""
_RARER = " etaoinsrhldcumfpgwybvkxjqz"
"""Letters of English, the rarer the later. Any other sign, which is not found, is rarer still."""
_RAREST = len(_RARER) + 1


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
    worth = _WorthALook(rule.pattern for rule in whole)
    return tuple(
        ParagraphRule(id=rule.id, find=_finder(rule, partial(worth.patterns, at)))
        for at, rule in enumerate(whole)
    )


def _finder(
    rule: HouseRule, worth_a_look: Callable[[str], Iterable["_Compiled"]]
) -> Callable[[Paragraph, Context], Iterable[Mark]]:
    """Return what finds in a paragraph what a rule has as patterns and words to swap."""
    swaps = Swaps(rule.swap)

    def find(paragraph: Paragraph, _context: Context) -> Iterable[Mark]:
        if not (rule.in_headings if paragraph.is_heading else rule.in_text):
            return ()
        text = paragraph.text
        found = [mark for each in worth_a_look(text) for mark in each.marks(text)]
        return (*found, *swaps.marks(text)) if rule.swap else found

    return find


class _WorthALook:
    """Which of the patterns of many rules a text may have at all.

    What a pattern needs is known by four letters of it, the rarest. So a text is asked once what it has, in
    place of once for each of hundreds of patterns: most texts have what few of them need.
    """

    def __init__(self, rules: Iterable[Iterable[Pattern]]) -> None:
        """Take the patterns of each rule."""
        self._compiled = [[_Compiled(each) for each in patterns] for patterns in rules]
        self._always: dict[int, list[int]] = {}
        self._short: list[_Need] = []
        self._needs: dict[str, list[_Need]] = {}
        for rule, patterns in enumerate(self._compiled):
            for at, pattern in enumerate(patterns):
                if not pattern.needs:
                    self._always.setdefault(rule, []).append(at)
                for each in pattern.needs:
                    for few in self._places_of(each):
                        few.append((each, rule, at))
        self._letters = frozenset(self._needs)
        self._wanted = lru_cache(maxsize=4)(self._look)

    def _places_of(self, words: str) -> tuple[list[_Need], ...]:
        """Return where it is noted that something needs these words.

        Of a text every second four letters are looked at, so two that are one apart tell of the words.
        """
        if len(words) <= _LETTERS:
            return (self._short,)
        at = _rarest(words)
        both = (words[at : at + _LETTERS], words[at + 1 : at + 1 + _LETTERS])
        return tuple(self._needs.setdefault(letters, []) for letters in both)

    def patterns(self, rule: int, text: str) -> list["_Compiled"]:
        """Return the patterns of a rule, by its place, that a text may have, in their order."""
        wanted = self._wanted(text).get(rule)
        return [] if wanted is None else [self._compiled[rule][at] for at in sorted(wanted)]

    def _look(self, text: str) -> dict[int, set[int]]:
        small = _small(text)
        wanted = {rule: set(each) for rule, each in self._always.items()}
        for needs in (self._short, *(self._needs[each] for each in self._letters & _letters_of(small))):
            for words, rule, at in needs:
                if words in small:
                    wanted.setdefault(rule, set()).add(at)
        return wanted


def _rarest(words: str) -> int:
    """Return where those letters begin that stand in the fewest texts, as far as their letters tell."""
    rarity = [_RARER.find(letter) % _RAREST for letter in words]
    return max(range(len(words) - _LETTERS), key=lambda at: sum(rarity[at : at + _LETTERS + 1]))


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


@lru_cache(maxsize=4)
def _small(text: str) -> str:
    """Return a text in small letters, which many rules ask for, one after the other."""
    return text.lower()


def _letters_of(small: str) -> frozenset[str]:
    """Return every second four letters that stand side by side in a text, which is in small letters."""
    return frozenset([small[at : at + _LETTERS] for at in range(0, len(small) - _LETTERS + 1, 2)])


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
