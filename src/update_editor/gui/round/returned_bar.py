"""The line over the page about a returned Word file: that it is read, and then what came back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.round.bar import RoundBar


class ReturnedBar(RoundBar):
    """While a file is read it can be stopped; once it is in, what came back can be shown again."""

    cancel_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cancel = self.offer(self.tr("Cancel"), self.cancel_wanted.emit)
        self._show = self.offer(self.tr("Show what came back"), self.show_wanted.emit)
        self._close = self.offer_close(self.tr("Put this message away"))

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self.say(self.tr("Comparing “{name}” with what was sent…").format(name=name))
        self._arrange(is_reading=True)

    def show_came_back(self, words: str) -> None:
        """Say what came back."""
        self.say(words)
        self._arrange(is_reading=False)

    def _arrange(self, *, is_reading: bool) -> None:
        self._cancel.setVisible(is_reading)
        self._show.setVisible(not is_reading)
        self._close.setVisible(not is_reading)
        self.show()
