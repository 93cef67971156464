"""The easy-read view: what the update says at the left, its statements in easy words at the right."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.easyread.units import Place
from update_editor.gui.announcing import announce
from update_editor.gui.bridge import Bridge
from update_editor.gui.easy_read.bar import EasyReadBar
from update_editor.gui.easy_read.checking import EasyReadChecking
from update_editor.gui.easy_read.deciding import Deciding
from update_editor.gui.easy_read.drafting import Drafting
from update_editor.gui.easy_read.picture_choosing import PictureChoosing
from update_editor.gui.easy_read.picture_dialog import PictureChoice
from update_editor.gui.easy_read.place_words import progress_words, state_of
from update_editor.gui.easy_read.sheet import Sheet
from update_editor.gui.easy_read.source_list import SourceList
from update_editor.gui.easy_read.statement_card import StatementCard
from update_editor.gui.easy_read.statement_field import StatementField
from update_editor.gui.easy_read.word_explaining import WordExplaining
from update_editor.gui.easy_read.working import Working, row_of, statements_of
from update_editor.gui.environment import Environment
from update_editor.gui.theme import GRID
from update_editor.proofing.findings import Finding
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

    def __init__(
        self, session: Session, bridge: Bridge, environment: Environment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self.working = Working(session, bridge, self)
        self.checking = EasyReadChecking(self.working, environment, self)
        self.words = WordExplaining(self.working, environment, self)
        self.choosing = PictureChoosing(self.working, environment, self)
        self.bar = EasyReadBar(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = SourceList(environment.theme, self.splitter)
        self.sheet = Sheet(environment.theme, self.splitter)
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
        self.list.chosen.connect(self._choose)
        self.list.entered.connect(self.sheet.take_focus)
        self.sheet.asked.connect(self._decide)
        self.sheet.made.connect(self._watch)
        self.sheet.rearranged.connect(self.put_in_order)
        self.working.changed.connect(self._follow)
        self._typing.timeout.connect(self._show_places)
        self._typing.timeout.connect(self._show_proposals)
        self.choosing.pictures.ready.connect(self._show_proposals)
        self.choosing.pictures.drawn.connect(self._show_proposals)
        self.checking.changed.connect(self._show_findings)

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
        self.bar.show_progress(
            progress_words(progress),
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

    # --- what a card asks for

    def _watch(self, card: StatementCard) -> None:
        card.edited.connect(partial(self._take_words, card))
        card.picture_wanted.connect(partial(self._ask_for_picture, card))
        card.entered.connect(partial(self._show_reasons, card))
        card.findings.fix_wanted.connect(partial(self._fix, card))
        card.findings.rearranged.connect(self.put_in_order)
        card.proposed.taken.connect(partial(self._take_proposed, card))
        card.split_wanted.connect(partial(self._split, card))
        card.asked.connect(partial(self._do_to, card))
        card.allow(partial(self._can, card))
        card.bullets.edited.connect(partial(self._take_bullets, card))
        card.bullets.made.connect(self._watch_field)
        card.bullets.rearranged.connect(self.put_in_order)
        self._watch_field(card.field)

    def _watch_field(self, field: StatementField) -> None:
        field.undo_wanted.connect(self.undo)
        field.redo_wanted.connect(self.redo)

    def _number(self, card: StatementCard) -> int:
        return self.sheet.cards.index(card) if card in self.sheet.cards else -1

    def _take_words(self, card: StatementCard, begins: bool) -> None:
        place, number = self.place, self._number(card)
        if place is None or number < 0:
            return
        was_empty = not statements_of(place)
        self.working.set_words(place, number, card.field.words(), begins=begins, initiator=card)
        card.field.set_bold_anew()
        if was_empty:  # it is decided now: what can be done with it is more
            self._show_places()
            self._show_sheet()

    def _take_bullets(self, card: StatementCard, bullets: tuple[str, ...], begins: bool, focus: int) -> None:
        place, number = self.place, self._number(card)
        if place is None or number >= len(statements_of(place)):
            return
        typed = focus < 0
        self.working.set_bullets(place, number, bullets, begins=begins, initiator=card if typed else None)
        if not bullets:
            self.sheet.focus_on(number)
        elif not typed:
            card.bullets.focus_on(focus)

    def _ask_for_picture(self, card: StatementCard) -> None:
        place, number = self.place, self._number(card)
        if place is not None and number >= 0:
            self.choosing.ask(place, number)

    def _show_reasons(self, card: StatementCard) -> None:
        """Say why at the card with the focus alone: all of them would push the statements apart."""
        for each in self.sheet.cards:
            each.findings.show_reasons(each is card)

    def _fix(self, card: StatementCard, finding: Finding, words: str) -> None:
        """Write what a check suggests in the place of what it found."""
        place, number = self.place, self._number(card)
        if place is None or number >= len(statements_of(place)):
            return
        text = statements_of(place)[number].text
        if text[finding.start : finding.end] == finding.text:
            card.field.setFocus()
            self.working.fix(place, number, text[: finding.start] + words + text[finding.end :])
            self.checking.start()

    def _take_proposed(self, card: StatementCard, picture: CataloguePicture) -> None:
        place, number = self.place, self._number(card)
        if place is not None and number >= 0:
            self.choosing.take(place, number, PictureChoice(picture, picture.alt))
            card.field.setFocus()

    def _split(self, card: StatementCard, at: int) -> None:
        place, number = self.place, self._number(card)
        if place is not None and 0 <= number < len(statements_of(place)):
            self.working.split(place, number, at)
            self.sheet.focus_on(number + 1, 0)

    def _can(self, card: StatementCard, what: str) -> bool:
        """Say whether something can be done with the statement of a card."""
        place, number = self.place, self._number(card)
        count = len(statements_of(place)) if place is not None else 0
        if number >= count:
            return False
        needs = {"up": number > 0, "merge": number > 0, "down": number + 1 < count}
        return needs.get(what, True)

    def _do_to(self, card: StatementCard, what: str) -> None:
        place, number = self.place, self._number(card)
        if place is None or not self._can(card, what):
            return
        if what == "merge":
            before = statements_of(place)[number - 1].text
            self.working.join(place, number)
            self.sheet.focus_on(number - 1, len(before))
        elif what in ("up", "down"):
            to = number + (1 if what == "down" else -1)
            caret = card.field.caret()
            self.working.move(place, number, to)
            self.sheet.focus_on(to, caret)
        elif what == "remove":
            self.working.remove(place, number)
            self.sheet.focus_on(number)
        elif what == "list":
            bullets = (*statements_of(place)[number].bullets, "")
            self.working.set_bullets(place, number, bullets, begins=True)
            card.bullets.focus_on(len(bullets) - 1)
        elif what == "hard word":
            self.words.ask(place, number, card.field)

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
