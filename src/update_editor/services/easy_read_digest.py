"""A digest in easy read, such as a month's, made from several updates' files."""

import datetime as dt
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.digest import DigestPart, TwoExplanations, digest
from update_editor.model import Item, Items, Section, Update, line_text
from update_editor.services.readiness import is_embargoed
from update_editor.storage import Weekly
from update_editor.templating.dates import day, long_date, month
from update_editor.templating.pack import TemplatePack
from update_editor.templating.rendering import title_for


class WaitingItem(Struct, frozen=True, kw_only=True):
    """An item whose day has not come: the number of its update, its heading, and until when it waits."""

    number: int
    heading: str
    until: str


class MadeDigest(Struct, frozen=True, kw_only=True):
    """A digest as a file holds it; ``without`` numbers the given updates that have no easy words yet.

    ``waiting`` are the items that were left out because their day has not come.
    """

    weekly: Weekly
    without: tuple[int, ...] = ()
    told: tuple[TwoExplanations, ...] = ()
    waiting: tuple[WaitingItem, ...] = ()


def digest_of(weeklies: Sequence[Weekly], pack: TemplatePack, now: dt.datetime | None = None) -> MadeDigest:
    """Return the digest of some updates, the earliest first, as an update of a template.

    Items whose day has not come ``now`` (at this moment, where it isn't said) are not in it.

    Raises:
        Unusable: ``nothing-in-easy-words``; the template's title can't be made.
    """
    order = sorted(range(len(weeklies)), key=lambda number: _day(weeklies[number].update))
    now = now or dt.datetime.now(dt.UTC)
    updates = [_as_out(weeklies[number].update, now) for number in order]
    parts = [DigestPart(update=each, heading=_heading(each, pack)) for each in updates]
    dates = [each.date for each in updates if each.date is not None]
    made = digest(parts, template=pack.id, title=_title(dates), date=dates[-1] if dates else None)
    wanted = {picture.file for picture in made.update.pictures}
    pictures = {name: data for weekly in weeklies for name, data in weekly.pictures.items() if name in wanted}
    return MadeDigest(
        weekly=Weekly(update=made.update, pictures=pictures),
        without=tuple(sorted(order[number] for number in made.without)),
        told=made.told,
        waiting=tuple(
            WaitingItem(number=number, heading=line_text(item.heading), until=item.not_before or "")
            for number in order
            for item in _waiting(weeklies[number].update, now)
        ),
    )


def _as_out(update: Update, now: dt.datetime) -> Update:
    """Return the update with the items whose day has not come kept for later, unseen."""
    waiting = _waiting(update, now)
    sections: list[Section] = []
    for section in update.sections:
        if isinstance(section, Items):
            out = tuple(each for each in section.items if each not in waiting)
            sections.append(replace(section, items=out))
        else:
            sections.append(section)
    return replace(update, sections=tuple(sections), held_over=(*update.held_over, *waiting))


def _waiting(update: Update, now: dt.datetime) -> tuple[Item, ...]:
    """Return the items whose day has not come."""
    items = (each for section in update.sections if isinstance(section, Items) for each in section.items)
    return tuple(each for each in items if is_embargoed(each, now))


def _day(update: Update) -> dt.date:
    return update.date or dt.date.max


def _heading(update: Update, pack: TemplatePack) -> str:
    """Return what a part is headed with: its day, or its title where it has none."""
    if update.date is not None:
        return long_date(update.date)
    return line_text(update.title) or title_for(pack, update.leads, None)


def _title(dates: Sequence[dt.date]) -> str:
    """Return what a digest is called: after its month, or after its first and last day."""
    if not dates:
        return "The main points"
    if month(dates[0]) == month(dates[-1]):
        return f"The main points of {month(dates[-1])}"
    return f"The main points, {day(dates[0])} to {day(dates[-1])}"
