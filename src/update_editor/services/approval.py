"""Approvals: somebody's yes to the update, or to one pane of it, as it stands."""

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace

from update_editor.model import (
    Approval,
    Items,
    Region,
    TextRegion,
    Unusable,
    Update,
    is_within,
    reading_order,
    region_text,
    regions,
)
from update_editor.model.visible import is_blank
from update_editor.review.changes import changes_of
from update_editor.services.approved_versions import (
    as_said,
    pane_version,
    regions_within,
    version_of,
    whole_version,
)
from update_editor.services.people import is_same_person

__all__ = [
    "Cover",
    "approve",
    "is_approved",
    "last_approval",
    "panes",
    "standing_approvals",
    "to_approve",
    "version_of",
]


def panes(update: Update) -> tuple[str, ...]:
    """Return the addresses of what a lead approves one by one: texts, messages, items and lists of bullets.

    What has no words is none of them. The heading above items is the template's, and stands with the section.
    """
    texts = _texts(update)
    return tuple(where for where in _pane_addresses(update) if any(map(_has_words, texts.get(where, ()))))


def _pane_addresses(update: Update) -> Iterator[str]:
    yield "title"
    for part in reading_order(update):
        if isinstance(part, TextRegion):
            yield part.where
        elif isinstance(part, Items):
            yield from (f"{part.id}/{item.id}" for item in part.items)
        else:
            yield part.id


def approve(
    update: Update,
    by: str,
    date: dt.datetime,
    how: str = "",
    pane: str | None = None,
    *,
    note: str = "",
    recorded_by: str = "",
) -> Update:
    """Return the update with an approval of the whole, or of one pane, recorded.

    ``how`` tells how they said so where somebody else wrote it down, who is ``recorded_by``. Once all that
    there is has been approved, whoever was asked and approves has answered.

    Raises:
        Unusable: ``no-approver`` where ``by`` names nobody, ``no-such-place`` where there is no such pane.
    """
    if not by.strip():
        raise Unusable("no-approver")
    if pane is not None and not regions_within(update, pane):
        raise Unusable("no-such-place", where=pane)
    approval = Approval(
        by=by,
        date=date,
        how=how,
        pane=pane,
        version=version_of(update, pane),
        note=note,
        recorded_by="" if is_same_person(recorded_by, by) else recorded_by,
        undecided=sum(pane is None or is_within(each.where, pane) for each in changes_of(update)),
    )
    approved = replace(update, approvals=(*update.approvals, approval))
    return _answered(approved, by, date) if is_approved(approved) else approved


def _answered(update: Update, by: str, date: dt.datetime) -> Update:
    """Return the update with the requests to a person answered with their approval."""
    reviews = tuple(
        replace(each, answered=date, answer="approved")
        if each.answered is None and is_same_person(each.who, by)
        else each
        for each in update.reviews
    )
    return replace(update, reviews=reviews)


def standing_approvals(update: Update) -> tuple[Approval, ...]:
    """Return the approvals that count for what the update says now.

    One counts for the version that it was given to, and for those to which minor corrections led from there.
    """
    if not update.approvals:
        return ()
    said = as_said(update)
    whole = {whole_version(said), whole_version(update)}
    of_panes: dict[str, str] = {}

    def counts(approval: Approval) -> bool:
        reached = {approval.version, *corrected_to.get(approval.version, ())}
        if not approval.version or reached & whole:
            return bool(approval.version)
        if approval.pane is None:
            return False
        if approval.pane not in of_panes:
            of_panes[approval.pane] = pane_version(said, approval.pane)
        return of_panes[approval.pane] in reached

    corrected_to: dict[str, list[str]] = {}
    for correction in update.corrections:
        for step in correction.steps:
            corrected_to.setdefault(step.before, []).append(step.after)
    return tuple(filter(counts, update.approvals))


def is_approved(update: Update, pane: str | None = None) -> bool:
    """Say whether somebody has approved the whole update, or one pane, as it stands now.

    The whole is approved where somebody approved it, or where every pane is. Who asks for several panes makes
    one ``Cover``.
    """
    cover = Cover(update)
    return cover.is_whole if pane is None else cover.is_over(pane)


def last_approval(update: Update) -> Approval | None:
    """Return the latest approval of the whole update, whatever it says by now; None where there is none."""
    return next((each for each in reversed(update.approvals) if each.pane is None), None)


def to_approve(update: Update) -> tuple[str, ...]:
    """Return the panes that nobody has approved as they stand."""
    return Cover(update).missing


class Cover:
    """What the approvals of an update cover as it stands, worked out once for all of its panes.

    ``standing`` count; of the ``panes``, ``missing`` are those that nobody has approved.
    """

    def __init__(self, update: Update) -> None:
        self.standing = standing_approvals(update)
        self._approved = frozenset(each.pane for each in self.standing)
        self._texts = _texts(update)
        self.panes = panes(update)
        self.missing = tuple(where for where in self.panes if not self.is_over(where))

    @property
    def is_whole(self) -> bool:
        """Whether they cover the whole update."""
        return None in self._approved or bool(self._approved and self.panes and not self.missing)

    def is_over(self, where: str) -> bool:
        """Say whether they cover what stands at an address and below it."""
        if None in self._approved:
            return True
        within = self._texts.get(where, ())
        texts = [each for each in within if _has_words(each)] or within
        return bool(texts) and all(
            not self._approved.isdisjoint(_addresses(region.where)) for region in texts
        )


def _texts(update: Update) -> dict[str, list[Region]]:
    """Return the texts at each address and below it."""
    texts: dict[str, list[Region]] = {}
    for region in regions(update):
        for where in _addresses(region.where):
            texts.setdefault(where, []).append(region)
    return texts


def _addresses(where: str) -> Iterator[str]:
    """Yield an address, and each that it stands below."""
    while where:
        yield where
        where = where.rpartition("/")[0]


def _has_words(region: Region) -> bool:
    return not is_blank(region_text(region))
