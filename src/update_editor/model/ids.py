"""Identifiers that stay with a block, an item or an update for its whole life."""

import secrets

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_LENGTH = 10


def new_id() -> str:
    """Return a new identifier: ten characters, the first a letter.

    It is safe as an HTML id and, behind a short prefix, as the name of a Word bookmark (letters, digits
    and ``_``, 40 at most). ``l``, ``o``, ``0`` and ``1`` are left out: a person may have to read one aloud.
    """
    first = secrets.choice(_ALPHABET[:23])
    return first + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH - 1))
