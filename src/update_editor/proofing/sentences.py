"""Where one sentence ends and the next begins.

The rules are for English as weekly updates have it: titles before names, times such as “10 a.m.”, figures,
quotations, web addresses, lines broken by hand. In doubt two sentences stay together: a statement that is too
long is seen by its reader, a name torn in two is a puzzle.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from update_editor.model.titles import ABBREVIATED
from update_editor.model.visible import is_blank

_END = re.compile(
    r"(?P<stop>[.!?…]+)[\"'”’»)\]]*(?:\s*[☀-➿\U0001f300-\U0001faff\ufe0f\u200d]+)*(?P<space>\s+|$)"
    r"|(?<![ \t\u00a0])[ \t\u00a0]*\n\s*"
)
"""Stops with the quotes, brackets and emoji behind them and the space after; or a line break."""
_INITIALS = re.compile(r"([A-Z]\.)+")
"""“B.”, “J.R.”"""
_STARTER = re.compile(
    r"(the|an?|this|that|these|those|it|we|you|they|he|she|our|your|their|his|her|there|here|if|in|on|at|for|from|"
    r"with|to|by|as|when|while|what|who|how|why|where|all|some|many|more|most|please|after|before|and|but|so)\b",
    re.IGNORECASE,
)
_ENOUGH = 80
"""How many characters before a full stop are looked at."""
_OPENERS = "\"'“‘«([–—-•*·"
_BEFORE_NAME = ABBREVIATED | frozenset("sr jr st gen col capt lt sgt maj messrs mme mlle".split())
_INSIDE = re.compile(r"e\.?g|i\.?e|viz|vs|cf|approx|incl|esp|dept|ave|rd|tel|ext")
_TIMES = ("a.m", "p.m")
_AFTER_TIME = re.compile(
    r"(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b|(janu|febru)ary|march|april|may|june|july|august|"
    r"(sept|nov|dec)ember|october|bst|gmt",
    re.IGNORECASE,
)
_BEFORE_FIGURE = re.compile(
    r"nos?|pp?|vol|fig|ch|para|sec|art|vs|ref|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)


@lru_cache(maxsize=4096)
def sentence_bounds(text: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence begins and ends, in code points, without the white space round it.

    Every character that is not white space lies in exactly one of them.
    """
    bounds: list[tuple[int, int]] = []
    start = 0
    for end, following in _ends(text):
        _add(bounds, text, start, end)
        start = following
    _add(bounds, text, start, len(text))
    return tuple(bounds)


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text in their order."""
    return tuple(text[start:end] for start, end in sentence_bounds(text))


def _add(bounds: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    part = text[start:end]
    if not is_blank(part):
        bounds.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a sentence ends and where the next may begin."""
    begun = 0
    for match in _END.finditer(text):
        is_stop = match["stop"] is not None
        if _stop_ends(text, begun, match) if is_stop else _line_ends(text, match.end()):
            yield match.start("space" if is_stop else 0), match.end()
            begun = match.end()


def _line_ends(text: str, following: int) -> bool:
    """Say whether a line break ends a sentence: not where the next line goes on in small letters."""
    return not text[following : following + 1].islower()


def _stop_ends(text: str, begun: int, match: re.Match[str]) -> bool:
    """Say whether a stop ends the sentence that began at ``begun``."""
    following = text[match.end() : match.end() + 40]
    if "\n" in match["space"]:
        return _line_ends(text, match.end())
    first = following.lstrip(_OPENERS)
    if not first or first[0].islower():
        return not following
    end = match.start("space")
    return match["stop"] != "." or not _is_abbreviation(text[max(begun, end - _ENOUGH) : end], first)


def _is_abbreviation(sentence: str, following: str) -> bool:
    """Say whether the full stop at the end of a sentence, or of its last part, belongs to its last word."""
    ended = sentence.rstrip("\"'”’»)]").removesuffix(".")
    words = ended.split()
    if not words or ended[-1].isspace():
        return False
    word = words[-1].lstrip("\"'“‘«([")
    small = word.lower()
    if small in _BEFORE_NAME and word[0].isupper():
        return True
    if _INSIDE.fullmatch(small):
        return True
    if small.endswith(_TIMES):
        return _AFTER_TIME.match(following) is not None
    if _BEFORE_FIGURE.fullmatch(small) and following[:1].isdigit():
        return True
    if len(words) == 1 and word.isdigit():
        return True
    return _is_initials(word) and not _STARTER.match(following)


def _is_initials(word: str) -> bool:
    """Say whether a word less its last full stop is initials: “B” in “Ada B. Lark”, “J.R” in “J.R. Moss”."""
    return word != "I" and _INITIALS.fullmatch(word + ".") is not None
