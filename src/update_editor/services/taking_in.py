"""What somebody else made of an update comes into a session of it, as one undoable step."""

from update_editor.model import Unusable, Update
from update_editor.review.clash import Clash
from update_editor.services.merging import merged_file
from update_editor.services.session import Session
from update_editor.storage import SeenFile, Weekly


def take_in_saved(
    session: Session,
    label: str,
    theirs: Weekly,
    seen: SeenFile,
    by: str,
    base: Update | None = None,
) -> tuple[Clash, ...]:
    """Take in what somebody else saved in the session's file; return where both clash.

    ``by`` is who saved it: a tracked change that holds both, mine and theirs, is by them. ``base`` is what
    the file said before, for a session that does not know it, as after a crash; where nobody knows, what both
    have in common stands for it.

    What they saved counts as seen from then on, so that a save writes what both made. Where the step is
    undone, a save asks again, also where both stand in the file by now: theirs would go from it.

    Raises:
        Unusable: as ``merging.merged_file``; ``no-common-ancestor`` where it is another update.
    """
    known = session.file.known
    if theirs.update.id != session.update.id:
        raise Unusable("no-common-ancestor")
    both = merged_file(known.update or base, session.weekly, theirs, by, session.now())
    session.take_in(label, both.weekly, known.taken_over(seen, theirs))
    return both.clashes


def take_in_copy(
    session: Session, label: str, copy: Weekly, lineage: tuple[str, ...], base: Update | None, by: str
) -> tuple[Clash, ...]:
    """Take in a copy that was changed apart from the session's file; return the clashes.

    ``lineage`` is that of the copy, ``by`` is who wrote it. ``base`` is what both were made from,
    None where nobody knows. A copy that was taken in already changes nothing: its words would be there twice.

    Raises:
        Unusable: as ``merging.merged_file``.
    """
    known = session.file.known
    if lineage[0] in known.lineage:
        return ()
    if copy.update in known.copies.values():  # other bytes, the same words
        base = copy.update
    both = merged_file(base, session.weekly, copy, by, session.now())
    session.take_in(label, both.weekly, known.with_copy(lineage, copy.update))
    return both.clashes
