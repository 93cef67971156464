"""The chosen card: all of its words, and what can be done with it."""

import datetime as dt
import html
import re
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.review.card_drawing import PAD, STRIPE, paint_stripe
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


class OpenCard(QFrame):
    """A card with its buttons. What it is filled with is for those who derive from it."""

    asked = Signal(str)
    """``accept``, ``reject``, ``comment``, ``resolve``, ``reopen`` or ``delete``."""
    height_changed = Signal()

    def __init__(
        self, card: Card, place: str, now: dt.datetime, theme: Theme, people: PeopleColours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.card = card
        self._now = now
        self._theme = theme
        self._people = people
        self._has_ring = False
        self.setAccessibleName(
            self.tr("Chosen: {what}, {where}").format(what=name_of(card.author), where=place)
        )
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(STRIPE + PAD, PAD, PAD, PAD)
        self.column.setSpacing(GRID // 2)

    def follow(self, card: Card) -> bool:
        """Be the card as it is now, where it tells the same; false where it must be made anew."""
        if card.told != self.card.told:
            return False
        self.card = card
        return True

    def show_ring(self, shown: bool) -> None:
        """Show that the focus is in the list whose chosen card this is."""
        self._has_ring = shown
        self.update()

    def add_head(self, author: str, date: dt.datetime | None) -> QHBoxLayout:
        """Say who and when; return the line, for what stands at its right."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        name = self._label(_breakable(shortened(name_of(author), _LONGEST_NAME)))
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        name.setWordWrap(True)
        row.addWidget(name)
        time = self._label(when(date, self._now), quiet=True)
        time.setToolTip(exactly(date, self._now))
        row.addWidget(time, 1)
        self.column.addLayout(row)
        return row

    def add_words(self, words: Iterable[Piece]) -> QLabel:
        """Add words in whole; they can be selected and copied."""
        label = self._label("")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(as_html(words))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        return label

    def add_quiet(self, words: str) -> None:
        """Add a quiet line."""
        label = self._label(_breakable(words), quiet=True)
        label.setWordWrap(True)
        self.column.addWidget(label)

    def add_buttons(self) -> QHBoxLayout:
        """Add a line for buttons."""
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID // 2, 0, 0)
        row.setSpacing(GRID // 2)
        self.column.addLayout(row)
        return row

    def button(self, icon_name: str, words: str, asks: str = "") -> QPushButton:
        """Return a button with words that asks for something."""
        made = QPushButton(icon(icon_name), words, self)
        made.setProperty("compact", True)
        if asks:
            made.clicked.connect(partial(self._ask, asks))
        return made

    def tool(self, icon_name: str, words: str, asks: str = "") -> QToolButton:
        """Return a button with an icon alone that asks for something."""
        made = QToolButton(self)
        made.setIcon(icon(icon_name, "quiet"))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if asks:
            made.clicked.connect(partial(self._ask, asks))
        return made

    def _ask(self, what: str, _checked: bool = False) -> None:
        self.asked.emit(what)

    def _label(self, words: str, *, quiet: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("quiet", quiet)
        return label

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, in the accent, and the person's stripe."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.colour("accent"), 2 if self._has_ring else 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(outline, GRID, GRID)
        paint_stripe(painter, outline, self._people.colour(self.card.author))
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Never make the panel wider than its buttons need."""
        return QSize(self.column.minimumSize().width(), 0)


def as_html(words: Iterable[Piece]) -> str:
    """Return what a card says as a label shows it."""
    return "".join(map(_as_html, words))


def _as_html(piece: Piece) -> str:
    words, manner = piece
    escaped = html.escape(_breakable(words)).replace("\n", "<br>")
    return _SETTING.get(manner, "{}").format(escaped)


def _breakable(words: str) -> str:
    return _LONG_WORD.sub(lambda part: part.group() + _BREAK_HERE, words)
