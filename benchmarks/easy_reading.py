"""What an easy read costs while it is written: a check of a statement, a search for pictures, a draft."""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import count

from measuring import Row, timed_medians
from update_editor.easyread.checks import check_statement
from update_editor.easyread.concepts import shipped_pictures
from update_editor.easyread.context import DraftContext, EasyReadContext
from update_editor.easyread.drafting import draft
from update_editor.easyread.picture_proposals import PictureProposals
from update_editor.easyread.picture_search import PictureSearch
from update_editor.easyread.word_bank import shipped_bank
from update_editor.model import Statement

CHECK, SEARCH, DRAFT = 5.0, 30.0, 100.0
"""Milliseconds: what a check of a statement and a search may take, and what feels like at once."""
TODAY = dt.date(2026, 11, 20)
STATEMENT = "You can see a nurse at the new clinic on Monday 3 March, at 2pm. You do not need a referral."
ITEM = (
    "The Integrated Care Board, which plans services, will consult residents about maternity services "
    "because 25% of people can't get a referral. Clinicians told us that the waiting list is long, and the "
    "team wants to reduce it. A new hub opens in Otley in March and it will have twelve rooms. The council "
    "gave funding. Volunteers will welcome people at the door, but they need training."
)


def rows(runs: int) -> Iterator[Row]:
    """Measure each against what it may take; every text is a new one, so that nothing is remembered."""
    checked, found, drafted = timed_medians(runs, _check(), _search(), _draft())
    yield Row("check of an easy-read statement", "what a check may take", 1.0, checked, CHECK)
    yield Row("search for a picture", "what a search may take", 1.0, found, SEARCH)
    yield Row("draft of an item", "what feels like at once", 1.0, drafted, DRAFT)


def _context() -> EasyReadContext:
    return EasyReadContext(bank=shipped_bank(), date=TODAY)


def _check() -> Callable[[], object]:
    context, numbers = _context(), count()
    return lambda: check_statement(Statement(text=f"{STATEMENT} Round {next(numbers)}."), context)


def _search() -> Callable[[], object]:
    search = PictureSearch(shipped_pictures())
    return lambda: search.find("doctor appointment", TODAY)


def _draft() -> Callable[[], object]:
    context = DraftContext(checks=_context(), pictures=PictureProposals(shipped_pictures()), today=TODAY)
    numbers = count()
    return lambda: draft(f"{ITEM} Round {next(numbers)}.", context)
