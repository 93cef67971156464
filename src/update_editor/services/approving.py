"""Recording a yes: what is proposed to somebody who opens the dialog, and what is kept with it."""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Items, Update
from update_editor.review.changes import changes_of, in_pane
from update_editor.services.approval import approve, panes
from update_editor.services.differences import Changed
from update_editor.services.people import is_same_person
from update_editor.services.review_round import waiting_for
from update_editor.services.session import Session
from update_editor.services.versions import with_version
from update_editor.storage import Weekly


class Approving(Struct, frozen=True, kw_only=True):
    """A yes: whose, to which part (None for the whole), how they said so, and who wrote it down."""

    by: str
    pane: str | None = None
    how: str = ""
    note: str = ""
    recorded_by: str = ""


class ProposedApproval(Struct, frozen=True, kw_only=True):
    """With what the dialog begins. ``undecided`` are the open changes by part, None for the whole."""

    approving: Approving
    known: tuple[str, ...]
    parts: tuple[str, ...]
    undecided: dict[str | None, int]


def proposed_approval(
    update: Update,
    me: str,
    people: Iterable[str],
    pane: str | None = None,
    *,
    said: Approving | None = None,
) -> ProposedApproval:
    """Return who is likely to approve: I where I was asked or lead, or else who was asked, or leads.

    ``people`` are others who are known; ``pane`` is taken where it is a part that can be approved, and
    ``said`` where somebody has said yes already.
    """
    asked = [each.who for each in waiting_for(update)]
    likely = [*asked, *(lead.name for lead in update.leads if lead.name)]
    mine = [each for each in likely if is_same_person(each, me)]
    known = tuple(dict.fromkeys(filter(None, (said.by if said else "", *mine[:1], *likely, me, *people))))
    parts = _parts(update)
    changes = changes_of(update)
    undecided: dict[str | None, int] = {None: len(changes)}
    for part in parts:
        undecided[part] = sum(map(in_pane(part), changes))
    wanted = pane if pane in parts else None
    approving = replace(said or Approving(by=known[0] if known else ""), pane=wanted, recorded_by=me)
    return ProposedApproval(approving=approving, known=known, parts=parts, undecided=undecided)


def _parts(update: Update) -> tuple[str, ...]:
    """Return what can be approved by itself: each part, and before the items of a section all of them."""
    sections = {section.id for section in update.sections if isinstance(section, Items)}
    parts: list[str] = []
    for where in panes(update):
        section = where.partition("/")[0]
        parts += [section, where] if section in sections and section not in parts else [where]
    return tuple(parts)


def approved(weekly: Weekly, approving: Approving, now: dt.datetime) -> Weekly:
    """Return the file with a yes recorded, and what was approved kept as a version.

    Raises:
        Unusable: as ``approval.approve``.
    """
    update = approve(
        weekly.update,
        approving.by,
        now,
        approving.how,
        approving.pane,
        note=approving.note,
        recorded_by=approving.recorded_by,
    )
    author = approving.recorded_by or approving.by
    kept, _ = with_version(weekly, author, now, f"approved by {approving.by}")
    return replace(kept, update=update)


def approve_in(session: Session, label: str, approving: Approving, now: dt.datetime) -> Changed:
    """Record a yes as one undoable step, and keep what was approved as a version.

    Raises:
        Unusable: as ``approved``; nothing is kept then.
    """
    return session.take(label, approved(session.weekly, approving, now))
