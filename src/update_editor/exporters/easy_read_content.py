"""What the three easy-read files hold, and the words of their own that stand round it."""

from msgspec import Struct

from update_editor.easyread.statements import (
    EasyReadPart,
    StatementHeading,
    StatementRow,
    easy_read_parts,
    source_rows,
)
from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import Illustration, Paragraph, find_picture, other_formats, title_of
from update_editor.model import Line, StatementPicture, line
from update_editor.templating.dates import long_date

LABEL = "Easy read"
NOTICE = "Not yet checked by people with a learning disability."
CONTACT_HEADING = "If you need help"
CREDITS_HEADING = "Pictures"
NOT_WRITTEN = ("This is our update, one sentence at a time.", "It is not in easy words yet.")
PARTLY_WRITTEN = ("This tells you about our update.", "Some of it is not in easy words yet.")
WRITTEN = ("This tells you the main points of our update.",)


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
        about=tuple(line(sentence) for sentence in _about(parts)),
        parts=parts,
        contact=tuple(_contact(edition)),
        credits=_credits(edition, parts),
    )


def row_picture(edition: Edition, picture: StatementPicture | None) -> Illustration | None:
    """Return the picture of a statement; None where it has none, or one that the edition does not hold."""
    return None if picture is None else find_picture(edition, picture.id)


def _about(parts: tuple[EasyReadPart, ...]) -> tuple[str, ...]:
    written = [part.in_easy_words for part in parts if isinstance(part, StatementRow)]
    if not any(written):
        return NOT_WRITTEN if written else ()
    return WRITTEN if all(written) else PARTLY_WRITTEN


def _contact(edition: Edition) -> list[Line]:
    lines = [part.spans for part in other_formats(edition.pack) if isinstance(part, Paragraph)]
    return [row.spans for spans in lines for row in source_rows(spans)]


def _credits(edition: Edition, parts: tuple[EasyReadPart, ...]) -> tuple[str, ...]:
    named: dict[str, None] = {}
    for part in parts:
        if isinstance(part, StatementHeading):
            continue
        illustration = row_picture(edition, part.picture)
        if illustration is not None and illustration.picture.credit.strip():
            named.setdefault(illustration.picture.credit.strip())
    return tuple(named)
