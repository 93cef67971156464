"""Beginning a comment on what is selected, on a word, on a change; and making it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from update_editor.gui.place_names import place_name, place_names
from update_editor.model import Unusable, region_at, region_text
from update_editor.review.comments import WHOLE
from update_editor.review.resolve import Selection
from update_editor.services.review_cards import Card

if TYPE_CHECKING:
    from update_editor.gui.review.review_panel import ReviewPanel
    from update_editor.gui.review.reviewing import Reviewing


class Commenting(QObject):
    """One comment that is being written, and the words that it is about."""

    def __init__(self, reviewing: "Reviewing") -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._on = Selection(WHOLE, 0, 0)
        self._words = ""
        self._change = ""
        """The id of the change that it is about; nothing where it is about words, or the whole."""

    def listen_to(self, panel: "ReviewPanel") -> None:
        """Make the comments that are written in the panel."""
        panel.editor.written.connect(self._write)
        panel.editor.left.connect(self._leave)

    def begin(self) -> None:
        """Comment on the change that is chosen in the panel, or on the page: the selection, or the word."""
        reviewing = self._reviewing
        if reviewing.is_in_panel and reviewing.chosen is not None and reviewing.chosen.change is not None:
            self.begin_on(reviewing.chosen)
            return
        parts = reviewing.places.selection()
        self._begin(parts[0] if parts else reviewing.places.word() or Selection(WHOLE, 0, 0))

    def begin_on(self, card: Card) -> None:
        """Comment on a change."""
        is_whole = card.change is not None and card.change.kind.startswith(("item", "bullet"))
        start = 0 if is_whole or card.start is None else card.start
        end = start if is_whole or card.end is None else card.end
        self._begin(Selection(card.where, start, end), "" if card.change is None else card.change.id)

    def _begin(self, on: Selection, change: str = "") -> None:
        reviewing = self._reviewing
        reviewing.workspace.sides.show_panel("review")
        panel = reviewing.panel
        if panel is None:
            return
        if panel.editor.is_empty or panel.editor.isHidden():
            self._on, self._change = on, change
            self._words = self._text(on.where)[on.start : on.end]
        place = place_name(place_names(reviewing.session), self._on.where)
        panel.editor.open(self._words, place, reviewing.me())

    def _text(self, where: str) -> str:
        try:
            region = region_at(self._reviewing.session.update, where)
        except Unusable:
            return ""
        return region_text(region)

    def _write(self, words: str, name: str) -> None:
        reviewing = self._reviewing
        if not self._make(words, name):
            return
        reviewing.refresh()
        made = reviewing.session.update.comments[-1].id
        self._close()
        reviewing.choose(reviewing.find(f"comment {made}"))

    def _make(self, words: str, name: str) -> bool:
        """Make the comment, on the change where that is still there to decide; say whether it was made."""
        reviewing = self._reviewing
        reviewing.refresh()
        if self._change and reviewing.find(f"change {self._change}") is not None:
            return reviewing.deciding.comment_on_change(words, name, self._change)
        return reviewing.deciding.comment(words, name, self._found_again())

    def _found_again(self) -> Selection:
        """Return where the words are now: they may have moved while the comment was written."""
        on, words = self._on, self._words
        text = self._text(on.where)
        if not words or text[on.start : on.end] == words:
            return on
        places = []
        at = text.find(words)
        while at >= 0:
            places.append(at)
            at = text.find(words, at + 1)
        if not places:
            return Selection(on.where, min(on.start, len(text)), min(on.start, len(text)))
        nearest = min(places, key=lambda place: abs(place - on.start))
        return Selection(on.where, nearest, nearest + len(words))

    def _leave(self) -> None:
        self._close()

    def _close(self) -> None:
        """Close the editor; the person goes on where they were."""
        panel = self._reviewing.panel
        if panel is not None:
            panel.editor.clear()
            self._reviewing.workspace.page.focus_last()
            panel.editor.hide()
