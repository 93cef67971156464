"""A mail server on this computer, as strict as a test wants it, that keeps what it is sent."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

CERTIFICATE = Path(__file__).parent / "loopback" / "localhost.pem"
USER, PASSWORD = "amara", "a long way to the lighthouse"


class Mailbox:
    """What came in, and whom the server refuses."""

    def __init__(self, refused: tuple[str, ...] = (), sender: str = "", answer: str = "250 OK") -> None:
        self.came: list[Envelope] = []
        self._refused = refused
        self._sender = sender
        self._answer = answer

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address == self._sender:
            return "553 not your address"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address in self._refused:
            return "550 nobody of this name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.came.append(envelope)
        return self._answer


def trusting() -> ssl.SSLContext:
    """Return a client's context that trusts the tests' certificate."""
    return ssl.create_default_context(cafile=str(CERTIFICATE))


@contextmanager
def serving(mailbox: Mailbox, security: str = "starttls", *, login: bool = True) -> Iterator[int]:
    """Serve on the loopback while the block runs; yield the port. ``security`` may be ``none``."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)
    encryption = {
        "starttls": {"tls_context": context, "require_starttls": True},
        "tls": {"ssl_context": context, "auth_require_tls": False},
        "none": {"auth_require_tls": False},
    }[security]
    if not login or security == "none":
        authentication = {}
    else:
        # Behind TLS from the start aiosmtpd would warn that it does not see the encryption itself.
        authentication = {"authenticator": _authenticated, "auth_required": security == "starttls"}
    controller = Controller(mailbox, hostname="127.0.0.1", port=_free_port(), **encryption, **authentication)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def _authenticated(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: LoginPassword
) -> AuthResult:
    known = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=False)


@contextmanager
def listening(answer: bytes = b"") -> Iterator[int]:
    """Take connections on the loopback and say nothing, or one thing; yield the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.listen()
        if answer:
            import threading

            def say() -> None:
                connection, _ = server.accept()
                with connection:
                    connection.sendall(answer)

            threading.Thread(target=say, daemon=True).start()
        yield server.getsockname()[1]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
