"""Where an update stands online, so that other outputs can lead there."""

import re

from update_editor.exporters.edition import Edition
from update_editor.exporters.page import field_text
from update_editor.model import safe_link
from update_editor.templating.contract import EASY_READ_PAGE

FIELD = "web-address"
"""The template's field with the address of this one update's page."""


def page_address(edition: Edition) -> str | None:
    """Return the address of the update's web page; None where nobody said where updates stand.

    It is the address that was written for this update, else a folder named after its date at the
    organisation's address for updates.
    """
    written = page_link(field_text(edition.update, FIELD))
    if written is not None:
        return written
    base = page_link(edition.pack.organisation.updates)
    date = edition.update.date
    return None if base is None or date is None else f"{base.rstrip('/')}/{date.isoformat()}/"


def easy_read_address(edition: Edition) -> str | None:
    """Return where the update's easy read stands online: beside its page, as the archive puts it there.

    None where it does not go out with it, nothing of it is written in easy words, or nobody knows where.
    """
    if not has_easy_read_beside(edition) or page_link(field_text(edition.update, FIELD)) is not None:
        return None
    address = page_address(edition)
    return None if address is None else f"{address.rstrip('/')}/{EASY_READ_PAGE}"


def has_easy_read_beside(edition: Edition) -> bool:
    """Say whether an easy read goes out with this, and something in it is written in easy words."""
    return "easy-read" in edition.beside and any(
        each.decision == "write" for each in edition.update.easy_read
    )


def page_link(address: str) -> str | None:
    """Return an address if it is one of a page; None for one to write to or to call, and for none at all."""
    safe = safe_link(address)
    return safe if safe is not None and re.match("https?://", safe, re.IGNORECASE) else None
