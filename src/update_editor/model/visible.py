"""Whether a text has anything to see."""

import unicodedata

_UNSEEN = ("Zs", "Zl", "Zp", "Cc", "Cf", "Cs")


def is_blank(text: str) -> bool:
    """Say whether a text is nothing but white space, control and formatting characters."""
    return all(character.isspace() or unicodedata.category(character) in _UNSEEN for character in text)
