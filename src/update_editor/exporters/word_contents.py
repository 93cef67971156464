"""A table of contents in a Word file: a field that Word can make anew, filled in already.

It names the headings and links to them. It has no page numbers, which only who lays the pages out can know;
so it is right as it stands, and Word asks nothing when the file is opened.
"""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from update_editor.exporters.flow import Heading
from update_editor.exporters.printable import one_line
from update_editor.exporters.word_text import add, element, paragraph
from update_editor.model import line_text
from update_editor.templating.reference import Reference

DEEPEST = 2
"""The deepest level of a heading that is listed: an item's."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FIELD = f' TOC \\o "1-{DEEPEST}" \\n \\h \\z \\u '
_BELOW = "320"
"""Twentieths of a point between the last entry and the text, which has no heading to begin with."""
_ENTRY_INDENT = 240
"""Twentieths of a point by which each level stands further in."""


class Contents:
    """The contents of one file: the paragraphs that list the headings, and the places that they link to."""

    def __init__(self, headings: Sequence[Heading], words: str, reference: Reference) -> None:
        """List headings; ``words`` is what the list is called.

        Raises:
            Unusable: ``template-style-missing``.
        """
        self._listed = [each for each in headings if each.level <= DEEPEST]
        self._words = words
        self._reference = reference
        self._marked = 0

    def block(self) -> Any | None:
        """Return the element that is the table of contents; None where there is nothing to list."""
        if not self._listed:
            return None
        result = element("sdt")
        part = add(add(result, "sdtPr"), "docPartObj")
        add(part, "docPartGallery", val="Table of Contents")
        add(part, "docPartUnique")
        content = add(result, "sdtContent")
        title = paragraph(self._title_style())
        _text(add(title, "r"), self._words)
        content.append(title)
        for number, heading in enumerate(self._listed):
            content.append(self._entry(number, heading))
        return result

    def _entry(self, number: int, heading: Heading) -> Any:
        result = paragraph(self._entry_style(heading.level))
        if number == 0:
            _field(result, "begin")
            instruction = add(add(result, "r"), "instrText")
            instruction.text = _FIELD
            instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            _field(result, "separate")
        link = add(result, "hyperlink", anchor=_place(number), history="1")
        run = add(link, "r")
        add(add(run, "rPr"), "rStyle", val=self._reference.style_id("Hyperlink"))
        _text(run, one_line(line_text(heading.spans)))
        if number == len(self._listed) - 1:
            _field(result, "end")
            add(result[0], "spacing", before="0", after=_BELOW)
        return result

    def mark(self, heading: Heading, target: Any) -> None:
        """Mark a heading's paragraph as the place that its entry leads to; they come in their order."""
        if heading.level > DEEPEST:
            return
        number = str(self._marked)
        start = element("bookmarkStart", id=number, name=_place(self._marked))
        properties = target.find(f"{{{_W}}}pPr")
        properties.addnext(start)
        etree.SubElement(target, f"{{{_W}}}bookmarkEnd", {f"{{{_W}}}id": number})
        self._marked += 1

    def _title_style(self) -> str:
        return self._reference.style_or_new("TOC Heading", "Heading 1", {"outlineLvl": {"val": "9"}})

    def _entry_style(self, level: int) -> str:
        indent = str(_ENTRY_INDENT * (level - 1))
        look = {"spacing": {"before": "0", "after": "60"}, "ind": {"left": indent}}
        return self._reference.style_or_new(f"toc {level}", "Normal", look)


def _place(number: int) -> str:
    """Return the name of a heading's bookmark, as Word gives them."""
    return f"_Toc{number + 1:09}"


def _text(run: Any, words: str) -> None:
    text = add(run, "t")
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _field(target: Any, kind: str) -> None:
    add(add(target, "r"), "fldChar", fldCharType=kind)
