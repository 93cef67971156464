"""The line over the page that asks, after an edit of what somebody approved, whether the approval is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.round.bar import RoundBar
from update_editor.services.people import is_same_person
from update_editor.services.round_state import Ended


class ApprovalBar(RoundBar):
    """Proposes what a rule of thumb says; a person decides, now or later."""

    kept = Signal()
    """It was a minor correction."""
    ask_wanted = Signal()
    approve_wanted = Signal()
    """By the person who is there, who had approved it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = self.offer(self.tr("Minor correction: keep the approval"), self.kept.emit)
        self._ask = self.offer(self.tr("Ask again…"), self.ask_wanted.emit)
        self._approve = self.offer(self.tr("Approve again…"), self.approve_wanted.emit)

    def show_ended(self, ended: Ended | None, me: str) -> None:
        """Ask about approvals that an edit ended, or about none; ``me`` is who made the edit."""
        if ended is None:
            self.hide()
            return
        names = tuple(dict.fromkeys(each.by for each in ended.approvals))
        is_mine = all(is_same_person(each, me) for each in names)
        if is_mine:
            self.say(self.tr("You changed this after approving it."))
        else:
            self.say(self.tr("This has changed since {name} approved it.").format(name=", ".join(names)))
        self._ask.setVisible(not is_mine)
        self._approve.setVisible(is_mine)
        again = self._approve if is_mine else self._ask
        self.prefer(self._keep if ended.is_minor else again)
        self._keep.setToolTip(
            self.tr("For spelling, punctuation and spaces. It is noted in the file what was corrected.")
        )
        for button in (self._ask, self._approve):
            button.setToolTip(self.tr("For facts, names and numbers. Until then it counts as not approved."))
        self.show()
