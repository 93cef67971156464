"""How far an update is in its round, in words."""

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from update_editor.gui.counting import counted
from update_editor.gui.time_words import when
from update_editor.services.planning import day_and_time
from update_editor.services.review_round import has_passed
from update_editor.templating.dates import long_date

if TYPE_CHECKING:
    from update_editor.services.round_state import RoundState

_CONTEXT = "StandingWords"
translate = QCoreApplication.translate
_WEEK = 7
"""Days within which a weekday alone says which day is meant."""


class StandingWords(Struct, frozen=True):
    """What is shown, what there is more to say about it, and whether it is good, or asks for something."""

    words: str = ""
    more: str = ""
    is_good: bool = False
    is_asking: bool = False


def standing_words(state: "RoundState", now: dt.datetime) -> StandingWords:
    """Return how far an update is; empty for a draft that nobody has been asked about.

    What is open stands beside it, and is not told again.
    """
    standing = state.standing
    if standing.state == "approved":
        more = translate(_CONTEXT, "When words change, it is asked for again, but for minor corrections.")
        return StandingWords(_approved(state, now), more, is_good=True)
    if standing.people:
        return _with_reviewer(state, now)
    if state.last is not None:
        words = translate(_CONTEXT, "Changed since {name} approved it").format(name=state.last.by)
        more = translate(_CONTEXT, "Undo back to what was approved, and it counts again.")
        return StandingWords(words, more, is_asking=True)
    return _some_parts(state)


def _with_reviewer(state: "RoundState", now: dt.datetime) -> StandingWords:
    words = with_words(state.standing.people, state.standing.reply_by, now)
    if not state.late:
        return StandingWords(words, translate(_CONTEXT, "It was sent for review, and not answered yet."))
    more = translate(_CONTEXT, "The time to reply by has passed: {names}.").format(
        names=", ".join(state.late)
    )
    return StandingWords(words, more, is_asking=True)


def with_words(people: tuple[str, ...], reply_by: str | None, now: dt.datetime) -> str:
    """Return who has an update for review, and until when: ``With Amara until Thursday 17:00``."""
    who = first_names(people)
    if reply_by is None:
        return translate(_CONTEXT, "With {who}").format(who=who)
    until = translate(_CONTEXT, "With {who} until {moment}")
    late = translate(_CONTEXT, "With {who}, was due {moment}")
    words = late if has_passed(reply_by, now) else until
    return words.format(who=who, moment=moment_words(reply_by, now))


def first_names(people: tuple[str, ...]) -> str:
    """Return people as they are called: ``Amara``, ``Amara and Tom``, ``3 people``."""
    firsts = [each.split()[0] for each in people if each.split()]
    if not firsts:
        return translate(_CONTEXT, "somebody")
    if len(firsts) == 1:
        return firsts[0]
    if len(firsts) == 2:
        return translate(_CONTEXT, "{one} and {other}").format(one=firsts[0], other=firsts[1])
    return translate(_CONTEXT, "{count} people").format(count=len(firsts))


def moment_words(moment: str, now: dt.datetime) -> str:
    """Return a day, or a day and time of the model: ``today 17:00``, ``Thursday 17:00``, ``19 November``."""
    day, time = day_and_time(moment)
    days = (day - now.date()).days
    weekday, number, month, year = long_date(day).split(" ")
    if days == 0:
        words = translate(_CONTEXT, "today")
    elif days == 1:
        words = translate(_CONTEXT, "tomorrow")
    elif days == -1:
        words = translate(_CONTEXT, "yesterday")
    elif 0 < days < _WEEK:
        words = weekday
    else:
        words = f"{number} {month}" if year == str(now.year) else f"{number} {month} {year}"
    return words if time is None else f"{words} {time:%H:%M}"


def to_look_at(changes: int, comments: int) -> str:
    """Return what is to be decided: ``3 changes and 1 comment to look at``."""
    one, several = translate(_CONTEXT, "1 change"), translate(_CONTEXT, "{n} changes")
    parts = [counted(changes, one, several) if changes else ""]
    one, several = translate(_CONTEXT, "1 comment"), translate(_CONTEXT, "{n} comments")
    parts.append(counted(comments, one, several) if comments else "")
    if all(parts):
        words = translate(_CONTEXT, "{changes} and {comments} to look at")
        return words.format(changes=parts[0], comments=parts[1])
    return translate(_CONTEXT, "{what} to look at").format(what="".join(parts))


def _approved(state: "RoundState", now: dt.datetime) -> str:
    whole = [each for each in state.approvals if each.pane is None]
    if not whole:
        names = ", ".join(dict.fromkeys(each.by for each in state.approvals))
        return translate(_CONTEXT, "Every part approved by {names}").format(names=names)
    last = whole[-1]
    if last.date is None:
        return translate(_CONTEXT, "Approved by {name}").format(name=last.by)
    words = translate(_CONTEXT, "Approved by {name}, {moment}")
    return words.format(name=last.by, moment=when(last.date, now))


def _some_parts(state: "RoundState") -> StandingWords:
    if not state.approvals:
        return StandingWords()
    words = translate(_CONTEXT, "{done} of {n} parts approved")
    more = translate(_CONTEXT, "In the outline, the approved parts have a tick.")
    return StandingWords(words.format(done=state.parts - state.missing, n=state.parts), more)
