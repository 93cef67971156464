"""Which picture stands for a word: the one that was chosen for it before."""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from update_editor.easyread.catalogue import Catalogue, CataloguePicture, is_expired
from update_editor.easyread.picture_proposals import PROPOSED, Proposal
from update_editor.easyread.word_forms import forms, phrase, tokens
from update_editor.model.visible import is_blank


class PictureChoice(Struct, frozen=True, kw_only=True):
    """The picture that somebody chose for a word, by its id in the catalogue, and how it was described."""

    word: str
    picture: str
    alt: str = ""
    chosen: dt.datetime | None = None


class PictureChoices(Struct, frozen=True, kw_only=True):
    """What was chosen, the latest first: one picture a word."""

    choices: tuple[PictureChoice, ...] = ()

    def in_text(self, text: str) -> tuple[tuple[PictureChoice, int, int], ...]:
        """Return what was chosen for words of a text, the longest first, and where they stand."""
        known = _by_words(self.choices)
        longest = max(map(len, known), default=0)
        words = list(tokens(text))
        found, taken = [], set[int]()
        for length in range(longest, 0, -1):
            for first in range(len(words) - length + 1):
                part = words[first : first + length]
                choice = known.get(tuple(token.word for token in part))
                if choice is not None and taken.isdisjoint(range(first, first + length)):
                    taken.update(range(first, first + length))
                    found.append((choice, part[0].start, part[-1].start + len(part[-1].written)))
        return tuple(found)


def with_choice(choices: PictureChoices, choice: PictureChoice) -> PictureChoices:
    """Return the choices with another one, which takes the place of an earlier one for the same word."""
    if is_blank(choice.word):
        return choices
    others = (each for each in choices.choices if phrase(each.word) != phrase(choice.word))
    return PictureChoices(choices=(choice, *others))


def word_of_choice(text: str, picture: CataloguePicture, hard_words: Sequence[str] = ()) -> str:
    """Return the word of a statement for which a picture was surely chosen; empty where nobody can say.

    It is the one word of the picture's that stands in the text, or else its only hard word.
    """
    words = [token.word for token in tokens(text)]
    terms = [picture.title, *picture.also]
    found = [term for term in terms if any(_stands_in(form, words) for form in forms(term))]
    if found:
        return max(found, key=lambda term: len(phrase(term))).removeprefix("to ")
    return hard_words[0] if len(hard_words) == 1 else ""


def preferred(
    text: str,
    proposals: Sequence[Proposal],
    choices: PictureChoices,
    catalogue: Catalogue,
    today: dt.date,
) -> tuple[Proposal, ...]:
    """Return at most three proposals for a sentence, first what was chosen before for words in it.

    What expired, or is in no source any more, is proposed no longer.
    """
    chosen = [
        Proposal(picture=picture, start=start, end=end)
        for choice, start, end in choices.in_text(text)
        if (picture := catalogue.find(choice.picture)) is not None
        and picture.file
        and not is_expired(picture.expires, today)
    ]
    both: dict[str, Proposal] = {}
    for each in (*chosen, *proposals):
        both.setdefault(each.picture.id, each)
    return tuple(both.values())[:PROPOSED]


def _stands_in(wanted: tuple[str, ...], words: Sequence[str]) -> bool:
    length = len(wanted)
    return length > 0 and any(
        tuple(words[first : first + length]) == wanted for first in range(len(words) - length + 1)
    )


@lru_cache(maxsize=4)
def _by_words(choices: tuple[PictureChoice, ...]) -> dict[tuple[str, ...], PictureChoice]:
    known: dict[tuple[str, ...], PictureChoice] = {}
    for choice in choices:
        known.setdefault(phrase(choice.word), choice)
    for choice in choices:
        for form in forms(choice.word):
            known.setdefault(form, choice)
    return known
