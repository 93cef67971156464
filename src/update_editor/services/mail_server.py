"""The server that test emails are sent by, and its password, which only the system's keyring keeps."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from update_editor.services import passwords

_SERVICE = "Update Editor: test emails"
"""Under which name the keyring has the passwords."""

Security = Literal["starttls", "tls"]
Port = Annotated[int, Meta(ge=1, le=65_535)]
PORTS: dict[Security, int] = {"starttls": 587, "tls": 465}
"""The port that servers have for each."""


class MailServer(Struct, frozen=True, kw_only=True):
    """A mail server, and as whom one sends by it.

    ``security`` is ``starttls``, which begins in the open and then encrypts, or ``tls`` from the start;
    nothing is sent without. ``user`` is empty where the server asks for no login; ``sender`` is the address
    that emails come from.
    """

    host: str = ""
    port: Port = 587
    security: Security = "starttls"
    user: str = ""
    sender: str = ""

    @property
    def account(self) -> str:
        """Under what the keyring has its password."""
        return f"{self.user}@{self.host}"


def kept_password(server: MailServer) -> str:
    """Return the password that is kept for a server; empty where none is."""
    return passwords.kept(_SERVICE, server.account)


def keep_password(server: MailServer, password: str) -> None:
    """Keep a server's password; an empty one takes what was kept away.

    Raises:
        Unusable: ``no-keyring``.
    """
    passwords.keep(_SERVICE, server.account, password)
