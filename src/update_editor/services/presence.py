"""Who else has a file open: by signs beside it that go on being written, whatever anybody's clock says."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from update_editor.storage.presence import OpenBy, SeenSign, other_signs
from update_editor.storage.weekly import file_digest

BEAT = 120
"""Seconds after which a sign is written anew."""
STALE = 600
"""Seconds without a beat after which nobody has the file open any more: the program ended without a word."""


class _Known(Struct, frozen=True):
    """A sign as it was last seen, and when, by the clock of this program, it was last heard of."""

    says: OpenBy
    heard: float


class Presence:
    """Remembers the signs at one file from one look to the next.

    One that was written anew since the last look belongs to somebody who is there. Of one that is seen for
    the first time the age counts, by the clock of the folder; one from the future is as if it were of now.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: dict[str, _Known] = {}

    def present(self, signs: Iterable[SeenSign]) -> tuple[OpenBy, ...]:
        """Return who is there, the one with the file open for longest first."""
        now = self._clock()
        self._known = {sign.name: self._heard(sign, now) for sign in signs}
        there = [each.says for each in self._known.values() if now - each.heard < STALE]
        return tuple(sorted(there, key=_since))

    def _heard(self, sign: SeenSign, now: float) -> _Known:
        known = self._known.get(sign.name)
        if known is None:
            return _Known(sign.says, now - max(sign.age or 0, 0))
        if (known.says.beat, known.says.since) != (sign.says.beat, sign.says.since):
            return _Known(sign.says, now)
        return known


def who_saved_last(path: Path) -> OpenBy | None:
    """Return who saved a file as it is now, as ``who_saved``.

    Raises:
        Unusable: it can't be read.
    """
    return who_saved(path, file_digest(path))


def who_saved(path: Path, digest: str) -> OpenBy | None:
    """Return who saved a file with this SHA-256, as a sign at a file says; None where none does.

    It is only what a sign says, for a line and a name: anybody may write there.
    """
    signs = other_signs(path, path)
    return next((each.says for each in signs if each.says.saved and each.says.saved == digest), None)


def _since(says: OpenBy) -> tuple[str, str, str]:
    return says.since, says.who, says.computer
