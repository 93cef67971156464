"""Which colour each person of a review has in the panel: the same as on the page."""

from collections.abc import Callable

from PySide6.QtGui import QColor

from update_editor.gui.theme import Theme


class PeopleColours:
    """The colours of the people of one update; ``authors`` tells who they are, in the order of the page."""

    def __init__(self, theme: Theme, authors: Callable[[], tuple[str, ...]]) -> None:
        self._theme = theme
        self._authors = authors

    def colour(self, name: str) -> QColor:
        """Return a person's colour; that of text where the system's colours are in force."""
        colours = self._theme.colours.people
        authors = self._authors()
        if not colours or name not in authors:
            return self._theme.colour("quiet")
        return QColor(colours[authors.index(name) % len(colours)])
