"""Where cards are on the page, and which card the caret is in."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from update_editor.gui import positions
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.page import Page
from update_editor.gui.pane_values import BoundPane, as_text, block_start, value_at, words_of
from update_editor.gui.theme import Theme
from update_editor.model import line_text
from update_editor.review.resolve import Selection
from update_editor.services.review_cards import Card
from update_editor.services.session import Session

_WASH = 60
"""How much of the accent lies behind the words of the chosen card, of 255."""


class ReviewPlaces(QObject):
    """The places of changes and comments on the page of one session."""

    def __init__(self, session: Session, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._theme = theme
        self._marked: BoundPane | None = None

    def show(self, card: Card, *, with_focus: bool) -> None:
        """Put the caret where a card is, and bring that into sight; the focus goes there or stays."""
        self._page.complete()
        pane = self._page.panes.pane(card.where) or self._page.panes.pane(f"{card.where}/heading")
        if pane is None:
            return
        if with_focus:
            self._page.panes.come_to(pane)
        else:
            self._page.panes.stand_at(pane)
        start, end = self._span(pane, card)
        pane.place_caret(start)
        self._mark(pane, start, end)
        self._page.scrolling.show_soon()

    def _span(self, pane: BoundPane, card: Card) -> tuple[int, int]:
        """Return where a card's words are in its pane, in code points of what the pane shows."""
        panes = self._page.panes
        if card.start is None or card.end is None:
            start = end = block_start(self._session.update, card.where, card.block)
        else:
            first = block_start(self._session.update, card.where, None) if _is_list(pane) else 0
            start, end = first + card.start, first + card.end
        return panes.in_view(pane, start), panes.in_view(pane, end)

    def _mark(self, pane: BoundPane, start: int, end: int) -> None:
        """Lay a wash behind the words of the chosen card: without the focus no caret is seen there."""
        self.unmark()
        shown = QTextCharFormat()
        wash = QColor(self._theme.colour("accent"))
        wash.setAlpha(_WASH)
        shown.setBackground(wash)
        cursor = QTextCursor(pane.document())
        cursor.setPosition(positions.to_document(pane.rich_text, start))
        cursor.setPosition(positions.to_document(pane.rich_text, end), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = shown
        pane.setExtraSelections([mark])
        self._marked = pane

    def unmark(self) -> None:
        """Take the wash away."""
        if self._marked is not None and isValid(self._marked):
            self._marked.setExtraSelections([])
        self._marked = None

    def caret(self) -> tuple[str, int] | None:
        """Return the address of the text that the caret is in and its position there, in code points."""
        pane = self._page.panes.current
        at = None if pane is None else self._page.panes.in_text(pane, pane.caret())
        if pane is None or at is None:
            return None
        return next(((where, at - start) for where, start, end in self._texts(pane) if at <= end), None)

    def selection(self) -> tuple[Selection, ...]:
        """Return what is selected, text by text: none where nothing is, several in a list of bullets."""
        pane = self._page.panes.current
        if pane is None or not pane.textCursor().hasSelection():
            return ()
        return self._between(pane, pane.textCursor())

    def word(self) -> Selection | None:
        """Return the word that the caret is in, or where it stands if it is in none."""
        pane, here = self._page.panes.current, self.caret()
        if pane is None or here is None:
            return None
        cursor = pane.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return next(iter(self._between(pane, cursor)), Selection(here[0], here[1], here[1]))

    def _between(self, pane: BoundPane, cursor: QTextCursor) -> tuple[Selection, ...]:
        """Return what a cursor selects in a pane, text by text."""
        shown = (cursor.selectionStart(), cursor.selectionEnd())
        ends = (positions.to_model(pane.rich_text, each) for each in shown)
        first, last = (self._page.panes.in_text(pane, each) for each in ends)
        if first is None or last is None:
            return ()
        return tuple(
            Selection(where, max(first - start, 0), min(last, end) - start)
            for where, start, end in self._texts(pane)
            if first <= end and last > start
        )

    def _texts(self, pane: BoundPane) -> Iterator[tuple[str, int, int]]:
        """Yield the address of each text that a pane holds, with its start and end in all of them."""
        value = value_at(self._session.update, pane.where)
        if not _is_list(pane):
            yield pane.where, 0, len(words_of(value))
            return
        start = 0
        for bullet in as_text(value).blocks:
            end = start + len(line_text(bullet.spans))
            yield f"{pane.where}/{bullet.id}", start, end
            start = end + 1


def _is_list(pane: BoundPane) -> bool:
    return isinstance(pane, BulletsPane)


def card_at(cards: tuple[Card, ...], where: str, position: int) -> Card | None:
    """Return the card whose words are at a position; of several, the one with the fewest words."""
    here = [card for card in cards if _is_at(card, where, position)]
    return min(here, key=_length, default=None)


def cards_in(cards: tuple[Card, ...], parts: tuple[Selection, ...]) -> tuple[Card, ...]:
    """Return the cards of changes of which some is in the selected parts of texts."""
    return tuple(
        card for card in cards if card.change is not None and any(_meets(card, part) for part in parts)
    )


def _is_at(card: Card, where: str, position: int) -> bool:
    if card.where != where or card.start is None or card.end is None:
        return False
    return card.start <= position <= card.end and not card.is_resolved


def _length(card: Card) -> int:
    return (card.end or 0) - (card.start or 0)


def _meets(card: Card, part: Selection) -> bool:
    if card.where != part.where or card.start is None or card.end is None:
        return False
    return card.start < part.end and card.end > part.start
