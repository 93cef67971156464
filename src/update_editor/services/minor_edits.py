"""A rule of thumb: is an edit a slip put right, or does it say something else?

It only proposes the answer to “minor correction?”: a person gives it. Where in doubt, it says no: a name, a
number, a day, a link or a word that the dictionary has already is what the update says, not how it is spelt.
"""

import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Region, Update, region_lines, region_text, regions
from update_editor.proofing.sentences import sentence_bounds
from update_editor.services.approved_versions import as_said, pictures_of_text
from update_editor.services.differences import changed

KnowsWord = Callable[[str], bool]
"""Says whether the dictionary has a word."""

MOST_EDITS_IN_A_WORD = 2
MOST_WORDS_COMPARED = 400
"""Words between the same start and end of two texts; where there are more, it is no slip."""

_SIGN = "[-–—−+±]"
_TOKEN = re.compile(
    rf"{_SIGN}[£$€¥](?=\.?\d)|{_SIGN}?(?:(?<!\w)\.)?\d+(?:[.,:/·–—−-]\d+)*|"
    r"[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|_",
)
"""A number with the sign or point that it begins with, a word, or one other sign."""
_STRAIGHT = str.maketrans("’–—−", "'---")
_PUNCTUATION = frozenset(".,;:!?…'\"‘’“”()[]-–—·•*_/\\")
_SAME_EITHER_WAY = frozenset({"its", "email"})
"""What is joined or has an apostrophe, or not, and names nothing else so."""


class _Word(Struct, frozen=True):
    """A word, number or sign, and whether a sentence begins with it."""

    text: str
    begins: bool


def is_minor(before: Update, after: Update, knows: KnowsWord | None = None) -> bool:
    """Say whether an edit changed spelling, punctuation and spaces alone; False where nothing differs.

    ``knows`` is the shipped dictionary unless another is given. Without one, it counts as having
    every word, so that hardly more than capitals and punctuation are a matter of spelling.
    """
    old, new = _content(before), _content(after)
    difference = changed(old, new)
    if not difference.texts or difference.structure or difference.details:
        return False
    known = knows or _shipped_dictionary()
    old_texts = {region.where: region for region in regions(old)}
    new_texts = {region.where: region for region in regions(new)}
    return all(
        _links(old_texts[where]) == _links(new_texts[where])
        and is_same_but_for_spelling(region_text(old_texts[where]), region_text(new_texts[where]), known)
        for where in difference.texts
    )


def _content(update: Update) -> Update:
    """Return what an update says, without the record of what happened to it."""
    said = as_said(update)
    return replace(
        said,
        pictures=pictures_of_text(said),
        comments=(),
        reviews=(),
        approvals=(),
        corrections=(),
        sent_anyway=(),
        dismissed=(),
        easy_read=(),
        hard_words=(),
        easy_read_steps=(),
    )


def is_same_but_for_spelling(old: str, new: str, knows: KnowsWord) -> bool:
    """Say whether two texts differ in spelling, punctuation and spaces alone."""
    old_words, new_words = _significant(old), _significant(new)
    old_texts, new_texts = [each.text for each in old_words], [each.text for each in new_words]
    start, end = _same_ends(old_texts, new_texts)
    old_end, new_end = len(old_words) - end, len(new_words) - end
    if max(old_end, new_end) - start > MOST_WORDS_COMPARED:
        return False
    matcher = SequenceMatcher(None, old_texts[start:old_end], new_texts[start:new_end], autojunk=False)
    return all(
        _is_slip(old_words[start + low : start + high], new_words[start + new_low : start + new_high], knows)
        or (new_low == new_high and _is_doubled(old_texts, start + low, start + high))
        for kind, low, high, new_low, new_high in matcher.get_opcodes()
        if kind != "equal"
    )


def _significant(text: str) -> list[_Word]:
    """Return the words, numbers and signs of a text, without punctuation; quotes and dashes are plain."""
    starts = [start for start, _ in sentence_bounds(text)]
    words: list[_Word] = []
    begun = 0
    for match in _TOKEN.finditer(text):
        if match[0] not in _PUNCTUATION:
            begins = begun < len(starts) and starts[begun] <= match.start()
            while begun < len(starts) and starts[begun] <= match.start():
                begun += 1
            words.append(_Word(match[0].translate(_STRAIGHT), begins))
    return words


def _same_ends(old: list[str], new: list[str]) -> tuple[int, int]:
    shortest = min(len(old), len(new))
    start = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    most = shortest - start
    end = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    return start, end


def _is_slip(old: list[_Word], new: list[_Word], knows: KnowsWord) -> bool:
    """Say whether words became others by joining, dividing, capitals, apostrophes, or spelling alone."""
    if not old or not new:
        return False
    if _letters(old) == _letters(new):
        return _no_digits(old) and all(_is_same_word(*pair, knows) for pair in _aligned(old, new))
    if len(old) != len(new):
        return False
    return all(
        _is_same_word([one], [other], knows)
        if _letters([one]) == _letters([other])
        else _is_spelling(one.text, other.text, knows)
        for one, other in zip(old, new, strict=True)
    )


def _aligned(old: list[_Word], new: list[_Word]) -> Iterator[tuple[list[_Word], list[_Word]]]:
    """Yield the fewest words of two runs of the same letters that have the same letters, in their order."""
    start = new_start = new_end = 0
    for end in range(1, len(old) + 1):
        letters = _letters(old[start:end])
        while new_end < len(new) and len(_letters(new[new_start:new_end])) < len(letters):
            new_end += 1
        if _letters(new[new_start:new_end]) == letters:
            yield old[start:end], new[new_start:new_end]
            start, new_start = end, new_end


def _is_same_word(old: list[_Word], new: list[_Word], knows: KnowsWord) -> bool:
    """Say whether words of the same letters say the same.

    Capitals count but where a sentence begins; and “re-sign” is not “resign”: of two that the dictionary has
    both nobody knows which is the slip.
    """
    one, other = _spelt(old), _spelt(new)
    if one[1:] != other[1:] or (one[0] != other[0] and not (old[0].begins or new[0].begins)):
        return False
    is_recased = [each.text.casefold() for each in old] == [each.text.casefold() for each in new]
    if is_recased or _letters(old) in _SAME_EITHER_WAY:
        return True
    return not (_has_all(old, knows) and _has_all(new, knows))


def _has_all(words: list[_Word], knows: KnowsWord) -> bool:
    texts = [each.text for each in words]
    return all(map(knows, texts)) or knows("-".join(texts))


def _spelt(words: list[_Word]) -> str:
    return "".join(each.text for each in words).replace("'", "")


def _letters(words: list[_Word]) -> str:
    return _spelt(words).casefold()


def _no_digits(words: list[_Word]) -> bool:
    return not any(letter.isdigit() for word in words for letter in word.text)


def _is_spelling(old: str, new: str, knows: KnowsWord) -> bool:
    """Say whether a word that the dictionary lacks became one that it has and that looks like it.

    A word with a capital may be a name; of a name nobody knows how it is spelt.
    """
    if not (old[0].isalpha() and old.islower() and new.islower()):
        return False
    if old.replace("iz", "is").replace("yz", "ys") == new:
        return True
    return not knows(old) and knows(new) and _distance(old, new) <= MOST_EDITS_IN_A_WORD


def _is_doubled(words: list[str], low: int, high: int) -> bool:
    """Say whether a word that went stands beside itself, as in “the the ferry”."""
    if high - low != 1 or not words[low].isalpha():
        return False
    beside = words[max(low - 1, 0) : low] + words[high : high + 1]
    return words[low].casefold() in [each.casefold() for each in beside]


def _distance(one: str, other: str) -> int:
    """Return how many letters must be put in, taken out, replaced, or swapped with the next."""
    if abs(len(one) - len(other)) > MOST_EDITS_IN_A_WORD:
        return MOST_EDITS_IN_A_WORD + 1
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, other_letter in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other_letter))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == other_letter
            line.append(min(cost, before_last[column - 2] + 1) if swapped else cost)
        before_last, last = last, line
    return last[-1]


def _links(region: Region) -> list[str]:
    """Return where the links of a region lead, in their order."""
    return [span.link for spans in region_lines(region) for span in spans if span.link]


@lru_cache(1)
def _shipped_dictionary() -> KnowsWord:
    from update_editor.proofing.dictionary import open_dictionary

    dictionary = open_dictionary()
    return _knows_all if dictionary is None else dictionary.has


def _knows_all(_word: str) -> bool:
    return True
