"""A reviewed Word file comes back into its update: what landed, and that whoever was asked has answered."""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Update
from update_editor.review.comments import UNPLACED
from update_editor.services.people import is_same_person
from update_editor.services.returned.again import CAME_BEFORE
from update_editor.services.returned.report import NOT_TRACKED, ReturnReport, new_changes
from update_editor.services.returning import returned
from update_editor.services.review_round import with_answer
from update_editor.services.sent_files import SentFile
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack


class BroughtBack(Struct, frozen=True, kw_only=True):
    """The file with what came back in it, the report, and the ids of what landed.

    ``name`` is that of the Word file, ``authors`` are those who reviewed it. ``comments`` are new ones and
    those with new answers; ``unplaced`` are the comments that hold what fits nowhere.
    """

    weekly: Weekly
    report: ReturnReport
    name: str = ""
    authors: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()
    needs_name: bool = False
    """Whether there are edits of which neither the file nor an email says who made them."""

    @property
    def is_again(self) -> bool:
        """Whether the same file was brought back before, so that nothing was added."""
        return any(each.rule == CAME_BEFORE for each in self.report.warnings)

    @property
    def is_empty(self) -> bool:
        """Whether nothing came with it."""
        return not (self.changes or self.comments or self.unplaced)


def brought_back(
    weekly: Weekly, pack: TemplatePack, sent: SentFile, now: dt.datetime, name: str = ""
) -> BroughtBack:
    """Bring a reviewed Word file back; ``name`` is who reviewed it, where a person says so.

    Without one it is who sent the email, or whose changes are in the file; where that leaves edits of nobody,
    it is who saved it last, if they were asked to review. Whoever was asked has answered by a return.

    Raises:
        Unusable: as ``returned``.
    """
    saved_by = _asked(weekly.update, sent.saved_by)
    back = _brought_back(weekly, pack, sent, now, name)
    if back.needs_name and saved_by:
        back = _brought_back(weekly, pack, sent, now, saved_by)
    if back.is_again:
        return back
    if not back.authors and saved_by:
        back = replace(back, authors=(saved_by,))
    return _answered(back, now)


def _asked(update: Update, name: str) -> str:
    """Return somebody's name where they were asked to review, by now or before; nothing for others."""
    return next((each.who for each in update.reviews if is_same_person(each.who, name)), "")


def _brought_back(
    weekly: Weekly, pack: TemplatePack, sent: SentFile, now: dt.datetime, name: str
) -> BroughtBack:
    before = weekly.update
    result = returned(weekly, pack, sent.data, now, name or sent.sender)
    came = result.weekly.update
    changes = new_changes(before, came)
    known = {each.id: len(each.replies) for each in before.comments}
    comments = [each for each in came.comments if len(each.replies) > known.get(each.id, -1)]
    said = [each.author for each in comments if each.id not in known]
    said += [answer.author for each in comments for answer in each.replies[known.get(each.id, 0) :]]
    authors = _people((name or sent.sender, *(each.author for each in changes), *said))
    return BroughtBack(
        weekly=result.weekly,
        report=result.report,
        name=sent.name,
        authors=authors,
        changes=tuple(each.id for each in changes),
        comments=tuple(each.id for each in comments if each.place != UNPLACED),
        unplaced=tuple(each.id for each in comments if each.place == UNPLACED),
        needs_name=any(each.author == NOT_TRACKED.strip() for each in changes)
        or any(each.place == UNPLACED and not each.author for each in comments),
    )


def _people(names: Iterable[str]) -> tuple[str, ...]:
    """Return who reviewed it, each once: what somebody did without tracking is theirs too."""
    bare = (each.removesuffix(NOT_TRACKED.strip()).strip() for each in names)
    return tuple(dict.fromkeys(filter(None, bare)))


def _answered(back: BroughtBack, now: dt.datetime) -> BroughtBack:
    """Return the same with the requests to those who reviewed it answered."""
    update: Update = back.weekly.update
    for who in back.authors:
        update = with_answer(update, who, now)
    if update == back.weekly.update:
        return back
    return replace(back, weekly=replace(back.weekly, update=update))
