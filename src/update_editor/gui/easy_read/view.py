"""The easy-read view: what the update says at the left, its statements in easy words at the right."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from update_editor.easyread.signing import stage
from update_editor.easyread.units import Place
from update_editor.gui.announcing import announce
from update_editor.gui.bridge import Bridge
from update_editor.gui.easy_read.bar import EasyReadBar
from update_editor.gui.easy_read.checking import EasyReadChecking
from update_editor.gui.easy_read.deciding import Deciding
from update_editor.gui.easy_read.drafting import Drafting
from update_editor.gui.easy_read.picture_choosing import PictureChoosing
from update_editor.gui.easy_read.place_rows import row_of, statements_of
from update_editor.gui.easy_read.place_words import progress_words, state_of
from update_editor.gui.easy_read.sheet import Sheet
from update_editor.gui.easy_read.sign_off_words import stage_words
from update_editor.gui.easy_read.source_list import SourceList
from update_editor.gui.easy_read.statement_card import StatementCard
from update_editor.gui.easy_read.statement_handling import StatementHandling
from update_editor.gui.easy_read.word_explaining import WordExplaining
from update_editor.gui.easy_read.working import Working
from update_editor.gui.environment import Environment
from update_editor.gui.theme import GRID
from update_editor.services.session import Session

_WIDTHS = (45 * GRID, 65 * GRID)
_PAUSE = 250
"""Milliseconds without a letter after which the list and the line over it follow what is typed."""
_OPEN = ("to decide", "changed", "gone")
"""What is to be seen to."""


class EasyReadView(QWidget):
    """The easy read of one session, worked on place by place."""

    left = Signal()
    """The page is wanted back."""
    sign_off_wanted = Signal()
    source_shown = Signal()
    """Another place is shown, or the same one anew."""

    def __init__(
        self, session: Session, bridge: Bridge, environment: Environment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self.working = Working(session, bridge, self)
        self.checking = EasyReadChecking(session, self.working, environment, self)
        self.words = WordExplaining(self.working, environment, self)
        self.choosing = PictureChoosing(self.working, environment, self)
        self.bar = EasyReadBar(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = SourceList(environment.theme, self.splitter)
        self.sheet = Sheet(environment.theme, self.splitter)
        self.handling = StatementHandling(
            self.working, self.sheet, self.choosing, self.words, self.checking, lambda: self.place, self
        )
        self.deciding = Deciding(self.working, self)
        self.deciding.done.connect(self._go_on_from)
        self.drafting = Drafting(self.working, session.pack, self.sheet.draft, environment, self)
        self._place: Place | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_WIDTHS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.bar.page_wanted.connect(self.left)
        self.bar.next_wanted.connect(self.go_on)
        self.bar.rest_wanted.connect(self.deciding.ask_for_rest)
        self.bar.sign_off_wanted.connect(self.sign_off_wanted)
        self.handling.undo_wanted.connect(self.undo)
        self.handling.redo_wanted.connect(self.redo)
        self.handling.begun.connect(self.refresh)
        self.handling.rearranged.connect(self.put_in_order)
        self.list.chosen.connect(self._choose)
        self.list.entered.connect(self.sheet.take_focus)
        self.sheet.asked.connect(self._decide)
        self.sheet.rearranged.connect(self.put_in_order)
        self.working.changed.connect(self._follow)
        self._typing.timeout.connect(self._show_places)
        self._typing.timeout.connect(self._show_proposals)
        self.choosing.pictures.ready.connect(self._show_proposals)
        self.choosing.pictures.drawn.connect(self._show_proposals)
        self.checking.changed.connect(self._show_findings)
        self.checking.changed.connect(self._typing.start)

    @property
    def place(self) -> Place | None:
        """The chosen place, as it is now."""
        row = row_of(self.working.places, self._place)
        return self.working.places[row] if row >= 0 else None

    def begin(self) -> None:
        """Show the easy read as it stands; the first time, the first place that is to be seen to."""
        if self._place is None:
            places = self.working.places
            first = next((each for each in places if state_of(each) in _OPEN), None)
            self._place = first or next(iter(places), None)
        self.choosing.pictures.wake()
        self.checking.start()
        self.refresh()

    def take_focus(self) -> None:
        """Give the focus to the list of places."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._show_places()
        self._show_sheet()

    def set_zoom(self) -> None:
        """Set the statements at the theme's zoom."""
        self.sheet.set_zoom()

    def go_to(self, place: Place) -> None:
        """Choose a place."""
        self.working.close_step()
        self._place = place
        self.refresh()

    def go_on(self) -> None:
        """Go to the next place that is to be seen to, round the end."""
        places = self.working.places
        row = row_of(places, self._place)
        order = (*places[row + 1 :], *places[: row + 1])
        following = next((each for each in order if state_of(each) in _OPEN), None)
        if following is not None:
            self.go_to(following)
            self.sheet.take_focus()

    def _choose(self, row: int) -> None:
        self.working.close_step()
        self._place = self.working.places[row]
        self._show_sheet()

    def _follow(self, initiator: object) -> None:
        """Show what changed; what a person types is in its card already."""
        if not self.isVisible():
            return
        if isinstance(initiator, StatementCard) and initiator in self.sheet.cards:
            self._typing.start()
        else:
            self.refresh()

    def _show_places(self) -> None:
        places = self.working.places
        row = row_of(places, self._place)
        self.list.show_places(places, row)
        progress = self.working.progress
        states = [state_of(each) for each in places]
        reached = stage(self.working.update, self.checking.findings)
        said = progress_words(progress)
        if reached != "draft":
            said = self.tr("{progress} · {stage}").format(progress=said, stage=stage_words(reached))
        self.bar.show_progress(
            said,
            can_go_on=any(state in _OPEN for state in states),
            has_rest="to decide" in states,
        )

    def _show_sheet(self) -> None:
        places = self.working.places
        row = row_of(places, self._place)
        if row < 0 and places:
            row = 0
        place = places[row] if row >= 0 else None
        self._place = place
        can_join = place is not None and row + 1 < len(places)
        self.sheet.show_place(place, self.working.picture_of, can_join=can_join)
        self._show_findings()
        self._show_proposals()
        self.drafting.show_for(place)
        self.source_shown.emit()

    def _show_findings(self) -> None:
        """Say at each statement what was found in it, and below them what was found of the whole."""
        place = self.place
        unit = place.unit.id if place is not None and place.unit is not None else ""
        for number, card in enumerate(self.sheet.cards):
            card.show_findings(self.checking.of_statement(unit, number))
        self.sheet.findings.show_findings(self.checking.of_whole())

    def _show_proposals(self) -> None:
        """Offer pictures at each statement that has words and no picture."""
        place = self.place
        statements = statements_of(place) if place is not None else ()
        for card, statement in zip(self.sheet.cards, statements, strict=False):
            proposed = self.choosing.proposals(statement.text) if statement.picture is None else ()
            card.proposed.show_pictures(tuple(each.picture for each in proposed), self.choosing.pictures)

    def _decide(self, what: str) -> None:
        """Do what the sheet asks for of its place, and put the focus where a person goes on."""
        place = self.place
        if place is None:
            return
        if what == "add":
            self.sheet.focus_on(self.working.add(place), 0)
            return
        self.deciding.do(what, place)
        if what in ("still right", "again"):
            self.sheet.take_focus()
        elif what == "take out":
            self.list.setFocus()

    def _go_on_from(self) -> None:
        """Go on to what is to be seen to next, and have it said how far the easy read is."""
        self.go_on()
        announce(self.bar, self.bar.words)

    # --- undo

    def undo(self) -> None:
        """Take back the last step; the page comes back where it was one of it."""
        self._step(back=True)

    def redo(self) -> None:
        """Do the last undone step again."""
        self._step(back=False)

    def _step(self, *, back: bool) -> None:
        before = {each.id: each.unit for each in self.working.places}
        if not self.working.undo(back=back):
            self.left.emit()
            return
        changed = (each for each in self.working.places if before.get(each.id, each) != each.unit)
        place = next(changed, None)
        if place is not None and row_of((place,), self._place) < 0:
            self._place = place
            self.refresh()

    def put_in_order(self) -> None:
        """Have Tab go through the view as it is read: what is made later stands behind the whole window."""
        for previous, control in pairwise(self.controls()):
            self.setTabOrder(previous, control)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the view, in the order of reading."""
        return (*self.bar.controls(), self.list, *self.sheet.controls())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the list and a statement beside it."""
        width = self.list.minimumSizeHint().width() + self.sheet.minimumSizeHint().width() + 1
        return QSize(width, super().minimumSizeHint().height())
