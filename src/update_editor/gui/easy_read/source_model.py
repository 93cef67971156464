"""The places of the update as a model: each with what it says and what became of it."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from update_editor.easyread.units import Place
from update_editor.gui.easy_read.place_words import state_words

Index = QModelIndex | QPersistentModelIndex


class SourceModel(QAbstractListModel):
    """A row for each place, in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: tuple[Place, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many places there are."""
        return 0 if parent is not None and parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a screen reader says of a place."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not index.isValid() or index.row() >= len(self.places):
            return None
        place = self.places[index.row()]
        return ". ".join(part for part in (place.heading, state_words(place), place.text) if part)

    def begins_part(self, row: int) -> bool:
        """Say whether a place is the first under its heading."""
        heading = self.places[row].heading
        return bool(heading) and (row == 0 or self.places[row - 1].heading != heading)

    def show(self, places: tuple[Place, ...]) -> None:
        """Show other places; where as many are there, their rows stay."""
        before, self.places = self.places, places
        if len(before) != len(places):
            self.places = before
            self.beginResetModel()
            self.places = places
            self.endResetModel()
        elif before != places and places:
            self.dataChanged.emit(self.index(0), self.index(len(places) - 1))
