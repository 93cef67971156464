"""The server that test emails are sent by, and its password, which only the system's keyring keeps."""

from importlib import import_module
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from update_editor.model import Unusable

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
    def _account(self) -> str:
        return f"{self.user}@{self.host}"


def kept_password(server: MailServer) -> str:
    """Return the password that the keyring has for a server; empty where it, or the keyring, is not there."""
    try:
        found = _keyring().get_password(_SERVICE, server._account)
    except Exception:  # each system's keyring raises errors of its own
        return ""
    return found if isinstance(found, str) else ""


def keep_password(server: MailServer, password: str) -> None:
    """Keep a password in the keyring; an empty one takes what was kept away.

    Raises:
        Unusable: ``no-keyring`` where the system has none that can be used.
    """
    try:
        keyring = _keyring()
        if password:
            keyring.set_password(_SERVICE, server._account, password)
        elif keyring.get_password(_SERVICE, server._account) is not None:
            keyring.delete_password(_SERVICE, server._account)
    except Exception as error:  # as above; its text is not passed on, for it may say what was to be kept
        raise Unusable("no-keyring") from error


def _keyring() -> Any:
    """Import the keyring when it is needed: it looks for the system's own, which takes a while."""
    return import_module("keyring")
