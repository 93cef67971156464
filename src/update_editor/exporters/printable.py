"""Text that every kind of file can hold."""

import re

# HTML and mail refuse the C0 and C1 controls and Unicode's noncharacters; UTF-8 refuses lone surrogates.
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"\s+")


def printable(text: str) -> str:
    """Return text with a space for each control character, and � for half a character."""
    return _SURROGATES.sub("\ufffd", _REFUSED.sub(" ", text))


def one_line(text: str) -> str:
    """Return text in one line, as a header or a page's title needs it."""
    return _SPACES.sub(" ", printable(text)).strip()
