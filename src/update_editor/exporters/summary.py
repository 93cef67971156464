"""The short email: how the message begins, and what else there is, each heading leading to the web page.

An item that only emails show has no place on the web page, so the short email has the whole of it.
"""

from itertools import dropwhile, takewhile

from msgspec.structs import replace

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.email import Link, email_outputs, email_page, full_words
from update_editor.exporters.page import item_anchors
from update_editor.exporters.web_address import page_address
from update_editor.model import Item, Items, Line, Message, RichText, Section, line_text
from update_editor.model.visible import is_blank

NAME = "email-summary"
ENOUGH_WORDS = 80
"""Words of the message after which no further paragraph is taken."""
MOST_PARAGRAPHS = 3


def export_summary(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``email-summary.html``, ``.txt`` and ``.eml``, and the pictures that they show.

    Raises:
        Unusable: as ``export_email``.
    """
    return email_outputs(summary_edition(edition), NAME, full_link(edition))


def summary_page(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``email-summary.html`` and its pictures alone; see ``email_page``."""
    return email_page(summary_edition(edition), NAME, full_link(edition))


def full_link(edition: Edition) -> Link | None:
    """Return the link to the whole update; None where nobody said where updates stand online."""
    address = page_address(edition)
    return None if address is None else Link(full_words(edition), address)


def summary_edition(edition: Edition) -> Edition:
    """Return the edition with the message's beginning, and of the items their headings.

    Lists of bullets, the closing and pictures are on the web page. Where nobody said where that is, the
    headings lead nowhere.
    """
    update, address = edition.update, page_address(edition)
    anchors = item_anchors(update)
    sections: list[Section] = []
    for section in update.sections:
        if isinstance(section, Message):
            sections.append(replace(section, body=_beginning(section.body)))
        elif isinstance(section, Items):
            items = tuple(
                _in_short(item, None if address is None else f"{address}#{anchors[section.id, item.id]}")
                for item in section.items
            )
            sections.append(replace(section, items=tuple(filter(None, items))))
    return replace(edition, update=replace(update, sections=tuple(sections), closing=()))


def _beginning(body: RichText) -> RichText:
    """Return the first paragraphs, up to the first sub-heading or list behind one."""
    written = [each for each in body if not is_blank(line_text(each.spans))]
    from_first = dropwhile(lambda each: each.style != "paragraph", written)
    paragraphs = list(takewhile(lambda each: each.style == "paragraph", from_first))
    count, words = 0, 0
    while count < min(len(paragraphs), MOST_PARAGRAPHS) and words < ENOUGH_WORDS:
        words += len(line_text(paragraphs[count].spans).split())
        count += 1
    return tuple(paragraphs[:count])


def _in_short(item: Item, address: str | None) -> Item | None:
    """Return an item's heading as a link; the whole of one for emails alone, None without a heading."""
    if item.audience == "email":
        return item
    if is_blank(line_text(item.heading)):
        return None
    return replace(item, heading=_linked(item.heading, address), body=(), picture=None)


def _linked(heading: Line, address: str | None) -> Line:
    return tuple(replace(span, link=address) for span in heading)
