"""The draft of the chosen place: made beside the window, changed as suggestions are taken, never kept."""

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from update_editor.easyread.units import Place
from update_editor.gui.easy_read.draft_panel import DraftPanel
from update_editor.gui.easy_read.place_rows import key_of, row_of
from update_editor.gui.easy_read.working import Working
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.model import Update
from update_editor.services.house_style import House
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.easyread.context import DraftContext
    from update_editor.easyread.drafting import DraftStatement, Suggestion

JOB = "easy-read draft"


class Drafting(QObject):
    """Shows a draft where a place is to be decided, and puts in what a person takes of it."""

    def __init__(
        self,
        working: Working,
        pack: TemplatePack,
        panel: DraftPanel,
        environment: Environment,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._working = working
        self._pack = pack
        self._panel = panel
        self._environment = environment
        self._place: Place | None = None
        self._text = ""
        self._left: tuple[DraftStatement, ...] = ()
        panel.taken.connect(self._take)
        panel.all_taken.connect(self._take_all)
        panel.suggestion_taken.connect(self._follow)

    def show_for(self, place: Place | None) -> None:
        """Show the draft of a place, made now unless it is the one that is shown."""
        wanted = place if place is not None and _may_be_drafted(place) else None
        if wanted is not None and self._is_shown(wanted):
            self._place = wanted
            return
        self._place, self._text, self._left = wanted, wanted.text if wanted is not None else "", ()
        self._panel.show_draft(())
        self._environment.jobs.cancel(JOB)
        if wanted is not None and wanted.state == "to decide" and wanted.text.strip():
            house, today = self._environment.houses.house, self._environment.now().date()
            work = partial(_drafted, self._working.update, wanted.text, house, self._pack, today)
            self._environment.jobs.start(JOB, work, self._show, _leave)

    def _is_shown(self, place: Place) -> bool:
        known = self._place
        return known is not None and key_of(place) == key_of(known) and place.text == self._text

    def _show(self, statements: "tuple[DraftStatement, ...]") -> None:
        self._left = statements
        self._panel.show_draft(statements)

    def _now(self) -> Place | None:
        row = row_of(self._working.places, self._place)
        return self._working.places[row] if row >= 0 else None

    def _take(self, number: int) -> None:
        """Make a sentence a statement, behind those that are there."""
        place = self._now()
        if place is not None and number < len(self._left):
            drafted = self._left[number]
            self._show((*self._left[:number], *self._left[number + 1 :]))
            self._working.take(place, (drafted,))

    def _take_all(self) -> None:
        place, drafted = self._now(), self._left
        if place is not None and drafted:
            self._show(())
            self._working.take(place, drafted)

    def _follow(self, number: int, suggestion: "Suggestion") -> None:
        """Change a sentence of the draft as suggested."""
        from update_editor.easyread.drafting import drafted_again, taken

        if number >= len(self._left):
            return
        house, today = self._environment.houses.house, self._environment.now().date()
        context = _context(self._working.update, house, self._pack, today)
        texts = taken(self._left[number].text, suggestion)
        again = tuple(drafted_again(each, context) for each in texts)
        self._show((*self._left[:number], *again, *self._left[number + 1 :]))


def _may_be_drafted(place: Place) -> bool:
    return bool(place.sources) and place.state != "left out" and not place.is_stale


def _context(update: Update, house: House, pack: TemplatePack, today: dt.date) -> "DraftContext":
    from update_editor.easyread.context import DraftContext
    from update_editor.services.easy_read_checks import easy_read_context

    return DraftContext(checks=easy_read_context(update, house, pack), today=today)


def _drafted(
    update: Update, text: str, house: House, pack: TemplatePack, today: dt.date, _ticket: Ticket
) -> "tuple[DraftStatement, ...]":
    from update_editor.easyread.drafting import draft

    return draft(text, _context(update, house, pack, today)).statements


def _leave(_error: Exception) -> None:
    """Show no draft: the program's mistake has been told of already."""
