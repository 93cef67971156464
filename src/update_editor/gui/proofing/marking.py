"""Underlining on the page what a check found, and telling what is found at the caret."""

from collections import defaultdict

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from update_editor.gui.page import Page
from update_editor.gui.pane_values import BoundPane
from update_editor.gui.proofing.marks import MarkedLine, PlacedMark
from update_editor.gui.proofing.pane_marks import PaneMarks
from update_editor.proofing.findings import Finding
from update_editor.services.finding_text import Passage, all_passages
from update_editor.services.found_passages import says
from update_editor.services.session import Session

_PAUSE = 120
"""Milliseconds that the caret must stand still before what is found there is told."""
_Places = dict[int, tuple[Passage, list[Finding]]]
"""For each paragraph of a pane by its number, what it says and what was found in it."""


class Marking(QObject):
    """Underlines the findings of one page, in the panes that there are and in those that come."""

    came_to = Signal(object)
    """The finding that the caret came to; None where it left one."""

    def __init__(self, session: Session, page: Page) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._marks: dict[BoundPane, PaneMarks] = {}
        self._places: dict[str, _Places] = {}
        self._at_caret: Finding | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._follow_caret)
        for _, pane in page.panes.each():
            self._watch(pane)
        page.panes.added.connect(self._watch)
        page.panes.focused.connect(self._soon.start)

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Underline these, and no others."""
        self._places = self._placed(findings)
        for _, pane in self._page.panes.each():
            self._show_in(pane)
        self._soon.start()

    def at_caret(self, *, with_held: bool = False) -> Finding | None:
        """Return what was found where the caret is now; ``with_held``, also what is not underlined yet."""
        pane = self._page.panes.current
        marks = self._marks.get(pane) if pane is not None else None
        mark = None if marks is None else marks.at_caret(with_held=with_held)
        return None if mark is None else mark.finding

    def _placed(self, findings: tuple[Finding, ...]) -> dict[str, _Places]:
        """Return by pane what is found in which paragraph; nothing of what has no words on the page."""
        by_place: dict[tuple[str, str | None], list[Finding]] = defaultdict(list)
        for finding in findings:
            if finding.end > 0:
                by_place[finding.where, finding.block].append(finding)
        placed: dict[str, _Places] = defaultdict(dict)
        for passage in all_passages(self._session.update):
            found = by_place.get((passage.where, passage.block))
            pane = self._page.panes.pane(passage.where) if found else None
            if found and pane is not None:
                placed[pane.where][passage.number] = passage, found
        return placed

    def _watch(self, pane: BoundPane) -> None:
        self._marks = {each: marks for each, marks in self._marks.items() if isValid(each)}
        self._marks[pane] = PaneMarks(pane)
        pane.cursorPositionChanged.connect(self._soon.start)
        self._show_in(pane)

    def _show_in(self, pane: BoundPane) -> None:
        marks, places = self._marks.get(pane), self._places.get(pane.where)
        if marks is None:
            return
        if not places:
            marks.show(())
            return
        texts = marks.texts()
        marks.show(tuple(MarkedLine(text, _marks(text, places.get(at))) for at, text in enumerate(texts)))

    def _follow_caret(self) -> None:
        """Show what waited for the caret to leave, and tell where it came to."""
        for pane, marks in self._marks.items():
            if isValid(pane):
                marks.release()
        finding = self.at_caret()
        if finding != self._at_caret:
            self._at_caret = finding
            self.came_to.emit(finding)


def _marks(shown: str, found: tuple[Passage, list[Finding]] | None) -> tuple[PlacedMark, ...]:
    """Return the marks of a paragraph as it is shown: with what is deleted, or without."""
    if found is None:
        return ()
    passage, findings = found
    has_gaps = shown != passage.text
    if has_gaps and len(shown) != len(passage.text) + sum(length for _, length in passage.gaps):
        return ()
    marks = []
    for finding in findings:
        if not says(passage, finding):
            continue
        # What is missing between two characters is marked under the one before.
        start = finding.start if finding.start < finding.end else finding.start - 1
        if has_gaps:
            start, end = passage.full(start, is_end=False), passage.full(finding.end, is_end=True)
        else:
            end = finding.end
        marks.append(PlacedMark(start, end, finding))
    return tuple(sorted(marks, key=_start))


def _start(mark: PlacedMark) -> int:
    return mark.start
