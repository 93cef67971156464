"""The line over the page that asks, after an edit of what somebody approved, whether the approval is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.round.bar import RoundBar
from update_editor.services.round_state import Ended


class ApprovalBar(RoundBar):
    """Proposes what a rule of thumb says; a person decides, now or later."""

    kept = Signal()
    """It was a minor correction."""
    ask_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = self.offer(self.tr("Minor correction: keep the approval"), self.kept.emit)
        self._ask = self.offer(self.tr("Ask again…"), self.ask_wanted.emit)

    def show_ended(self, ended: Ended | None) -> None:
        """Ask about approvals that an edit ended, or about none."""
        if ended is None:
            self.hide()
            return
        names = ", ".join(dict.fromkeys(each.by for each in ended.approvals))
        self.say(self.tr("You changed what {name} approved.").format(name=names))
        proposed = self._keep if ended.is_minor else self._ask
        self.prefer(proposed)
        self._keep.setToolTip(
            self.tr("For spelling, punctuation and spaces. It is noted in the file what was corrected.")
        )
        self._ask.setToolTip(self.tr("For facts, names and numbers. Until then it counts as not approved."))
        self.show()
