"""A returned Word file as an update, in the form of the one that was sent."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Comment,
    Items,
    Line,
    Message,
    Section,
    Span,
    Update,
)
from update_editor.ooxml.document import Document
from update_editor.review.anchors import anchors, with_lines
from update_editor.review.comments import LONGEST_QUOTE, WHOLE
from update_editor.review.moments import same_minute
from update_editor.review.tracked import marks_of
from update_editor.services.returned.entry_moves import with_moves
from update_editor.services.returned.known_changes import (
    NewChanges,
    with_known_changes_in_line,
)
from update_editor.services.returned.placing import Placed
from update_editor.services.returned.reading_places import ReadEntry, ReadPlaces, Unplaced
from update_editor.services.returned.texts import (
    bullet_of,
    item_of,
    text_of_region,
    with_splits_and_joins,
)


class Built(Struct, frozen=True, kw_only=True):
    """What came back, as an update, and what became of its paragraphs.

    ``told`` are their addresses; ``moved`` is how many stand in another pane, ``unplaced`` the words that fit
    nowhere.
    """

    update: Update
    told: tuple[tuple[str, Placed], ...]
    moved: int
    unplaced: tuple[Unplaced, ...]


def built(base: Update, document: Document, paragraphs: Sequence[Placed]) -> Built:
    """Return the update that a file says, ``base`` being the one that was sent."""
    places = ReadPlaces(base, paragraphs)
    update = replace(
        base,
        title=_line(base.title, places, "title"),
        opening=text_of_region(base.opening, places.panes.get("opening", ())),
        closing=text_of_region(base.closing, places.panes.get("closing", ())),
        sections=tuple(_section(section, places) for section in base.sections),
    )
    update = _with_comments(base, update, document, places)
    known = frozenset(mark.change.id for mark in marks_of(base))
    return Built(
        update=_with_new_changes(update, known),
        told=tuple(places.told),
        moved=places.moved,
        unplaced=tuple(places.unplaced),
    )


def _line(base: Line, places: ReadPlaces, where: str) -> Line:
    return with_known_changes_in_line(base, places.lines.get(where, ()))


def _section(base: Section, places: ReadPlaces) -> Section:
    heading = _line(base.heading, places, f"{base.id}/heading")
    if isinstance(base, Message):
        body = text_of_region(base.body, places.panes.get(base.id, ()))
        return replace(base, heading=heading, body=body)
    entries: list[ReadEntry] = places.entries.get(base.id, [])
    if isinstance(base, Items):
        items = {item.id: item for item in base.items}
        read = tuple(item_of(items.get(each.id), each) for each in entries)
        return replace(base, heading=heading, items=with_moves(base.items, read))
    bullets = {bullet.id: bullet for bullet in base.bullets}
    lines = tuple(bullet_of(bullets.get(each.id), each) for each in with_splits_and_joins(entries))
    return replace(base, heading=heading, bullets=with_moves(base.bullets, lines))


def _with_new_changes(update: Update, known: frozenset[str]) -> Update:
    """Return the update with what one person did in one stretch as one change."""
    naming = NewChanges(known)
    return replace(
        update,
        title=naming.line(update.title),
        opening=naming.blocks(update.opening),
        closing=naming.blocks(update.closing),
        sections=tuple(_with_new_changes_in(section, naming) for section in update.sections),
    )


def _with_new_changes_in(section: Section, naming: NewChanges) -> Section:
    heading = naming.line(section.heading)
    if isinstance(section, Message):
        return replace(section, heading=heading, body=naming.blocks(section.body))
    if isinstance(section, Items):
        items = tuple(
            replace(item, heading=naming.line(item.heading), body=naming.blocks(item.body))
            for item in section.items
        )
        return replace(section, heading=heading, items=items)
    bullets = tuple(replace(each, spans=naming.line(each.spans)) for each in section.bullets)
    return replace(section, heading=heading, bullets=bullets)


def _with_comments(base: Update, update: Update, document: Document, places: ReadPlaces) -> Update:
    """Return the update with the comments of the file: those that were sent, with new answers, and new ones.

    One that somebody took out of the file stays: nobody loses a remark that way.
    """
    left, with_words = list(base.comments), anchors(base)
    names: dict[str, str] = {}
    kept = {each.id: each for each in base.comments}
    new: list[Comment] = []
    for read in document.comments:
        sent = next((each for each in left if _is_same_comment(each, read)), None)
        if sent is None and any(_is_same_answer(each, read) for each in base.comments):
            continue  # LibreOffice makes a comment of each answer
        if sent is None:
            where, place = places.became.get(read.where, (WHOLE, WHOLE))
            place = "" if place == WHOLE else place
            names[read.id] = read.id
            new.append(replace(read, where=where, place=place, quote=read.quote[:LONGEST_QUOTE]))
        else:
            left.remove(sent)
            if sent.id in with_words:
                names[read.id] = sent.id
            kept[sent.id] = _answered(sent, read)

    def renamed(spans: Line) -> Line:
        return tuple(_with_names(span, names) for span in spans)

    return replace(with_lines(update, renamed), comments=(*kept.values(), *new))


def _with_names(span: Span, names: dict[str, str]) -> Span:
    if not span.comments:
        return span
    return replace(span, comments=tuple(names[each] for each in span.comments if each in names))


def _is_same_comment(sent: Comment, read: Comment) -> bool:
    return (
        sent.author.strip() == read.author.strip()
        and sent.text.split() == read.text.split()
        and same_minute(sent.date, read.date)
    )


def _is_same_answer(sent: Comment, read: Comment) -> bool:
    """Say whether a comment of the file is one of the answers to a comment that was sent."""
    said = [(reply.author.strip(), reply.text.split()) for reply in sent.replies]
    return not read.replies and (read.author.strip(), read.text.split()) in said


def _answered(sent: Comment, read: Comment) -> Comment:
    """Return a comment that was sent, with the answers that are new and what was resolved since."""
    said = [each.text.split() for each in sent.replies]
    answers = tuple(each for each in read.replies if each.text.split() not in said)
    resolved = (sent.resolved or read.resolved) and not answers
    return replace(sent, replies=(*sent.replies, *answers), resolved=resolved)
