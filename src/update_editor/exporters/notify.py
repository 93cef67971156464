"""The email for GOV.UK Notify: Markdown of its own kind, with two levels of headings and no bold or italic.

Notify shows no pictures, fills in what stands in double brackets, and writes its own link to unsubscribe.
Words that its Markdown would take for a mark are kept from it by a word joiner, which nobody sees or hears.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from update_editor.exporters.edition import Edition
from update_editor.exporters.platforms import JOINER, PLATFORMS, guarded_text
from update_editor.exporters.printable import printable
from update_editor.exporters.standing import other_formats, title_of
from update_editor.markup.numbering import numbers
from update_editor.markup.plain_out import line_with_addresses
from update_editor.model import (
    Block,
    Items,
    Line,
    Message,
    RichText,
    Section,
    Span,
    TextRegion,
    block,
    line_text,
    reading_order,
    safe_link,
)
from update_editor.model.visible import is_blank

_BEGINS_MARK = re.compile(r"^(?=\s*(?:[#*+•^>|`~=_-]|\d+[.)]))", re.MULTILINE)
_INSIDE = re.compile(r"\\|\](?=\()")
_LABEL = str.maketrans("[]\n", "() ")
_ADDRESS = str.maketrans({"(": "%28", ")": "%29"})


def notify_text(edition: Edition, links: Iterable[tuple[str, str]] = ()) -> str:
    """Return the whole edition as Notify's Markdown, ending in one line break.

    ``links`` are words and addresses that stand behind the update.

    Raises:
        Unusable: where the pack's line about other formats can't be read.
    """
    parts = [_heading(1, (Span(text=title_of(edition)),))]
    for each in reading_order(edition.update):
        parts += _blocks(each.blocks, 2) if isinstance(each, TextRegion) else _section(each)
    parts += [_line((Span(text=words, link=address),)) for words, address in links]
    parts += _blocks(other_formats(edition.pack), 2)
    organisation = edition.pack.organisation
    parts.append("\n".join(_words(each) for each in (organisation.name, organisation.address) if each))
    text = "\n\n".join(part for part in parts if not is_blank(part)) + "\n"
    return guarded_text(printable(text), PLATFORMS["notify"])


def _section(section: Section) -> list[str]:
    level = 2 if is_blank(line_text(section.heading)) else 3
    if isinstance(section, Message):
        body = list(_blocks(section.body, min(level, 2)))
    elif isinstance(section, Items):
        body = [
            part
            for item in section.items
            for part in (_heading(2, item.heading), *_blocks(item.body, 3))
            if part
        ]
    else:
        body = list(_blocks((block(each.spans, "bullet") for each in section.bullets), 2))
    return [_heading(1, section.heading), *body] if body else []


def _heading(level: int, spans: Line) -> str:
    """Return a heading; below the second level Notify has none, so that it is a line of its own."""
    words = _line(spans).replace("\n", " ").strip()
    return f"{'#' * level} {words}" if words and level <= 2 else words


def _blocks(blocks: Iterable[Block], heading_level: int) -> Iterator[str]:
    written: RichText = tuple(each for each in blocks if not is_blank(line_text(each.spans)))
    counted = zip(written, numbers(written), strict=True)
    for style, run in groupby(counted, key=lambda pair: pair[0].style):
        if style in ("bullet", "number"):
            yield "\n".join(_entry(each, number) for each, number in run)
        else:
            yield from (_paragraph(each, heading_level) for each, _ in run)


def _entry(each: Block, number: int) -> str:
    marker = "*" if each.style == "bullet" else f"{number}."
    return f"{marker} {_line(each.spans)}".replace("\n", " ")


def _paragraph(each: Block, heading_level: int) -> str:
    if each.style == "subheading":
        return _heading(heading_level, each.spans)
    lines = _line(each.spans)
    return "\n".join(f"^ {text}" for text in lines.split("\n")) if each.style == "quote" else lines


def _line(spans: Line) -> str:
    """Return a line with its links; those to write to or to call are words and the address."""
    parts = []
    for link, run in groupby(spans, key=lambda span: safe_link(span.link)):
        together = tuple(run)
        if link is not None and link.lower().startswith("http") and not is_blank(line_text(together)):
            label = line_text(together).translate(_LABEL)
            parts.append(f"[{label}]({link.translate(_ADDRESS)})")
        else:
            parts.append(_INSIDE.sub(lambda found: found[0] + JOINER, line_with_addresses(together)))
    return _BEGINS_MARK.sub(JOINER, "".join(parts))


def _words(text: str) -> str:
    return _line((Span(text=text),))
