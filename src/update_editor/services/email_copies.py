"""What of an email can be copied: the whole for a mail program, its code, or one block after the other."""

from base64 import b64encode
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import Illustration
from update_editor.exporters.platforms import NOT_SAID
from update_editor.exporters.registry import FORMATS
from update_editor.model import Items, Message, TextRegion, reading_order
from update_editor.services.copying import (
    Copied,
    copy_of_item,
    copy_of_line,
    copy_of_section,
    copy_of_text,
    fragment,
)
from update_editor.services.export_job import ExportOrder, edition_for, resolved

CopyKind = Literal[
    "whole", "code", "markdown", "text", "short", "short-code", "subject", "preheader", "block"
]

_SECTION, _ITEM = 2, 3
"""The levels of headings: those of the email's page."""


class EmailCopy(Struct, frozen=True, kw_only=True):
    """One thing to copy.

    ``where`` is the address of a block in the update. ``html`` is empty where words alone are copied; else it
    is a whole page, with marks round what is pasted.
    """

    kind: CopyKind
    text: str
    html: str = ""
    where: str = ""


def email_copies(order: ExportOrder) -> tuple[EmailCopy, ...]:
    """Return all that can be copied of the email of an order, in the order in which it is offered.

    Raises:
        Unusable: as ``export_email``, and ``open-changes``.
    """
    from update_editor.exporters.email import email_preheader, email_subject, email_text
    from update_editor.exporters.summary import full_link, summary_edition

    update = resolved(order.weekly.update, order.changes)
    edition = edition_for(update, order.weekly, order.pack, FORMATS["email"], sending=order.sending)
    found = [_whole("whole", edition), _code("code", edition), *_markdown(edition)]
    found.append(EmailCopy(kind="text", text=email_text(edition)))
    if full_link(edition) is not None:
        short = summary_edition(edition)
        found += [_whole("short", short, edition), _code("short-code", short, edition)]
    found.append(EmailCopy(kind="subject", text=email_subject(edition)))
    found.append(EmailCopy(kind="preheader", text=email_preheader(edition)))
    return (*found, *_blocks(edition))


def _whole(kind: CopyKind, edition: Edition, of: Edition | None = None) -> EmailCopy:
    """Return an email for a mail program, its pictures inside it where they have no address online."""
    from update_editor.exporters.email import email_html, email_text
    from update_editor.exporters.page_pictures import page_pictures
    from update_editor.exporters.summary import full_link

    own = replace(edition, sending=NOT_SAID)
    pictures = page_pictures(own)
    button = None if of is None else full_link(of)

    def inside(illustration: Illustration) -> str:
        picture = pictures[illustration.picture.id]
        kind = "jpeg" if picture.kind == "jpg" else picture.kind
        return f"data:image/{kind};base64,{b64encode(picture.data).decode()}"

    page = email_html(own, inside, button)
    start = page.index(">", page.index("<body")) + 1
    end = page.rindex("</body>")
    marked = f"{page[:start]}<!--StartFragment-->{page[start:end].strip()}<!--EndFragment-->{page[end:]}"
    return EmailCopy(kind=kind, text=email_text(own, button), html=marked)


def _code(kind: CopyKind, edition: Edition, of: Edition | None = None) -> EmailCopy:
    from update_editor.exporters.email import email_page
    from update_editor.exporters.summary import full_link

    page = email_page(edition, "email", None if of is None else full_link(of))[0]
    return EmailCopy(kind=kind, text=page.data.decode())


def _markdown(edition: Edition) -> Iterator[EmailCopy]:
    if edition.sending.tool.name == "notify":
        from update_editor.exporters.email import notify_markdown

        yield EmailCopy(kind="markdown", text=notify_markdown(edition))


def _blocks(edition: Edition) -> Iterator[EmailCopy]:
    """Yield each text, section and item by itself, for tools that take content in blocks."""
    for part in reading_order(edition.update):
        if isinstance(part, TextRegion):
            yield from _block(part.where, copy_of_text(part.blocks, _SECTION))
        elif isinstance(part, Items):
            yield from _block(f"{part.id}/heading", copy_of_line(part.heading, _SECTION))
            for item in part.items:
                yield from _block(f"{part.id}/{item.id}", copy_of_item(item, _ITEM))
        else:
            level = _SECTION if part.heading or not isinstance(part, Message) else _SECTION - 1
            yield from _block(part.id, copy_of_section(part, level))


def _block(where: str, copied: Copied) -> Iterator[EmailCopy]:
    if copied.text.strip():
        yield EmailCopy(kind="block", where=where, text=copied.text, html=fragment(copied.html))
