"""What “Copy for the web” puts on the clipboard: plain simple HTML, and the same as text.

No ids, classes or styles: a web editor, SharePoint and Teams lay the words out in their own way.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from update_editor.markup.html_out import blocks_html
from update_editor.markup.plain_out import blocks_text
from update_editor.model import Block, Bullets, Item, Line, Message, RichText, Section, line_text, undeleted
from update_editor.model.visible import is_blank

DEEPEST_HEADING = 6


class Copied(Struct, frozen=True, kw_only=True):
    """A copy as HTML and as text. ``left_out`` is how many items were left out, being for the email only."""

    html: str
    text: str
    left_out: int = 0


def copy_of_text(blocks: RichText, level: int) -> Copied:
    """Return paragraphs; sub-headings become ``h{level}``. What is marked as deleted is left out."""
    return _copied(_kept(blocks), level)


def copy_of_line(spans: Line, level: int) -> Copied:
    """Return a line, such as the title, as a heading ``h{level}``."""
    return _heading(spans, level)


def copy_of_item(item: Item, level: int) -> Copied:
    """Return an item, its heading as ``h{level}`` and sub-headings one deeper."""
    return _joined((_heading(item.heading, level), _copied(_kept(item.body), level + 1)))


def copy_of_section(section: Section, level: int) -> Copied:
    """Return a section, its heading as ``h{level}`` and what stands below it one deeper.

    Items for the email only are left out, since the copy goes to a web page.
    """
    heading = _heading(section.heading, level)
    if isinstance(section, Message):
        return _joined((heading, _copied(_kept(section.body), level + 1)))
    if isinstance(section, Bullets):
        bullets = (each for each in section.bullets if each.deletion is None)
        entries = tuple(Block(id="", style="bullet", spans=each.spans) for each in bullets)
        return _joined((heading, _copied(_kept(entries), level + 1)))
    items = [item for item in section.items if item.deletion is None]
    for_web = [item for item in items if item.audience != "email"]
    copy = _joined((heading, *(copy_of_item(item, level + 1) for item in for_web)))
    return replace(copy, left_out=len(items) - len(for_web))


def fragment(html: str) -> str:
    """Return HTML as a page of the clipboard: what is pasted stands between the marks, inside the body."""
    return f"<html><body><!--StartFragment-->{html}<!--EndFragment--></body></html>"


def _heading(spans: Line, level: int) -> Copied:
    return _copied(_kept((Block(id="", style="subheading", spans=spans),)), level)


def _kept(blocks: RichText) -> RichText:
    """Return blocks without the words that are marked as deleted."""
    return tuple(replace(each, spans=undeleted(each.spans)) for each in blocks)


def _copied(blocks: RichText, level: int) -> Copied:
    written = tuple(each for each in blocks if not is_blank(line_text(each.spans)))
    return Copied(
        html=blocks_html(written, min(level, DEEPEST_HEADING)), text=blocks_text(written, links=True)
    )


def _joined(parts: Iterable[Copied]) -> Copied:
    said = [part for part in parts if part.text]
    return Copied(html="\n".join(part.html for part in said), text="\n\n".join(part.text for part in said))
