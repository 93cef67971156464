"""The names of versions: what an update, or one pane of it, says, as a short hash.

It is taken of the text with tracked changes accepted, and without the marks of comments: a lead approves what
the update is meant to become, so that accepting what they saw asks nobody again, and neither does a comment.
"""

import hashlib
from typing import Any

from msgspec import json
from msgspec.structs import replace

from update_editor.model import Item, Items, Lead, Line, Picture, Region, Update, is_within, joined, regions
from update_editor.review.anchors import with_lines
from update_editor.review.resolve import accept_all
from update_editor.services.commands import used_pictures


def version_of(update: Update, pane: str | None = None) -> str:
    """Return a short name for what the update says now, or for what one pane of it says.

    It changes with every word and picture, and with which item shows which picture to whom; that of the whole
    with the fields, the leads and the date too. Planning details (an item's status, contributor or due date)
    are not part of it, nor is what was sent to next week.
    """
    said = as_said(update)
    return whole_version(said) if pane is None else pane_version(said, pane)


def as_said(update: Update) -> Update:
    """Return the update with tracked changes accepted, and as if it had no comments."""
    return with_lines(accept_all(update), _without_comments)


def whole_version(update: Update) -> str:
    """Return the name of what an update says, every mark in it included.

    Of the update ``as_said`` it is the version of the whole; of the update as it is, what approvals were
    given to before comments and tracked changes were left out.
    """
    shown = [(item.id, item.picture, item.audience) for _, item in _items(update)]
    leads = [_named(lead) for lead in update.leads]
    return _hash([list(regions(update)), update.date, leads, update.fields, pictures_of_text(update), shown])


def pane_version(said: Update, pane: str) -> str:
    """Return the name of what stands at an address of an update ``as_said``, and below it."""
    texts = [region for region in regions(said) if is_within(region.where, pane)]
    items = [item for where, item in _items(said) if is_within(where, pane)]
    shown = [(item.id, item.picture, item.audience) for item in items]
    wanted = {item.picture for item in items}
    return _hash(["pane", texts, shown, [each for each in said.pictures if each.id in wanted]])


def pictures_of_text(update: Update) -> tuple[Picture, ...]:
    """Return the update's pictures but for those that only items for next week, or the easy read, show.

    The easy read has stages of its own: a lead who approved the update has not approved that.
    """
    shown = used_pictures(replace(update, held_over=(), easy_read=()))
    elsewhere = used_pictures(replace(update, sections=()))
    return tuple(each for each in update.pictures if each.id not in elsewhere or each.id in shown)


def regions_within(update: Update, pane: str) -> tuple[Region, ...]:
    """Return the texts at an address and below it."""
    return tuple(region for region in regions(update) if is_within(region.where, pane))


def _hash(content: Any) -> str:
    return hashlib.sha256(json.encode(content)).hexdigest()[:12]


def _without_comments(spans: Line) -> Line:
    return joined(replace(span, comments=()) if span.comments else span for span in spans)


def _items(update: Update) -> list[tuple[str, Item]]:
    return [
        (f"{section.id}/{item.id}", item)
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
    ]


def _named(lead: Lead) -> dict[str, str]:
    """Return a lead as outputs name one; the greeting stands in the opening, and earlier files have none."""
    return {"name": lead.name, "role": lead.role, "organisation": lead.organisation}
