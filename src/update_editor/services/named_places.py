"""Which place of an update is named: “para 3”, “the last bullet”, “the maternity item”, or its words."""

import re
from collections.abc import Iterator

from msgspec import Struct

from update_editor.markup.visible import is_blank
from update_editor.model import (
    Block,
    Bullets,
    Items,
    LineRegion,
    Message,
    TextRegion,
    Update,
    line_text,
    region_at,
    regions,
    undeleted,
)
from update_editor.review.comments import WHOLE
from update_editor.services.finding_text import Match, Query, find, folded, part_at


class NamedPlace(Struct, frozen=True, kw_only=True):
    """A place that a remark is about.

    ``where`` is an address, ``block`` a paragraph there; ``start`` and ``end`` are positions of words in the
    text (code points, deleted text included), None where the place is the paragraph, item or text itself.
    """

    where: str = WHOLE
    block: str | None = None
    start: int | None = None
    end: int | None = None


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
_LIKE_ENOUGH = 0.6


class NamedPlaces:
    """The places of one update, to be asked which of them a remark names."""

    def __init__(self, update: Update) -> None:
        self._update = update
        self._names = _entry_names(update)
        self._passages = _quotable(update)

    def find(self, remark: str, about: str = "") -> NamedPlace:
        """Return the place that a remark names; the whole update where it names none.

        ``about`` are the words of the email that it was written below.
        """
        below = self._quoted_in_email(about)
        part = self._part_named(remark)
        item = self._counted("item", remark, part)
        part = item.where if item is not None else part
        counted = self._counted("paragraph", remark, part) or self._counted("bullet", remark, part)
        place = counted or below or (NamedPlace(where=part) if part else None)
        words = self._words_named(remark, place)
        if words is not None:
            return words
        return place or NamedPlace()

    def mentions(self, remark: str) -> tuple[int, ...]:
        """Return where in a remark something counted is named, such as “para 3”."""
        found = [each.start() for pattern in _MENTIONS.values() for each in pattern.finditer(remark)]
        return tuple(sorted(set(found)))

    def _part_named(self, remark: str) -> str:
        """Return the address of the item, section or text that a remark names; empty where none is."""
        entry = self._entry_named(remark)
        if entry:
            return entry
        for where, pattern in _TEXTS:
            if pattern.search(remark) and not _MENTIONS["paragraph"].search(remark):
                return where
        if _MESSAGE.search(remark):
            return self._message()
        lists = (each for each in self._update.sections if isinstance(each, Bullets))
        return next((f"{each.id}/heading" for each in lists if _BULLETS.search(remark)), "")

    def _entry_named(self, remark: str) -> str:
        """Return the address of the item or section whose heading fits a remark best.

        It must have half of the heading’s words, or one that no other heading has in front of “item”.
        """
        said = folded(remark).casefold()
        stems = {_stem(word) for word in _WORD.findall(said)}
        best, best_fit = "", 0.0
        for where, words in self._names:
            common = words & stems
            fit = len(common) / len(words)
            own = [word for word in common if self._is_own(word, where)]
            if any(_is_marked(said, word) for word in own):
                fit += 1
            elif len(common) == 1 and not own:
                fit = 0
            if fit >= 0.5 and fit > best_fit:
                best, best_fit = where, fit
        return best

    def _is_own(self, word: str, where: str) -> bool:
        return not any(word in words for other, words in self._names if other != where)

    def _counted(self, kind: str, remark: str, part: str) -> NamedPlace | None:
        """Return the paragraph, bullet or item that a remark names by its number."""
        for mention in _MENTIONS[kind].finditer(remark):
            number = _number_of(mention)
            places = self._countable(kind, part)
            if number and -len(places) <= (number - 1 if number > 0 else number) < len(places):
                return places[number - 1 if number > 0 else number]
        return None

    def _countable(self, kind: str, part: str) -> list[NamedPlace]:
        if kind == "item":
            return [
                NamedPlace(where=f"{section.id}/{item.id}")
                for section in self._update.sections
                if isinstance(section, Items)
                for item in section.items
                if item.deletion is None
            ]
        if kind == "bullet":
            return self._bullets(part)
        where = part if isinstance(self._text_at(part), TextRegion) else self._message()
        text = self._text_at(where)
        blocks = text.blocks if isinstance(text, TextRegion) else ()
        return [NamedPlace(where=where, block=each.id) for each in blocks if _is_paragraph(each)]

    def _bullets(self, part: str) -> list[NamedPlace]:
        """Return the bullets of the part that is named, or else those of the lists of bullets."""
        text = self._text_at(part)
        if isinstance(text, TextRegion):
            listed = [each for each in text.blocks if each.style in ("bullet", "number")]
            if listed:
                return [NamedPlace(where=part, block=each.id) for each in listed]
        lists = [each for each in self._update.sections if isinstance(each, Bullets)]
        named = [each for each in lists if part.partition("/")[0] == each.id] or lists[:1]
        return [
            NamedPlace(where=f"{section.id}/{bullet.id}")
            for section in named
            for bullet in section.bullets
            if bullet.deletion is None
        ]

    def _message(self) -> str:
        return next((each.id for each in self._update.sections if isinstance(each, Message)), "")

    def _text_at(self, where: str) -> TextRegion | LineRegion | None:
        return next((each for each in regions(self._update) if where and each.where == where), None)

    def _words_named(self, remark: str, place: NamedPlace | None) -> NamedPlace | None:
        """Return the words of the update that a remark quotes, or wants replaced, at its place if it has one.

        Where it names no place, words that are not in quotes must stand in the update only once.
        """
        quoted = [next(filter(None, each)) for each in _QUOTED.findall(remark)]
        replaced = [each["old"] for pattern in _REPLACED for each in pattern.finditer(remark)]
        replaced = [words.strip("“”\"'‘’ ") for words in replaced]
        cut = [each["old"] for each in _CUT.finditer(remark) if place is not None]
        wanted = [each for each in quoted if each in replaced] + quoted + cut
        for words in wanted:
            found = self._where_words_are(words, place)
            if found:
                return self._place_of(found[0])
        for words in replaced:
            for some in _parts(words):
                found = self._where_words_are(some, place)
                if found and (place is not None or (len(found) == 1 and _is_telling(some))):
                    return self._place_of(found[0])
        return None

    def _where_words_are(self, words: str, place: NamedPlace | None) -> list[Match]:
        if is_blank(words):
            return []
        part = part_at(self._update, place.where) if place is not None and place.where != WHOLE else ""
        query = Query(text=words.strip(" .,;:!?") or words, whole_words=True, part=part)
        found = list(find(self._update, query))
        if place is not None and place.block is not None:
            found = [each for each in found if each.passage.block == place.block]
        elif place is not None and place.where.count("/") == 1 and part != place.where:
            found = [each for each in found if each.where == place.where] or found
        return found

    def _place_of(self, match: Match) -> NamedPlace:
        region = region_at(self._update, match.where)
        before = 0
        if isinstance(region, TextRegion):
            for block in region.blocks[: match.passage.number]:
                before += len(line_text(block.spans)) + 1
        return NamedPlace(
            where=match.where,
            block=match.passage.block,
            start=before + match.full_start,
            end=before + match.full_end,
        )

    def _quoted_in_email(self, about: str) -> NamedPlace | None:
        """Return the paragraph or line that the last of some quoted lines are of."""
        lines = [line for line in about.splitlines() if line]
        for count in range(1, min(len(lines), 8) + 1):
            wanted = _stems(" ".join(lines[-count:]))
            if len(wanted) < 2:
                continue
            best = max(self._passages, key=lambda each: _likeness(wanted, each[1]), default=None)
            if best is not None and _likeness(wanted, best[1]) >= _LIKE_ENOUGH:
                return best[0]
        return None


def _entry_names(update: Update) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the items and sections by the words of their headings that say something."""
    found = []
    for section in update.sections:
        if isinstance(section, Items):
            for item in section.items:
                found.append((f"{section.id}/{item.id}", _stems(line_text(undeleted(item.heading)))))
        where = section.id if isinstance(section, Message) else f"{section.id}/heading"
        found.append((where, _stems(line_text(undeleted(section.heading)))))
    return tuple((where, words) for where, words in found if words)


def _quotable(update: Update) -> tuple[tuple[NamedPlace, frozenset[str]], ...]:
    """Return each paragraph and line of an update with its words."""
    return tuple((place, words) for place, text in _lines(update) if (words := _stems(text)))


def _lines(update: Update) -> Iterator[tuple[NamedPlace, str]]:
    for region in regions(update):
        if isinstance(region, LineRegion):
            yield NamedPlace(where=region.where), line_text(undeleted(region.spans))
        else:
            for block in region.blocks:
                yield NamedPlace(where=region.where, block=block.id), line_text(undeleted(block.spans))


def _likeness(wanted: frozenset[str], words: frozenset[str]) -> float:
    """Return how much of the quoted words a paragraph has, less where it is much longer than they are."""
    common = len(wanted & words)
    return 0.8 * common / len(wanted) + 0.2 * common / max(len(words), 1)


def _stems(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(folded(text).casefold()) if word not in _EMPTY_WORDS)
    return frozenset(map(_stem, words))


def _stem(word: str) -> str:
    """Return a word without its ending, so that “gardens” and “garden’s” are “garden”."""
    word = word.removesuffix("'s").removesuffix("’s")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _is_marked(said: str, stem: str) -> bool:
    """Say whether a word of a remark stands in front of “item”, or behind “the item on”."""
    for match in re.finditer(rf"\b{re.escape(stem)}\w*(?:['’]s)?", said):
        if _PLACE_WORD.match(said, match.end()) or _ON.search(
            said[max(0, match.start() - 40) : match.start()]
        ):
            return True
    return False


def _is_paragraph(block: Block) -> bool:
    """Say whether a block is what people count as a paragraph: no sub-heading, and no entry of a list."""
    return block.style in ("paragraph", "quote") and not is_blank(line_text(undeleted(block.spans)))


def _number_of(mention: re.Match[str]) -> int:
    """Return which one a mention means: from 1, or from -1 backwards."""
    if mention["number"]:
        number = mention["number"].lower()
        return int(number) if number.isdigit() else _CARDINALS[number]
    return _ORDINALS[" ".join(mention["order"].lower().split())]


def _parts(words: str) -> Iterator[str]:
    """Yield words, and fewer of them that stand together, down to one that says something; the most first."""
    parts = words.split()
    for count in range(len(parts), 0, -1):
        for start in range(len(parts) - count + 1):
            some = " ".join(parts[start : start + count])
            if _stems(some) or some.isdigit():
                yield some


def _is_telling(words: str) -> bool:
    """Say whether words can be looked for everywhere: a name, a number, or more than one word."""
    return " " in words or any(letter.isupper() or letter.isdigit() for letter in words)
