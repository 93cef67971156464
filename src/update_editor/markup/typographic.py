"""What typing puts right by itself: quotation marks, dashes and dots as a book has them.

British usage: ’ is the apostrophe too, a dash between words is – with a space on either side.
"""

import re
from collections.abc import Callable

from msgspec import Struct

LONGEST_CONTEXT = 240
"""How many characters before the caret are looked at: the same work in a short paragraph and a long one."""

_OPENERS = "([{“‘"
_DASHES = "-–—/"
_ADDRESS = re.compile(r"://|^\W*www\.|[\w.+-]@\w|[`\\=<>{}]", re.IGNORECASE)
_WITHOUT_ITS_START = re.compile(
    r"(?:^|(?<=[\s(\[“–—-]))‘(?=(?:tis|tisn’t|twas|twasn’t|twere|twill|twould|em|n|til|\d\ds)\W$)",
    re.IGNORECASE,
)
"""A word that has lost its first letters, taken for the start of a quotation while it was typed."""
_AND = re.compile(r"(?:^|(?<=[\s-]))‘(n)'$", re.IGNORECASE)
_SPACED_HYPHEN = re.compile(r"(?<=[\w.,;:!?%)\]”’…] )-(?= $)")


class Correction(Struct, frozen=True):
    """Characters of a text, from ``start`` up to ``end``, that others are to stand for."""

    start: int
    end: int
    text: str


def typographic(before: str) -> Correction | None:
    """Return what to put right where ``before`` stands in front of the caret, its last character just typed.

    Nothing is put right inside an address or what looks like code.
    """
    correct = _BY_TYPED.get(before[-1:], _after_word)
    return correct(before[-LONGEST_CONTEXT:], max(len(before) - LONGEST_CONTEXT, 0))


def _double_quote(text: str, offset: int) -> Correction | None:
    before = text[:-1]
    is_open = before.count("“") > before.count("”")
    if _is_code(before) or (before[-1:].isdigit() and not is_open):
        return None
    opens = _opens_quotation(before) and not (before[-1:] in tuple(_DASHES) and is_open)
    return _last(text, offset, 1, "“" if opens else "”")


def _single_quote(text: str, offset: int) -> Correction | None:
    before = text[:-1]
    if _is_code(before):
        return None
    shortened = _AND.search(text)
    if shortened:
        return _last(text, offset, 3, f"’{shortened[1]}’")
    is_open = before.rfind("‘") > before.rfind("’")
    opens = _opens_quotation(before) and not (before[-1:] in tuple(_DASHES) and is_open)
    return _last(text, offset, 1, "‘" if opens else "’")


def _opens_quotation(before: str) -> bool:
    last = before[-1:]
    return not last or last.isspace() or last in _OPENERS or last in _DASHES


def _hyphen(text: str, offset: int) -> Correction | None:
    if _is_code(text):
        return None
    if text.endswith("–-"):
        return _last(text, offset, 2, "---")
    if text.endswith("--") and not text.endswith(("---", "—--")):
        return _last(text, offset, 2, "–")
    return None


def _full_stop(text: str, offset: int) -> Correction | None:
    if text.endswith("...") and not text.endswith(("....", "/...")) and not _is_code(text):
        return _last(text, offset, 3, "…")
    return None


def _after_word(text: str, offset: int) -> Correction | None:
    if text[-1:].isalnum():
        return None
    match = _WITHOUT_ITS_START.search(text)
    if match:
        return Correction(offset + match.start(), offset + match.end(), "’")
    match = _SPACED_HYPHEN.search(text)
    return Correction(offset + match.start(), offset + match.end(), "–") if match else None


def _last(text: str, offset: int, count: int, instead: str) -> Correction:
    end = offset + len(text)
    return Correction(end - count, end, instead)


def _is_code(text: str) -> bool:
    """Say whether a text ends in an address or in what looks like code."""
    words = text.split()
    return bool(words) and not text[-1:].isspace() and bool(_ADDRESS.search(words[-1]))


_BY_TYPED: dict[str, Callable[[str, int], Correction | None]] = {
    '"': _double_quote,
    "'": _single_quote,
    "-": _hyphen,
    ".": _full_stop,
}
