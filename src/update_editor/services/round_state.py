"""All that a window shows of an update's round, worked out in one go, beside the typing."""

import datetime as dt
from typing import NamedTuple

from msgspec import Struct

from update_editor.model import Approval, Items, Unusable, Update, is_within
from update_editor.review.moments import moment
from update_editor.services.approval import Cover, last_approval
from update_editor.services.corrections import approvals_ended
from update_editor.services.minor_edits import is_minor
from update_editor.services.people import is_same_person
from update_editor.services.review_round import Standing, is_late, standing_of, waiting_for
from update_editor.services.versions import version_at, versions, with_record_of
from update_editor.storage import Weekly


class Ended(Struct, frozen=True, kw_only=True):
    """Approvals that an edit ended, the update before it, and whether it looks like a slip put right."""

    approvals: tuple[Approval, ...]
    before: Update
    is_minor: bool = False


class RoundState(Struct, frozen=True, kw_only=True):
    """How far an update is.

    ``late`` are those who have it and whose time to reply has passed. ``approvals`` count as it stands,
    ``last`` was the last of the whole. ``missing`` of so many ``parts`` nobody has approved; ``ticks`` are
    the approved parts and sections by their addresses, with who approved them.
    """

    standing: Standing
    late: tuple[str, ...] = ()
    approvals: tuple[Approval, ...] = ()
    last: Approval | None = None
    parts: int = 0
    missing: int = 0
    ticks: dict[str, tuple[str, ...]] = {}
    ended: Ended | None = None


class Asked(NamedTuple):
    """An update as its file would hold it, as it was when all its approvals counted; when, and who looks."""

    weekly: Weekly
    before: Update | None
    now: dt.datetime
    me: str = ""


def round_state(asked: Asked) -> RoundState:
    """Return how far an update is, and which approvals an edit has ended since ``before``.

    Where ``before`` is None, an earlier start of the program may have left it to be decided: then it is
    looked for among the kept versions.
    """
    update = asked.weekly.update
    cover = Cover(update)
    before = asked.before if asked.before is not None else _approved_version(asked.weekly, cover)
    return RoundState(
        standing=standing_of(update, asked.me, cover),
        late=tuple(dict.fromkeys(each.who for each in waiting_for(update) if is_late(each, asked.now))),
        approvals=cover.standing,
        last=last_approval(update),
        parts=len(cover.panes),
        missing=len(cover.missing),
        ticks=_ticks(update, cover),
        ended=None if before is None else _ended(before, update, cover),
    )


def _ended(before: Update, update: Update, cover: Cover) -> Ended | None:
    approvals = _ended_of(before, update, cover)
    if not approvals:
        return None
    return Ended(approvals=approvals, before=before, is_minor=is_minor(before, update))


def _ended_of(before: Update, update: Update, cover: Cover) -> tuple[Approval, ...]:
    ended = approvals_ended(before, update, cover.standing)
    return tuple(each for each in ended if not _is_answered(each, update, cover))


def _approved_version(weekly: Weekly, cover: Cover) -> Update | None:
    """Return the latest kept version with an approval that no longer counts; None without one."""
    update = weekly.update
    if not update.approvals or len(cover.standing) == len(update.approvals):
        return None
    for version in reversed(versions(weekly)):
        try:
            kept = with_record_of(version_at(weekly, version.number), update)
        except Unusable:
            continue
        if _ended_of(kept, update, cover):
            return kept
    return None


def _is_answered(ended: Approval, update: Update, cover: Cover) -> bool:
    """Say whether the person approved again, or was asked again: then there is nothing to decide."""
    if cover.is_whole if ended.pane is None else cover.is_over(ended.pane):
        return True
    return any(
        is_same_person(each.who, ended.by)
        and (ended.date is None or each.sent is None or moment(each.sent) >= moment(ended.date))
        for each in update.reviews
        if each.answer != "approved"
    )


def _ticks(update: Update, cover: Cover) -> dict[str, tuple[str, ...]]:
    """Return the approved parts, and the sections of which every part is, with who approved them."""
    if not cover.standing:
        return {}
    missing = frozenset(cover.missing)
    by = {where: _names(where, cover.standing) for where in cover.panes if where not in missing}
    for section in update.sections:
        within = [where for where in cover.panes if is_within(where, section.id)]
        if isinstance(section, Items) and within and all(where in by for where in within):
            by[section.id] = tuple(dict.fromkeys(name for where in within for name in by[where]))
    return by


def _names(where: str, counted: tuple[Approval, ...]) -> tuple[str, ...]:
    there = (each.by for each in counted if each.pane is None or is_within(where, each.pane))
    return tuple(dict.fromkeys(there))
