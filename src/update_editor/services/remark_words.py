"""What the words of a remark name: something counted, a text of the update, words that shall change in it."""

import re
from collections.abc import Iterator
from typing import Literal

from update_editor.services.finding_text import folded

Counted = Literal["item", "paragraph", "bullet"]

_ORDERS = (
    "first 1st opening",
    "second 2nd",
    "third 3rd",
    "fourth 4th",
    "fifth 5th",
    "sixth 6th",
    "seventh 7th",
    "eighth 8th",
    "ninth 9th",
    "tenth 10th",
)
_BACKWARDS = {
    "last": -1,
    "final": -1,
    "closing": -1,
    "penultimate": -2,
    "last but one": -2,
    "second last": -2,
    "second to last": -2,
}
_ORDINALS = _BACKWARDS | {word: number for number, words in enumerate(_ORDERS, 1) for word in words.split()}
"""Which one a word means: from 1, or backwards from -1."""
_CARDINALS = {
    word: number for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_ORDER = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_NUMBER = rf"(?:no\.?|number|#)?\s*(?P<number>\d{{1,2}}|{'|'.join(_CARDINALS)})\b"
_KINDS = {
    "item": r"(?:items?\b|stor(?:y|ies)\b|articles?\b|pieces?\b)",
    "paragraph": r"(?:paras?\b\.?|paragraphs?\b|¶)",
    "bullet": r"(?:bullets?(?:[ -]points?)?\b)",
}
_MENTIONS = {
    kind: re.compile(
        rf"\b(?P<order>{_ORDER})\s+{words}|(?:\b|(?<!\w)(?=¶)){words}\s*{_NUMBER}", re.IGNORECASE
    )
    for kind, words in _KINDS.items()
}
_TEXTS = (
    ("title", re.compile(r"\b(the )?(title|subject( line)?)\b", re.IGNORECASE)),
    ("opening", re.compile(r"\b(the )?(opening( line)?|intro(duction)?|greeting)\b", re.IGNORECASE)),
    ("closing", re.compile(r"\b(the )?(closing( line)?|sign[- ]?off|ending)\b", re.IGNORECASE)),
)
_MESSAGE = re.compile(r"\b(my|your|the|her|his|their|in) (main |own )?message\b", re.IGNORECASE)
_BULLETS = re.compile(
    r"\bnext[ -]week(['’]?s)? (section|bullets?|list|items?|part|bit)\b|\b(in|under) next week\s*[:–,-]|"
    r"\b(the|those|these) bullets( points)?\b",
    re.IGNORECASE,
)
_PLACE_WORD = re.compile(r"\s+(item|story|article|piece|bit|section|part|paragraph|para|one|news)\b")
_ON = re.compile(r"\b(item|story|article|piece|bit|section|part|one|news)\s+(on|about)\s+(the\s+|our\s+)?$")
_LABEL = re.compile(r"\s*(?:[:–]|-\s|\s-)")
_TOPIC = re.compile(
    r"\b(?:item|story|article|piece|bit|section|part|news)\s+(?:on|about)\s+(?P<topic>[^,.;:!?]{2,60})",
    re.IGNORECASE,
)
_SAME_START = 6
"""Letters at their start in which long words agree that are of one family, as vaccine and vaccination."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_EMPTY_WORDS = frozenset(
    "a about after again all also an and any are as at be been before but by can could did do does else "
    "for from get go going had happening has have here how i if in into is it it's its just me more my "
    "new next no not now of off on one or our out over please say says she should so some still than that "
    "the their them then there they this those time to too two up us very was we week weeks were what "
    "what's when where which who why will with would you your".split()
)
_QUOTED = re.compile(r"“([^“”]{1,300})”|\"([^\"]{1,300})\"|(?<![\w])[‘']([^‘’']{1,300})[’'](?!\w)")
_OLD = r"(?P<old>[^\s,.;:!?]+(?: [^\s,.;:!?]+){0,5})"
_REPLACED = (
    re.compile(rf"\b(?:not|instead of|rather than)\s+{_OLD}(?=[\s,.;:!?)]|$)", re.IGNORECASE),
    re.compile(rf"\b(?:change|replace)\s+{_OLD}\s+(?:to|with|by|for)\b", re.IGNORECASE),
    re.compile(
        rf"(?:^|[,;:–-]\s*|\bthat\s+){_OLD}\s+(?:should|must|needs to|ought to)\s+(?:be|say|read)\b",
        re.IGNORECASE,
    ),
)
_CUT = re.compile(
    rf"\b(?:cut|delete|remove|drop|lose|take out|strike)\s+(?:the words? )?{_OLD}(?=[,.;:!?)]|$)",
    re.IGNORECASE,
)


def numbers_of(kind: Counted, remark: str) -> Iterator[int]:
    """Yield which one each mention of something counted means: from 1, or backwards from -1."""
    return map(_number_of, _MENTIONS[kind].finditer(remark))


def mentions(remark: str) -> tuple[int, ...]:
    """Return where in a remark something counted is named, such as “para 3”."""
    found = {each.start() for pattern in _MENTIONS.values() for each in pattern.finditer(remark)}
    return tuple(sorted(found))


def text_named(remark: str) -> str:
    """Return the address of the title, opening or closing where a remark names it; empty where none."""
    if _MENTIONS["paragraph"].search(remark):
        return ""
    return next((where for where, pattern in _TEXTS if pattern.search(remark)), "")


def names_message(remark: str) -> bool:
    """Say whether a remark names the message."""
    return _MESSAGE.search(remark) is not None


def names_bullets(remark: str) -> bool:
    """Say whether a remark names the list of what happens next week."""
    return _BULLETS.search(remark) is not None


def quoted_in(remark: str) -> list[str]:
    """Return what stands in quotation marks."""
    return [next(filter(None, each)) for each in _QUOTED.findall(remark)]


def replaced_in(remark: str) -> list[str]:
    """Return words that a remark wants replaced: “not Monday”, “change Monday to …”."""
    found = [each["old"] for pattern in _REPLACED for each in pattern.finditer(remark)]
    return [words.strip("“”\"'‘’ ") for words in found]


def cut_in(remark: str) -> list[str]:
    """Return words that a remark wants taken out."""
    return [each["old"] for each in _CUT.finditer(remark)]


def stems(text: str) -> frozenset[str]:
    """Return the words of a text that say something, without their endings."""
    words = (word for word in _WORD.findall(folded(text).casefold()) if word not in _EMPTY_WORDS)
    return frozenset(map(_stem, words))


def _stem(word: str) -> str:
    """Return a word without its ending, so that “gardens” and “garden’s” are “garden”."""
    word = word.removesuffix("'s").removesuffix("’s")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def topic_in(remark: str) -> frozenset[str]:
    """Return the first telling word of what a remark calls “the item about …”; none where it has none."""
    topic = _TOPIC.search(remark)
    words = topic["topic"].split() if topic is not None else []
    return next((found for word in words if (found := stems(word))), frozenset())


def related(one: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return the words that others have too, or a word of the same family."""
    starts = {each[:_SAME_START] for each in others if len(each) >= _SAME_START}
    return frozenset(each for each in one if each in others or each[:_SAME_START] in starts)


def is_marked(said: str, stem: str) -> bool:
    """Say whether a word of a remark stands in front of “item”, behind “the item on”, or before a colon."""
    start = re.escape(stem[:_SAME_START])
    for match in re.finditer(rf"\b{start}\w*(?:['’]s)?", said):
        if not said[: match.start()].removeprefix("the ").strip() and _LABEL.match(said, match.end()):
            return True
        if _PLACE_WORD.match(said, match.end()) or _ON.search(
            said[max(0, match.start() - 40) : match.start()]
        ):
            return True
    return False


def parts(words: str) -> Iterator[str]:
    """Yield words, and fewer of them that stand together, down to one that says something; the most first."""
    parts = words.split()
    for count in range(len(parts), 0, -1):
        for start in range(len(parts) - count + 1):
            some = " ".join(parts[start : start + count])
            if stems(some) or some.isdigit():
                yield some


def is_telling(words: str) -> bool:
    """Say whether words can be looked for everywhere: a name, a number, or more than one word."""
    return " " in words or any(letter.isupper() or letter.isdigit() for letter in words)


def _number_of(mention: re.Match[str]) -> int:
    """Return which one a mention means: from 1, or from -1 backwards."""
    if mention["number"]:
        number = mention["number"].lower()
        return int(number) if number.isdigit() else _CARDINALS[number]
    return _ORDINALS[" ".join(mention["order"].lower().split())]
