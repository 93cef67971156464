"""Rich text as WordprocessingML (ECMA-376, part 1, chapter 17), with all that is tracked about it.

An inserted or deleted paragraph mark stands in ``w:pPr/w:rPr``, a style that changed in ``w:pPrChange`` at
the end of ``w:pPr``. Nothing is ever inserted in an insertion or deleted in a deletion.
"""

from collections.abc import Sequence
from typing import Any

from lxml import etree
from msgspec import Struct

from update_editor.model import Change, Line, StyleChange
from update_editor.ooxml.comments_out import CommentRanges
from update_editor.ooxml.names import NAMESPACES, qn
from update_editor.ooxml.revisions import Revisions
from update_editor.ooxml.runs_out import NOTHING, Around, Relate, RunWriter

_PREFIXES = {prefix: NAMESPACES[prefix] for prefix in ("w",)}


class Look(Struct, frozen=True):
    """What a paragraph looks like: the id of its style; the number of its list and its level there."""

    style: str
    list_level: tuple[int, int] | None = None


class Marks(Struct, frozen=True, kw_only=True):
    """What is tracked about a paragraph's end, and about its style; ``before`` is how it looked."""

    insertion: Change | None = None
    deletion: Change | None = None
    style_change: StyleChange | None = None
    before: Look | None = None


UNMARKED = Marks()


class TextWriter:
    """Writes the paragraphs of one document; all its revisions and bookmarks are numbered together."""

    def __init__(self, relate: Relate, link_style: str, comments: CommentRanges) -> None:
        self._revisions = Revisions()
        self._runs = RunWriter(self._revisions, relate, link_style)
        self._comments = comments

    def paragraph(
        self,
        look: Look,
        spans: Line,
        *,
        bookmark: str = "",
        marks: Marks = UNMARKED,
        around: Around = NOTHING,
        comments: Sequence[str] = (),
    ) -> Any:
        """Return a paragraph with a line in it.

        ``bookmark`` is the name of the one that is put round its words; ``comments`` are the ids of those
        that are about the paragraph, not about some of its words.
        """
        result = etree.Element(qn("w:p"), nsmap=_PREFIXES)
        self._add_properties(result, look, marks)
        number = self._begin_bookmark(result, bookmark)
        self._comments.begin(result, comments)
        self._runs.begin(result)
        for span in spans:
            if self._comments.begin(result, self._comments.starting(span)):
                self._runs.begin(result)
            self._runs.add_span(result, span, around)
            if self._comments.end(result, self._comments.ending(span)):
                self._runs.begin(result)
        self._comments.end(result, comments)
        if bookmark:
            etree.SubElement(result, qn("w:bookmarkEnd")).set(qn("w:id"), number)
        return result

    def holding(self, look: Look, run: Any, *, bookmark: str, around: Around = NOTHING) -> Any:
        """Return a paragraph with a run in it that is no text, such as a picture."""
        marks = Marks(insertion=around.insertion, deletion=around.deletion)
        result = self.paragraph(look, (), bookmark=bookmark, marks=marks)
        holder = self._runs.wrapped(result, around.insertion, around.deletion)
        holder.append(run)
        result.append(result.find(qn("w:bookmarkEnd")))
        return result

    @staticmethod
    def declare(root: Any) -> None:
        """Name the namespaces of what was written once, in the document's root, as ones to be passed over.

        A program that does not know ``w16du`` would take the file for damaged otherwise.
        """
        names = {each: NAMESPACES[each] for each in ("w", "r", "mc", "w16du")}
        prefixes = [each for each in (*names, *root.nsmap) if each]
        etree.cleanup_namespaces(root, top_nsmap=names, keep_ns_prefixes=prefixes)
        ignorable = root.get(qn("mc:Ignorable"), "").split()
        root.set(qn("mc:Ignorable"), " ".join(dict.fromkeys([*ignorable, "w16du"])))

    def _begin_bookmark(self, paragraph: Any, name: str) -> str:
        if not name:
            return ""
        number = self._revisions.number()
        start = etree.SubElement(paragraph, qn("w:bookmarkStart"))
        start.set(qn("w:id"), number)
        start.set(qn("w:name"), name)
        return number

    def _add_properties(self, paragraph: Any, look: Look, marks: Marks) -> None:
        properties = etree.SubElement(paragraph, qn("w:pPr"))
        _add_look(properties, look)
        if marks.insertion is not None or marks.deletion is not None:
            mark = etree.SubElement(properties, qn("w:rPr"))
            for tag, change in (("w:ins", marks.insertion), ("w:del", marks.deletion)):
                if change is not None:
                    self._revisions.wrapped(mark, tag, change)
        if marks.style_change is not None and marks.before is not None:
            change = self._revisions.wrapped(properties, "w:pPrChange", marks.style_change)
            _add_look(etree.SubElement(change, qn("w:pPr")), marks.before)


def _add_look(properties: Any, look: Look) -> None:
    etree.SubElement(properties, qn("w:pStyle")).set(qn("w:val"), look.style)
    if look.list_level is not None:
        number, level = look.list_level
        numbering = etree.SubElement(properties, qn("w:numPr"))
        etree.SubElement(numbering, qn("w:ilvl")).set(qn("w:val"), str(level))
        etree.SubElement(numbering, qn("w:numId")).set(qn("w:val"), str(number))
