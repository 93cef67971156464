"""The findings of the checks panel as a model."""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from update_editor.gui.panel_cards.card_rows import CardRows
from update_editor.gui.proofing.finding_words import place_words, severity_word
from update_editor.gui.sentences import finding_words
from update_editor.proofing.findings import Finding


class FindingRow(Struct, frozen=True):
    """A finding, and what tells its row from others while text comes and goes around it."""

    id: str
    finding: Finding

    @property
    def told(self) -> Finding:
        """All that it tells a person; not where in its text it stands, which every letter before it moves."""
        return replace(self.finding, start=0, end=0)


class FindingModel(CardRows[FindingRow]):
    """A row for each finding that is to be seen."""

    def spoken(self, row: FindingRow) -> str:
        """Return what is said of a finding, as a screen reader says it."""
        finding = row.finding
        parts = (severity_word(finding.severity), finding_words(finding), place_words(finding, self.names))
        return ": ".join(part for part in parts if part)


def rows_of(findings: Iterable[Finding]) -> tuple[FindingRow, ...]:
    """Return a row for each finding."""
    seen: Counter[str] = Counter()
    rows = []
    for finding in findings:
        known_by = f"{finding.severity} {finding.where} {finding.rule} {finding.fingerprint}"
        seen[known_by] += 1
        rows.append(FindingRow(f"{known_by} {seen[known_by]}", finding))
    return tuple(rows)


def id_of(finding: Finding | None, rows: Iterable[FindingRow]) -> str:
    """Return what tells the row of a finding from others; nothing for one that is not among them."""
    return next((row.id for row in rows if row.finding == finding), "")
