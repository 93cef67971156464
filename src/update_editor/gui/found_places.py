"""Going to what a check found on the page, and writing something else there."""

from PySide6.QtCore import QObject

from update_editor.gui.page import Page
from update_editor.gui.pane_values import block_start
from update_editor.proofing.findings import Finding
from update_editor.services.session import Session


class FoundPlaces(QObject):
    """The places on the page of one session in which a check found something."""

    def __init__(self, session: Session, page: Page) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def go_to(self, finding: Finding) -> None:
        """Select the text that a check found something in."""
        found = self._page.go_to(finding.where)
        pane = self._page.panes.pane(finding.where)
        if not found or pane is None:
            return
        start = block_start(self._session.update, finding.where, finding.block)
        if finding.start is not None and finding.end is not None:
            self._page.panes.select(pane, start + finding.start, start + finding.end)

    def replace(self, finding: Finding, words: str) -> None:
        """Write something else where a check found something, unless other words stand there by now."""
        self.go_to(finding)
        pane = self._page.panes.current
        if pane is not None and pane.textCursor().selectedText() == finding.text:
            pane.insert_text(words)
