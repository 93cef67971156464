"""The versions of an update that went out as a Word file for review: kept, and found again."""

import datetime as dt

from update_editor.exporters.review_manifest import fingerprint
from update_editor.model import Unusable, Update
from update_editor.services.versions import version_at, versions, with_version
from update_editor.storage import Weekly

SENT = "sent for review in Word"
"""Why a version is kept that a review copy was made of."""


def with_sent_version(weekly: Weekly, author: str, now: dt.datetime) -> Weekly:
    """Return the file with the update kept as it goes out for review; the same where it is kept already."""
    if sent_version(weekly, fingerprint(weekly.update)) is not None:
        return weekly
    return with_version(weekly, author, now, SENT)[0]


def sent_version(weekly: Weekly, version: str) -> Update | None:
    """Return the kept update that has a fingerprint: what a review copy was made of; None where none has."""
    return next((each for each in kept_updates(weekly) if fingerprint(each) == version), None)


def kept_updates(weekly: Weekly, reason: str | None = None) -> list[Update]:
    """Return the kept versions that can be read, the newest first; with a reason, those kept for it."""
    found = []
    for each in reversed(versions(weekly)):
        if reason not in (None, each.reason):
            continue
        try:
            found.append(version_at(weekly, each.number))
        except Unusable:
            continue  # a damaged one is no reason to lose what came back
    return found
