"""What a check reports."""

import re
from hashlib import blake2b
from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning", "advice"]
"""An error holds an export; a warning should be seen to; advice may be."""

_NEARBY = 80
"""How many characters on each side are looked at for the three words that tell findings of one word apart."""
_WORD = re.compile(r"\w+")


class Mark(Struct, frozen=True, kw_only=True):
    """Where a rule points, and what it would write there instead.

    ``start`` and ``end`` are code points. A rule that reads one paragraph leaves ``where`` and ``block``
    empty, for the check to fill in. ``variant`` asks for another sentence of the rule, ``severity`` is for
    rules that measure how grave it is.
    """

    where: str = ""
    block: str | None = None
    start: int = 0
    end: int = 0
    suggestions: tuple[str, ...] = ()
    parameters: dict[str, str] = {}
    variant: str = ""
    severity: Severity | None = None


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that a careful editor would point out.

    ``where`` is the address of a region, of an item, or ``update``; ``start`` and ``end`` are code points in
    the text of the block, or of the line where ``block`` is None. ``code`` and ``parameters`` make the
    sentence that a person reads. ``fingerprint`` stays the same while the words around stay the same, so
    that dismissing a finding survives edits elsewhere.
    """

    rule: str
    severity: Severity
    where: str
    code: str
    block: str | None = None
    start: int = 0
    end: int = 0
    text: str = ""
    parameters: dict[str, str] = {}
    suggestions: tuple[str, ...] = ()
    fingerprint: str = ""


class Report(Struct, frozen=True):
    """All findings, in the order of the text, and the codes of notices about the check itself.

    ``dismissed`` are those that somebody looked at and left; they are not among the findings.
    """

    findings: tuple[Finding, ...]
    notices: tuple[str, ...] = ()
    dismissed: tuple[Finding, ...] = ()


def fingerprint(rule: str, text: str, mark: Mark) -> str:
    """Return what tells this finding from others: the rule, the words and those nearby, or else the place."""
    words = text[mark.start : mark.end]
    if words:
        before = _WORD.findall(text[max(0, mark.start - _NEARBY) : mark.start])[-3:]
        after = _WORD.findall(text[mark.end : mark.end + _NEARBY])[:3]
        known_by = [rule, words, *before, "", *after]
    else:
        known_by = [rule, mark.where, *(str(pair) for pair in sorted(mark.parameters.items()))]
    return blake2b("\n".join(known_by).encode("utf-8", "replace"), digest_size=8).hexdigest()
