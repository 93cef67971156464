"""The line over the page that says that the page does not show all that is tracked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.round.bar import RoundBar
from update_editor.review.views import View


class ViewBar(RoundBar):
    """Says which view is shown, and leads back to all markup."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer(self.tr("Show all markup"), self.all_wanted.emit)

    def show_view(self, view: View) -> None:
        """Say what the page shows; with all markup, or simple markup, nothing needs to be said."""
        if view == "original":
            self.say(self.tr("This is the original, as it was before any change. It is for reading alone."))
        elif view == "none":
            self.say(self.tr("No markup: changes are shown as if they were accepted."))
        self.setVisible(view in ("original", "none"))
