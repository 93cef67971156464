"""The line over the page of somebody who was sent the update: what they do is a suggestion."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.round.bar import RoundBar

_MOST = 300
"""Characters of a note that are shown; all of it is in the tip."""


class SuggestingBar(RoundBar):
    """Says as whom one suggests, and offers to approve."""

    approve_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._approve = self.offer(self.tr("Approve…"), self.approve_wanted.emit)
        self.offer_close(self.tr("Put this message away"))

    def show_author(self, name: str, *, asked_to_approve: bool, asked_by: str = "", note: str = "") -> None:
        """Say that what is done is suggested as somebody's, and what they were asked with it."""
        if asked_to_approve:
            words = self.tr("You are suggesting as {name}. Approve when you are done.")
        else:
            words = self.tr("You are suggesting as {name}. It was sent for your information.")
        words = words.format(name=name)
        note = " ".join(note.split())
        if note:
            asked = self.tr("{name} asks: {note}") if asked_by else self.tr("You are asked: {note}")
            words = f"{words}\n{asked.format(name=asked_by, note=_shortened(note))}"
        self.say(words)
        self.setToolTip(plain_tip(note if len(note) > _MOST else ""))
        self._approve.setVisible(asked_to_approve)
        self.show()


def _shortened(note: str) -> str:
    return note if len(note) <= _MOST else f"{note[:_MOST].rstrip()}…"
