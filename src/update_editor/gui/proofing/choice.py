"""Which findings are seen in the panel."""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from update_editor.gui.place_names import place_name
from update_editor.proofing.findings import Finding, Report

Kind = Literal["all", "error", "warning", "advice", "dismissed"]
SEVERITIES = ("error", "warning", "advice")


class Choice(Struct, frozen=True):
    """Findings of one level or all, or those that were left as they are; in one place, or everywhere."""

    kind: Kind = "all"
    area: str | None = None


def taken(report: Report, choice: Choice, names: dict[str, str]) -> tuple[Finding, ...]:
    """Return the findings of a choice, the gravest first, each level in the order of the text.

    ``names`` is what the window calls each address.
    """
    found = report.dismissed if choice.kind == "dismissed" else report.findings
    found = tuple(
        each
        for each in found
        if choice.kind in ("all", "dismissed", each.severity) and choice.area in (None, area_of(each, names))
    )
    return tuple(sorted(found, key=_gravity))


def area_of(finding: Finding, names: dict[str, str]) -> str:
    """Return the address that a finding is counted under: an item's, a section's, or that of a text."""
    where = finding.where.removesuffix("/heading")
    return where if where in names else where.partition("/")[0]


def areas_of(findings: Iterable[Finding], names: dict[str, str]) -> dict[str, str]:
    """Return what each place with findings is called, with how many there are: “A garden (3)”."""
    counts = Counter(area_of(each, names) for each in findings)
    return {area: f"{place_name(names, area)} ({count:,})" for area, count in counts.items()}


def counts_of(report: Report) -> dict[str, int]:
    """Return how many findings of each kind there are."""
    counts = Counter[str](each.severity for each in report.findings)
    return {**counts, "all": len(report.findings), "dismissed": len(report.dismissed)}


def _gravity(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity)
