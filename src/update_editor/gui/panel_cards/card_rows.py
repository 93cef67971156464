"""The cards of a list as a model: what changes costs the rows that differ, no more.

Of a row is told where it says something else: the view then asks for the size of every row again.
"""

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """A card as a value. ``id`` tells it from the others of its list."""

    @property
    def id(self) -> str:
        """What tells it from others while text comes and goes around it."""

    @property
    def told(self) -> object:
        """All that it tells a person, which its place in its text is not."""


R = TypeVar("R", bound=Row)


class CardRows(QAbstractListModel, Generic[R]):
    """A row for each card that is to be seen. What a screen reader says is for those who derive from it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[R, ...] = ()
        """The cards in their order."""
        self.names: dict[str, str] = {}
        """What the window calls each address."""

    def spoken(self, row: R) -> str:
        """Return what is said of a card, as a screen reader says it."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many cards there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is said of a card."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.spoken(self.rows[index.row()]) if 0 <= index.row() < len(self.rows) else None

    def row_of(self, row_id: str) -> int:
        """Return the number of a card's row; -1 for one that is not to be seen."""
        return next((number for number, row in enumerate(self.rows) if row.id == row_id), -1)

    def show(self, rows: tuple[R, ...], names: dict[str, str]) -> None:
        """Show other cards. Rows at the beginning and at the end that are of the same ones stay."""
        renamed, self.names = names != self.names, names
        old, new = self.rows, rows
        if old != new:
            same = min(len(old), len(new))
            head = next((at for at in range(same) if old[at].id != new[at].id), same)
            rest = same - head
            tail = next((at for at in range(rest) if old[-1 - at].id != new[-1 - at].id), rest)
            self._put(new, head, len(old) - tail, len(new) - tail)
            self._tell_changed(old, head, tail)
        if renamed:
            self.tell_all()

    def tell_all(self) -> None:
        """Have every row painted anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _put(self, new: tuple[R, ...], head: int, old_end: int, new_end: int) -> None:
        """Take the rows from ``head`` to ``old_end`` out, and put in those from ``head`` to ``new_end``."""
        if old_end > head:
            self.beginRemoveRows(QModelIndex(), head, old_end - 1)
            self.rows = self.rows[:head] + self.rows[old_end:]
            self.endRemoveRows()
        if new_end > head:
            self.beginInsertRows(QModelIndex(), head, new_end - 1)
            self.rows = (*self.rows[:head], *new[head:new_end], *self.rows[head:])
            self.endInsertRows()
        self.rows = new

    def _tell_changed(self, old: tuple[R, ...], head: int, tail: int) -> None:
        """Tell of the rows that are of the same cards, where these say something else now."""
        new = self.rows
        rows = (*range(head), *range(len(new) - tail, len(new)))
        changed = [row for row in rows if new[row].told != old[row if row < head else row - len(new)].told]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
