"""Identifiers that stay with a block, an item or an update for its whole life."""

import secrets

_LETTERS = "abcdefghijkmnpqrstuvwxyz"
_ALPHABET = _LETTERS + "23456789"
_LENGTH = 10


def new_id() -> str:
    """Return a new identifier: ten characters, the first a letter.

    It is safe as an HTML id and, behind a short prefix, as the name of a Word bookmark (letters, digits
    and ``_``, 40 at most). ``l``, ``o``, ``0`` and ``1`` are left out: a person may have to read one aloud.
    """
    first, *others = secrets.token_bytes(_LENGTH)
    return _LETTERS[first % len(_LETTERS)] + "".join([_ALPHABET[byte % 32] for byte in others])
