"""What is said of the stages of an easy read."""

from PySide6.QtCore import QCoreApplication

from update_editor.easyread.signing import Stage
from update_editor.model import EasyReadStep
from update_editor.templating.dates import day

_CONTEXT = "EasyReadStages"


def stage_words(stage: Stage) -> str:
    """Return what a stage is called."""
    words = {
        "draft": QCoreApplication.translate(_CONTEXT, "Draft"),
        "checks clear": QCoreApplication.translate(_CONTEXT, "Checks clear"),
        "facts checked": QCoreApplication.translate(_CONTEXT, "Facts checked"),
        "read": QCoreApplication.translate(_CONTEXT, "Read by people with a learning disability"),
        "approved": QCoreApplication.translate(_CONTEXT, "Approved"),
    }
    return words[stage]


def step_words(step: EasyReadStep) -> str:
    """Return who took a step, and when: “Facts checked: Tom Abara, 14 October 2026”."""
    who = step.readers or step.by if step.stage == "read" else step.by
    parts = [each for each in (who, day(step.date) if step.date is not None else "") if each]
    words = QCoreApplication.translate(_CONTEXT, "{stage}: {who}")
    return words.format(stage=stage_words(step.stage), who=", ".join(parts))
