"""The updates that were used last, as far as a list of them tells."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

from update_editor.model import Item, Items, Lead, Unusable, Update
from update_editor.services.review_round import State as Reviewed
from update_editor.services.review_round import standing_of
from update_editor.storage import open_update

State = Reviewed | Literal["missing", "unreadable", "unread"]
"""``missing`` and ``unreadable`` are files that can't be opened, ``unread`` one that nobody has looked into
yet; the others tell how far the update is."""


class RecentUpdate(Struct, frozen=True, kw_only=True):
    """A file of the list. ``kind`` is its template's name; ``waiting`` counts items that wait for words.

    ``with_people`` were asked to review it, until ``reply_by`` where a day was given; ``changes`` and
    ``comments`` are how many are open. ``changed`` is when the file was last written, with its zone. Of a
    file that can't be read only ``path`` and ``state`` are known.
    """

    path: Path
    state: State
    kind: str = ""
    date: dt.date | None = None
    leads: tuple[Lead, ...] = ()
    waiting: int = 0
    with_people: tuple[str, ...] = ()
    reply_by: str | None = None
    changes: int = 0
    comments: int = 0
    changed: dt.datetime | None = None

    @property
    def can_be_opened(self) -> bool:
        """Whether there is, or may be, an update in the file."""
        return self.state not in ("missing", "unreadable")


def recent_updates(
    paths: Iterable[Path],
    kinds: Mapping[str, str],
    is_cancelled: Callable[[], bool] = lambda: False,
    me: str = "",
) -> tuple[RecentUpdate, ...]:
    """Return what the files at these paths are, as ``recent_update`` does."""
    found: list[RecentUpdate] = []
    for path in paths:
        if is_cancelled():
            break
        found.append(recent_update(path, kinds, me))
    return tuple(found)


def recent_update(path: Path, kinds: Mapping[str, str], me: str = "") -> RecentUpdate:
    """Return what the file at a path is. Nothing that it may hold raises.

    ``kinds`` are the names of templates by their ids; what ``me`` wrote is not told as something to look at.
    """
    try:
        update = open_update(path)
        changed = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC).astimezone()
    except Unusable as error:
        return RecentUpdate(path=path, state="missing" if error.code == "not-found" else "unreadable")
    except (OSError, ValueError, OverflowError):
        return RecentUpdate(path=path, state="unreadable")
    standing = standing_of(update, me)
    return RecentUpdate(
        path=path,
        state=standing.state,
        kind=kinds.get(update.template, ""),
        date=update.date,
        leads=update.leads,
        waiting=sum(item.status == "waiting" for item in _items(update)),
        with_people=standing.people,
        reply_by=standing.reply_by,
        changes=standing.changes,
        comments=standing.comments,
        changed=changed,
    )


def latest(updates: Iterable[RecentUpdate]) -> RecentUpdate | None:
    """Return the update with the latest date; of several, and of those without one, the one used last."""
    readable = [each for each in updates if each.can_be_opened and each.state != "unread"]
    return max(readable, key=lambda each: each.date or dt.date.min, default=None)


def _items(update: Update) -> list[Item]:
    return [
        item
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
        if item.deletion is None
    ]
