"""Passwords, which only the system's keyring keeps: never a file, never a log."""

from importlib import import_module
from typing import Any

from update_editor.model import Unusable


def kept(service: str, account: str) -> str:
    """Return the password that the keyring has; empty where it, or the keyring, is not there.

    ``service`` is the name under which the keyring shows it.
    """
    try:
        found = _keyring().get_password(service, account)
    except Exception:  # each system's keyring raises errors of its own
        return ""
    return found if isinstance(found, str) else ""


def keep(service: str, account: str, password: str) -> None:
    """Keep a password in the keyring; an empty one takes what was kept away.

    Raises:
        Unusable: ``no-keyring`` where the system has none that can be used.
    """
    try:
        keyring = _keyring()
        if password:
            keyring.set_password(service, account, password)
        elif keyring.get_password(service, account) is not None:
            keyring.delete_password(service, account)
    except Exception:  # as above; nothing of it is passed on, for it may say what was to be kept
        raise Unusable("no-keyring") from None


def _keyring() -> Any:
    """Import the keyring when it is needed: it looks for the system's own, which takes a while."""
    return import_module("keyring")
