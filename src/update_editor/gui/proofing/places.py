"""Where on the page a check found something: going there, with the focus or without."""

from PySide6.QtCore import QObject

from update_editor.gui.page import Page
from update_editor.gui.pane_values import block_start
from update_editor.services.found_passages import Found, passage_of
from update_editor.services.session import Session


class FoundPlaces(QObject):
    """The places on the page of one session in which a check found something."""

    def __init__(self, session: Session, page: Page) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def go_to(self, finding: Found) -> None:
        """Select the words that a check found something in, and have the focus there."""
        if self._page.go_to(finding.where):
            self._select(finding)

    def show(self, finding: Found) -> None:
        """Select the words that a check found something in, and leave the focus where it is."""
        self._page.complete()
        pane = self._page.panes.pane(finding.where) or self._page.panes.pane(f"{finding.where}/heading")
        if pane is not None:
            self._page.panes.stand_at(pane)
            self._select(finding)

    def _select(self, finding: Found) -> None:
        update, panes = self._session.update, self._page.panes
        pane = panes.pane(finding.where)
        passage = passage_of(update, finding) if finding.end else None
        if pane is not None and passage is not None:
            begin = block_start(update, finding.where, finding.block)
            start = begin + passage.full(finding.start, is_end=False)
            panes.select(pane, start, begin + passage.full(finding.end, is_end=True))
        self._page.scrolling.show_soon()
