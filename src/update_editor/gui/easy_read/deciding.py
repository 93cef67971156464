"""What is decided on a place: left out and why, still right, decided again, joined, split, taken out."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from update_editor.easyread.units import Place
from update_editor.gui.easy_read.place_rows import row_of
from update_editor.gui.easy_read.working import Working

if TYPE_CHECKING:
    from update_editor.gui.easy_read.reason_dialog import ReasonDialog


class Deciding(QObject):
    """Does it, and asks for the reason where one is needed."""

    done = Signal()
    """Something was left out: a person goes on elsewhere."""

    def __init__(self, working: Working, parent: QWidget) -> None:
        super().__init__(parent)
        self._working = working
        self._parent = parent

    def do(self, what: str, place: Place) -> None:
        """Do what the sheet asks for: see ``Sheet.asked``."""
        if what in ("leave out", "reason"):
            self._ask_for_reason(place)
        elif what == "still right":
            self._working.decisions.still_right(place)
        elif what == "again":
            self._working.decisions.decide_again(place)
        elif what == "take out":
            self._working.decisions.take_out(place)
        elif what == "join next":
            self._working.decisions.join_next(place)
        elif what == "split place":
            self._working.decisions.split_up(place)

    def ask_for_rest(self) -> None:
        """Ask why everything that is still to be decided is left out."""
        self._ask("", self._working.progress.to_decide).chosen.connect(self._leave_rest_out)

    def _ask_for_reason(self, place: Place) -> None:
        reason = place.unit.reason if place.unit is not None else ""
        self._ask(reason, 1).chosen.connect(partial(self._leave_out, place))

    def _ask(self, reason: str, count: int) -> "ReasonDialog":
        from update_editor.gui.easy_read.reason_dialog import ReasonDialog

        dialog = ReasonDialog(self._working.decisions.reasons, reason, count, self._parent.window())
        dialog.open()
        return dialog

    def _leave_out(self, place: Place, reason: str) -> None:
        row = row_of(self._working.places, place)
        if row >= 0:
            self._working.decisions.leave_out(self._working.places[row], reason)
            self.done.emit()

    def _leave_rest_out(self, reason: str) -> None:
        self._working.decisions.leave_rest_out(reason)
        self.done.emit()
