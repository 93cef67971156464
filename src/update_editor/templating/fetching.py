"""What would let a page run a program, or tell somebody that it was opened: no pack may write it."""

import re
from collections.abc import Iterator
from pathlib import Path

from update_editor.templating.faults import Fault

_FETCHES = re.compile(
    r"@import|<script\b|\b(?:src|srcset|background)\s*=\s*[\"']?\s*(?:https?:)?//"
    r"|<link\b[^>]*\bhref\s*=\s*[\"']?\s*(?:https?:)?//|url\(\s*[\"']?\s*(?:https?:)?//"
    r"|<(?:iframe|object|embed|base)\b|<[a-z][^<>]*\son[a-z]+\s*=|javascript:",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
"""Which leaves nothing on the page, so that a word could be hidden by one in its midst."""


def fetching_faults(path: Path, text: str) -> Iterator[Fault]:
    """Yield each place of a page or style sheet that would do so."""
    bare = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    for match in _FETCHES.finditer(bare):
        line = bare.count("\n", 0, match.start()) + 1
        yield Fault(str(path), line, "template-fetches", {"words": " ".join(match[0].split())})
