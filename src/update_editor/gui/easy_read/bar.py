"""The line over the easy read: how far it is, the way back to the page, and what is done to the whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.round.bar import RoundBar


class EasyReadBar(RoundBar):
    """Says how far the easy read is."""

    page_wanted = Signal()
    next_wanted = Signal()
    """The next place that is to be seen to is wanted."""
    rest_wanted = Signal()
    """What is still to be decided is to be left out."""
    sign_off_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("easyReadBar")
        self.next = self.offer(self.tr("&Next to see to"), self.next_wanted.emit)
        self.rest = self.offer(self.tr("&Leave the rest out, because…"), self.rest_wanted.emit)
        self.sign_off = self.offer(self.tr("&Sign-off…"), self.sign_off_wanted.emit)
        self.back = self.offer(self.tr("&Back to the page"), self.page_wanted.emit)
        self.show()

    def show_progress(self, words: str, *, can_go_on: bool, has_rest: bool) -> None:
        """Say how far it is, and offer what can be done now."""
        self.say(words)
        self.next.setEnabled(can_go_on)
        self.rest.setEnabled(has_rest)
