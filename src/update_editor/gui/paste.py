"""From the clipboard, or what is dropped, to blocks of the model: words, lists and links, never looks."""

import re

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QMimeData

from update_editor.markup.autolink import with_links
from update_editor.markup.html_bounds import is_too_long
from update_editor.markup.html_in import read_html
from update_editor.markup.html_out import blocks_html
from update_editor.markup.markers import with_lists
from update_editor.markup.plain_out import blocks_text
from update_editor.markup.source import SourceBlock
from update_editor.markup.spans import stripped
from update_editor.model import Line, RichText, Span, Unusable, block, joined, line, line_text, safe_link
from update_editor.model.visible import is_blank

OWN_MIME = "application/x-update-editor-text"
"""Says that what is on the clipboard was copied here, and is to come in as it is."""
LONGEST_WAIT = 0.25
"""Seconds that a person waits for a paste; of what would take longer the bare text is taken."""
MOST_PARAGRAPHS = 1_000
"""Of bare text: ten long updates. It takes as long to put them on the page."""
MOST_LETTERS = 200_000
"""Of bare text."""
_PER_TAG, _PER_BLOCK = 30e-6, 250e-6
"""Seconds that a tag and a paragraph take to be read and put on the page."""
_BLOCK = re.compile(r"<(?:p|li|div|br|tr|td|h[1-6])\b", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029\x0b\x0c\x85]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufffc\ufffe\uffff\ud800-\udfff]")


class Pasted(Struct, frozen=True):
    """What was on the clipboard as blocks, and the kinds of thing that were left out of it."""

    blocks: RichText = ()
    left_out: tuple[str, ...] = ()


def pasted(mime: QMimeData, plain: bool = False) -> Pasted:
    """Return what a clipboard holds. ``plain`` takes its bare text even where it has more."""
    if mime.hasHtml() and not plain:
        html = mime.html()
        if takes_too_long(html):
            return _words_alone(mime.text(), "formats")
        try:
            source = read_html(html)
        except Unusable:
            return _words_alone(mime.text())
        found = source.blocks if mime.hasFormat(OWN_MIME) else _listed(source.blocks)
        blocks = _with_edges(tuple(each.as_block() for each in found), mime.text())
        if blocks or source.left_out or not mime.hasText():
            return Pasted(blocks, source.left_out)
    if mime.hasText():
        return _words_alone(mime.text())
    return Pasted(left_out=("picture",) if mime.hasImage() else ())


def takes_too_long(html: str) -> bool:
    """Say whether it would take too long to paste HTML; its bare text is taken then."""
    if is_too_long(html):
        return True
    return _PER_TAG * html.count("<") + _PER_BLOCK * len(_BLOCK.findall(html)) > LONGEST_WAIT


def _words_alone(text: str, *left_out: str) -> Pasted:
    """Return bare text; nothing of it where it would take too long to put on the page."""
    if len(text) > MOST_LETTERS or len(_LINE_END.findall(text)) >= MOST_PARAGRAPHS:
        return Pasted(left_out=("too-long",))
    return Pasted(text_blocks(text), left_out)


def _listed(blocks: tuple[SourceBlock, ...]) -> tuple[SourceBlock, ...]:
    """Return blocks with those as list entries whose bullets were typed; part of a line stays what it is."""
    return with_lists(blocks) if len(blocks) > 1 else blocks


def _with_edges(blocks: RichText, text: str) -> RichText:
    """Return part of a line with the spaces at its ends, which HTML drops, as the bare text has them."""
    if (
        len(blocks) != 1
        or blocks[0].style != "paragraph"
        or text.strip() != line_text(blocks[0].spans).strip()
    ):
        return blocks
    spans = blocks[0].spans
    first = replace(spans[0], link=None, text=text[: len(text) - len(text.lstrip(" "))])
    last = replace(spans[-1], link=None, text=text[len(text.rstrip(" ")) :])
    return (replace(blocks[0], spans=joined((first, *spans, last))),)


def text_blocks(text: str) -> RichText:
    """Return plain text as blocks: a paragraph for each line that has words, or a list entry.

    List entries are known by the same marks as in a file that is imported.
    """
    lines = _LINE_END.split(_CONTROL.sub("", text))
    if len(lines) == 1:
        return (block(with_links(line(lines[0]))),) if lines[0] else ()
    marked = with_lists(SourceBlock(spans=line(each)) for each in lines if not is_blank(each))
    return tuple(replace(each, spans=with_links(stripped(each.spans, " \t"))).as_block() for each in marked)


def flattened(blocks: RichText) -> Line:
    """Return blocks as one line, paragraphs and line breaks become spaces."""
    spans: list[Span] = []
    for each in blocks:
        if spans and line_text(each.spans):
            spans.append(Span(text=" "))
        for span in each.spans:
            spans.append(
                Span(text=span.text.replace("\n", " "), bold=span.bold, italic=span.italic, link=span.link)
            )
    return joined(spans)


def pasted_address(mime: QMimeData) -> str | None:
    """Return the web or e-mail address that is all that the clipboard says; None where it says more."""
    text = mime.text().strip() if mime.hasText() else ""
    if not text or any(character.isspace() for character in text):
        return None
    spans = with_links(line(text))
    return safe_link(spans[0].link) if len(spans) == 1 else None


def copied(blocks: RichText) -> QMimeData:
    """Return what goes on the clipboard: plain HTML without looks, and the text."""
    mime = QMimeData()
    mime.setData(OWN_MIME, b"1")
    mime.setText(blocks_text(blocks).replace("\n\n", "\n") if len(blocks) > 1 else line_text(blocks[0].spans))
    mime.setHtml(_fragment(blocks))
    return mime


def _fragment(blocks: RichText) -> str:
    from update_editor.markup.html_out import line_html

    if len(blocks) == 1 and blocks[0].style == "paragraph":
        inner = f'<span style="white-space: pre-wrap">{line_html(blocks[0].spans)}</span>'
    else:
        inner = blocks_html(blocks)
    return f"<html><body><!--StartFragment-->{inner}<!--EndFragment--></body></html>"
