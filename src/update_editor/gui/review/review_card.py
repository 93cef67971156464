"""The chosen card: all of its words, and what can be done with it."""

import datetime as dt
import html
import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from update_editor.gui.panel_cards.open_card import OpenCard
from update_editor.gui.review.card_words import Piece, name_of, shortened
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.theme import GRID, Theme
from update_editor.gui.time_words import exactly, when
from update_editor.services.review_cards import Card

_LONG_WORD = re.compile(r"\S{24}(?=\S)")
"""A part of a word that may be broken behind, so that an address never makes the panel wider."""
_LONGEST_NAME = 80
_BREAK_HERE = "\u200b"
_SETTING = {"removed": "<s>{}</s>", "added": "<u>{}</u>"}


class ReviewCard(OpenCard[Card]):
    """A card with its buttons. What it is filled with is for those who derive from it."""

    def __init__(
        self, card: Card, place: str, now: dt.datetime, theme: Theme, people: PeopleColours, parent: QWidget
    ) -> None:
        super().__init__(card, theme, parent)
        self._now = now
        self._people = people
        self.setAccessibleName(
            self.tr("Chosen: {what}, {where}").format(what=name_of(card.author), where=place)
        )

    def stripe(self) -> QColor:
        """Return the colour of the person."""
        return self._people.colour(self.row.author)

    def add_head(self, author: str, date: dt.datetime | None) -> QHBoxLayout:
        """Say who and when; return the line, for what stands at its right."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        name = self.label(_breakable(shortened(name_of(author), _LONGEST_NAME)), bold=True)
        name.setWordWrap(True)
        row.addWidget(name)
        time = self.label(when(date, self._now), quiet=True)
        time.setToolTip(exactly(date, self._now))
        row.addWidget(time, 1)
        self.column.addLayout(row)
        return row

    def add_words(self, words: Iterable[Piece]) -> QLabel:
        """Add words in whole; they can be selected and copied."""
        label = self.label("")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(as_html(words))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        return label

    def add_quiet(self, words: str) -> None:
        """Add a quiet line."""
        label = self.label(_breakable(words), quiet=True)
        label.setWordWrap(True)
        self.column.addWidget(label)


def as_html(words: Iterable[Piece]) -> str:
    """Return what a card says as a label shows it."""
    return "".join(map(_as_html, words))


def _as_html(piece: Piece) -> str:
    words, manner = piece
    escaped = html.escape(_breakable(words)).replace("\n", "<br>")
    return _SETTING.get(manner, "{}").format(escaped)


def _breakable(words: str) -> str:
    return _LONG_WORD.sub(lambda part: part.group() + _BREAK_HERE, words)
