"""The versions of an update that its file keeps: keeping one, listing them, bringing one back."""

import datetime as dt

from msgspec.structs import replace

from update_editor.model import JsonObject, Unusable, Update, as_object
from update_editor.storage import Weekly
from update_editor.storage.history import (
    KeptVersion,
    kept_update,
    member_bytes,
    member_name,
    next_number,
    versions_in,
)

BEFORE_RESTORE = "before restore"
BY_HAND = "kept by hand"
REPLACED = "saved by somebody else, then replaced"
"""It stood in the file, and a save of this update took its place."""


def versions(weekly: Weekly) -> tuple[KeptVersion, ...]:
    """Return the kept versions of a file, the oldest first."""
    return versions_in(weekly.others)


def with_version(weekly: Weekly, author: str, date: dt.datetime, reason: str) -> tuple[Weekly, int]:
    """Return the file with the update as it stands kept as a version, and the version's number."""
    number = next_number(weekly.others)
    member = member_bytes(weekly.update, weekly.raw, author, date, reason)
    return replace(weekly, others={**weekly.others, member_name(number): member}), number


def with_replaced(weekly: Weekly, other: Weekly, by: str, date: dt.datetime) -> Weekly:
    """Return the file with another one's update kept as a version, with its pictures: it is written over.

    ``by`` is who saved it, empty where nobody knows.
    """
    member = member_bytes(other.update, other.raw, by, date, REPLACED)
    return replace(
        weekly,
        pictures={**other.pictures, **weekly.pictures},
        others={**weekly.others, member_name(next_number(weekly.others)): member},
    )


def version_at(weekly: Weekly, number: int) -> Update:
    """Return the update as a kept version has it.

    Raises:
        Unusable: ``no-such-version`` or ``version-damaged``.
    """
    return kept_update(weekly.others, number)[0]


def restored(weekly: Weekly, number: int, author: str, date: dt.datetime) -> Weekly:
    """Return the file with a kept version as its update, and the present one kept as “before restore”.

    Where nothing differs it is the same file, with nothing more kept.
    What is a record of events (who was asked, who approved, what was corrected or sent anyway) goes on: an
    approval counts again where it was of the version that comes back.

    Raises:
        Unusable: ``no-such-version``, ``version-damaged``, or ``version-picture-missing`` where the file no
            longer has a picture of it.
    """
    update, raw = kept_update(weekly.others, number)
    if any(picture.file not in weekly.pictures for picture in update.pictures):
        raise Unusable("version-picture-missing", number=number)
    return _with_back(weekly, update, raw, author, date)


def restored_from(weekly: Weekly, copy: Weekly, author: str, date: dt.datetime) -> Weekly:
    """Return the file with what a copy of it says as its update, and the present one kept as a version.

    Raises:
        Unusable: ``other-update`` where it is the copy of another one.
    """
    if copy.update.id != weekly.update.id:
        raise Unusable("other-update")
    pictures = {**copy.pictures, **weekly.pictures}
    with_pictures = weekly if pictures == weekly.pictures else replace(weekly, pictures=pictures)
    back = _with_back(with_pictures, copy.update, copy.raw, author, date)
    return weekly if back is with_pictures else back


def _with_back(
    weekly: Weekly, update: Update, raw: JsonObject | None, author: str, date: dt.datetime
) -> Weekly:
    back = with_record_of(update, weekly.update)
    if back == weekly.update and as_object(back, raw) == as_object(weekly.update, weekly.raw):
        return weekly
    kept, _ = with_version(weekly, author, date, BEFORE_RESTORE)
    return replace(kept, update=back, raw=raw)


def with_record_of(update: Update, present: Update) -> Update:
    """Return an update with the record of events that another one carries."""
    return replace(
        update,
        reviews=present.reviews,
        approvals=present.approvals,
        corrections=present.corrections,
        sent_anyway=present.sent_anyway,
        dismissed=present.dismissed,
    )
