"""What is decided about the places of an easy read: left out, still right, joined, split."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from update_editor.easyread import units
from update_editor.easyread.units import Place
from update_editor.gui.easy_read.place_rows import row_of, unit_of
from update_editor.model import Update
from update_editor.services.commands import without_pictures_given_up

if TYPE_CHECKING:
    from update_editor.gui.easy_read.working import Working


class Decisions(QObject):
    """Makes each decision one step of the session."""

    def __init__(self, working: "Working") -> None:
        super().__init__(working)
        self._working = working
        self._do = working.change

    @property
    def _update(self) -> Update:
        return self._working.update

    def leave_out(self, place: Place, reason: str) -> None:
        """Leave a place out, for a reason."""
        self._do(self.tr("Leaving out"), units.left_out(self._update, place.sources, reason))

    def leave_rest_out(self, reason: str) -> None:
        """Leave out every place that nobody has decided yet."""
        self._do(self.tr("Leaving the rest out"), units.rest_left_out(self._update, reason))

    def decide_again(self, place: Place) -> None:
        """Take a decision back."""
        self._do(self.tr("Deciding again"), units.undecided_again(self._update, unit_of(place)))

    def still_right(self, place: Place) -> None:
        """Say that the easy words are right for what the original says now."""
        self._do(self.tr("Saying it is still right"), units.still_right(self._update, unit_of(place)))

    def take_out(self, place: Place) -> None:
        """Take out what was written for an original that is gone."""
        removed = units.without_orphan(self._update, unit_of(place))
        self._do(self.tr("Taking out easy read"), without_pictures_given_up(self._update, removed))

    def join_next(self, place: Place) -> None:
        """Make a place and the one that follows one."""
        places = self._working.places
        row = row_of(places, place)
        if 0 <= row < len(places) - 1:
            merged = units.merged_places(self._update, places[row].id, places[row + 1].id)
            self._do(self.tr("Joining parts"), merged)

    def split_up(self, place: Place) -> None:
        """Make the first paragraph of a place one of its own; what was written stays with it."""
        self._do(self.tr("Splitting a part"), units.split_place(self._update, place.id, 1))

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons for which something is left out already, each once, the latest first."""
        given = (unit.reason for unit in reversed(self._update.easy_read) if unit.decision == "left out")
        return tuple(dict.fromkeys(reason for reason in given if reason))
