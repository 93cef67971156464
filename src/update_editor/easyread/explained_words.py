"""Hard words where they are used: in bold the first time, and with what they mean in a list at the end."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from update_editor.easyread.word_forms import Token, forms, is_acronym, tokens
from update_editor.model import HardWord, Line, Span
from update_editor.model.visible import is_blank


class FirstUses:
    """Finds where each of some words is used first, text after text; a plural counts as a use of its word."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: Mapping[tuple[str, ...], str] = {form: word for word in words for form in forms(word)}
        self._longest = max(map(len, self._words), default=0)
        self._used: set[str] = set()

    def in_bold(self, text: str) -> Line:
        """Return the next text, with the words in bold that it uses first."""
        spans, at = [], 0
        for start, end in self._places(tuple(tokens(text))):
            spans += [Span(text=text[at:start]), Span(text=text[start:end], bold=True)]
            at = end
        return tuple(span for span in (*spans, Span(text=text[at:])) if span.text)

    def _places(self, said: Sequence[Token]) -> Iterator[tuple[int, int]]:
        at = 0
        while at < len(said):
            length = self._length_at(said, at)
            if length:
                yield said[at].start, said[at + length - 1].end
            at += length or 1

    def _length_at(self, said: Sequence[Token], at: int) -> int:
        """Return how many words the longest new term at a place has; 0 where there is none."""
        for length in range(min(self._longest, len(said) - at), 0, -1):
            here = said[at : at + length]
            word = self._words.get(tuple(token.word for token in here))
            if word is None or word in self._used:
                continue
            if not is_acronym(word) or " ".join(token.written for token in here).isupper():
                self._used.add(word)
                return length
        return 0


def explained_words(words: Iterable[HardWord], marked: Iterable[str]) -> tuple[HardWord, ...]:
    """Return the words that are marked as hard and that somebody has explained, by the alphabet.

    Where one word is explained twice, the later counts.
    """
    explained = {each.word.casefold(): each for each in words if not is_blank(each.explanation)}
    found = {name for word in marked if (name := word.casefold()) in explained and not is_blank(name)}
    return tuple(explained[name] for name in sorted(found))
