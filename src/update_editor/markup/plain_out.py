"""Rich text, and a whole update, as plain text.

This is what ``show --text`` prints and what an email's text part holds.
"""

import textwrap
from collections.abc import Iterable, Iterator

from update_editor.markup.numbering import numbers
from update_editor.model import (
    Block,
    Items,
    Line,
    Message,
    Section,
    Span,
    TextRegion,
    Update,
    line_text,
    reading_order,
)
from update_editor.model.visible import is_blank

_INDENT = "  "
_ENTRIES = ("bullet", "number")


def update_text(
    update: Update, title: Line | str | None = None, links: bool = False, *, tight_lists: bool = False
) -> str:
    """Return a whole update as text, ending in one line break.

    Title (the update's own unless another is given), opening, message, closing, then the sections in their
    order, each block behind a blank line. What is empty prints nothing. Deletions are printed like other
    text: resolve tracked changes first. ``links`` and ``tight_lists`` are as in ``blocks_text``.
    """
    shown_title = update.title if title is None else title
    parts = [shown_title if isinstance(shown_title, str) else line_text(shown_title)]
    for part in reading_order(update):
        if isinstance(part, TextRegion):
            parts.append(blocks_text(part.blocks, links, tight_lists=tight_lists))
        else:
            parts.extend(_section_parts(part, links, tight_lists))
    text = "\n\n".join(part for part in parts if not is_blank(part))
    return text + "\n" if text else ""


def _section_parts(section: Section, links: bool, tight_lists: bool) -> list[str]:
    """Return a section's heading and what stands under it; nothing where nothing does."""
    body = [part for part in _body_parts(section, links, tight_lists) if not is_blank(part)]
    return [_line_text(section.heading, links), *body] if body else []


def _body_parts(section: Section, links: bool, tight_lists: bool) -> Iterator[str]:
    if isinstance(section, Message):
        yield blocks_text(section.body, links, tight_lists=tight_lists)
    elif isinstance(section, Items):
        for item in section.items:
            yield _line_text(item.heading, links)
            yield blocks_text(item.body, links, tight_lists=tight_lists)
    else:
        bullets = tuple(Block(id=each.id, style="bullet", spans=each.spans) for each in section.bullets)
        yield blocks_text(bullets, links, tight_lists=tight_lists)


def blocks_text(blocks: Iterable[Block], links: bool = False, *, tight_lists: bool = False) -> str:
    """Return rich text as text, blocks separated by a blank line.

    List entries start with ``- `` or their number, two spaces deeper for each level; the lines of one entry
    stand below each other. With ``links`` an address follows the text that it hangs on, in brackets. With
    ``tight_lists`` no blank line stands between the entries of a list.
    """
    written = [block for block in blocks if not is_blank(line_text(block.spans))]
    parts: list[str] = []
    for number, (block, counted) in enumerate(zip(written, numbers(written), strict=True)):
        if number:
            together = tight_lists and block.style in _ENTRIES and written[number - 1].style in _ENTRIES
            parts.append("\n" if together else "\n\n")
        parts.append(_block_text(block, counted, links))
    return "".join(parts)


def _block_text(block: Block, number: int, links: bool) -> str:
    text = _line_text(block.spans, links)
    if block.style == "bullet":
        return _entry("- ", text, block.level)
    return _entry(f"{number}. ", text, block.level) if block.style == "number" else text


def _entry(marker: str, text: str, level: int) -> str:
    indent = _INDENT * level
    return indent + marker + text.replace("\n", "\n" + indent + " " * len(marker))


def _line_text(spans: Iterable[Span], links: bool) -> str:
    return line_with_addresses(spans) if links else line_text(spans)


def line_with_addresses(spans: Iterable[Span]) -> str:
    """Return a line's text, each link's address behind it unless the text is the address itself."""
    parts: list[str] = []
    linked = ""
    address: str | None = None
    for span in (*spans, Span(text="")):
        if span.link != address:
            if address is not None and not is_blank(linked) and not _says_address(linked, address):
                parts.append(f" ({address})")
            linked, address = "", span.link
        linked += span.text
        parts.append(span.text)
    return "".join(parts)


def _says_address(text: str, address: str) -> bool:
    if address.strip().lower().startswith("tel:"):
        return "".join(text.split()) == "".join(_bare(address).split())
    return _bare(text) == _bare(address)


def _bare(address: str) -> str:
    for start in ("mailto:", "tel:", "https://", "http://"):
        address = address.strip().removeprefix(start)
    return address.rstrip("/").casefold()


def wrapped(text: str, width: int = 72) -> str:
    """Return text with its lines broken at spaces to at most ``width`` characters.

    Addresses are never broken, so a line with a long one is longer. List entries hang: their further lines
    are indented to stand under their first word.
    """
    return "\n".join(_wrapped_line(each, width) for each in text.split("\n"))


def _wrapped_line(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    start = len(text) - len(text.lstrip(" "))
    marker = text[start:].split(" ", 1)[0]
    is_entry = marker == "-" or (marker.endswith(".") and marker[:-1].isdigit())
    hang = " " * min(start + (len(marker) + 1 if is_entry else 0), width // 2)
    return textwrap.fill(
        text,
        width,
        subsequent_indent=hang,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
