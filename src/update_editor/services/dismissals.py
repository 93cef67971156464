"""Findings that a person looked at and left: here, in one update, or everywhere in a house."""

from msgspec.structs import replace

from update_editor.model import Dismissal, Update
from update_editor.proofing.findings import Finding, Report
from update_editor.services.house_style import HouseStyle, WavedThrough


def dismissed(update: Update, finding: Finding) -> Update:
    """Return the update in which a finding is left as it is, also after edits elsewhere."""
    mine = Dismissal(fingerprint=finding.fingerprint, rule=finding.rule, text=finding.text)
    return restored(update, finding, mine)


def restored(update: Update, finding: Finding, *instead: Dismissal) -> Update:
    """Return the update in which a finding that was dismissed is told again."""
    others = (each for each in update.dismissed if each.fingerprint != finding.fingerprint)
    return replace(update, dismissed=(*others, *instead))


def without_dismissed(report: Report, update: Update, style: HouseStyle) -> Report:
    """Return the report with what was dismissed set apart."""
    here = {each.fingerprint for each in update.dismissed}
    everywhere = set(style.waved_through)

    def is_left(finding: Finding) -> bool:
        return finding.fingerprint in here or WavedThrough(finding.rule, finding.text) in everywhere

    left = tuple(each for each in report.findings if is_left(each))
    if not left:
        return report
    kept = tuple(each for each in report.findings if not is_left(each))
    return replace(report, findings=kept, dismissed=left)
