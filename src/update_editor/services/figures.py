"""The figures at the foot of the window: words, minutes to read, the longest sentence.

What reads sentences is imported when it is asked: the outline counts words while the window opens.
"""

from typing import TYPE_CHECKING

from msgspec import Struct

from update_editor.model import Update, is_within
from update_editor.proofing.counting import word_count

if TYPE_CHECKING:
    from update_editor.proofing.paragraphs import Paragraph

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction by adults: Brysbaert, Journal of Memory and Language 109, 2019."""


class Figures(Struct, frozen=True, kw_only=True):
    """Counts over the text that is not deleted. ``minutes`` is at least 1 where there are words."""

    words: int
    minutes: int
    longest_sentence: int


def figures(update: Update) -> Figures:
    """Return the figures of an update, its changes accepted."""
    from update_editor.proofing import figures as reading

    counted = reading.figures(written_paragraphs(update))
    return Figures(words=counted.words, minutes=_minutes(counted.words), longest_sentence=counted.longest)


def words_at(update: Update, where: str) -> int:
    """Return how many words stand at an address: an item's with its heading, a section's with all in it."""
    place = where.removesuffix("/heading")
    return sum(word_count(each.text) for each in written_paragraphs(update) if is_within(each.where, place))


def written_paragraphs(update: Update) -> "tuple[Paragraph, ...]":
    """Return what a reader reads, the changes accepted."""
    from update_editor.proofing.paragraphs import paragraphs_of
    from update_editor.review.resolve import accept_all

    return tuple(paragraphs_of(accept_all(update)))


def _minutes(words: int) -> int:
    return max(1, round(words / WORDS_A_MINUTE)) if words else 0
