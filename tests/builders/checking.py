"""What tests of proofing share."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Items,
    Line,
    Message,
    Update,
    block,
    line,
)
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


def found_in(*texts: str, words: frozenset[str] = frozenset(), family: str = "") -> tuple[Finding, ...]:
    """Return what the shipped rules and dictionary find in an update of these paragraphs.

    With a family (``spell``) or a rule (``link.vague``), only what that finds.
    """
    update = Update(id="u", template="t", opening=tuple(map(block, texts)))
    findings = house_checker().check(update, Context(words=words)).findings
    kept = (each for each in findings if each.rule.startswith(family))
    return tuple(each for each in kept if each.where != "update")


def update_of(text: str, date: dt.date | None = None) -> Update:
    """Return an update of lines: a paragraph of the message each, or, by how one begins, something else.

    ``# `` begins an item by its heading, ``- `` is one of next week's bullets, ``~ `` ends the message. A ⏎
    is a line break inside a paragraph.
    """
    body: list[Block] = []
    ending: list[Block] = []
    bullets: list[Bullet] = []
    items: list[Item] = []
    for number, each in enumerate(text.replace("⏎", "\r").split("\n")):
        words = each.replace("\r", "\n")
        if each.startswith("# "):
            items.append(Item(id=f"i{number}", heading=line(words[2:])))
        elif each.startswith("- "):
            bullets.append(Bullet(id=f"b{number}", spans=line(words[2:])))
        elif each.startswith("~ "):
            ending.append(block(words[2:]))
        elif items:
            items[-1] = replace(items[-1], body=(*items[-1].body, block(words)))
        else:
            body.append(block(words))
    sections = (
        Message(id="message", body=tuple(body)),
        Items(id="happening", items=tuple(items)),
        Bullets(id="next-week", bullets=tuple(bullets)),
    )
    return Update(id="u", template="t", date=date, closing=tuple(ending), sections=sections)
