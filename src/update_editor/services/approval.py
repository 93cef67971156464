"""Approvals: somebody's yes to the update as it stands."""

import datetime as dt
import hashlib

from msgspec import json
from msgspec.structs import replace

from update_editor.model import Approval, Items, Lead, Picture, Unusable, Update, regions
from update_editor.services.commands import used_pictures


def version_of(update: Update) -> str:
    """Return a short name for what the update says now.

    It changes with every word, picture and field, with the leads, and with which item shows which picture.
    Planning details (an item's status, contributor or due date) are not part of it, nor is what was sent to
    next week.
    """
    shown = [
        (item.id, item.picture, item.audience)
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
    ]
    leads = [_named(lead) for lead in update.leads]
    content = json.encode(
        [list(regions(update)), update.date, leads, update.fields, _pictures(update), shown]
    )
    return hashlib.sha256(content).hexdigest()[:12]


def _named(lead: Lead) -> dict[str, str]:
    """Return a lead as outputs name one; the greeting stands in the opening, and earlier files have none."""
    return {"name": lead.name, "role": lead.role, "organisation": lead.organisation}


def _pictures(update: Update) -> tuple[Picture, ...]:
    """Return the update's pictures but for those that only items for next week show."""
    held = {item.picture for item in update.held_over}
    shown = used_pictures(replace(update, held_over=()))
    return tuple(each for each in update.pictures if each.id not in held or each.id in shown)


def approve(update: Update, by: str, date: dt.datetime, how: str = "", pane: str | None = None) -> Update:
    """Return the update with an approval of the whole, or of one pane, recorded.

    Raises:
        Unusable: ``no-approver`` where ``by`` names nobody.
    """
    if not by.strip():
        raise Unusable("no-approver")
    approval = Approval(by=by, date=date, how=how, pane=pane, version=version_of(update))
    return replace(update, approvals=(*update.approvals, approval))


def is_approved(update: Update) -> bool:
    """Say whether somebody has approved the whole update as it stands now."""
    version = version_of(update)
    return any(each.pane is None and each.version == version for each in update.approvals)
