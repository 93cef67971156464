"""The Word files that an update goes out in for review, and the versions that they were made of."""

import datetime as dt
import re
from collections.abc import Sequence
from pathlib import Path

from update_editor.exporters.edition import WordChoices
from update_editor.exporters.registry import FORMATS
from update_editor.exporters.review_manifest import fingerprint
from update_editor.model import Unusable, Update
from update_editor.services.export_job import edition_for
from update_editor.services.review_round import SENT_TO
from update_editor.services.sending_words import listed
from update_editor.services.versions import version_at, versions, with_version
from update_editor.storage import Weekly, write_atomically
from update_editor.templating.dates import long_date
from update_editor.templating.pack import TemplatePack

SENT = "sent for review in Word"
"""Why a version is kept that a review copy was made of on the command line."""
CAME_BACK = "came back in Word"
"""Why a version is kept that a returned file is."""
_SUFFIX = ".docx"
_LONGEST_NAME = 120
"""Characters of a file's name that are proposed; Windows has 260 for the whole path."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What some system takes in no file's name."""


def write_review_copy(
    path: Path, weekly: Weekly, pack: TemplatePack, choices: WordChoices, *, replaces: bool = False
) -> Path:
    """Write the Word file for review of an update, and return its path, which ends in ``.docx``.

    ``replaces`` where a person said that it may take the place of a file of this very name.

    Raises:
        Unusable: ``file-exists``; a picture or the template can't be used; it can't be written there.
    """
    target = path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)
    if target.exists() and not (replaces and target == path):
        raise Unusable("file-exists")
    review = FORMATS["review"]
    (file,) = review.export(edition_for(weekly.update, weekly, pack, review, word=choices))
    write_atomically(target, file.data)
    return target


def proposed_copy(folder: Path, update: Update, pack: TemplatePack, people: Sequence[str]) -> Path:
    """Return where the copy for these people is proposed to be written: where there is no file yet."""
    day = "" if update.date is None else " " + long_date(update.date).split(" ", 1)[1]
    name = f"{pack.name}{day} - for review by {listed(tuple(people))}"
    stem = " ".join(_NOT_IN_NAMES.sub(" ", name).split())[:_LONGEST_NAME].rstrip(" .")
    proposal, number = folder / f"{stem}{_SUFFIX}", 2
    while proposal.exists():
        proposal, number = folder / f"{stem} ({number}){_SUFFIX}", number + 1
    return proposal


def was_sent(reason: str) -> bool:
    """Say whether a version is kept because it went out for review."""
    return reason == SENT or reason.startswith(SENT_TO)


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
