"""What tests of proofing share."""

from collections.abc import Iterable

from update_editor.model import Line, Update, block, line
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.dictionary import Dictionary
from update_editor.proofing.findings import Finding
from update_editor.proofing.paragraphs import Paragraph, linked_text


class FewWords:
    """A dictionary that has the words it is given, also with a capital, and keeps what it was asked."""

    def __init__(self, *words: str, suggestions: Iterable[str] = ()) -> None:
        self.words = frozenset(words)
        self.asked: list[str] = []
        self._suggestions = list(suggestions)

    def check(self, word: str) -> bool:
        self.asked.append(word)
        return word in self.words or (word[:1].isupper() and word.lower() in self.words)

    def suggest(self, word: str) -> list[str]:
        self.asked.append(word)
        return self._suggestions


def dictionary_of(*words: str) -> Dictionary:
    return Dictionary(FewWords(*words))


def paragraph(text: str | Line) -> Paragraph:
    """Return a paragraph of plain text, or of spans with links."""
    spans = line(text) if isinstance(text, str) else text
    return Paragraph(
        where="message", block="b", text="".join(span.text for span in spans), links=linked_text(spans)
    )


def found_in(*texts: str, words: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """Return what the shipped rules and dictionary find in an update of these paragraphs."""
    update = Update(id="u", template="t", opening=tuple(map(block, texts)))
    findings = house_checker().check(update, Context(words=words)).findings
    return tuple(each for each in findings if each.where != "update")
