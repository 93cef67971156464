"""How long an email may be: Gmail shows the first 102 KiB of one and hides the rest behind a link."""

from typing import Literal

from msgspec import Struct

KILOBYTE = 1000
"""Bytes."""
MOST = 95 * KILOBYTE
"""Bytes of a page above which an email is held back: sending tools add some of their own to it."""
NEARLY = 75 * KILOBYTE
"""Bytes from which a person is warned."""

Verdict = Literal["fine", "nearly", "too long"]


class EmailSize(Struct, frozen=True):
    """The size of an email's page in bytes."""

    bytes: int

    @property
    def kilobytes(self) -> int:
        """The size as people say it, never 0."""
        return max(1, round(self.bytes / KILOBYTE))

    @property
    def most(self) -> int:
        """How many kilobytes it may have."""
        return MOST // KILOBYTE

    @property
    def verdict(self) -> Verdict:
        """Whether Gmail shows all of it."""
        if self.bytes > MOST:
            return "too long"
        return "nearly" if self.bytes > NEARLY else "fine"
