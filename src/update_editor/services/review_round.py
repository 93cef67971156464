"""The round: sending an update for review, and how far it is."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct, ValidationError, convert
from msgspec.structs import replace

from update_editor.model import Purpose, ReviewRequest, Unusable, Update, new_id
from update_editor.review.changes import changes_of
from update_editor.review.comments import Thread, open_threads
from update_editor.services.approval import Cover, last_approval, version_of
from update_editor.services.differences import Changed
from update_editor.services.people import is_same_person
from update_editor.services.session import Session

State = Literal["draft", "with reviewer", "to look at", "approved", "changed"]
"""``changed``: since the whole was approved. ``to look at``: it is not approved, and changes or comments of
others are open."""


SENT_TO = "sent to "
"""How the reason begins for which a version is kept that was sent to somebody."""


class Sending(Struct, frozen=True, kw_only=True):
    """An update being sent for review: to whom, for what, by whom.

    ``reply_by`` is a day or a day and time in ISO 8601. ``in_word`` where they get a Word file, not the
    update itself; ``keeps_tracking`` where Word does not let them switch its tracking of changes off.
    """

    people: tuple[str, ...]
    by: str = ""
    purpose: Purpose = "approval"
    reply_by: str | None = None
    note: str = ""
    in_word: bool = False
    keeps_tracking: bool = False

    @property
    def reason(self) -> str:
        """Why the version that is sent is kept."""
        return f"{SENT_TO}{', '.join(self.people)}"


class Standing(Struct, frozen=True, kw_only=True):
    """How far an update is.

    ``people`` were asked and have not answered; ``reply_by`` is the first day, or day and time, that one of
    them was given. ``changes`` and ``comments`` are how many are open, whoever made them.
    """

    state: State
    people: tuple[str, ...] = ()
    reply_by: str | None = None
    changes: int = 0
    comments: int = 0


def send(session: Session, label: str, sending: Sending, now: dt.datetime) -> Changed:
    """Send an open update for review, as one undoable step; the version that is kept stays.

    Raises:
        Unusable: as ``with_requests``; nothing is kept then.
    """
    reason = checked(sending).reason
    number = session.keep_version(sending.by, now, reason)
    return session.do(label, with_requests(session.update, sending, now, number), tracked=False)


def checked(sending: Sending) -> Sending:
    """Return a sending with each person named once.

    Raises:
        Unusable: ``no-reviewer`` where it names nobody, ``bad-moment`` where there is no such day or time.
    """
    people = tuple(dict.fromkeys(" ".join(each.split()) for each in sending.people if each.strip()))
    if not people:
        raise Unusable("no-reviewer")
    try:
        convert({"id": "", "who": "", "reply_by": sending.reply_by}, ReviewRequest)
    except ValidationError as error:
        raise Unusable("bad-moment", moment=sending.reply_by) from error
    return replace(sending, people=people)


def with_requests(update: Update, sending: Sending, now: dt.datetime, kept: int = 0) -> Update:
    """Return the update with a request to each person; ``kept`` is the version in the file's history.

    A request that somebody has not answered yet is taken back, for the new one stands in its place.

    Raises:
        Unusable: ``no-reviewer`` or ``bad-moment``.
    """
    sending = checked(sending)
    version = version_of(update)
    asked = tuple(
        ReviewRequest(
            id=new_id(),
            who=who,
            purpose=sending.purpose,
            by=sending.by,
            sent=now,
            reply_by=sending.reply_by,
            note=sending.note.strip(),
            version=version,
            kept=kept,
        )
        for who in sending.people
    )
    former = tuple(
        replace(each, answered=now, answer="withdrawn") if _is_for(each, sending.people) else each
        for each in update.reviews
    )
    return replace(update, reviews=former + asked)


def _is_for(request: ReviewRequest, people: Sequence[str]) -> bool:
    return request.answered is None and any(is_same_person(request.who, each) for each in people)


def with_answer(update: Update, who: str, now: dt.datetime) -> Update:
    """Return the update in which a person has answered whatever they were asked, without approving it."""
    return replace(
        update,
        reviews=tuple(
            replace(each, answered=now, answer="answered") if _is_for(each, (who,)) else each
            for each in update.reviews
        ),
    )


def waiting_for(update: Update) -> tuple[ReviewRequest, ...]:
    """Return the requests that nobody has answered, those for approval first."""
    waiting = [each for each in update.reviews if each.answered is None]
    return tuple(sorted(waiting, key=lambda each: each.purpose != "approval"))


def is_late(request: ReviewRequest, now: dt.datetime) -> bool:
    """Say whether the time to reply by has passed; a day has passed when it is over."""
    return request.answered is None and request.reply_by is not None and has_passed(request.reply_by, now)


def has_passed(moment: str, now: dt.datetime) -> bool:
    """Say whether a day, or a day and time, of the model has passed; a day has when it is over."""
    return _end_of(moment) <= now


def _end_of(moment: str) -> dt.datetime:
    """Return when a day, or a day and time, of the model has passed, with its zone."""
    then = dt.datetime.fromisoformat(moment)
    if "T" not in moment:
        then += dt.timedelta(days=1)
    return then if then.tzinfo else then.astimezone()


def first_to_reply_by(requests: Sequence[ReviewRequest]) -> str | None:
    """Return the first day, or day and time, that one of those asked was given; None where nobody was."""
    moments = [each.reply_by for each in requests if each.reply_by is not None]
    return min(moments, key=_end_of, default=None)


def standing_of(update: Update, me: str = "", cover: Cover | None = None) -> Standing:
    """Return how far an update is, as a window and the list of recent updates tell it.

    Changes and comments are to be looked at where somebody else made them than ``me``, who looks, or whoever
    sent the update: what an officer asks a lead in a comment is the lead's to look at. ``cover`` is what the
    approvals cover, where that is known already.
    """
    waiting = waiting_for(update)
    threads = open_threads(update)
    changes = changes_of(update)
    authors = {each.author for each in changes} | set(map(_last_author, threads))
    own = {me, *(each.by for each in update.reviews)}
    is_approved = (cover or Cover(update)).is_whole
    return Standing(
        state="approved" if is_approved else _state(update, waiting, authors, own),
        people=tuple(dict.fromkeys(each.who for each in waiting)),
        reply_by=first_to_reply_by(waiting),
        changes=len(changes),
        comments=len(threads),
    )


def _state(update: Update, waiting: tuple[ReviewRequest, ...], authors: set[str], own: set[str]) -> State:
    if any(not any(is_same_person(author, name) for name in own) for author in authors):
        return "to look at"
    if waiting:
        return "with reviewer"
    return "changed" if last_approval(update) is not None else "draft"


def _last_author(thread: Thread) -> str:
    """Return who has the last word in a thread."""
    comment = thread.comment
    return comment.replies[-1].author if comment.replies else comment.author
