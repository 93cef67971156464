"""HTML, from a file or the clipboard, to paragraphs: what the allow-list knows is kept, the rest is its text.

Word marks list entries by ``mso-list`` styles on plain paragraphs and wraps the marker that it drew itself
in a conditional comment; Google Docs wraps everything in a ``b`` that is not bold. Both are understood.
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from update_editor.markup.html_blocks import BlockBuilder, Entry
from update_editor.markup.html_elements import (
    address_of,
    emoji_in,
    heading_level,
    is_bold,
    is_comment,
    is_hidden,
    is_picture_to_tell,
    stated_level,
    style_of,
)
from update_editor.markup.html_tags import BLOCKS, BOLD, ITALIC, LISTS, PICTURES
from update_editor.markup.source import Source, SourceStyle
from update_editor.model import Span, Unusable

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)
_LIST_TAG = re.compile(r"<(/?)(ol|ul)\b")
_WORD_LIST = re.compile(r"(l\d+)\s+level(\d{1,2})\b")
_WORD_LEVEL = re.compile(r"@list\s+(l\d+):level(\d{1,2})\s*\{")
_MOST_RULES = 10_000
"""Characters that Word's rules for one level of a list may have."""
_NUMBER_MARKER = re.compile(r"\s*\(?(\d+|\w{1,5}[.)])")
_BULLET_FORMAT = re.compile("mso-level-number-format:(?:bullet|image)")


class _Frame(NamedTuple):
    """What holds for the text inside an element."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    preserved: bool = False
    keeps_breaks: bool = False
    in_quote: bool = False
    lists: tuple[str, ...] = ()
    entry: Entry | None = None


def read_html(html: str) -> Source:
    """Return the paragraphs of an HTML page or fragment.

    Paragraphs, headings, lists, quotations, line breaks, bold, italic and safe links are kept; scripts,
    styles, navigation and what is hidden are dropped; all else gives its text. Tables give their text in
    reading order and are named in ``left_out``, as are pictures and the comments of a review. Of clipboard
    HTML only the fragment is read.

    Raises:
        Unusable: ``nested-too-deeply`` where elements stand in each other some 250 deep.
    """
    fragment = _FRAGMENT.search(html)
    return _Walk(_word_lists(html)).read(_parsed(_in_its_list(html, fragment) if fragment else html))


def _word_lists(html: str) -> dict[tuple[str, int], str]:
    """Return the rules that Word's style sheet gives the levels of its lists."""
    rules = {}
    found = _WORD_LEVEL.search(html)
    while found:
        start = found.end()
        end = html.find("}", start, start + _MOST_RULES)
        if end >= 0:
            rules[found[1], int(found[2])] = html[start:end]
        found = _WORD_LEVEL.search(html, max(start, end))
    return rules


def _in_its_list(html: str, fragment: re.Match[str]) -> str:
    """Return a fragment inside the list that it was cut out of, so that its entries stay numbers."""
    opened: list[str] = []
    for closes, tag in _LIST_TAG.findall(html[: fragment.start()].lower()):
        if not closes:
            opened.append(tag)
        elif opened:
            opened.pop()
    return "".join(f"<{tag}>" for tag in opened[-1:]) + fragment[1]


def _parsed(html: str) -> Any:
    """Return the root element of the HTML, None where there is nothing in it."""
    from lxml import etree

    parser = etree.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
    html = _CONTROL.sub("", html).replace("\r\n", "\n").replace("\r", "\n")
    # The wrapper keeps text in front of the first element together with what follows it.
    root = etree.fromstring(f"<html><body>{html}</body></html>".encode(), parser)
    if any("depth" in entry.message for entry in parser.error_log):
        raise Unusable("nested-too-deeply")
    return root


class _Walk:
    """One walk over a tree in reading order."""

    def __init__(self, word_lists: Mapping[tuple[str, int], str]) -> None:
        self._word_lists = word_lists
        self._builder = BlockBuilder()
        self._frames = [_Frame()]
        self._left_out: dict[str, None] = {}
        self._marker: list[Span] | None = None

    def read(self, root: Any) -> Source:
        """Return what stands below the root."""
        from lxml import etree

        walk = etree.iterwalk(root, events=("start", "end", "comment"))
        for event, element in walk:
            if event == "comment":
                self._comment(element.text or "")
            elif event == "end":
                self._leave(element.tag)
            elif self._enter(element):
                self._text(element.text)
            else:
                walk.skip_subtree()
            if event != "start":
                self._text(element.tail)
        self._put_marker_back()
        return Source(blocks=self._builder.blocks(), left_out=tuple(self._left_out))

    def _comment(self, text: str) -> None:
        """Watch for the conditional comments in which Word wraps a list marker."""
        if text.startswith("[if !supportLists]"):
            self._marker = []
        elif text.startswith("[endif]") and self._marker is not None:
            self._take_marker("".join(span.text for span in self._marker))
            self._marker = None

    def _take_marker(self, marker: str) -> None:
        """Learn from a drawn marker what kind of list it belongs to, unless the style sheet said so."""
        entry = self._frames[-1].entry
        if entry is not None and entry.style == "bullet" and _NUMBER_MARKER.match(marker):
            entry.style = "number"

    def _put_marker_back(self) -> None:
        """Treat what began like a marker and never ended as the text that it then is."""
        for span in self._marker or ():
            self._builder.add(span)
        self._marker = None

    def _text(self, text: str | None) -> None:
        if not text:
            return
        frame = self._frames[-1]
        if frame.preserved and not frame.keeps_breaks:
            text = text.replace("\n", " ")
        span = Span(text=text, bold=frame.bold, italic=frame.italic, link=frame.link)
        if self._marker is not None:
            self._marker.append(span)
        else:
            self._builder.add(span, frame.preserved)

    def _enter(self, element: Any) -> bool:
        """Begin an element; say whether its content is to be read."""
        tag, style = element.tag, style_of(element)
        self._report(tag, element, style)
        frame = _inline_frame(self._frames[-1], tag, element, style)
        if is_hidden(element, style) or is_comment(element, style) or self._stands_for_text(element, style):
            self._frames.append(frame)
            return False
        if tag == "br":
            self._builder.add(Span(text="\n"), preserved=True)
        self._frames.append(self._begin_block(element, style, frame))
        return True

    def _stands_for_text(self, element: Any, style: Mapping[str, str]) -> bool:
        """Take what an element stands for in place of what is in it: a list marker, a tab, an emoji."""
        if style.get("mso-list") == "ignore":
            self._take_marker("".join(element.itertext()))
        elif style.get("mso-tab-count"):
            # A gap that is wider than the one between words.
            self._builder.add(Span(text=" "))
            self._builder.add(Span(text=" "), preserved=True)
        elif element.tag == "img":
            self._text(emoji_in(element))
        else:
            return False
        return True

    def _report(self, tag: str, element: Any, style: Mapping[str, str]) -> None:
        if tag == "table" and element.get("role") not in ("presentation", "none"):
            self._left_out["table"] = None
        if tag in PICTURES and is_picture_to_tell(element) and not emoji_in(element):
            self._left_out["picture"] = None
        if is_comment(element, style):
            self._left_out["comment"] = None

    def _begin_block(self, element: Any, style: Mapping[str, str], frame: _Frame) -> _Frame:
        """Return the frame inside the element, a paragraph begun where it is one."""
        tag, heading = element.tag, heading_level(element)
        word_list = _WORD_LIST.search(style.get("mso-list", ""))
        if heading:
            self._begin("heading", heading)
            if frame.entry is not None:
                frame.entry.written = True
            return frame._replace(entry=Entry("heading", heading))
        if tag in LISTS:
            self._begin("paragraph")
            return frame._replace(lists=(*frame.lists, tag))
        if tag == "li" or (tag in ("p", "div") and word_list):
            return self._begin_entry(frame, word_list, stated_level(element))
        if tag == "blockquote":
            frame = frame._replace(in_quote=True)
        if tag in BLOCKS:
            self._begin_text(frame)
            if _goes_on_in_list(element, frame):
                self._builder.go_on_with_entry()
        return frame

    def _begin_entry(self, frame: _Frame, word_list: re.Match[str] | None, stated: int) -> _Frame:
        style: SourceStyle = "number" if frame.lists[-1:] == ("ol",) else "bullet"
        level = (stated or len(frame.lists)) - 1
        if word_list:
            level = int(word_list[2]) - 1
            rules = self._word_lists.get((word_list[1], level + 1))
            if rules is not None and not frame.lists:
                style = "bullet" if _BULLET_FORMAT.search(_squeezed(rules)) else "number"
        entry = Entry(style, max(level, 0))
        self._begin(style, entry.level, entry)
        return frame._replace(entry=entry)

    def _begin(self, style: SourceStyle, level: int = 0, entry: Entry | None = None) -> None:
        self._put_marker_back()
        self._builder.begin(style, level, entry)

    def _begin_text(self, frame: _Frame) -> None:
        """Begin a paragraph, or, in a list entry that goes on, a line."""
        if frame.entry is not None and not frame.entry.written:
            self._builder.break_if_written()
        else:
            self._begin(_text_style(frame))

    def _leave(self, tag: str) -> None:
        """End an element; what follows belongs to the one around it."""
        left = self._frames.pop()
        around = self._frames[-1]
        if left.entry is not around.entry or left.lists != around.lists:
            self._begin(_text_style(around))
        elif tag in BLOCKS:
            self._begin_text(around)


def _text_style(frame: _Frame) -> SourceStyle:
    return "quote" if frame.in_quote else "paragraph"


def _goes_on_in_list(element: Any, frame: _Frame) -> bool:
    """Say whether Word set a paragraph under a list entry, as a part of it that has no marker."""
    return not frame.lists and (element.get("class") or "").startswith("MsoListParagraph")


def _inline_frame(frame: _Frame, tag: str, element: Any, style: Mapping[str, str]) -> _Frame:
    """Return the frame inside an element, as far as the format of its text goes."""
    bold = is_bold(style.get("font-weight", ""))
    slant = style.get("font-style", "")
    space = style.get("white-space", "")
    keeps = tag in ("pre", "textarea") or space.startswith(("pre", "break-spaces"))
    return frame._replace(
        bold=bold if bold is not None else frame.bold or tag in BOLD,
        italic=slant.startswith(("italic", "oblique")) if slant else frame.italic or tag in ITALIC,
        link=(address_of(element) or frame.link) if tag == "a" else frame.link,
        preserved=keeps or (frame.preserved and not space) or style.get("mso-spacerun") == "yes",
        keeps_breaks=keeps or (frame.keeps_breaks and not space),
    )


def _squeezed(css: str) -> str:
    return re.sub(r"\s", "", css)
