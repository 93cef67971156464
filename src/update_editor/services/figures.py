"""The figures at the foot of the window: words, minutes to read, the longest sentence."""

import re
from functools import lru_cache

from msgspec import Struct

from update_editor.model import (
    Items,
    Message,
    Section,
    Update,
    is_within,
    line_text,
    region_lines,
    regions,
    undeleted,
)

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction by adults: Brysbaert, Journal of Memory and Language 109, 2019."""

_WORD = re.compile(r"\S*\w\S*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”’\"')\]]*\s+")


class Figures(Struct, frozen=True, kw_only=True):
    """Counts over the text that is not deleted. ``minutes`` is at least 1 where there are words."""

    words: int
    minutes: int
    longest_sentence: int


def figures(update: Update) -> Figures:
    """Return the figures of an update."""
    words = 0
    longest = 0
    for text in _texts(update):
        words += word_count(text)
        longest = max(longest, _longest_sentence(text))
    return Figures(words=words, minutes=_minutes(words), longest_sentence=longest)


@lru_cache(maxsize=4096)
def word_count(text: str) -> int:
    """Return how many words a text has; those of paragraphs that stayed the same are not counted again."""
    return len(_WORD.findall(text))


@lru_cache(maxsize=4096)
def _longest_sentence(text: str) -> int:
    return max(len(_WORD.findall(sentence)) for sentence in _SENTENCE_END.split(text))


def words_at(update: Update, where: str) -> int:
    """Return how many words stand at an address: an item's with its heading, a section's with all in it."""
    place = where.removesuffix("/heading")
    return sum(word_count(text) for text in _texts(update, place))


def _texts(update: Update, place: str = "") -> list[str]:
    """Return the texts at an address. A section with nothing but its heading has none: no output shows it."""
    texts = []
    unwritten = {f"{each.id}/heading" for each in update.sections if not _is_written(each)}
    for region in regions(update):
        if region.where in unwritten:
            continue
        if place and not is_within(region.where, place):
            continue
        texts += [line_text(undeleted(spans)) for spans in region_lines(region)]
    return texts


def _minutes(words: int) -> int:
    return max(1, round(words / WORDS_A_MINUTE)) if words else 0


def _is_written(section: Section) -> bool:
    if isinstance(section, Message):
        return bool(section.body)
    if isinstance(section, Items):
        return any(item.heading or item.body for item in section.items)
    return any(bullet.spans for bullet in section.bullets)
