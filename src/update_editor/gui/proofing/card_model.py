"""The findings of the checks panel as a model: a check that finds the same costs no row."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from update_editor.gui.proofing.finding_words import place_words, severity_word
from update_editor.gui.sentences import finding_words
from update_editor.proofing.findings import Finding

Index = QModelIndex | QPersistentModelIndex


class FindingRow(Struct, frozen=True):
    """A finding, and what tells its row from others while text comes and goes around it."""

    id: str
    finding: Finding


class FindingModel(QAbstractListModel):
    """A row for each finding that is to be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FindingRow, ...] = ()
        self.names: dict[str, str] = {}
        """What the window calls each address."""

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many findings there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is said of a finding, as a screen reader says it."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        finding = self.finding(index)
        parts = (severity_word(finding.severity), finding_words(finding), place_words(finding, self.names))
        return ": ".join(part for part in parts if part)

    def finding(self, index: Index) -> Finding:
        """Return the finding of a row."""
        return self.rows[index.row()].finding

    def row_of(self, finding: Finding | None) -> int:
        """Return the row of a finding; -1 for one that is not to be seen."""
        rows = (number for number, row in enumerate(self.rows) if row.finding == finding)
        return next(rows, -1)

    def show(self, findings: Iterable[Finding], names: dict[str, str]) -> None:
        """Show other findings. Rows at the beginning and at the end that are of the same ones stay."""
        old, new = self.rows, _rows(findings)
        renamed, self.names = names != self.names, names
        same = min(len(old), len(new))
        head = next((at for at in range(same) if old[at].id != new[at].id), same)
        rest = same - head
        tail = next((at for at in range(rest) if old[-1 - at].id != new[-1 - at].id), rest)
        self._put(new, head, len(old) - tail, len(new) - tail)
        if new and (renamed or old != new):
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def _put(self, new: tuple[FindingRow, ...], head: int, old_end: int, new_end: int) -> None:
        """Take the rows from ``head`` to ``old_end`` out, and put in those from ``head`` to ``new_end``."""
        if old_end > head:
            self.beginRemoveRows(QModelIndex(), head, old_end - 1)
            self.rows = self.rows[:head] + self.rows[old_end:]
            self.endRemoveRows()
        if new_end > head:
            self.beginInsertRows(QModelIndex(), head, new_end - 1)
            self.rows = new
            self.endInsertRows()
        self.rows = new


def _rows(findings: Iterable[Finding]) -> tuple[FindingRow, ...]:
    seen: Counter[str] = Counter()
    rows = []
    for finding in findings:
        known_by = f"{finding.severity} {finding.where} {finding.rule} {finding.fingerprint}"
        seen[known_by] += 1
        rows.append(FindingRow(f"{known_by} {seen[known_by]}", finding))
    return tuple(rows)
