"""Where cards are on the page, and which card the caret is in."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from update_editor.gui import positions
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.page import Page
from update_editor.gui.pane_values import BoundPane, block_start
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
        start, end = self._span(card)
        pane.place_caret(start)
        self._mark(pane, start, end)
        self._page.show_caret_soon()

    def _span(self, card: Card) -> tuple[int, int]:
        """Return where a card's words are in its pane, in code points of what the pane shows."""
        is_whole_view = self._page.panes.view == "all"
        in_list = isinstance(self._page.panes.pane(card.where), BulletsPane)
        if card.start is None or not is_whole_view:
            start = block_start(self._session.update, card.where, card.block) if is_whole_view else 0
            return start, start
        first = block_start(self._session.update, card.where, None) if in_list else 0
        return first + card.start, first + (card.start if card.end is None else card.end)

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
        if pane is None:
            return None
        if not isinstance(pane, BulletsPane):
            return pane.where, pane.caret()
        return next(
            ((where, pane.caret() - start) for where, start, end in _bullets(pane) if pane.caret() <= end),
            (pane.where, 0),
        )

    def selection(self) -> tuple[Selection, ...]:
        """Return what is selected, text by text: none where nothing is, several in a list of bullets."""
        pane = self._page.panes.current
        if pane is None or not pane.textCursor().hasSelection():
            return ()
        cursor = pane.textCursor()
        first = positions.to_model(pane.rich_text, cursor.selectionStart())
        last = positions.to_model(pane.rich_text, cursor.selectionEnd())
        if not isinstance(pane, BulletsPane):
            return (Selection(pane.where, first, last),)
        return tuple(
            Selection(where, max(first - start, 0), min(last, end) - start)
            for where, start, end in _bullets(pane)
            if first <= end and last > start
        )

    def word(self) -> Selection | None:
        """Return the word that the caret is in, or where it stands if it is in none."""
        here = self.caret()
        pane = self._page.panes.current
        if here is None or pane is None:
            return None
        cursor = pane.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        where, position = here
        offset = pane.caret() - position
        start = positions.to_model(pane.rich_text, cursor.selectionStart()) - offset
        end = positions.to_model(pane.rich_text, cursor.selectionEnd()) - offset
        return Selection(where, max(start, 0), max(end, 0))


def _bullets(pane: BulletsPane) -> Iterator[tuple[str, int, int]]:
    """Yield the address of each bullet of a list with its start and end in the pane."""
    start = 0
    for block in pane.blocks():
        end = start + len(line_text(block.spans))
        yield f"{pane.where}/{block.id}", start, end
        start = end + 1


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
