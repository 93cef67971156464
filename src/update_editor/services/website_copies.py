"""What of an update is copied into a website's own editor: the body, and what it asks for besides."""

from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.page import description
from update_editor.exporters.registry import FORMATS
from update_editor.exporters.standing import title_of
from update_editor.exporters.web_body import BodyPicture, body_html, body_pictures
from update_editor.markup.plain_out import update_text
from update_editor.services.export_job import ExportOrder, edition_for, resolved
from update_editor.templating.dates import long_date


class WebsiteCopy(Struct, frozen=True, kw_only=True):
    """The parts; ``html`` is the body's code, ``text`` the same as plain text, ``date`` empty without one."""

    title: str
    summary: str
    date: str
    html: str
    text: str
    pictures: tuple[BodyPicture, ...]


def website_copy(order: ExportOrder) -> WebsiteCopy:
    """Return what can be copied of an order's update for the web.

    Raises:
        Unusable: ``open-changes``, ``picture-unreadable``, ``nested-too-deeply``.
    """
    update = resolved(order.weekly.update, order.changes)
    edition = edition_for(update, order.weekly, order.pack, FORMATS["web-body"])
    edition = replace(edition, web=order.web)
    date = edition.update.date
    return WebsiteCopy(
        title=title_of(edition),
        summary=description(edition.update),
        date=long_date(date) if date else "",
        html=body_html(edition),
        text=update_text(edition.update, "", links=True),
        pictures=body_pictures(edition),
    )
