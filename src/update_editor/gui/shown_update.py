"""What the panes show of a session's update in the view that was chosen, and where things are in it."""

from update_editor.gui.pane_values import (
    BoundPane,
    Value,
    changed_blocks,
    shown_caret,
    unfolded_value,
    value_at,
    values_of,
)
from update_editor.model import Update
from update_editor.review.views import View, seen
from update_editor.services.session import Session


class ShownUpdate:
    """The update in one view. A place that the view leaves out, as that of a removed item, has no value."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._seen: tuple[Update, Update] | None = None
        self.view: View = "all"

    def choose(self, view: View) -> None:
        """Show another view from now on."""
        self.view, self._seen = view, None

    @property
    def update(self) -> Update:
        """The update as the view shows it, worked out once for each state of it."""
        update = self._session.update
        if self.view == "all":
            return update
        if self._seen is None or self._seen[0] is not update:
            self._seen = update, seen(update, self.view)
        return self._seen[1]

    @property
    def shows_all(self) -> bool:
        """Whether the panes hold the update itself, with all that is tracked."""
        return self.view == "all"

    def values(self) -> dict[str, Value]:
        """Return what the pane at each address shows."""
        return values_of(self.update)

    def value(self, where: str) -> Value | None:
        """Return what the pane at an address shows; None where the view leaves it out."""
        return value_at(self.update, where) if self.shows_all else self.values().get(where)

    def marked(self, where: str) -> frozenset[str] | None:
        """Return which blocks have the bar beside them though nothing else shows it: in simple markup."""
        if self.view != "simple":
            return None
        return changed_blocks(value_at(self._session.update, where))

    def position_in(self, where: str, position: int) -> int:
        """Return where a position of the update's text is in what a pane shows of it."""
        shown = None if self.view in ("all", "original") else self.value(where)
        if shown is None:
            return position
        return shown_caret(value_at(self._session.update, where), shown, position)

    def position_in_text(self, where: str, position: int) -> int | None:
        """Return where a position of what a pane shows is in the update's text; None in the original."""
        if self.shows_all:
            return position
        shown = self.value(where)
        if self.view == "original" or shown is None:
            return None
        return unfolded_value(value_at(self._session.update, where), shown, shown, position)[1]

    def written(self, pane: BoundPane) -> tuple[Value, int]:
        """Return what the text with its marks says after a person wrote in a pane, and their caret in it."""
        full = value_at(self._session.update, pane.where)
        shown = self.value(pane.where)
        if shown is None:
            return full, 0
        return unfolded_value(full, shown, pane.value(), pane.caret())
