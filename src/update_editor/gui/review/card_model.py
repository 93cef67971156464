"""The cards of the review panel as a model: a change of the update costs the rows that differ, no more.

Of a row is told where it says something else: the view then asks for the size of every row again.
"""

import datetime as dt
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from update_editor.gui.place_names import place_name
from update_editor.gui.review.card_words import foot, spoken
from update_editor.gui.time_words import when
from update_editor.services.review_cards import Card

CARD, FOOT, WHEN = (Qt.ItemDataRole.UserRole + number for number in range(3))
Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """A row for each card that is to be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._names: dict[str, str] = {}
        self._now = dt.datetime.now(dt.UTC)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards in their order."""
        return self._cards

    @property
    def now(self) -> dt.datetime:
        """The moment from which times are told."""
        return self._now

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many cards there are."""
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a card, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role == FOOT:
            return foot(card, self.place(card))
        if role == WHEN:
            return when(card.date, self._now)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(card, self.place(card), when(card.date, self._now))
        return None

    def place(self, card: Card) -> str:
        """Return what the window calls the place of a card."""
        is_item = card.change is not None and card.change.kind.startswith("item ")
        return place_name(self._names, card.where.partition("/")[0] if is_item else card.where)

    def row_of(self, card_id: str) -> int:
        """Return the row of a card; -1 for one that is not to be seen."""
        return next((row for row, card in enumerate(self._cards) if card.id == card_id), -1)

    def show(self, cards: tuple[Card, ...], names: dict[str, str], now: dt.datetime) -> None:
        """Show other cards. Rows at the beginning and at the end that are of the same cards stay."""
        others = (names, now.date()) != (self._names, self._now.date())
        self._names, self._now = names, now
        old, new = self._cards, cards
        if old != new:
            same = min(len(old), len(new))
            head = next((at for at in range(same) if old[at].id != new[at].id), same)
            rest = same - head
            tail = next((at for at in range(rest) if old[-1 - at].id != new[-1 - at].id), rest)
            self._put(new, head, len(old) - tail, len(new) - tail)
            self._tell_changed(old, head, tail)
        if others and new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def _put(self, new: tuple[Card, ...], head: int, old_end: int, new_end: int) -> None:
        """Take the rows from ``head`` to ``old_end`` out, and put in those from ``head`` to ``new_end``."""
        if old_end > head:
            self.beginRemoveRows(QModelIndex(), head, old_end - 1)
            self._cards = self._cards[:head] + self._cards[old_end:]
            self.endRemoveRows()
        if new_end > head:
            self.beginInsertRows(QModelIndex(), head, new_end - 1)
            self._cards = (*self._cards[:head], *new[head:new_end], *self._cards[head:])
            self.endInsertRows()
        self._cards = new

    def _tell_changed(self, old: tuple[Card, ...], head: int, tail: int) -> None:
        """Tell of the rows that are of the same cards, where these say something else now."""
        new = self._cards
        rows = (*range(head), *range(len(new) - tail, len(new)))
        changed = [row for row in rows if new[row].told != old[row if row < head else row - len(new)].told]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
