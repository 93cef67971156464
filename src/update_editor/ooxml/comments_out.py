"""Comments as the parts of a Word file that hold them, and their ranges in its text.

Each answer is a comment of its own with the same range; which it answers, and what is resolved, stands in
``commentsExtended.xml`` by the id of each comment's last paragraph.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree
from msgspec import Struct

from update_editor.model import Comment, Line, Reply, Span
from update_editor.ooxml.names import NAMESPACES, qn
from update_editor.ooxml.revisions import set_who, writable

_FIRST_PARAGRAPH_ID = 0x10000001
"""Where the ids of comments' paragraphs begin; Word's must be below 0x80000000."""


class _Said(Struct, frozen=True):
    """A comment or an answer, with its number in the document and that of what it answers."""

    number: int
    what: Comment | Reply
    answers: int | None
    is_resolved: bool


class CommentRanges:
    """Where the comments of a document begin and end, as its text is written from start to end."""

    def __init__(self, comments: Sequence[Comment], lines: Iterable[Line]) -> None:
        self._said: list[_Said] = []
        self._numbers: dict[str, list[int]] = {}
        for comment in comments:
            self._number(comment)
        self._to_come = Counter(name for line in lines for span in line for name in set(span.comments))
        self._begun: set[str] = set()

    def _number(self, comment: Comment) -> None:
        first = len(self._said)
        self._said.append(_Said(first, comment, None, comment.resolved))
        for number, reply in enumerate(comment.replies, first + 1):
            self._said.append(_Said(number, reply, first, comment.resolved))
        self._numbers[comment.id] = list(range(first, len(self._said)))

    @property
    def with_words(self) -> frozenset[str]:
        """The ids of the comments that are about some words."""
        return frozenset(self._to_come)

    def starting(self, span: Span) -> list[str]:
        """Return the comments that begin before a span."""
        return [each for each in span.comments if each in self._numbers and each not in self._begun]

    def ending(self, span: Span) -> list[str]:
        """Return the comments that end behind a span, which has been written."""
        self._to_come.subtract(set(span.comments))
        return [
            each for each in dict.fromkeys(span.comments) if each in self._begun and self._to_come[each] <= 0
        ]

    def begin(self, paragraph: Any, comments: Sequence[str]) -> bool:
        """Begin comments here; say whether there were any."""
        for name in comments:
            self._begun.add(name)
            for number in self._numbers[name]:
                etree.SubElement(paragraph, qn("w:commentRangeStart")).set(qn("w:id"), str(number))
        return bool(comments)

    def end(self, paragraph: Any, comments: Sequence[str]) -> bool:
        """End comments here; say whether there were any."""
        for name in comments:
            for number in self._numbers[name]:
                etree.SubElement(paragraph, qn("w:commentRangeEnd")).set(qn("w:id"), str(number))
                run = etree.SubElement(paragraph, qn("w:r"))
                etree.SubElement(run, qn("w:commentReference")).set(qn("w:id"), str(number))
        return bool(comments)

    def comments_xml(self) -> bytes:
        """Return the part that says what the comments say."""
        root = etree.Element(qn("w:comments"), nsmap=_prefixes("w", "w14", "w16du", "mc"))
        root.set(qn("mc:Ignorable"), "w14 w16du")
        for said in self._said:
            comment = etree.SubElement(root, qn("w:comment"))
            comment.set(qn("w:id"), str(said.number))
            set_who(comment, said.what.author, said.what.date)
            comment.set(qn("w:initials"), _initials(said.what.author))
            lines = writable(said.what.text).split("\n")
            for place, line in enumerate(lines):
                paragraph = etree.SubElement(comment, qn("w:p"))
                if place == len(lines) - 1:
                    paragraph.set(qn("w14:paraId"), _paragraph_id(said.number))
                text = etree.SubElement(etree.SubElement(paragraph, qn("w:r")), qn("w:t"))
                text.text = line
                text.set(qn("xml:space"), "preserve")
        return _part(root)

    def extended_xml(self) -> bytes:
        """Return the part that says which comment answers which, and what is resolved."""
        root = etree.Element(qn("w15:commentsEx"), nsmap=_prefixes("w15", "mc"))
        root.set(qn("mc:Ignorable"), "w15")
        for said in self._said:
            entry = etree.SubElement(root, qn("w15:commentEx"))
            entry.set(qn("w15:paraId"), _paragraph_id(said.number))
            if said.answers is not None:
                entry.set(qn("w15:paraIdParent"), _paragraph_id(said.answers))
            entry.set(qn("w15:done"), "1" if said.is_resolved else "0")
        return _part(root)


def people_xml(authors: Iterable[str]) -> bytes:
    """Return the part that says who has commented or changed something."""
    root = etree.Element(qn("w15:people"), nsmap=_prefixes("w15", "mc"))
    root.set(qn("mc:Ignorable"), "w15")
    for author in authors:
        person = etree.SubElement(root, qn("w15:person"))
        person.set(qn("w15:author"), writable(author))
        presence = etree.SubElement(person, qn("w15:presenceInfo"))
        presence.set(qn("w15:providerId"), "None")
        presence.set(qn("w15:userId"), writable(author))
    return _part(root)


def _prefixes(*names: str) -> dict[str, str]:
    return {name: NAMESPACES[name] for name in names}


def _paragraph_id(number: int) -> str:
    return f"{_FIRST_PARAGRAPH_ID + number:08X}"


def _initials(author: str) -> str:
    return writable("".join(word[0] for word in author.split()))[:9]


def _part(root: Any) -> bytes:
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data
