"""What the three easy-read files hold."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from update_editor.easyread.catalogue import credits_line
from update_editor.easyread.explained_words import explained_words
from update_editor.easyread.signing import read_by_people
from update_editor.easyread.statements import (
    EasyReadPart,
    StatementRow,
    easy_read_parts,
    source_rows,
)
from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import Illustration, find_picture
from update_editor.exporters.pictures import credit_of, description_of
from update_editor.exporters.printable import one_line
from update_editor.exporters.standing import other_formats, title_of
from update_editor.model import EasyReadStep, HardWord, Line, StatementPicture, line
from update_editor.model.visible import is_blank
from update_editor.templating.dates import long_date
from update_editor.templating.pack import Words


class EasyRead(Struct, frozen=True, kw_only=True):
    """An update as easy read.

    ``day`` is the date in words, empty where the title says it or there is none. ``about`` says what this is;
    ``notice`` that nobody has checked it, empty where somebody has, and ``checked`` says who. ``contact`` are
    the pack's sentences about other formats, ``credits`` one line about whom the pictures come from.
    """

    title: str
    day: str
    notice: str
    about: tuple[Line, ...]
    parts: tuple[EasyReadPart, ...]
    contact: tuple[Line, ...]
    hard_words: tuple[HardWord, ...]
    checked: tuple[Line, ...]
    credits: str


def easy_read(edition: Edition) -> EasyRead:
    """Return what the easy-read files of an edition hold."""
    parts = easy_read_parts(edition.update)
    rows = tuple(part for part in parts if isinstance(part, StatementRow))
    date = edition.update.date
    day = long_date(date) if date else ""
    title = title_of(edition)
    read = read_by_people(edition.update)
    hard_words = explained_words(edition.update.hard_words, (word for row in rows for word in row.hard_words))
    return EasyRead(
        title=title,
        day="" if day in title else day,
        notice=edition.pack.words.notice if read is None else "",
        about=tuple(line(sentence) for sentence in _about(edition, rows, hard_words)),
        parts=parts,
        contact=tuple(_contact(edition)),
        hard_words=hard_words,
        checked=tuple(line(sentence) for sentence in _checked(read, edition.pack.words)),
        credits=_credits(edition, rows),
    )


def row_picture(edition: Edition, picture: StatementPicture | None) -> Illustration | None:
    """Return the picture of a statement; None where it has none, or one that the edition does not hold."""
    return None if picture is None else find_picture(edition, picture.id)


def row_description(picture: StatementPicture, illustration: Illustration) -> str | None:
    """Return the words for those who can't see a statement's picture.

    Empty where nobody has written any, None where the picture only decorates.
    """
    return None if picture.decorative else description_of(illustration.picture, picture.alt)


def _about(edition: Edition, rows: Iterable[StatementRow], hard_words: tuple[HardWord, ...]) -> Iterator[str]:
    words = edition.pack.words
    written = [row.in_easy_words for row in rows]
    if any(written):
        yield from words.written if all(written) else words.partly_written
    elif written:
        yield from words.not_written
    if hard_words:
        yield from words.bold_words


def _contact(edition: Edition) -> list[Line]:
    return [row.spans for each in other_formats(edition.pack) for row in source_rows(each.spans)]


def _checked(step: EasyReadStep | None, words: Words) -> Iterator[str]:
    """Yield who read this, and when. Whoever did not agree to be named is not."""
    if step is None:
        return
    if step.consent and not is_blank(step.readers):
        yield words.checked_by.replace("{readers}", one_line(step.readers))
    else:
        yield words.checked_unnamed
    if step.date is not None:
        yield words.checked_on.replace("{date}", long_date(step.date))


def _credits(edition: Edition, rows: Iterable[StatementRow]) -> str:
    shown = (row_picture(edition, row.picture) for row in rows)
    pictures = (each.picture for each in shown if each is not None)
    return credits_line(((credit_of(each), each.licence) for each in pictures), edition.pack.words.credits)
