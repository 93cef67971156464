"""What the three easy-read files hold."""

from msgspec import Struct

from update_editor.easyread.statements import (
    EasyReadPart,
    StatementRow,
    easy_read_parts,
    source_rows,
)
from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import Illustration, find_picture
from update_editor.exporters.pictures import credit_of
from update_editor.exporters.standing import other_formats, title_of
from update_editor.model import Line, StatementPicture, line
from update_editor.templating.dates import long_date


class EasyRead(Struct, frozen=True, kw_only=True):
    """An update as easy read.

    ``day`` is the date in words, empty where the title says it or there is none. ``contact`` are the pack's
    sentences about other formats, ``credits`` whom the pictures come from.
    """

    title: str
    day: str
    about: tuple[Line, ...]
    parts: tuple[EasyReadPart, ...]
    contact: tuple[Line, ...]
    credits: tuple[str, ...]


def easy_read(edition: Edition) -> EasyRead:
    """Return what the easy-read files of an edition hold."""
    parts = easy_read_parts(edition.update)
    date = edition.update.date
    day = long_date(date) if date else ""
    title = title_of(edition)
    return EasyRead(
        title=title,
        day="" if day in title else day,
        about=tuple(line(sentence) for sentence in _about(edition, parts)),
        parts=parts,
        contact=tuple(_contact(edition)),
        credits=_credits(edition, parts),
    )


def row_picture(edition: Edition, picture: StatementPicture | None) -> Illustration | None:
    """Return the picture of a statement; None where it has none, or one that the edition does not hold."""
    return None if picture is None else find_picture(edition, picture.id)


def _about(edition: Edition, parts: tuple[EasyReadPart, ...]) -> tuple[str, ...]:
    words = edition.pack.words
    written = [part.in_easy_words for part in parts if isinstance(part, StatementRow)]
    if not any(written):
        return words.not_written if written else ()
    return words.written if all(written) else words.partly_written


def _contact(edition: Edition) -> list[Line]:
    return [row.spans for each in other_formats(edition.pack) for row in source_rows(each.spans)]


def _credits(edition: Edition, parts: tuple[EasyReadPart, ...]) -> tuple[str, ...]:
    rows = (part for part in parts if isinstance(part, StatementRow))
    shown = (row_picture(edition, row.picture) for row in rows)
    named = dict.fromkeys(credit_of(each.picture) for each in shown if each is not None)
    return tuple(filter(None, named))
