"""What an update keeps of its easy read: what was decided, in which words, and who has seen to it."""

import datetime as dt
from typing import Literal

from msgspec import Struct


class StatementPicture(Struct, frozen=True, kw_only=True):
    """The picture at the left of an easy-read statement; a decorative one has nothing to tell."""

    id: str
    alt: str = ""
    decorative: bool = False


class Statement(Struct, frozen=True, kw_only=True):
    """One idea in easy words: a sentence or two, and what it lists."""

    text: str
    bullets: tuple[str, ...] = ()
    hard_words: tuple[str, ...] = ()
    picture: StatementPicture | None = None


class EasyReadUnit(Struct, frozen=True, kw_only=True):
    """What was decided for some blocks: statements in easy words, or left out for a reason.

    ``source_text`` is what the blocks said when it was decided.
    """

    id: str
    sources: tuple[str, ...] = ()
    decision: Literal["write", "left out"] | None = None
    reason: str = ""
    source_text: str = ""
    statements: tuple[Statement, ...] = ()


class HardWord(Struct, frozen=True, kw_only=True):
    """A hard word of the easy read and what it means in plain words, as this update explains it."""

    word: str
    explanation: str = ""


EasyReadStage = Literal["facts checked", "read", "approved"]
"""What has been done with an easy read, in this order; before the first it is a draft."""


class EasyReadStep(Struct, frozen=True, kw_only=True):
    """A stage that the easy read has reached: who saw to it, when, and of which wording.

    ``version`` is of the easy read as it stood then: another wording ends the step. ``readers`` are the group
    of people with a learning disability that read it, or their names; ``consent`` says that they agree to be
    named in public. ``changed`` is what was changed because of them.
    """

    stage: EasyReadStage
    by: str
    date: dt.date | None = None
    readers: str = ""
    consent: bool = False
    changed: str = ""
    version: str = ""
