"""Going from card to card: by keys, from the caret to its card, and from a card to its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTextEdit

from update_editor.gui.review.places import card_at
from update_editor.services.review_cards import Card, next_after, order_at

if TYPE_CHECKING:
    from update_editor.gui.review.reviewing import Reviewing

_PAUSE = 300
"""Milliseconds that the caret must stand still before the card of its place is chosen."""


class Stepping(QObject):
    """Keeps the caret and the chosen card together."""

    def __init__(self, reviewing: "Reviewing") -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.follow_caret)
        panes = reviewing.workspace.page.panes
        panes.added.connect(self._watch)
        for _, pane in panes.each():
            self._watch(pane)

    def _watch(self, pane: QTextEdit) -> None:
        pane.cursorPositionChanged.connect(self._pause.start)

    def follow_caret(self) -> None:
        """Choose the card that the caret is in, unless the person is in the panel."""
        self._pause.stop()
        reviewing = self._reviewing
        if reviewing.is_in_panel or not reviewing.shown:
            return
        if self._caret_is_in(reviewing.chosen):
            return
        reviewing.places.unmark()
        card = self.card_at_caret()
        if card is not None:
            reviewing.choose(card)

    def card_at_caret(self) -> Card | None:
        """Return the card whose words the caret is in; the chosen one where it is among several."""
        if self._caret_is_in(self._reviewing.chosen):
            return self._reviewing.chosen
        here = self._reviewing.places.caret()
        return None if here is None else card_at(self._reviewing.shown, *here)

    def _caret_is_in(self, card: Card | None) -> bool:
        here = self._reviewing.places.caret()
        return card is not None and here is not None and card_at((card,), *here) is not None

    def step(self, by: int) -> None:
        """Go to the next card (1) or the one before (-1), round the end."""
        reviewing = self._reviewing
        reviewing.refresh()
        shown = reviewing.shown
        if not shown:
            reviewing.workspace.banner.say(self.tr("There are no changes or comments to look at."))
            return
        chosen = reviewing.chosen
        if chosen in shown and (reviewing.is_in_panel or self._caret_is_in(chosen) or chosen.start is None):
            row = shown.index(chosen) + by
        else:
            here = reviewing.places.caret()
            place = (-2, 0) if here is None else order_at(reviewing.session.update, *here)
            row = next_after(shown, place) - (0 if by > 0 else 1)
        self.go_to(shown[row % len(shown)])

    def go_to(self, card: Card) -> None:
        """Choose a card and show its place; the focus stays in the panel, or goes to the place."""
        self._reviewing.choose(card)
        self._reviewing.places.show(card, with_focus=not self._reviewing.is_in_panel)

    def show_place(self, card_id: str) -> None:
        """Show the place of a card that was chosen in the panel, and leave the focus there."""
        card = self._reviewing.find(card_id)
        self._reviewing.choose(card)
        if card is not None:
            self._reviewing.places.show(card, with_focus=False)

    def go_to_place(self, card_id: str) -> None:
        """Go to the place of a card."""
        card = self._reviewing.find(card_id)
        if card is not None:
            self._reviewing.places.show(card, with_focus=True)
