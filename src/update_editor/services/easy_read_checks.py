"""What is to be mended in an easy read, for the window, the command line and the export gate.

Checks say what asks too much of readers. The gate says what holds the easy read itself back, and nothing
else: what was not decided, is out of date, or can't be shown.
"""

import datetime as dt
from collections.abc import Iterator

from update_editor.easyread.catalogue import is_expired
from update_editor.easyread.checks import check_easy_read, check_statements, context_with, placed
from update_editor.easyread.context import EasyReadContext
from update_editor.easyread.places import places
from update_editor.easyread.progress import progress
from update_editor.easyread.whole_rules import WHOLE, written_statements
from update_editor.easyread.word_bank import joined, shipped_bank
from update_editor.model import Picture, Unusable, Update
from update_editor.model.cutting import cut_short
from update_editor.model.visible import is_blank
from update_editor.proofing.findings import Finding
from update_editor.proofing.house_rules import house_rules
from update_editor.review.resolve import accept_all
from update_editor.services.house_style import House, shipped_house
from update_editor.services.readiness import Hindrance
from update_editor.templating.dates import long_date
from update_editor.templating.pack import TemplatePack

FORMAT = "easy-read"
"""The format that these things hold back."""
_LONGEST_TOLD = 60


def easy_read_context(update: Update, house: House, pack: TemplatePack | None = None) -> EasyReadContext:
    """Return what checks and drafts of an update's easy read are told: the house's words, bank and limits.

    With a template, its contact is looked for; without one it is taken for granted.
    """
    style = house.style
    context = EasyReadContext(
        limits=style.easy_read,
        profile=house.profile,
        bank=joined(house.bank, shipped_bank()),
        glossary=style.glossary,
        words=frozenset(style.words),
        has_contact=pack is None or _has_contact(pack),
    )
    return context_with(update, context)


def easy_read_findings(
    update: Update, house: House | None = None, pack: TemplatePack | None = None
) -> tuple[Finding, ...]:
    """Return what is to be mended in the statements of an update, and in the whole of them.

    ``where`` is ``easy-read/UNIT/NUMBER`` for a statement, ``easy-read`` for the whole; ``block`` is the
    number of a bullet.
    """
    accepted = accept_all(update)
    context = easy_read_context(accepted, house or shipped_house(), pack)
    found = (
        *check_statements(accepted, context),
        *_of_pictures(accepted, context),
        *check_easy_read(accepted, context),
    )
    order = {
        f"{WHOLE}/{unit_id}/{number}": at
        for at, (unit_id, number, _) in enumerate(written_statements(accepted))
    }
    return tuple(sorted(found, key=lambda each: order.get(each.where, len(order))))


def easy_read_hindrances(update: Update, today: dt.date) -> tuple[Hindrance, ...]:
    """Return what holds the easy read of an update back, its changes accepted.

    Nothing does where nothing was written yet: then every output of it says that it is a draft.
    """
    accepted = accept_all(update)
    if not any(each.state == "written" for each in places(accepted)):
        return ()
    return (*_undecided(accepted), *_stale(accepted), *_of_statements(accepted, today))


def _of_pictures(update: Update, context: EasyReadContext) -> Iterator[Finding]:
    """Yield pictures of statements that the update has not any more, or that had expired when it was made."""
    pictures = {each.id: each for each in update.pictures}
    for unit_id, number, statement in written_statements(update):
        if statement.picture is None:
            continue
        picture = pictures.get(statement.picture.id)
        if picture is None:
            yield _picture_finding("easy.lost-picture", unit_id, number, {}, context)
        elif _has_expired(picture, context.date):
            yield _picture_finding("easy.expired-picture", unit_id, number, _told_of(picture), context)


def _picture_finding(
    rule_id: str, unit_id: str, number: int, parameters: dict[str, str], context: EasyReadContext
) -> Finding:
    severity = context.profile.severity(house_rules()[rule_id])
    finding = Finding(rule=rule_id, severity=severity, where="", code=rule_id, parameters=parameters)
    return placed(finding, unit_id, number)


def _undecided(update: Update) -> Iterator[Hindrance]:
    count = progress(update).to_decide
    if count:
        code = "easy-read-place-to-decide" if count == 1 else "easy-read-places-to-decide"
        yield _hindrance("ready.easy-read-open", WHOLE, code, {"count": str(count)})


def _stale(update: Update) -> Iterator[Hindrance]:
    for place in places(update):
        if place.is_stale and place.unit is not None:
            told = {"text": _start_of(place.heading or place.text)}
            code = "easy-read-source-gone" if place.kind == "orphan" else "easy-read-out-of-date"
            yield _hindrance("ready.easy-read-stale", f"{WHOLE}/{place.unit.id}", code, told)


def _of_statements(update: Update, today: dt.date) -> Iterator[Hindrance]:
    pictures = {each.id: each for each in update.pictures}
    for unit_id, number, statement in written_statements(update):
        where = f"{WHOLE}/{unit_id}/{number}"
        told = {"text": _start_of(statement.text or " ".join(statement.bullets))}
        shown = statement.picture
        picture = None if shown is None else pictures.get(shown.id)
        if shown is None or picture is None:
            yield _hindrance("ready.easy-read-picture", where, "easy-read-without-picture", told)
            continue
        if is_blank(shown.alt) and not shown.decorative:
            yield _hindrance("ready.easy-read-picture", where, "easy-read-without-alt", told)
        if _has_expired(picture, update.date or today):
            parameters = {**told, **_told_of(picture)}
            yield _hindrance("ready.easy-read-picture", where, "easy-read-picture-expired", parameters)


def _has_expired(picture: Picture, day: dt.date | None) -> bool:
    """Say whether a picture might not be newly used any more on the day of the update; old issues keep it."""
    return day is not None and is_expired(picture.expires, day)


def _told_of(picture: Picture) -> dict[str, str]:
    return {"day": long_date(picture.expires) if picture.expires is not None else ""}


def _has_contact(pack: TemplatePack) -> bool:
    from update_editor.exporters.standing import other_formats

    try:
        return bool(pack.organisation.address) or bool(other_formats(pack))
    except Unusable:
        return False


def _hindrance(rule: str, where: str, code: str, parameters: dict[str, str]) -> Hindrance:
    return Hindrance(rule=rule, where=where, code=code, parameters=parameters)


def _start_of(text: str) -> str:
    return cut_short(" ".join(text.split()), _LONGEST_TOLD)
