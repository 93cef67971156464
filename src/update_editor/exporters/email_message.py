"""The draft of an email as a file: RFC 5322 and MIME, the same bytes each time."""

import datetime as dt
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

from msgspec import Struct

from update_editor.exporters.page_pictures import PageFile

_DOMAIN = "update-editor.invalid"
"""Stands in identifiers where a domain must: RFC 6761 keeps ``.invalid`` for that."""
_LONGEST_LINE = 76
"""RFC 2047, 2: a line with an encoded word has at most 76 characters."""
_LONGEST_PLAIN_SUBJECT = _LONGEST_LINE - len("Subject: ")
_MIME_KINDS = {"jpg": "jpeg"}


class Letter(Struct, frozen=True, kw_only=True):
    """What a draft says. ``date`` is the update's, not when it was made."""

    subject: str
    language: str
    date: dt.date | None
    text: str
    html: str
    pictures: tuple[PageFile, ...]


class Sent(Struct, frozen=True):
    """From whom, to whom and when a letter is sent."""

    sender: Address
    to: tuple[Address, ...]
    moment: dt.datetime


def content_id(picture: PageFile) -> str:
    """Return the name by which the letter's page finds a picture in the same letter."""
    return f"{sha256(picture.data).hexdigest()[:20]}.{picture.name}@{_DOMAIN}"


def message_bytes(letter: Letter, sent: Sent | None = None) -> bytes:
    """Return the letter as an ``.eml`` file: plain text, and a page with its pictures.

    Without ``sent`` it has no sender and no recipients: ``X-Unsent: 1`` opens it as a draft, in which a
    person names them.
    """
    message = EmailMessage(policy=SMTP)
    name = _digest(letter, "" if sent is None else sent.moment.isoformat())
    if sent is not None:
        message["Date"] = sent.moment
        message["From"] = sent.sender
        message["To"] = sent.to
    elif letter.date is not None:
        message["Date"] = dt.datetime.combine(letter.date, dt.time(12), dt.UTC)
    message["Message-ID"] = f"<{name}@{_DOMAIN}>"
    if sent is None:
        message["X-Unsent"] = "1"
    message.set_content(letter.text, cte="quoted-printable")
    message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    page = list(message.iter_parts())[1]
    for picture in letter.pictures:
        page.add_related(
            picture.data,
            maintype="image",
            subtype=_MIME_KINDS.get(picture.kind, picture.kind),
            cid=f"<{content_id(picture)}>",
            filename=picture.name,
            disposition="inline",
        )
    # Last, because each of the calls above drops the headers that describe the content.
    message["Content-Language"] = letter.language
    _name_boundaries(message, name)
    return _subject_header(letter.subject) + message.as_bytes()


def _subject_header(subject: str) -> bytes:
    """Return the subject's line or lines.

    ``EmailMessage`` loses spaces when it folds a long subject, and reads one that looks like an encoded word
    as what that says; so it is given none, and this is put before its other headers.
    """
    if subject.isascii() and "=?" not in subject and len(subject) <= _LONGEST_PLAIN_SUBJECT:
        return f"Subject: {subject}\r\n".encode("ascii")
    header = Header(subject, "utf-8", maxlinelen=_LONGEST_LINE, header_name="Subject")
    return f"Subject: {header.encode()}\n".replace("\n", "\r\n").encode("ascii")


def _digest(letter: Letter, moment: str) -> str:
    """Return a name for a letter: the same for a draft each time, another whenever it is sent."""
    digest = sha256(moment.encode())
    for part in (letter.subject, str(letter.date), letter.text, letter.html):
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()[:32]


def _name_boundaries(message: EmailMessage, name: str) -> None:
    """Give each multipart a boundary of its own; ``=_`` stands in no quoted-printable and no base64 text."""
    multiparts = (part for part in message.walk() if part.is_multipart())
    for number, part in enumerate(multiparts, 1):
        part.set_boundary(f"=_{number}_{name}")
