"""What the list of versions says of each: of one that the file keeps, and of a backup copy."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from update_editor.gui.time_words import when
from update_editor.services.versions import BEFORE_RESTORE, BY_HAND, REPLACED
from update_editor.storage import Backup, KeptVersion

translate = QCoreApplication.translate

CONTEXT = "VersionWords"
"""The context under which translators find these words."""
_LONGEST = 160
"""Letters that a line of the list has."""


def version_words(version: KeptVersion) -> str:
    """Return the number of a version and why it was kept."""
    if not version.is_readable:
        return translate(CONTEXT, "Version {n}: damaged").format(n=version.number)
    with_reason = translate(CONTEXT, "Version {n}: {reason}")
    head = with_reason if version.reason else translate(CONTEXT, "Version {n}")
    return _short(head.format(n=version.number, reason=_reason(version.reason)))


def version_details(version: KeptVersion, now: dt.datetime) -> str:
    """Return when a version was kept, and by whom."""
    return _short(", ".join(filter(None, (when(version.date, now), version.author))))


def backup_words(backup: Backup, now: dt.datetime) -> str:
    """Return when a backup copy was made, as a sentence begins."""
    words = when(backup.date, now)
    return words[:1].upper() + words[1:]


def _reason(reason: str) -> str:
    """Return in the window's language why a version was kept; the file has it in English."""
    for start, words in (
        ("sent to ", translate(CONTEXT, "sent to {names}")),
        ("approved by ", translate(CONTEXT, "approved by {names}")),
    ):
        if reason.startswith(start):
            return words.format(names=reason.removeprefix(start))
    known = {
        BEFORE_RESTORE: translate(CONTEXT, "before restoring"),
        BY_HAND: translate(CONTEXT, "kept by hand"),
        REPLACED: translate(CONTEXT, "saved by somebody else, then replaced"),
    }
    return known.get(reason, reason)


def _short(words: str) -> str:
    line = " ".join(words[: 2 * _LONGEST].split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
