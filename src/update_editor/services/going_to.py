"""Places, files and actions that a person can go to by typing some of their name."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from update_editor.model import RichText, TextRegion, Update, line_text, regions
from update_editor.services.finding_text import folded

_NAME, _WORD, _INSIDE, _LETTERS = range(4)
"""How well something fits a name, the best first: its start, a word's start, within, letters alone."""


class Goal(Struct, frozen=True, kw_only=True):
    """Something to go to.

    ``target`` is the address of a place, the path of a past update, or the id of an action; ``position``
    where in the text of a place, in code points. ``detail`` is what is shown beside the name.
    """

    kind: Literal["place", "past", "action"]
    name: str
    target: str
    detail: str = ""
    position: int | None = None


def subheadings(update: Update) -> Iterable[tuple[str, int, str]]:
    """Yield each sub-heading with its text's address, its position there in code points, and its words."""
    for region in regions(update):
        if isinstance(region, TextRegion):
            for position, words in _subheadings_of(region.blocks):
                yield region.where, position, words


def _subheadings_of(blocks: RichText) -> Iterable[tuple[int, str]]:
    position = 0
    for block in blocks:
        text = line_text(block.spans)
        if block.style == "subheading" and text.strip():
            yield position, text.strip()
        position += len(text) + 1


def fitting(goals: Iterable[Goal], typed: str) -> tuple[Goal, ...]:
    """Return the goals whose names fit what was typed, the best first; all as they come where nothing was.

    Each typed word must be found in the name. Letters that only come in this order, as in “nxwk” for “Next
    week”, count where no name of any goal has the words.
    """
    words = folded(typed).casefold().split()
    if not words:
        return tuple(goals)
    fits = [(fit, goal) for goal in goals if (fit := _fit(goal.name, words)) is not None]
    if any(worst < _LETTERS for (worst, _), _ in fits):
        fits = [(fit, goal) for fit, goal in fits if fit[0] < _LETTERS]
    return tuple(goal for _, goal in sorted(fits, key=lambda each: each[0]))


def _fit(name: str, words: list[str]) -> tuple[int, int] | None:
    """Return how badly the word that fits worst fits, and all of them together; None where one doesn't."""
    plain = folded(name).casefold()
    found = [_word_fit(plain, word) for word in words]
    fits = [each for each in found if each is not None]
    return (max(fits), sum(fits)) if len(fits) == len(found) else None


def _word_fit(name: str, word: str) -> int | None:
    at = name.find(word)
    if at == 0:
        return _NAME
    while at > 0:
        if not name[at - 1].isalnum():
            return _WORD
        at = name.find(word, at + 1)
    if word in name:
        return _INSIDE
    letters = iter(name)
    return _LETTERS if all(letter in letters for letter in word) else None
