"""Reviewing one update: what there is to decide, which of it is seen, and which is chosen."""

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from update_editor.gui.environment import Environment
from update_editor.gui.place_names import place_name, place_names
from update_editor.gui.review.commenting import Commenting
from update_editor.gui.review.deciding import Deciding
from update_editor.gui.review.handling import Handling
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.review.places import ReviewPlaces, cards_in
from update_editor.gui.review.placing import Placing
from update_editor.gui.review.stepping import Stepping
from update_editor.model import Comment, Update
from update_editor.review.comments import is_unplaced, unplaced_in
from update_editor.services.review_cards import Card, Choice, authors_of, cards_of, counts_by_area

if TYPE_CHECKING:
    from update_editor.gui.review.review_panel import ReviewPanel
    from update_editor.gui.workspace import Workspace


class Reviewing(QObject):
    """Keeps the cards of one workspace, and shows them in its panel once there is one."""

    counted = Signal(int, int)
    """How many changes and how many comments are open."""

    def __init__(self, environment: Environment, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._environment = environment
        self.workspace = workspace
        self.session = workspace.session
        self.panel: ReviewPanel | None = None
        self._seen: Update | None = None
        self.cards: tuple[Card, ...] = ()
        """Every change and comment, in the order of reading, but for what could not be placed."""
        self.unplaced: tuple[Comment, ...] = ()
        """What came back in Word and fits nowhere."""
        self.shown: tuple[Card, ...] = ()
        """Those that the filters take."""
        self._choice = Choice()
        self.chosen: Card | None = None
        self.deciding = Deciding(self.session, environment, self)
        self.deciding.refused.connect(workspace.banner.say)
        self.places = ReviewPlaces(self.session, workspace.page, environment.theme)
        self.stepping = Stepping(self)
        self.handling = Handling(self)
        self.commenting = Commenting(self)
        self.placing = Placing(self)

    def refresh(self) -> None:
        """Look what there is to decide now; nothing is done where the update is as it was seen last."""
        update = self.session.update
        if update is self._seen:
            return
        self._seen = update
        self.unplaced = unplaced_in(update)
        every = cards_of(update)
        waiting = bool(self.unplaced)
        self.cards = tuple(each for each in every if not _waits(each)) if waiting else every
        if self._choice.area not in {None, *(card.area for card in self.cards)}:
            self._choice = replace(self._choice, area=None)
        if self._choice.author not in {None, *(name for card in self.cards for name in authors_of(card))}:
            self._choice = replace(self._choice, author=None)
        changes = sum(card.change is not None for card in self.cards)
        comments = sum(card.thread is not None and not card.is_resolved for card in self.cards)
        comments += len(self.unplaced)
        self.workspace.panel.set_count("review", changes + comments)
        self.workspace.outline.show_open(counts_by_area(self.cards))
        self.counted.emit(changes, comments)
        self._take()

    def show_of(self, choice: Choice) -> None:
        """Show other cards."""
        self._choice = choice
        self._take()

    def _take(self) -> None:
        self.shown = tuple(card for card in self.cards if self._choice.takes(card))
        wanted = "" if self.chosen is None else self.chosen.id
        self.chosen = next((card for card in self.shown if card.id == wanted), None)
        self.show_panel()

    def choose(self, card: Card | None) -> None:
        """Choose a card, or none, without going to its place."""
        self.chosen = card
        if self.panel is not None and self.panel.isVisible():
            self.panel.list.open_row("" if card is None else card.id)

    def find(self, card_id: str) -> Card | None:
        """Return a card by its id; None where it is gone."""
        return next((card for card in self.cards if card.id == card_id), None)

    def go_to_id(self, card_id: str) -> None:
        """Go to a card by its id, whatever the filters take, or to what could not be placed."""
        self.refresh()
        card = self.find(card_id)
        if card is None:
            self.placing.choose(card_id.removeprefix("comment "))
            return
        if card not in self.shown:
            self.show_of(Choice(kind="resolved") if card.is_resolved else Choice())
        self.stepping.go_to(card)

    @property
    def is_in_panel(self) -> bool:
        """Whether the focus is in the panel."""
        focus = self.workspace.window().focusWidget()
        return focus is not None and self.panel is not None and self.panel.isAncestorOf(focus)

    def has_selected(self) -> bool:
        """Whether anything tracked is among the words that are selected on the page."""
        return bool(cards_in(self.cards, self.places.selection()))

    def me(self) -> str:
        """Return who reviews; nothing where that is not known yet."""
        return self.deciding.me

    def make_panel(self) -> "ReviewPanel":
        """Return the panel, made now."""
        from update_editor.gui.review.review_panel import ReviewPanel

        people = PeopleColours(self._environment.theme, self._authors)
        panel = ReviewPanel(self.me, self._environment.theme, people, self.workspace)
        panel.shown.connect(self.show_panel)
        panel.filters.chosen.connect(self.show_of)
        panel.list.entered.connect(partial(self.stepping.step, 1))
        panel.list.chosen.connect(self.stepping.show_place)
        panel.list.page_wanted.connect(self.stepping.go_to_place)
        self.handling.listen_to(panel)
        self.commenting.listen_to(panel)
        self.panel = panel
        self.refresh()
        return panel

    def _authors(self) -> tuple[str, ...]:
        return self.workspace.page.panes.people.authors

    def show_panel(self) -> None:
        """Show the cards where the panel is seen; else it asks for them when it will be."""
        if self.panel is None or not self.panel.isVisible():
            return
        names = place_names(self.session)
        areas = dict.fromkeys(card.area for card in self.cards)
        self.panel.show_cards(
            self.cards,
            self.shown,
            self._choice,
            names,
            {area: place_name(names, area) for area in areas},
            self._environment.now(),
            "" if self.chosen is None else self.chosen.id,
        )
        self.placing.show_in(self.panel)


def _waits(card: Card) -> bool:
    return card.thread is not None and is_unplaced(card.thread.comment)
