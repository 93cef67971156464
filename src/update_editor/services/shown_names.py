"""A file's name as it may stand in a line: no sign in it breaks the line, or turns what stands beside it."""

import unicodedata
from pathlib import Path

_HARMLESS = "\u200b\u200c\u200d\u2060"
"""Signs that can't be seen: they join or part, as words of some languages and emoji do, and turn nothing."""
_UNSEEN = "\ufffd"
_FIRST, _LAST = "\u2068", "\u2069"
_RIGHT_TO_LEFT = ("R", "AL")


def shown_name(path: Path) -> str:
    """Return the name of a file for a line.

    What can't be seen, such as a sign that turns the order of letters, becomes �, so that it is seen. A name
    with letters that run from the right is isolated: what stands behind it stays there.
    """
    name = in_one_line(path.name)
    if any(unicodedata.bidirectional(each) in _RIGHT_TO_LEFT for each in name):
        return f"{_FIRST}{name}{_LAST}"
    return name


def in_one_line(words: str) -> str:
    """Return words with � for every sign that can't be seen and could break or turn a line."""
    if words.isprintable():
        return words
    return "".join(map(_seen, words))


def _seen(sign: str) -> str:
    if sign.isprintable() or sign in _HARMLESS or unicodedata.category(sign) == "Zs":
        return sign
    return " " if sign in "\t\n\r" else _UNSEEN
