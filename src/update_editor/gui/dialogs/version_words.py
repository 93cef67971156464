"""What the list of versions says of each: of one that the file keeps, and of a backup copy."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from update_editor.gui.time_words import when
from update_editor.model.cutting import cut_short
from update_editor.services.versions import BEFORE_RESTORE, BY_HAND, REPLACED
from update_editor.storage import KeptVersion
from update_editor.storage.backups import Backup

translate = QCoreApplication.translate

CONTEXT = "VersionWords"
"""The context under which translators find these words."""
_LONGEST = 160
"""Letters that a line of the list has."""


def version_words(version: KeptVersion) -> str:
    """Return the number of a version."""
    if not version.is_readable:
        return translate(CONTEXT, "Version {n}: damaged").format(n=version.number)
    return translate(CONTEXT, "Version {n}").format(n=version.number)


def version_details(version: KeptVersion, now: dt.datetime, me: str) -> str:
    """Return why a version was kept, and below it when and by whom; ``me`` is who looks at the list."""
    if version.reason == REPLACED:
        why, told = _replaced(version.author, me), when(version.date, now)
    else:
        why = _reason(version.reason)
        told = ", ".join(filter(None, (when(version.date, now), version.author)))
    return "\n".join(filter(None, map(_short, (_capital(why), told))))


def _replaced(by: str, me: str) -> str:
    """Return who saved what stood in the file when a save of this update took its place."""
    if not by:
        return translate(CONTEXT, "saved by somebody else, then replaced")
    if by == me:
        return translate(CONTEXT, "saved by you, then replaced")
    return translate(CONTEXT, "saved by {name}, then replaced").format(name=by)


def backup_words(backups: Sequence[Backup], now: dt.datetime) -> tuple[str, ...]:
    """Return when each backup copy was made, as a sentence begins: with seconds where it tells them apart."""
    told = [when(each.date, now) for each in backups]
    several = {each for each, times in Counter(told).items() if times > 1}
    return tuple(
        _capital(when(each.date, now, to_the_second=True) if words in several else words)
        for each, words in zip(backups, told, strict=True)
    )


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
    }
    return known.get(reason, reason)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _short(words: str) -> str:
    return cut_short(" ".join(words[: 2 * _LONGEST].split()), _LONGEST)
