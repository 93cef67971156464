"""The line over the page of somebody who was sent the update: what they do is a suggestion."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.round.bar import RoundBar


class SuggestingBar(RoundBar):
    """Says as whom one suggests, and offers to approve."""

    approve_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._approve = self.offer(self.tr("Approve…"), self.approve_wanted.emit)
        self.offer_close(self.tr("Put this message away"))

    def show_author(self, name: str, *, asked_to_approve: bool) -> None:
        """Say that what is done is suggested as somebody's."""
        if asked_to_approve:
            words = self.tr("You are suggesting as {name}. Approve when you are done.")
        else:
            words = self.tr("You are suggesting as {name}. It was sent for your information.")
        self.say(words.format(name=name))
        self._approve.setVisible(asked_to_approve)
        self.show()
