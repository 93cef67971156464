"""Where an easy read stands: how far it has come, what the checks find, and who has seen to it."""

from msgspec import Struct

from update_editor.easyread.progress import Progress, progress
from update_editor.easyread.signing import Stage, stage
from update_editor.model import Update
from update_editor.proofing.findings import Finding
from update_editor.services.easy_read_checks import easy_read_findings
from update_editor.services.house_style import House
from update_editor.templating.pack import TemplatePack


class EasyReadStatus(Struct, frozen=True, kw_only=True):
    """The progress of an easy read, its findings, and the stage that it has reached."""

    progress: Progress
    findings: tuple[Finding, ...] = ()
    stage: Stage

    @property
    def is_clear(self) -> bool:
        """Whether nothing of it is to be seen to by the one who writes it."""
        return self.stage != "draft"


def easy_read_status(update: Update, house: House, pack: TemplatePack) -> EasyReadStatus:
    """Return where the easy read of an update stands; tracked changes are read as accepted."""
    findings = easy_read_findings(update, house, pack)
    return EasyReadStatus(progress=progress(update), findings=findings, stage=stage(update, findings))
