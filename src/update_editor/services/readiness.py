"""What holds an update back.

Errors, an item that waits or whose day has not come, open changes and comments, a missing approval.
"""

import datetime as dt
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Item, Items, SentAnyway, Update, line_text
from update_editor.model.cutting import cut_short
from update_editor.proofing.findings import Finding
from update_editor.review.comments import open_threads
from update_editor.review.moments import as_kept
from update_editor.review.resolve import open_changes
from update_editor.services.approval import Cover
from update_editor.templating.dates import long_date

LONGEST_TOLD = 60
"""Letters that are told of an open comment."""


class Hindrance(Struct, frozen=True, kw_only=True):
    """One thing to see to before the update goes out: a rule, a place, and what the sentence needs."""

    rule: str
    where: str
    code: str
    parameters: dict[str, str] = {}


def hindrances(update: Update, findings: tuple[Finding, ...], now: dt.datetime) -> tuple[Hindrance, ...]:
    """Return everything that holds the update back at a moment (``now`` is aware of its zone)."""
    errors = tuple(
        Hindrance(rule=each.rule, where=each.where, code=each.code, parameters=dict(each.parameters))
        for each in findings
        if each.severity == "error"
    )
    review = undecided(update) + _open_comments(update)
    return errors + _waiting(update) + embargoes(update, now) + review + _approval(update)


def _waiting(update: Update) -> tuple[Hindrance, ...]:
    """Return the items that wait for words, and the people who are still to be asked."""
    found = []
    for where, item in _items(update):
        if item.status == "waiting":
            heading = {"heading": line_text(item.heading)}
            found.append(_hindrance("ready.waiting", where, "item-waiting", heading))
        to_ask = [{"name": person.name} for person in item.people if person.basis == "ask"]
        found += [_hindrance("ready.person", where, "person-to-ask", person) for person in to_ask]
    return tuple(found)


def _hindrance(rule: str, where: str, code: str, parameters: dict[str, str]) -> Hindrance:
    return Hindrance(rule=rule, where=where, code=code, parameters=parameters)


def _items(update: Update) -> Iterator[tuple[str, Item]]:
    for section in update.sections:
        if isinstance(section, Items):
            yield from ((f"{section.id}/{item.id}", item) for item in section.items)


def undecided(update: Update) -> tuple[Hindrance, ...]:
    """Return the tracked changes that nobody has decided, all in one."""
    count = open_changes(update)
    if not count:
        return ()
    code = "change-undecided" if count == 1 else "changes-undecided"
    return (_hindrance("ready.changes", "update", code, {"count": str(count)}),)


def _open_comments(update: Update) -> tuple[Hindrance, ...]:
    found = []
    for thread in open_threads(update):
        told = {"author": thread.comment.author, "text": _start_of(thread.comment.text)}
        code = "comment-open" if thread.comment.author else "comment-open-unsigned"
        found.append(_hindrance("ready.comment", thread.where, code, told))
    return tuple(found)


def _start_of(text: str) -> str:
    return cut_short(" ".join(text.split()), LONGEST_TOLD)


def _approval(update: Update) -> tuple[Hindrance, ...]:
    cover = Cover(update)
    missing = cover.missing
    if cover.is_whole:
        return ()
    if missing and len(missing) < len(cover.panes):
        return tuple(_hindrance("ready.approval", each, "approval-missing-here", {}) for each in missing)
    code = "approval-outdated" if update.approvals else "approval-missing"
    return (Hindrance(rule="ready.approval", where="update", code=code),)


def embargoes(update: Update, now: dt.datetime) -> tuple[Hindrance, ...]:
    """Return the items whose day has not come."""
    return tuple(
        Hindrance(
            rule="ready.not-before",
            where=where,
            code="not-before",
            parameters={"moment": _in_words(item.not_before)},
        )
        for where, item in _items(update)
        if item.not_before is not None and is_embargoed(item, now)
    )


def is_embargoed(item: Item, now: dt.datetime) -> bool:
    """Say whether an item's day has not come."""
    return item.not_before is not None and moment(item.not_before) > now


def _in_words(text: str) -> str:
    """Return a day, with its time where one is given, as a person says it."""
    when = dt.datetime.fromisoformat(text)
    has_time = len(text) > len("2026-01-31")
    return f"{long_date(when)}, {when:%H:%M}" if has_time else long_date(when)


def sent_anyway(
    update: Update, held: tuple[Hindrance, ...], formats: tuple[str, ...], now: dt.datetime
) -> Update:
    """Return the update with the decision recorded to send it although these things held it back."""
    reasons = tuple(f"{each.where}: {each.rule}" for each in held)
    date = as_kept(now)
    decision = SentAnyway(date=date, formats=formats, reasons=reasons)
    return replace(update, sent_anyway=(*update.sent_anyway, decision))


def moment(text: str) -> dt.datetime:
    """Return when a day (its first minute) or a day and time is; local time where it names no zone."""
    parsed = dt.datetime.fromisoformat(text)
    return parsed if parsed.tzinfo else parsed.astimezone()
