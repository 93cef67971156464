"""Tracking changes in one window: who suggests, who has suggested, and in which view it is shown."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from update_editor.gui.growing_field import People
from update_editor.gui.page import Page
from update_editor.review.views import View
from update_editor.services.session import Session

_PAUSE = 250
"""Milliseconds without a change after which it is looked whether somebody else has suggested something."""


class Tracking(QObject):
    """Whether what is done is tracked, as whose, and how the page shows it.

    People get their colours when ``follow`` is first called: a window can be painted without.
    """

    changed = Signal()
    """It was switched on or off, or another view chosen."""

    def __init__(self, session: Session, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.follow)
        session.listen(self._note)

    @property
    def author(self) -> str | None:
        """Who suggests; None while nothing is tracked."""
        return self._session.suggests_as

    @property
    def view(self) -> View:
        """In which view the page shows what is tracked."""
        return self._page.panes.view

    def suggest_as(self, author: str | None) -> None:
        """Track what is done from now on as somebody's, or no longer."""
        self._session.suggest_as(author)
        self._page.panes.follow_tracking()
        self.follow()
        self.changed.emit()

    def show_view(self, view: View) -> None:
        """Show the page in another view; the update stays what it is."""
        self._page.show_view(view)
        self.changed.emit()

    def follow(self) -> None:
        """Have the page show those who suggest, each in a colour of their own."""
        from update_editor.review.comments import speakers
        from update_editor.review.tracked import authors

        self._pause.stop()
        update = self._session.update
        names = tuple(dict.fromkeys((*self._known(), *authors(update), *speakers(update))))
        comments = frozenset(comment.id for comment in update.comments if not comment.resolved)
        self._page.panes.show_people(People(authors=names, comments=comments))

    def _known(self) -> Iterator[str]:
        """Yield those who have a colour already, and who suggests now: nobody's colour changes."""
        yield from self._page.panes.people.authors
        if self.author is not None:
            yield self.author

    def _note(self, _changed: object) -> None:
        self._pause.start()
