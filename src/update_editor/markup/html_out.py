"""Rich text as plain, semantic HTML.

No ids, classes or styles: those are the template's. The result is escaped and holds nothing but ``p``,
headings, lists, ``blockquote``, ``strong``, ``em``, ``a`` with a safe address, and ``br``.
"""

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from urllib.parse import quote

from update_editor.model import Block, Span, line_text, safe_link
from update_editor.model.visible import is_blank

_HOST = re.compile("[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*")
_REFUSED = re.compile(r"""["<>\\^`{|}[\]]|%(?![0-9A-Fa-f]{2})""")

_LISTS = {"bullet": "ul", "number": "ol"}


def line_html(spans: Iterable[Span]) -> str:
    """Return a line as HTML. A link that may not be followed becomes its text."""
    parts: list[str] = []
    for link, run in groupby(spans, key=lambda span: safe_link(span.link)):
        inner = "".join(map(_span_html, run))
        parts.append(f'<a href="{escape(well_formed(link))}">{inner}</a>' if link and inner else inner)
    return "".join(parts)


def well_formed(address: str) -> str:
    """Return an address with the characters that none may have written as browsers would send them.

    The host keeps its brackets: they stand round a number of version 6.
    """
    host = _HOST.match(address)
    done = 0 if host is None else host.end()
    return address[:done] + _REFUSED.sub(lambda found: quote(found[0]), address[done:])


def _span_html(span: Span) -> str:
    if not span.text:
        return ""
    html = escape(span.text, quote=False).replace("\n", "<br>")
    if span.italic:
        html = f"<em>{html}</em>"
    return f"<strong>{html}</strong>" if span.bold else html


def blocks_html(blocks: Iterable[Block], heading_level: int = 3) -> str:
    """Return rich text as HTML, one element a line; sub-headings become ``h{heading_level}``.

    Neighbouring list entries share a list, deeper ones stand in a list inside the entry before them, and
    neighbouring quotations share a ``blockquote``. Blocks without anything to see are left out.
    """
    written = (block for block in blocks if not is_blank(line_text(block.spans)))
    return "\n".join(
        part for kind, run in groupby(written, key=_kind) for part in _run_html(kind, run, heading_level)
    )


def _kind(block: Block) -> str:
    return "list" if block.style in _LISTS else block.style


def _run_html(kind: str, run: Iterable[Block], heading_level: int) -> Iterator[str]:
    if kind == "list":
        yield _list_html(run)
        return
    tag = f"h{heading_level}" if kind == "subheading" else "p"
    paragraphs = (f"<{tag}>{line_html(block.spans)}</{tag}>" for block in run)
    if kind == "quote":
        yield "<blockquote>\n" + "\n".join(paragraphs) + "\n</blockquote>"
    else:
        yield from paragraphs


def _list_html(entries: Iterable[Block]) -> str:
    """Return one run of list entries as nested lists; a level that is jumped over opens no list."""
    html: list[str] = []
    opened: list[tuple[int, str]] = []
    for entry in entries:
        tag = _LISTS[entry.style]
        while len(opened) > 1 and opened[-1][0] > entry.level:
            html.append(f"</li></{opened.pop()[1]}>")
        if not opened or opened[-1][0] < entry.level:
            html.append(f"\n<{tag}><li>" if opened else f"<{tag}><li>")
        else:
            _, before = opened.pop()
            html.append("</li>\n<li>" if before == tag else f"</li></{before}>\n<{tag}><li>")
        opened.append((entry.level, tag))
        html.append(line_html(entry.spans))
    html.extend(f"</li></{tag}>" for _, tag in reversed(opened))
    return "".join(html)
