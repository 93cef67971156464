"""How far an easy read has come, in items: no percentage, for leaving out is a decision, too."""

from msgspec import Struct

from update_editor.easyread.places import places
from update_editor.model import Update


class Progress(Struct, frozen=True, kw_only=True):
    """How many items there are, and of them written, left out on purpose, and to decide.

    ``out_of_date`` are those of which the update says something else now, and what was written of something
    that the update does not have any more.
    """

    items: int = 0
    written: int = 0
    left_out: int = 0
    to_decide: int = 0
    out_of_date: int = 0

    @property
    def is_done(self) -> bool:
        """Whether all is decided and nothing is out of date."""
        return not self.to_decide and not self.out_of_date


def progress(update: Update) -> Progress:
    """Return how far the easy read of an update has come; tracked changes are read as accepted."""
    all_places = places(update)
    states = [each.state for each in all_places if each.sources]
    return Progress(
        items=len(states),
        written=states.count("written"),
        left_out=states.count("left out"),
        to_decide=states.count("to decide"),
        out_of_date=sum(each.is_stale for each in all_places),
    )
