"""Which place of an update is named: “para 3”, “the last bullet”, “the maternity item”, or its words."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullets,
    Items,
    LineRegion,
    Message,
    Section,
    TextRegion,
    Update,
    line_text,
    region_at,
    regions,
    undeleted,
)
from update_editor.model.visible import is_blank
from update_editor.review.comments import WHOLE
from update_editor.services.finding_text import Match, Query, find, folded, part_at
from update_editor.services.remark_words import (
    Counted,
    cut_in,
    is_marked,
    is_telling,
    names_bullets,
    names_message,
    numbers_of,
    parts,
    quoted_in,
    related,
    replaced_in,
    stems,
    text_named,
    topic_in,
)


class NamedPlace(Struct, frozen=True, kw_only=True):
    """A place that a remark is about.

    ``where`` is an address, ``block`` a paragraph there; ``start`` and ``end`` are positions of words in the
    text (code points, deleted text included), None where the place is the paragraph, item or text itself.
    """

    where: str = WHOLE
    block: str | None = None
    start: int | None = None
    end: int | None = None


_LIKE_ENOUGH = 0.6
MOST_SEARCHED = 300
"""Words that are looked for in the update, of all remarks together."""
LONGEST_READ = 2_000
"""Letters at the start of a remark in which a place is looked for."""


class NamedPlaces:
    """The places of one update, to be asked which of them a remark names."""

    def __init__(self, update: Update) -> None:
        update = _without_deleted(update)
        self._update = update
        self._names = _entry_names(update)
        self._items = _item_words(update)
        self._passages = _quotable(update)
        self._searched: dict[tuple[str, str], tuple[Match, ...]] = {}

    def find(self, remark: str, about: str = "") -> NamedPlace:
        """Return the place that a remark names; the whole update where it names none.

        ``about`` are the words of the email that it was written below. Of a long remark the start is read,
        and of many remarks that quote the update only the first have their words looked for.
        """
        remark = remark[:LONGEST_READ]
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

    def _part_named(self, remark: str) -> str:
        """Return the address of the item, section or text that a remark names; empty where none is."""
        entry = self._entry_named(remark)
        if entry:
            return entry
        text = text_named(remark)
        if text:
            return text
        if names_message(remark):
            return self._message()
        lists = [each for each in self._update.sections if isinstance(each, Bullets)]
        return f"{lists[0].id}/heading" if lists and names_bullets(remark) else ""

    def _entry_named(self, remark: str) -> str:
        """Return the address of the item or section whose heading fits a remark best.

        It must have half of the heading’s words, or one that no other heading has in front of “item”.
        """
        said = folded(remark).casefold()
        said_words = stems(said)
        best, best_fit = "", 0.0
        for where, words in self._names:
            common = related(words, said_words)
            fit = len(common) / len(words)
            own = [word for word in common if self._is_own(word, where)]
            if any(is_marked(said, word) for word in own):
                fit += 1
            elif len(common) == 1 and not own:
                fit = 0
            if fit >= 0.5 and fit > best_fit:
                best, best_fit = where, fit
        return best or self._entry_about(topic_in(remark))

    def _entry_about(self, topic: frozenset[str]) -> str:
        """Return the address of the one item that says something of a topic; empty where several do."""
        found = [where for where, words in self._items if topic and related(topic, words) == topic]
        return found[0] if len(found) == 1 else ""

    def _is_own(self, word: str, where: str) -> bool:
        return not any(word in words for other, words in self._names if other != where)

    def _counted(self, kind: Counted, remark: str, part: str) -> NamedPlace | None:
        """Return the paragraph, bullet or item that a remark names by its number."""
        for number in numbers_of(kind, remark):
            places = self._countable(kind, part)
            if number and -len(places) <= (number - 1 if number > 0 else number) < len(places):
                return places[number - 1 if number > 0 else number]
        return None

    def _countable(self, kind: Counted, part: str) -> list[NamedPlace]:
        if kind == "item":
            return [
                NamedPlace(where=f"{section.id}/{item.id}")
                for section in self._update.sections
                if isinstance(section, Items)
                for item in section.items
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
            NamedPlace(where=f"{section.id}/{bullet.id}") for section in named for bullet in section.bullets
        ]

    def _message(self) -> str:
        return next((each.id for each in self._update.sections if isinstance(each, Message)), "")

    def _text_at(self, where: str) -> TextRegion | LineRegion | None:
        return next((each for each in regions(self._update) if where and each.where == where), None)

    def _words_named(self, remark: str, place: NamedPlace | None) -> NamedPlace | None:
        """Return the words of the update that a remark quotes, or wants replaced, at its place if it has one.

        Where it names no place, words that are not in quotes must stand in the update only once.
        """
        quoted, replaced = quoted_in(remark), replaced_in(remark)
        cut = cut_in(remark) if place is not None else []
        wanted = [each for each in quoted if each in replaced] + quoted + cut
        for words in wanted:
            found = self._where_words_are(words, place)
            if found:
                return self._place_of(found[0])
        for words in replaced:
            for some in parts(words):
                found = self._where_words_are(some, place)
                if found and (place is not None or (len(found) == 1 and is_telling(some))):
                    return self._place_of(found[0])
        return None

    def _where_words_are(self, words: str, place: NamedPlace | None) -> list[Match]:
        if is_blank(words):
            return []
        part = part_at(self._update, place.where) if place is not None and place.where != WHOLE else ""
        found = list(self._search(words.strip(" .,;:!?") or words, part))
        if place is not None and place.block is not None:
            found = [each for each in found if each.passage.block == place.block]
        elif place is not None and place.where.count("/") == 1 and part != place.where:
            found = [each for each in found if each.where == place.where] or found
        return found

    def _search(self, words: str, part: str) -> tuple[Match, ...]:
        known = self._searched.get((words, part))
        if known is not None:
            return known
        if len(self._searched) >= MOST_SEARCHED:
            return ()
        found = find(self._update, Query(text=words, whole_words=True, part=part))
        self._searched[words, part] = found
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
            wanted = stems(" ".join(lines[-count:]))
            if len(wanted) < 2:
                continue
            best = max(self._passages, key=lambda each: _likeness(wanted, each[1]), default=None)
            if best is not None and _likeness(wanted, best[1]) >= _LIKE_ENOUGH:
                return best[0]
        return None


def _without_deleted(update: Update) -> Update:
    """Return the update without the items and bullets that are marked as deleted: nobody means those."""
    return replace(update, sections=tuple(map(_section_without_deleted, update.sections)))


def _section_without_deleted(section: Section) -> Section:
    if isinstance(section, Items):
        return replace(section, items=tuple(each for each in section.items if each.deletion is None))
    if isinstance(section, Bullets):
        return replace(section, bullets=tuple(each for each in section.bullets if each.deletion is None))
    return section


def _entry_names(update: Update) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the items and sections by the words of their headings that say something."""
    found = []
    for section in update.sections:
        if isinstance(section, Items):
            for item in section.items:
                found.append((f"{section.id}/{item.id}", stems(line_text(undeleted(item.heading)))))
        where = section.id if isinstance(section, Message) else f"{section.id}/heading"
        found.append((where, stems(line_text(undeleted(section.heading)))))
    return tuple((where, words) for where, words in found if words)


def _item_words(update: Update) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return each item with the words of its body."""
    return tuple(
        (f"{section.id}/{item.id}", stems(" ".join(line_text(undeleted(each.spans)) for each in item.body)))
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
    )


def _quotable(update: Update) -> tuple[tuple[NamedPlace, frozenset[str]], ...]:
    """Return each paragraph and line of an update with its words."""
    return tuple((place, words) for place, text in _lines(update) if (words := stems(text)))


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


def _is_paragraph(block: Block) -> bool:
    """Say whether a block is what people count as a paragraph: no sub-heading, and no entry of a list."""
    return block.style in ("paragraph", "quote") and not is_blank(line_text(undeleted(block.spans)))
