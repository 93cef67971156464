"""Looks for words in the open update: marks them on the page, goes from one to the next, replaces them."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from update_editor.gui.bridge import Bridge
from update_editor.gui.environment import Environment
from update_editor.gui.found_marks import Marks
from update_editor.gui.jobs import Ticket
from update_editor.gui.positions import to_code_points, to_units
from update_editor.gui.search_result import Result, searched
from update_editor.gui.theme import GRID
from update_editor.model import Unusable, Update
from update_editor.services.finding_text import Match, Query, part_at
from update_editor.services.replacing_text import new_words, replace_all, replace_one
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.page import Page
    from update_editor.gui.pane_values import BoundPane

_PAUSE = 300
"""Milliseconds without a change of the update after which it is searched anew."""

Place = tuple[int, int, int]
"""Where something stands in the order of reading: number of the pane, of the paragraph, code point."""


class TextSearch(QObject):
    """One search of one session's update. It works beside the window and drops what has become stale."""

    changed = Signal()
    """Something else was found, or gone to: see ``matches``, ``current``, ``fault`` and ``replaced``."""

    def __init__(
        self, session: Session, page: "Page", bridge: Bridge, environment: Environment, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._jobs = environment.jobs
        self._is_on = False
        self._result: Result | None = None
        self._start: Place = (0, 0, 0)
        self._then: Callable[[], None] | None = None
        self.query = Query(text="")
        self.current: int | None = None
        self.fault: Exception | None = None
        self.replaced: int | None = None
        """How many were replaced by the last action, None where it was another; 0 where nothing changed."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        bridge.texts_changed.connect(self._forget_texts)
        bridge.structure_changed.connect(self._forget_all)
        bridge.anything_changed.connect(self._follow)

    @property
    def matches(self) -> tuple[Match, ...]:
        """What was found last."""
        return () if self._result is None else self._result.matches

    @property
    def part(self) -> str:
        """The address of the part of the update that the caret is in."""
        pane = self._page.panes.current
        return part_at(self._session.update, "" if pane is None else pane.where)

    def begin(self) -> None:
        """Search from the caret on from now, and mark what is found."""
        self._page.complete()
        self._is_on = True
        self._start = self._caret(at_end=False)

    def look_for(self, query: Query) -> None:
        """Look for something, and go to the first of it behind the caret."""
        self.query = query
        self.replaced = None
        self._look(self._go_on)

    def end(self) -> None:
        """Take the marks off the page; what was looked for is remembered."""
        self._is_on = False
        self._pause.stop()
        self._jobs.cancel("find")
        self._result = None
        self.current = self.fault = self.replaced = self._then = None
        self._mark({})

    def step(self, by: int) -> None:
        """Go to the next match (1) or the one before (-1), from the caret on, round the end."""
        self.replaced = None
        self._when_fresh(partial(self._step, by))

    def go_to(self, index: int) -> None:
        """Go to a match, and give its pane the focus."""
        if not self._is_fresh or not 0 <= index < len(self.matches):
            return
        self._go(index)
        pane = self._page.panes.current
        if pane is not None:
            pane.setFocus()

    def replace(self, words: str) -> None:
        """Replace the match that is selected, and go to the next; where none is, only go there."""
        self.replaced = None
        self._when_fresh(partial(self._replace, words))

    def replace_all(self, words: str) -> None:
        """Replace every match, as one step."""
        self._then = None
        update, query = self._session.update, self.query

        def work(ticket: Ticket) -> tuple[Update, int]:
            return replace_all(update, query, words, ticket.is_cancelled)

        self._jobs.start("find", work, partial(self._take_replaced, update, words), self._fail)

    def _take_replaced(self, before: Update, words: str, replaced: tuple[Update, int]) -> None:
        if self._session.update is not before:
            self.replace_all(words)
            return
        after, count = replaced
        self._session.do(self.tr("Replacing all"), after)
        self.replaced = count if after != before else 0
        self._look()

    @property
    def _is_fresh(self) -> bool:
        result = self._result
        return result is not None and result.update is self._session.update and result.query == self.query

    def _when_fresh(self, then: Callable[[], None]) -> None:
        if self._is_fresh:
            then()
        elif self.query.text:
            self._look(then)

    def _look(self, then: Callable[[], None] | None = None) -> None:
        self._pause.stop()
        self._then = then or self._then
        update, query = self._session.update, self.query

        def work(ticket: Ticket) -> Result:
            return searched(update, query, ticket)

        self._jobs.start("find", work, self._take, self._fail)

    def _take(self, result: Result) -> None:
        if result.update is not self._session.update:
            if not self._pause.isActive():
                self._look()
            return
        self._result = result
        self.fault = None
        if self._is_on:
            self._mark(result.marks)
        self.current = self._selected()
        then, self._then = self._then, None
        if then is not None:
            then()
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._result = Result(self._session.update, self.query)
        self._then = None
        self.current = None
        self.fault = error
        self._mark({})
        self.changed.emit()

    def _mark(self, marks: Mapping[str, Marks]) -> None:
        for where, pane in self._page.panes.each():
            pane.mark_found(marks.get(where, {}))

    def _forget_texts(self, texts: frozenset[str], _initiator: object) -> None:
        """Take the marks off texts that changed: they may stand beside their words now."""
        if self._is_on:
            for where in texts:
                pane = self._page.panes.pane(where)
                if pane is not None:
                    pane.mark_found({})

    def _forget_all(self, _initiator: object) -> None:
        if self._is_on:
            self._mark({})

    def _follow(self) -> None:
        if self._is_on and self.query.text:
            self._pause.start()
        if self.replaced is not None:
            self.replaced = None
            self.changed.emit()

    def _go_on(self) -> None:
        """Go to the first match from where the search began; stay where there is none."""
        if self.matches:
            self._go(self._first_from(self._start))

    def _step(self, by: int) -> None:
        if not self.matches:
            return
        if by > 0:
            self._go(self._first_from(self._caret(at_end=True)))
        else:
            here = self._caret(at_end=False)
            self._go(bisect_left(self.matches, here, key=self._place) - 1)
        self._start = self._caret(at_end=False)
        self.changed.emit()

    def _first_from(self, place: Place) -> int:
        return bisect_left(self.matches, place, key=self._place) % len(self.matches)

    def _replace(self, words: str) -> None:
        index = self._selected()
        if index is None:
            self._step(1)
            return
        match = self.matches[index]
        try:
            updated = replace_one(self._session.update, match, self.query, words)
        except Unusable as error:
            self._fail(error)
            return
        pane, paragraph, start = self._place(match)
        self._start = (pane, paragraph, start + len(new_words(match, self.query, words)))
        self._session.do(self.tr("Replacing"), updated)
        self._look(self._go_on)

    def _go(self, index: int) -> None:
        """Select a match. The focus stays in the bar where it is there."""
        index %= len(self.matches)
        match = self.matches[index]
        pane = self._page.panes.pane(match.where)
        if pane is None:
            return
        self._page.panes.stand_at(pane)
        focus = QApplication.focusWidget()
        if focus is not None and self._page.isAncestorOf(focus):
            pane.setFocus()
        block = pane.rich_text.findBlockByNumber(match.passage.number)
        text, begin = block.text(), block.position()
        cursor = pane.textCursor()
        cursor.setPosition(begin + to_units(text, match.full_start))
        cursor.setPosition(begin + to_units(text, match.full_end), QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        self.current = index
        self.show_place_soon()

    def show_place_soon(self) -> None:
        """Scroll to the match that is gone to, once what changed has been laid out."""
        QTimer.singleShot(0, self, self._show_place)

    def _show_place(self) -> None:
        """Scroll no further than it needs for the words to be in sight."""
        pane, ground = self._page.panes.current, self._page.widget()
        if pane is not None and ground is not None:
            middle = pane.viewport().mapTo(ground, pane.cursorRect().center())
            self._page.ensureVisible(middle.x(), middle.y(), GRID, 12 * GRID)

    def _selected(self) -> int | None:
        """Return which match is selected on the page."""
        start = self._caret(at_end=False)
        index = bisect_left(self.matches, start, key=self._place)
        if index < len(self.matches) and self._place(self.matches[index]) == start:
            match = self.matches[index]
            end = (*start[:2], match.full_end)
            return index if end == self._caret(at_end=True) else None
        return None

    def _caret(self, *, at_end: bool) -> Place:
        """Return where the selection, or the caret, starts or ends."""
        pane = self._page.panes.current
        if pane is None:
            return (0, 0, 0)
        cursor = pane.textCursor()
        position = cursor.selectionEnd() if at_end else cursor.selectionStart()
        block = pane.rich_text.findBlock(position)
        at = to_code_points(block.text(), position - block.position())
        return (self._number(pane), block.blockNumber(), at)

    def _place(self, match: Match) -> Place:
        pane = self._page.panes.pane(match.where)
        return (-1 if pane is None else self._number(pane), match.passage.number, match.full_start)

    def _number(self, pane: "BoundPane") -> int:
        return self._page.panes.number(pane)
