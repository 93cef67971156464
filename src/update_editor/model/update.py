"""What an update is: leads, opening, sections, closing, and all that hangs on them."""

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct

from update_editor.model.changes import Change, Move
from update_editor.model.easy_read import EasyReadStep, EasyReadUnit, HardWord
from update_editor.model.text import Line, RichText

FORMAT = 1
"""The number of this form of an update. A file with a higher one opens read-only."""

Audience = Literal["everyone", "email", "web"]
Status = Literal["waiting", "draft", "ready"]
Basis = Literal["public role", "agreed", "ask"]
Purpose = Literal["approval", "information"]
Answer = Literal["approved", "answered", "withdrawn"]
Moment = Annotated[str, Meta(pattern=r"^2\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$")]
"""A day, or a day and a time, in ISO 8601; without a zone it is local time."""


class Lead(Struct, frozen=True, kw_only=True):
    """Somebody whose message the update carries.

    ``greeting`` is what the update calls them, where that is not the first of their names.
    """

    name: str
    role: str = ""
    organisation: str = ""
    greeting: str = ""


class NamedPerson(Struct, frozen=True, kw_only=True):
    """Somebody whom an item names, and on what basis it may."""

    name: str
    basis: Basis = "ask"
    note: str = ""


class Item(Struct, frozen=True, kw_only=True):
    """One story of an items section."""

    id: str
    heading: Line = ()
    body: RichText = ()
    picture: str | None = None
    contributor: str = ""
    due: dt.date | None = None
    status: Status = "draft"
    audience: Audience = "everyone"
    not_before: Moment | None = None
    people: tuple[NamedPerson, ...] = ()
    insertion: Change | None = None
    deletion: Change | None = None
    move: Move | None = None

    def __post_init__(self) -> None:
        """Refuse a day that the calendar does not have: msgspec makes it a decode error with its path."""
        if self.not_before is not None:
            dt.datetime.fromisoformat(self.not_before)


class Bullet(Struct, frozen=True, kw_only=True):
    """One line of a bullets section."""

    id: str
    spans: Line = ()
    insertion: Change | None = None
    deletion: Change | None = None
    move: Move | None = None


class Message(Struct, frozen=True, kw_only=True, tag="message", tag_field="kind"):
    """A section of running text, such as the lead's message."""

    id: str
    heading: Line = ()
    body: RichText = ()


class Items(Struct, frozen=True, kw_only=True, tag="items", tag_field="kind"):
    """A section of items, each with a heading of its own."""

    id: str
    heading: Line = ()
    items: tuple[Item, ...] = ()


class Bullets(Struct, frozen=True, kw_only=True, tag="bullets", tag_field="kind"):
    """A section of single lines, such as what happens next week."""

    id: str
    heading: Line = ()
    bullets: tuple[Bullet, ...] = ()


Section = Message | Items | Bullets


class Picture(Struct, frozen=True, kw_only=True):
    """A picture and what must be known before it may be used.

    ``file`` is the name of its bytes in the container: their SHA-256 and an ending. ``bytes`` is their
    number, ``width`` and ``height`` are pixels (0 where not known).
    """

    id: str
    file: str
    bytes: int = 0
    width: int = 0
    height: int = 0
    alt: str = ""
    decorative: bool = False
    credit: str = ""
    licence: str = ""
    consent: str = ""
    expires: dt.date | None = None


class Reply(Struct, frozen=True, kw_only=True):
    """An answer in a comment's thread."""

    author: str
    date: dt.datetime | None = None
    text: str = ""


class Comment(Struct, frozen=True, kw_only=True):
    """A remark on a block, an item or a bullet; spans that carry its id show the words that it is about.

    ``where`` is the id of that block, item or bullet; an address where a place has none, ``update`` for the
    whole. ``place`` is the address of the text that it stood in when it was made, and ``quote`` the words
    that it was about then: they tell of it where the words, and the block, have gone.
    """

    id: str
    where: str
    author: str
    date: dt.datetime | None = None
    text: str = ""
    resolved: bool = False
    replies: tuple[Reply, ...] = ()
    place: str = ""
    quote: str = ""


class Approval(Struct, frozen=True, kw_only=True):
    """Somebody's yes to a pane, or to the whole update where ``pane`` is None, at a version.

    ``recorded_by`` is who wrote it down, where that was not ``by``; ``undecided`` how many tracked changes
    were open in it then.
    """

    by: str
    date: dt.datetime | None = None
    how: str = ""
    pane: str | None = None
    version: str = ""
    note: str = ""
    recorded_by: str = ""
    undecided: int = 0


class VersionStep(Struct, frozen=True, kw_only=True):
    """From which version to which a correction led: of the whole update, or of one pane."""

    before: str
    after: str


class Correction(Struct, frozen=True, kw_only=True):
    """A minor correction after an approval, which was kept: who made it, where, and what it was.

    An approval of the version before each step counts for the version after it.
    """

    by: str
    date: dt.datetime | None = None
    where: str = ""
    what: str = ""
    steps: tuple[VersionStep, ...] = ()


class ReviewRequest(Struct, frozen=True, kw_only=True):
    """Somebody who was sent the update for review, and what became of it.

    ``version`` names what the update said then, ``kept`` is the number of the version in the file's history
    (0 without one). ``answered`` is when the person approved or answered, None while it is with them.
    """

    id: str
    who: str
    purpose: Purpose = "approval"
    by: str = ""
    sent: dt.datetime | None = None
    reply_by: Moment | None = None
    note: str = ""
    version: str = ""
    kept: Annotated[int, Meta(ge=0)] = 0
    answered: dt.datetime | None = None
    answer: Answer | None = None

    def __post_init__(self) -> None:
        """Refuse a day that the calendar does not have, as ``Item`` does."""
        if self.reply_by is not None:
            dt.datetime.fromisoformat(self.reply_by)


class SentAnyway(Struct, frozen=True, kw_only=True):
    """A decision to make outputs although something was not ready: which formats, and what it was."""

    date: dt.datetime | None = None
    formats: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


class Dismissal(Struct, frozen=True, kw_only=True):
    """Something that a check found and a person looked at and left, for this update.

    ``fingerprint`` is the finding's; ``rule`` and ``text`` say to people what it was.
    """

    fingerprint: str
    rule: str = ""
    text: str = ""


class Field(Struct, frozen=True, kw_only=True):
    """The value of a field that the template asks for, such as the email's subject."""

    id: str
    text: str = ""


class Update(Struct, frozen=True, kw_only=True):
    """One update, whole. Every value in it is immutable.

    ``held_over`` are items sent to next week: no output shows them, and the update that is begun from this
    one has them.
    """

    id: str
    template: str
    format: int = FORMAT
    date: dt.date | None = None
    title: Line = ()
    leads: tuple[Lead, ...] = ()
    opening: RichText = ()
    closing: RichText = ()
    sections: tuple[Section, ...] = ()
    held_over: tuple[Item, ...] = ()
    fields: tuple[Field, ...] = ()
    comments: tuple[Comment, ...] = ()
    pictures: tuple[Picture, ...] = ()
    easy_read: tuple[EasyReadUnit, ...] = ()
    hard_words: tuple[HardWord, ...] = ()
    easy_read_steps: tuple[EasyReadStep, ...] = ()
    reviews: tuple[ReviewRequest, ...] = ()
    approvals: tuple[Approval, ...] = ()
    corrections: tuple[Correction, ...] = ()
    sent_anyway: tuple[SentAnyway, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()
