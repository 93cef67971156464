"""Sending an email to oneself and others as a test, before a tool sends it to everybody.

It goes over an encrypted connection or not at all, says “[TEST]” in its subject, and goes to addresses that
somebody typed.
"""

import datetime as dt
import smtplib
import socket
import ssl
from collections.abc import Callable
from email.headerregistry import Address
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.email import email_letter
from update_editor.exporters.email_message import Sent, message_bytes
from update_editor.exporters.printable import one_line
from update_editor.exporters.registry import FORMATS
from update_editor.exporters.summary import full_link, summary_edition
from update_editor.model import Unusable
from update_editor.services.export_job import ExportOrder, edition_for, resolved
from update_editor.services.hanging_up import HangingUp
from update_editor.services.mail_connection import watched, watched_tls
from update_editor.services.mail_server import MailServer

MARK = "[TEST]"
MOST_ADDRESSES = 20
"""More are no test."""
WHOLE_SECONDS = 60.0
"""How long all of it may take."""
_LONGEST_ANSWER = 160
_LONGEST_ADDRESS = 254

Which = Literal["email", "summary"]


class Trial(Struct, frozen=True, kw_only=True):
    """What is to be sent to whom: ``which`` email, to ``addresses``, by a server with its password."""

    order: ExportOrder
    which: Which
    server: MailServer
    password: str
    addresses: tuple[str, ...]


def addresses_in(typed: str) -> tuple[str, ...]:
    """Return the addresses that somebody typed, parted by commas, semicolons or spaces, each once.

    Raises:
        Unusable: ``no-address``, ``bad-address`` with the one that is none, ``too-many-addresses``.
    """
    found = dict.fromkeys(typed.replace(",", " ").replace(";", " ").split())
    if not found:
        raise Unusable("no-address")
    if len(found) > MOST_ADDRESSES:
        raise Unusable("too-many-addresses", most=MOST_ADDRESSES)
    return tuple(address_of(each).addr_spec for each in found)


def address_of(typed: str) -> Address:
    """Return an address to send to or from.

    Raises:
        Unusable: ``bad-address``.
    """
    typed = typed.strip()
    _, at, domain = typed.rpartition("@")
    is_plain = typed.isascii() and typed.isprintable() and len(typed) <= _LONGEST_ADDRESS
    if not (is_plain and at and "." in domain.strip(".") and " " not in typed):
        raise Unusable("bad-address", address=one_line(typed)[:_LONGEST_ANSWER])
    try:
        return Address(addr_spec=typed)
    except Exception as error:  # the standard library's parser raises what it happens to
        raise Unusable("bad-address", address=one_line(typed)[:_LONGEST_ANSWER]) from error


def send_trial(
    trial: Trial,
    now: dt.datetime,
    is_wanted: Callable[[], bool] = lambda: True,
    context: ssl.SSLContext | None = None,
) -> tuple[str, ...]:
    """Send a test and return the addresses that the server refused while it took the others.

    ``context`` says which certificates are trusted, the system's where it is None.

    Raises:
        Unusable: ``cancelled``; what ``export_email`` says; ``mail-…``: what went wrong, told in words.
    """
    message = _message(trial, now)
    if not is_wanted():
        raise Unusable("cancelled")
    server = trial.server
    with HangingUp(WHOLE_SECONDS, is_wanted) as watch:
        try:
            with _begun(server, context or ssl.create_default_context(), watch) as connection:
                if server.user:
                    _log_in(connection, server.user, trial.password)
                if not is_wanted():
                    raise Unusable("cancelled")
                refused = connection.sendmail(server.sender, trial.addresses, message)
        except (OSError, ValueError) as error:  # smtplib's own errors are OSErrors
            if watch.is_unwanted:
                raise Unusable("cancelled") from error
            raise _told(TimeoutError() if watch.is_late else error, server) from error
    return tuple(refused)


def _message(trial: Trial, now: dt.datetime) -> bytes:
    order = trial.order
    update = resolved(order.weekly.update, order.changes)
    edition = edition_for(update, order.weekly, order.pack, FORMATS[trial.which])
    if trial.which == "summary":
        letter = email_letter(summary_edition(edition), full_link(edition))
    else:
        letter = email_letter(edition)
    sender = address_of(trial.server.sender)
    to = tuple(address_of(each) for each in trial.addresses)
    return message_bytes(replace(letter, subject=f"{MARK} {letter.subject}"), Sent(sender, to, now))


def _begun(server: MailServer, context: ssl.SSLContext, watch: HangingUp) -> smtplib.SMTP:
    """Return a connection that is encrypted.

    Raises:
        Unusable: ``mail-no-host``.
    """
    if not server.host:  # smtplib would wait to be told another time
        raise Unusable("mail-no-host")
    if server.security == "tls":
        return watched_tls(server.host, server.port, context, watch)
    connection = watched(server.host, server.port, watch)
    try:
        connection.starttls(context=context)
    except BaseException:
        connection.close()
        raise
    return connection


def _log_in(connection: smtplib.SMTP, user: str, password: str) -> None:
    """Log in, with what smtplib can send.

    Raises:
        Unusable: ``mail-letters``; it doesn't pass on an error that would hold the password.
    """
    if not (user + password).isascii():
        raise Unusable("mail-letters")
    connection.login(user, password)


def _told(error: OSError | ValueError, server: MailServer) -> Unusable:
    """Return what went wrong, so that a person can be told what to do."""
    where = {"host": server.host, "port": str(server.port)}
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Unusable("mail-login-refused", user=server.user)
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return Unusable("mail-recipients-refused", addresses=", ".join(error.recipients))
    if isinstance(error, smtplib.SMTPSenderRefused):
        return Unusable("mail-sender-refused", sender=server.sender, answer=_answer(error.smtp_error))
    if isinstance(error, smtplib.SMTPResponseException):
        return Unusable("mail-refused", answer=_answer(error.smtp_error))
    if isinstance(error, smtplib.SMTPServerDisconnected) and isinstance(error.__context__, TimeoutError):
        return Unusable("mail-time-out", **where)
    for kinds, code in _CODES:
        if isinstance(error, kinds):
            return Unusable(code, **where)
    return Unusable("mail-failed", **where, detail=_answer(str(error)))


_CODES: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
    (ssl.SSLCertVerificationError, "mail-certificate"),
    (ssl.SSLError, "mail-no-tls"),
    (smtplib.SMTPNotSupportedError, "mail-no-tls"),
    ((socket.gaierror, UnicodeError), "mail-no-server"),
    (TimeoutError, "mail-time-out"),
    (ConnectionRefusedError, "mail-no-answer"),
    (smtplib.SMTPServerDisconnected, "mail-hung-up"),
)


def _answer(text: bytes | str) -> str:
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return one_line(said)[:_LONGEST_ANSWER]
