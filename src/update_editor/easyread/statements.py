"""An update as easy-read statements.

What somebody has written in easy words stands in place of the paragraphs that it was written for. Where
nothing is written yet, the source's own sentences stand one by one. What was left out on purpose is left out.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.explained_words import FirstUses
from update_editor.easyread.places import places, says_something
from update_editor.easyread.sources import as_readers_see, unseen_sources
from update_editor.markup.autolink import with_links
from update_editor.markup.levels import without_jumps
from update_editor.markup.spans import portion
from update_editor.model import (
    Block,
    EasyReadUnit,
    Item,
    Items,
    Line,
    Message,
    Section,
    Span,
    Statement,
    StatementPicture,
    TextRegion,
    Update,
    line,
    line_text,
    reading_order,
)
from update_editor.model.visible import is_blank
from update_editor.proofing.sentences import sentence_bounds


class StatementRow(Struct, frozen=True, kw_only=True):
    """One statement with the picture at its left.

    ``in_easy_words`` says that somebody wrote it for this; otherwise it is a sentence of the update itself.
    ``bullets`` are what it lists, ``hard_words`` those that are marked in it.
    """

    spans: Line
    bullets: tuple[Line, ...] = ()
    hard_words: tuple[str, ...] = ()
    picture: StatementPicture | None = None
    in_easy_words: bool = False


class StatementHeading(Struct, frozen=True, kw_only=True):
    """A heading over statements: level 1 for a section, 2 for an item, 3 for a sub-heading."""

    level: int
    spans: Line


EasyReadPart = StatementHeading | StatementRow


class _LeftOut(Struct, frozen=True):
    """Stands where a block was left out on purpose."""


_Part = EasyReadPart | _LeftOut
_LEVELS = (1, 2, 3)


def easy_read_parts(update: Update) -> tuple[EasyReadPart, ...]:
    """Return headings and statements in reading order, without headings over what was left out.

    Units without sources (an introduction, say) come first. An orphan is left out: what it tells is not in
    the update any more, or another unit tells it.
    """
    writing = _Writing(update)
    parts: list[_Part] = [*writing.introduction()]
    for each in reading_order(as_readers_see(update)):
        parts += _body(each.blocks, writing, 1) if isinstance(each, TextRegion) else _section(each, writing)
    kept = tuple(_with_hard_words_bold(_without_left_out(parts)))
    levels = without_jumps(part.level for part in kept if isinstance(part, StatementHeading))
    return tuple(
        replace(part, level=next(levels)) if isinstance(part, StatementHeading) else part for part in kept
    )


def _with_hard_words_bold(parts: Sequence[EasyReadPart]) -> Iterator[EasyReadPart]:
    """Yield the parts with each hard word in bold where easy words use it first, and addresses as links."""
    marked = (word for part in parts if isinstance(part, StatementRow) for word in part.hard_words)
    uses = FirstUses(sorted({word for word in marked if not is_blank(word)}))
    for part in parts:
        if isinstance(part, StatementRow) and part.in_easy_words:
            spans, *bullets = (
                with_links(uses.in_bold(line_text(each))) for each in (part.spans, *part.bullets)
            )
            yield replace(part, spans=spans, bullets=tuple(bullets))
        else:
            yield part


class _Writing:
    """What somebody decided for each block, as its place has it; a place's statements are given out once.

    What was written of something that readers don't see, too, is not for them.
    """

    def __init__(self, update: Update) -> None:
        found = [each for each in places(update) if each.kind != "orphan"]
        self._first = [each.unit for each in found if not each.sources and each.unit is not None]
        unseen = unseen_sources(update)
        self._decided = {
            source: each
            for each in found
            if each.state == "left out" or (each.state == "written" and each.tells_nothing_of(unseen))
            for source in each.sources
        }
        self._given: set[str] = set()

    def introduction(self) -> Iterator[StatementRow]:
        for unit in self._first:
            if unit.decision == "write":
                yield from _written_rows(unit)

    def rows(self, source_id: str, spans: Line) -> Iterator[StatementRow | _LeftOut]:
        place = self._decided.get(source_id)
        if place is None or place.unit is None:
            yield from source_rows(spans)
            return
        yield _LeftOut()
        if place.state == "written" and place.id not in self._given:
            self._given.add(place.id)
            yield from _written_rows(place.unit)


def _written_rows(unit: EasyReadUnit) -> Iterator[StatementRow]:
    yield from (_written_row(each) for each in unit.statements if says_something(each))


def _written_row(statement: Statement) -> StatementRow:
    return StatementRow(
        spans=line(statement.text.strip()),
        bullets=tuple(line(each.strip()) for each in statement.bullets if not is_blank(each)),
        hard_words=statement.hard_words,
        picture=statement.picture,
        in_easy_words=True,
    )


def source_rows(spans: Line) -> Iterator[StatementRow]:
    """Yield the sentences of a line as statements. Links stay; bold, italic and line breaks are plain."""
    plain = _plain(spans)
    for start, end in sentence_bounds(line_text(plain)):
        sentence = portion(plain, start, end)
        yield StatementRow(spans=tuple(replace(span, text=_one_line(span.text)) for span in sentence))


def _plain(spans: Line) -> Line:
    return tuple(Span(text=span.text, link=span.link) for span in spans)


def _one_line(text: str) -> str:
    return text.replace("\n", " ")


def _section(section: Section, writing: _Writing) -> list[_Part]:
    """Return a section; nothing where it has no content, which every output passes over."""
    content = [part for part in _content(section, writing) if not _is_blank_heading(part)]
    return [StatementHeading(level=1, spans=_plain(section.heading)), *content] if content else []


def _content(section: Section, writing: _Writing) -> Iterator[_Part]:
    if isinstance(section, Message):
        yield from _body(section.body, writing, 2)
    elif isinstance(section, Items):
        for item in section.items:
            yield from _item(item, writing)
    else:
        for bullet in section.bullets:
            yield from writing.rows(bullet.id, bullet.spans)


def _item(item: Item, writing: _Writing) -> Iterator[_Part]:
    yield StatementHeading(level=2, spans=_plain(item.heading))
    rows = list(_body(item.body, writing, 3))
    first = next((at for at, part in enumerate(rows) if isinstance(part, StatementRow)), None)
    if item.picture and first is not None and (row := rows[first]) and isinstance(row, StatementRow):
        rows[first] = replace(row, picture=row.picture or StatementPicture(id=item.picture))
    yield from rows


def _body(blocks: Iterable[Block], writing: _Writing, level: int) -> Iterator[_Part]:
    for block in blocks:
        if block.style == "subheading":
            yield StatementHeading(level=level, spans=_plain(block.spans))
        else:
            yield from writing.rows(block.id, block.spans)


def _is_blank_heading(part: _Part) -> bool:
    return isinstance(part, StatementHeading) and is_blank(line_text(part.spans))


def _without_left_out(parts: Sequence[_Part]) -> list[EasyReadPart]:
    """Return the parts without headings that say nothing or under which all was left out."""
    kept: list[EasyReadPart] = []
    content = dict.fromkeys(_LEVELS, False)
    left_out = dict.fromkeys(_LEVELS, False)
    for part in reversed(parts):
        if isinstance(part, _LeftOut):
            left_out = dict.fromkeys(_LEVELS, True)
        elif isinstance(part, StatementRow):
            content = dict.fromkeys(_LEVELS, True)
            kept.append(part)
        elif not _is_blank_heading(part):
            is_kept = content[part.level] or not left_out[part.level]
            if is_kept:
                kept.append(part)
            content = {level: level < part.level and (content[level] or is_kept) for level in _LEVELS}
            left_out = {level: level < part.level and left_out[level] for level in _LEVELS}
    return kept[::-1]
