"""What the shipped fonts can show.

PDF/UA forbids a character without a glyph, and nothing may vanish from an output unseen. So a character that
no shipped font has is shown as ``□``, and ``missing_characters`` names those of an update for a check.
"""

import json
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from update_editor import assets
from update_editor.exporters.printable import printable
from update_editor.model import Update, line_text, region_lines, regions

UNKNOWN = "□"
_JOINER = "\u200d"
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Characters that steer their neighbours and are seen (Unicode: Prepended_Concatenation_Mark)."""
Coverage = tuple[tuple[int, ...], tuple[int, ...]]
"""The first and the last code points of a font's ranges."""


def shown(text: str) -> str:
    """Return text as the fonts show it: control characters as spaces, what they lack as ``□``."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown_cluster(each) for each in _clusters(printable(text)))


def missing_characters(update: Update) -> tuple[str, ...]:
    """Return the characters of an update that a PDF shows as ``□``, in the order of their first use."""
    missing: dict[str, None] = {}
    for region in regions(update):
        for spans in region_lines(region):
            missing.update(dict.fromkeys(_missing_in(line_text(spans))))
    return tuple(missing)


@lru_cache(maxsize=4096)
def _missing_in(text: str) -> tuple[str, ...]:
    """Return the characters of a paragraph that no font has; an update is asked again after each edit."""
    if all(map(_stands_alone, set(text))):
        return ()
    clusters = _clusters(printable(text))
    return tuple(each for each in clusters if UNKNOWN in _shown_cluster(each) and UNKNOWN not in each)


@lru_cache(maxsize=4096)
def _stands_alone(character: str) -> bool:
    """Say whether a character is shown whatever stands beside it."""
    return not _is_mark(character) and UNKNOWN not in _shown_cluster(printable(character))


def _clusters(text: str) -> Iterator[str]:
    """Yield characters with the marks on them; what a joiner joins is one."""
    cluster = ""
    for each in text:
        if cluster and (_is_mark(each) or cluster.endswith(_JOINER)):
            cluster += each
            continue
        if cluster:
            yield cluster
        cluster = each
    if cluster:
        yield cluster


def _is_mark(character: str) -> bool:
    return character == _JOINER or unicodedata.category(character).startswith("M")


def _shown_cluster(cluster: str) -> str:
    """Return a cluster as it is where one font has it whole; else what can be shown of it, one by one."""
    visible = [ord(each) for each in cluster if not _is_invisible(each)]
    if any(_has(coverage, visible) for coverage in _coverages()):
        return cluster
    if len(cluster) == 1:
        return UNKNOWN
    return "".join(UNKNOWN if _is_mark(each) else _shown_cluster(each) for each in cluster)


def _is_invisible(character: str) -> bool:
    """Say whether a character is white space or only steers its neighbours, so that it needs no glyph."""
    if character.isspace() or "\ufe00" <= character <= "\ufe0f":
        return True
    return unicodedata.category(character) == "Cf" and character not in _SEEN


def _has(coverage: Coverage, points: Iterable[int]) -> bool:
    firsts, lasts = coverage
    for point in points:
        at = bisect_right(firsts, point) - 1
        if at < 0 or lasts[at] < point:
            return False
    return True


@lru_cache(maxsize=1)
def _coverages() -> tuple[Coverage, ...]:
    families = json.loads((assets.resources() / "fonts" / "coverage.json").read_bytes())
    return tuple(
        (tuple(first for first, _ in pairs), tuple(last for _, last in pairs)) for pairs in families.values()
    )
