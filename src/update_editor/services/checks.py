"""Everything that a check finds in an update, for the command line, the window and the export gate."""

from update_editor.model import Update
from update_editor.proofing.check import check_update
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Report
from update_editor.review.resolve import accept_all
from update_editor.templating.pack import TemplatePack


def check(update: Update, pack: TemplatePack) -> Report:
    """Return what a careful editor would point out in an update of this template, its changes accepted."""
    required = tuple((spec.id, spec.label) for spec in pack.sections if spec.required)
    return check_update(accept_all(update), Context(required_sections=required, date=update.date))
