"""Deciding on the places of an easy read: written, left out, merged, split, still right.

Each function makes an update of an update and drops nothing that somebody wrote. Sources are read with
tracked changes accepted; ``easy_read`` is kept in reading order.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec.structs import replace

from update_editor.easyread.places import Place, has_words, places, undecided
from update_editor.easyread.sources import sources_of
from update_editor.model import EasyReadUnit, Statement, Unusable, Update, new_id
from update_editor.review.resolve import accept_all

Decision = Literal["write", "left out"]


def written(update: Update, sources: Sequence[str], statements: Sequence[Statement]) -> Update:
    """Return the update with statements in easy words for some sources, in place of those it had for them.

    What the sources said is noted when this is decided: writing on in a unit that is out of date leaves it
    out of date.
    """
    unit = _unit_for(update, sources)
    return with_decision(update, replace(unit, statements=tuple(statements)), "write")


def left_out(update: Update, sources: Sequence[str], reason: str) -> Update:
    """Return the update with some sources left out for a reason; what was written of them is kept unseen."""
    return with_decision(update, replace(_unit_for(update, sources), reason=reason), "left out")


def rest_left_out(update: Update, reason: str) -> Update:
    """Return the update with everything left out that is still to be decided, for one reason."""
    units = update.easy_read
    for place in undecided(update):
        unit = place.unit or EasyReadUnit(id=new_id(), sources=place.sources)
        noted = replace(unit, decision="left out", reason=reason, source_text=place.text)
        units = _with_unit(units, noted)
    return _in_order(replace(update, easy_read=units))


def undecided_again(update: Update, unit_id: str) -> Update:
    """Return the update with a unit that is to be decided again; what was written stays with it.

    Raises:
        Unusable: ``no-such-place``.
    """
    return with_unit(update, replace(unit_of(update, unit_id), decision=None))


def still_right(update: Update, unit_id: str) -> Update:
    """Return the update with a unit whose easy words hold for what its sources say now.

    Sources that are gone are no longer its own. One that has no others stays an orphan.

    Raises:
        Unusable: ``no-such-place``.
    """
    unit = unit_of(update, unit_id)
    place = next(each for each in places(update) if each.unit is not None and each.unit.id == unit_id)
    if not place.sources:
        return update
    return with_unit(update, replace(unit, sources=place.sources, source_text=place.text))


def merged_places(update: Update, first_id: str, second_id: str) -> Update:
    """Return the update with two places as one, which keeps the statements of both in their order.

    An orphan goes into another place so. Where one of them was not decided, or was out of date, the new one
    is out of date, and shows it.

    Raises:
        Unusable: ``no-such-place``.
    """
    found = [_place(update, first_id), _place(update, second_id)]
    if first_id == second_id:
        return update
    units = [each.unit or EasyReadUnit(id=new_id(), sources=each.sources) for each in found]
    first = units[0]
    decision = _joint_decision(units)
    merged = replace(
        first,
        sources=tuple(dict.fromkeys(source for each in found for source in each.sources)),
        decision=decision,
        reason="; ".join(dict.fromkeys(each.reason for each in units if each.reason)),
        source_text="\n".join(each.source_text for each in units if each.decision and each.source_text),
        statements=tuple(statement for each in units for statement in each.statements),
    )
    kept = [each for each in update.easy_read if each.id != units[1].id]
    return _in_order(replace(update, easy_read=_with_unit(kept, merged)))


def split_place(update: Update, place_id: str, at: int) -> Update:
    """Return the update with a place as two, the second from its source number ``at`` on.

    What was written stays with the first; the second is to be decided, or left out for the same reason.

    Raises:
        Unusable: ``no-such-place``.
    """
    place = _place(update, place_id)
    if not 0 < at < len(place.sources):
        raise Unusable("no-such-place", where=f"{place_id}/{at}")
    texts = {source.id: source.text for source in sources_of(accept_all(update))}
    parts = [place.sources[:at], place.sources[at:]]
    said = ["\n".join(texts[source] for source in part) for part in parts]
    unit = place.unit or EasyReadUnit(id=new_id(), sources=place.sources)
    noted = unit.source_text if place.is_stale or unit.decision is None else said[0]
    first = replace(unit, sources=parts[0], source_text=noted)
    second = EasyReadUnit(id=new_id(), sources=parts[1])
    if place.state == "left out" and not place.is_stale:
        second = replace(second, decision="left out", reason=unit.reason, source_text=said[1])
    units = _with_unit(_with_unit(update.easy_read, first), second)
    return _in_order(replace(update, easy_read=units))


def without_orphan(update: Update, unit_id: str) -> Update:
    """Return the update without a unit that has no sources any more, which somebody asked for.

    Raises:
        Unusable: ``no-such-place`` where it is not there, or is no orphan.
    """
    unit_of(update, unit_id)
    if not any(each.kind == "orphan" and each.id == unit_id for each in places(update)):
        raise Unusable("no-such-place", where=unit_id)
    return replace(update, easy_read=tuple(each for each in update.easy_read if each.id != unit_id))


def unit_of(update: Update, unit_id: str) -> EasyReadUnit:
    """Return a unit.

    Raises:
        Unusable: ``no-such-place``.
    """
    unit = next((each for each in update.easy_read if each.id == unit_id), None)
    if unit is None:
        raise Unusable("no-such-place", where=unit_id)
    return unit


def with_unit(update: Update, unit: EasyReadUnit) -> Update:
    """Return the update with another state of a unit."""
    return replace(update, easy_read=_with_unit(update.easy_read, unit))


def with_decision(update: Update, unit: EasyReadUnit, decision: Decision) -> Update:
    """Return the update with a unit decided so, which notes its source where it was not so before."""
    before = next((each for each in update.easy_read if each.id == unit.id), None)
    stays = before is not None and before.decision == decision
    if not stays or (decision == "write" and before is not None and not has_words(before)):
        unit = replace(unit, decision=decision, source_text=_said(update, unit.sources))
    return _in_order(with_unit(update, unit))


def _unit_for(update: Update, sources: Sequence[str]) -> EasyReadUnit:
    """Return the unit of the place with just these sources; a new one where nobody has begun."""
    for place in places(update):
        if place.unit is not None and place.sources and set(place.sources) == set(sources):
            return unit_of(update, place.unit.id)
    return EasyReadUnit(id=new_id(), sources=tuple(sources))


def _said(update: Update, sources: Sequence[str]) -> str:
    probe = EasyReadUnit(id="", sources=tuple(sources))
    accepted = accept_all(replace(update, easy_read=(probe,)))
    texts = {source.id: source.text for source in sources_of(accepted)}
    return "\n".join(texts[each] for each in accepted.easy_read[0].sources if each in texts)


def _place(update: Update, place_id: str) -> Place:
    place = next((each for each in places(update) if each.id == place_id), None)
    if place is None:
        raise Unusable("no-such-place", where=place_id)
    return place


def _joint_decision(units: Sequence[EasyReadUnit]) -> Decision | None:
    decisions = {each.decision for each in units}
    if "write" in decisions:
        return "write"
    return "left out" if decisions == {"left out"} else None


def _with_unit(units: Sequence[EasyReadUnit], unit: EasyReadUnit) -> tuple[EasyReadUnit, ...]:
    """Return units with another state of one, or with a new one at the end."""
    if all(each.id != unit.id for each in units):
        return (*units, unit)
    return tuple(unit if each.id == unit.id else each for each in units)


def _in_order(update: Update) -> Update:
    """Return the update with its units in the order of their places."""
    order = {each.unit.id: at for at, each in enumerate(places(update)) if each.unit is not None}
    units = sorted(update.easy_read, key=lambda unit: order.get(unit.id, len(order)))
    return replace(update, easy_read=tuple(units))
