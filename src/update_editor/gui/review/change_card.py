"""The chosen card of a tracked change."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from update_editor.gui.review.card_words import pieces
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.review.review_card import ReviewCard, as_html
from update_editor.gui.theme import Theme
from update_editor.services.review_cards import Card

_ALL = 5_000
"""Letters of a text that an open card shows; the page shows all."""


class ChangeCard(ReviewCard):
    """What was and what is to be, in whole, with the buttons that decide."""

    def __init__(
        self, card: Card, place: str, now: dt.datetime, theme: Theme, people: PeopleColours, parent: QWidget
    ) -> None:
        super().__init__(card, place, now, theme, people, parent)
        self.add_head(card.author, card.date)
        self._words = self.add_words(pieces(card, _ALL))
        self.add_quiet(place)
        row = self.add_buttons()
        row.addWidget(self.button("check", self.tr("Accept"), "accept"))
        row.addWidget(self.button("x", self.tr("Reject"), "reject"))
        row.addStretch()
        row.addWidget(self.tool("message-square-plus", self.tr("Comment on this change"), "comment"))

    def follow(self, row: Card) -> bool:
        """Be the card as it is now; what its person goes on writing costs its words alone."""
        if super().follow(row):
            return True
        before = self.row
        if (row.author, row.date, row.where) != (before.author, before.date, before.where):
            return False
        self.row = row
        self._words.setText(as_html(pieces(row, _ALL)))
        self.height_changed.emit()
        return True
