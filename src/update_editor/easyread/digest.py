"""One easy read of several: what was written in easy words of some updates, as an update of its own."""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.places import Place, places
from update_editor.easyread.sources import unseen_sources
from update_editor.easyread.used_words import hard_words_of
from update_editor.model import (
    Block,
    Bullets,
    EasyReadUnit,
    HardWord,
    Line,
    Message,
    Picture,
    Section,
    Statement,
    Unusable,
    Update,
    block,
    line,
    new_id,
    region_blocks,
    regions,
)
from update_editor.review.resolve import accept_all


class DigestPart(Struct, frozen=True, kw_only=True):
    """An update that goes into a digest, and the heading of its section there, such as its date."""

    update: Update
    heading: str


class TwoExplanations(Struct, frozen=True, kw_only=True):
    """A hard word that two updates explain differently; the later explanation was taken."""

    word: str
    earlier: str
    later: str


class Digest(Struct, frozen=True, kw_only=True):
    """A digest, which of its parts had nothing to give (by number), and words with two explanations."""

    update: Update
    without: tuple[int, ...] = ()
    told: tuple[TwoExplanations, ...] = ()


def digest(parts: Sequence[DigestPart], *, template: str, title: str, date: dt.date | None = None) -> Digest:
    """Return a new update with a section for each update that has easy words.

    A section holds copies of the sources that were written in easy words, tracked changes accepted, and the
    statements that were written of them; what was out of date is so there, too. Who has seen to the easy
    reads is not taken over: nobody has seen the digest.

    Raises:
        Unusable: ``nothing-in-easy-words`` where no update has any.
    """
    taking = _Taking()
    sections = [taking.section(part) for part in parts]
    if not any(sections):
        raise Unusable("nothing-in-easy-words")
    update = Update(
        id=new_id(),
        template=template,
        date=date,
        title=line(title),
        sections=tuple(each for each in sections if each is not None),
        pictures=tuple(taking.pictures.values()),
        easy_read=tuple(taking.units),
        hard_words=tuple(taking.hard_words.values()),
    )
    without = tuple(number for number, each in enumerate(sections) if each is None)
    return Digest(update=update, without=without, told=tuple(taking.told))


class _Taking:
    """Gathers what the updates give, one after the other."""

    def __init__(self) -> None:
        self.units: list[EasyReadUnit] = []
        self.pictures: dict[str, Picture] = {}
        self.hard_words: dict[str, HardWord] = {}
        self.told: list[TwoExplanations] = []

    def section(self, part: DigestPart) -> Section | None:
        """Return the section of an update, and keep what hangs on it; None where it has no easy words."""
        accepted = accept_all(part.update)
        unseen = unseen_sources(accepted)
        written = [
            each
            for each in places(accepted)
            if each.sources and each.state == "written" and each.tells_nothing_of(unseen)
        ]
        if not written:
            return None
        names = self._pictures(accepted, written)
        blocks = _blocks(accepted)
        body: list[Block] = []
        heading = ""
        for place in written:
            if place.kind != "bullet" and place.heading != heading:
                heading = place.heading
                body += [block(heading, style="subheading")] if heading else []
            copies = [replace(blocks[source], id=new_id()) for source in place.sources]
            body += copies
            self.units += self._unit(place, [each.id for each in copies], names)
        self._explain(accepted, written)
        return Message(id=new_id(), heading=line(part.heading), body=tuple(body))

    def _unit(self, place: Place, sources: list[str], names: dict[str, str]) -> Iterator[EasyReadUnit]:
        """Yield the unit of a place in the digest."""
        if place.unit is not None:
            statements = tuple(_with_picture(each, names) for each in place.unit.statements)
            yield replace(place.unit, id=new_id(), sources=tuple(sources), statements=statements)

    def _pictures(self, update: Update, written: Sequence[Place]) -> dict[str, str]:
        """Keep the pictures of statements, and return the id that each has in the digest."""
        shown = {
            statement.picture.id
            for place in written
            for statement in (place.unit.statements if place.unit is not None else ())
            if statement.picture is not None
        }
        names: dict[str, str] = {}
        for picture in update.pictures:
            if picture.id in shown:
                known = self.pictures.get(picture.id, picture)
                names[picture.id] = picture.id if known == picture else new_id()
                self.pictures[names[picture.id]] = replace(picture, id=names[picture.id])
        return names

    def _explain(self, update: Update, written: Sequence[Place]) -> None:
        used = hard_words_of(each.unit for each in written if each.unit is not None)
        for word in update.hard_words:
            key = word.word.casefold()
            if key not in used or not word.explanation:
                continue
            known = self.hard_words.get(key, word)
            if known.explanation != word.explanation:
                told = TwoExplanations(word=word.word, earlier=known.explanation, later=word.explanation)
                self.told.append(told)
            self.hard_words[key] = word


def _blocks(accepted: Update) -> dict[str, Block]:
    """Return each paragraph and bullet as a digest can have it, by its id; comments stay behind."""
    blocks = {each.id: each for region in regions(accepted) for each in region_blocks(region)}
    for section in accepted.sections:
        if isinstance(section, Bullets):
            bullets = (Block(id=each.id, style="bullet", spans=each.spans) for each in section.bullets)
            blocks |= {each.id: each for each in bullets}
    return {name: replace(each, spans=_without_comments(each.spans)) for name, each in blocks.items()}


def _without_comments(spans: Line) -> Line:
    return tuple(replace(span, comments=()) for span in spans)


def _with_picture(statement: Statement, names: dict[str, str]) -> Statement:
    picture = statement.picture
    if picture is None or picture.id not in names:
        return statement
    return replace(statement, picture=replace(picture, id=names[picture.id]))
