"""The cards of the review panel as a model."""

import datetime as dt

from PySide6.QtCore import QObject

from update_editor.gui.panel_cards.card_rows import CardRows
from update_editor.gui.place_names import place_name
from update_editor.gui.review.card_words import spoken
from update_editor.gui.time_words import when
from update_editor.services.review_cards import Card


class CardModel(CardRows[Card]):
    """A row for each change and comment that is to be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = dt.datetime.now(dt.UTC)
        """The moment from which times are told."""

    def spoken(self, row: Card) -> str:
        """Return what is said of a card, as a screen reader says it."""
        return spoken(row, self.place(row), self.time(row))

    def time(self, card: Card) -> str:
        """Return when a card was made."""
        return when(card.date, self.now)

    def place(self, card: Card) -> str:
        """Return what the window calls the place of a card."""
        is_item = card.change is not None and card.change.kind.startswith("item ")
        return place_name(self.names, card.where.partition("/")[0] if is_item else card.where)

    def tell_from(self, now: dt.datetime) -> None:
        """Tell times from another moment; on another day all are told anew."""
        is_another_day, self.now = now.date() != self.now.date(), now
        if is_another_day:
            self.tell_all()
