"""Finding words in an update. What puts others in their place is ``replacing_text``.

What is searched is what a reader sees: tracked deletions are passed over, and so is what is held over to next
week. A match stands in one paragraph, heading or bullet. Positions are code points.
"""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from update_editor.model import Bullets, Items, Line, LineRegion, Region, Update, is_within, regions
from update_editor.model.cutting import end_of, start_of

_QUOTES_AND_SPACES = str.maketrans(
    {**dict.fromkeys("‘’‛ʼ", "'"), **dict.fromkeys("“”‟„", '"'), **dict.fromkeys("\u00a0\u202f", " ")}
)
_BY_NUMBER = re.compile(r"\\[xuUN]")
_ASIDE = 30
"""Code points of a paragraph that are shown before and behind a match."""


class Query(Struct, frozen=True, kw_only=True):
    """What to look for, and where.

    ``part`` is an address that the search is kept to: a text, a section, or an item with its heading; empty
    for everywhere.
    """

    text: str
    whole_words: bool = False
    match_case: bool = False
    is_pattern: bool = False
    part: str = ""


class Passage(Struct, frozen=True):
    """A paragraph, heading or bullet as a reader sees it.

    ``block`` is the paragraph's id, None for a line; ``number`` counts the paragraphs of a text, or the
    bullets of a section, from 0. ``gaps`` are the tracked deletions that were passed over: where in the text
    each would stand, and its length.
    """

    where: str
    block: str | None
    number: int
    text: str
    gaps: tuple[tuple[int, int], ...] = ()

    def full(self, position: int, *, is_end: bool) -> int:
        """Return where a position of the text is when tracked deletions count."""
        return position + sum(
            length for at, length in self.gaps if at < position or (at == position and not is_end)
        )


class Match(Struct, frozen=True):
    """Words that were found: where in their passage they stand, what a pattern's groups say, their names."""

    passage: Passage
    start: int
    end: int
    groups: tuple[str | None, ...] = ()
    names: tuple[tuple[str, int], ...] = ()

    @property
    def where(self) -> str:
        """The address of the place."""
        return self.passage.where

    @property
    def words(self) -> str:
        """What was found, as it stands there."""
        return self.passage.text[self.start : self.end]

    @property
    def full_start(self) -> int:
        """Where it starts when tracked deletions count, as in a pane that shows them."""
        return self.passage.full(self.start, is_end=False)

    @property
    def full_end(self) -> int:
        """Where it ends when tracked deletions count."""
        return self.passage.full(self.end, is_end=True)

    def context(self) -> tuple[str, str]:
        """Return some of what stands before and behind, cut where a word ends."""
        text = self.passage.text
        before, behind = text[: self.start].lstrip(), text[self.end :].rstrip()
        return end_of(before, _ASIDE), start_of(behind, _ASIDE)


def never() -> bool:
    """Say that nobody asked for a search to stop."""
    return False


def find(update: Update, query: Query, stop: Callable[[], bool] = never) -> tuple[Match, ...]:
    """Return every match in reading order. A straight quote finds a curly one, a space a no-break one.

    ``stop`` is asked now and then whether the answer is still wanted.

    Raises:
        Unusable: ``bad-pattern``, or ``slow-pattern`` where a pattern takes longer than it may.
    """
    if not query.text:
        return ()
    passages = tuple(all_passages(update, query.part))
    return _by_pattern(passages, query, stop) if query.is_pattern else tuple(_by_words(passages, query))


def folded(text: str) -> str:
    """Return the text with quotes straight and spaces that break, letter for letter."""
    return text.translate(_QUOTES_AND_SPACES)


def part_at(update: Update, where: str) -> str:
    """Return the part of the update that an address stands in: an item, or else a section or a text."""
    section_id, _, rest = where.partition("/")
    item_id = rest.partition("/")[0]
    section = next((each for each in update.sections if each.id == section_id), None)
    if isinstance(section, Items) and any(item.id == item_id for item in section.items):
        return f"{section_id}/{item_id}"
    return section_id


def _by_words(passages: tuple[Passage, ...], query: Query) -> Iterator[Match]:
    words = folded(query.text)
    pattern = re.escape(words)
    if query.whole_words:
        # Beside a sign, as in “(tea)”, anything may stand.
        before = r"(?<!\w)" if re.match(r"\w", words) else ""
        behind = r"(?!\w)" if re.search(r"\w\Z", words) else ""
        pattern = f"{before}{pattern}{behind}"
    compiled = re.compile(pattern, re.NOFLAG if query.match_case else re.IGNORECASE)
    for passage in passages:
        for found in compiled.finditer(folded(passage.text)):
            yield Match(passage, found.start(), found.end())


def _by_pattern(passages: tuple[Passage, ...], query: Query, stop: Callable[[], bool]) -> tuple[Match, ...]:
    """Find by a pattern. Where it names a character by its number, just that one is meant."""
    from update_editor.services.patterns import look_for

    exact = _BY_NUMBER.search(query.text) is not None
    texts = [passage.text if exact else folded(passage.text) for passage in passages]
    pattern = query.text if exact else folded(query.text)
    found = look_for(pattern, texts, match_case=query.match_case, whole_words=query.whole_words, stop=stop)
    matches = []
    for number, spans in found.hits:
        passage = passages[number]
        groups = tuple(passage.text[start:end] if start >= 0 else None for start, end in spans)
        matches.append(Match(passage, *spans[0], groups, found.names))
    return tuple(matches)


def all_passages(update: Update, part: str = "") -> Iterator[Passage]:
    """Yield every paragraph, heading and bullet of an update, or of a part of it, in reading order."""
    numbers = _bullet_numbers(update)
    for region in regions(update):
        if not part or is_within(region.where, part):
            yield from passages_of(region, numbers.get(region.where, 0))


def passages_of(region: Region, number: int = 0) -> Iterator[Passage]:
    """Yield what a region says; ``number`` is what a line counts as."""
    if isinstance(region, LineRegion):
        yield _passage(region.where, None, number, region.spans)
    else:
        for index, block in enumerate(region.blocks):
            yield _passage(region.where, block.id, index, block.spans)


def _bullet_numbers(update: Update) -> dict[str, int]:
    return {
        f"{section.id}/{bullet.id}": number
        for section in update.sections
        if isinstance(section, Bullets)
        for number, bullet in enumerate(section.bullets)
    }


def _passage(where: str, block: str | None, number: int, spans: Line) -> Passage:
    text = ""
    gaps = []
    for span in spans:
        if span.deletion is None:
            text += span.text
        else:
            gaps.append((len(text), len(span.text)))
    return Passage(where, block, number, text, tuple(gaps))
