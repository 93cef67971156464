"""What the checks and drafts of an easy read are told beside its words."""

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from update_editor.easyread.limits import Limits
from update_editor.easyread.word_bank import WordBank
from update_editor.proofing.context import Glossary
from update_editor.proofing.profiles import Profile

if TYPE_CHECKING:
    from update_editor.easyread.picture_proposals import PictureProposals


class EasyReadContext(Struct, frozen=True, kw_only=True):
    """What a check of statements is told.

    ``words`` are names and terms of the organisation that need no explanation, ``explained`` the hard words
    that the update explains already, in small letters. ``date`` is the update's. ``has_contact`` says that
    the organisation's own contact stands at the end of every easy read.
    """

    limits: Limits = Limits()
    profile: Profile = Profile()
    bank: WordBank = WordBank()
    glossary: Glossary = Glossary()
    words: frozenset[str] = frozenset()
    explained: frozenset[str] = frozenset()
    date: dt.date | None = None
    has_contact: bool = False


class DraftContext(Struct, frozen=True, kw_only=True):
    """What a draft is told: the same, and the pictures that may be proposed on a day."""

    checks: EasyReadContext = EasyReadContext()
    pictures: "PictureProposals | None" = None
    today: dt.date = dt.date.min
