"""What a returned Word file brought, as rows that lead to their places."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from update_editor.gui.place_names import place_name, place_names
from update_editor.gui.review.card_words import name_of, on_one_line, pieces, shortened
from update_editor.gui.round.returned_words import warning_words, way_words
from update_editor.review.comments import WHOLE
from update_editor.services.returned.report import Warned
from update_editor.services.review_cards import Card
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.review.reviewing import Reviewing
    from update_editor.services.bringing_back import BroughtBack

_CONTEXT = "ReturnedRows"
_LONGEST = 60
"""Letters of each text of a change that a row tells."""
translate = QCoreApplication.translate


class ReturnedRow(Struct, frozen=True, kw_only=True):
    """Some words, what there is to say about them, and where they lead: to a card, or an address."""

    words: str
    more: str = ""
    card: str = ""
    where: str = ""

    @property
    def leads(self) -> bool:
        """Whether there is a place to go to."""
        return bool(self.card or self.where)


class ReturnedGroup(Struct, frozen=True, kw_only=True):
    """Rows of one kind."""

    title: str
    rows: tuple[ReturnedRow, ...]


def groups_of(back: "BroughtBack", reviewing: "Reviewing", session: Session) -> tuple[ReturnedGroup, ...]:
    """Return all that came back and is still open, what asks for a look first."""
    rows = _Rows(back, reviewing, place_names(session))
    changes, left = tuple(rows.changes()), len(back.changes)
    title = translate(_CONTEXT, "Changes")
    if len(changes) < left:
        words = translate(_CONTEXT, "Changes: {n} of {all} are still open")
        title = words.format(n=len(changes), all=left)
    groups = (
        ReturnedGroup(title=translate(_CONTEXT, "Please look at these"), rows=tuple(rows.warnings())),
        ReturnedGroup(title=translate(_CONTEXT, "Couldn’t place"), rows=tuple(rows.unplaced())),
        ReturnedGroup(title=title, rows=changes),
        ReturnedGroup(title=translate(_CONTEXT, "Comments and answers"), rows=tuple(rows.comments())),
        ReturnedGroup(title=translate(_CONTEXT, "Placed without a mark"), rows=tuple(rows.ways())),
    )
    return tuple(group for group in groups if group.rows)


class _Rows:
    """Makes the rows of one file that came back."""

    def __init__(self, back: "BroughtBack", reviewing: "Reviewing", names: dict[str, str]) -> None:
        self._back = back
        self._reviewing = reviewing
        self._names = names

    def warnings(self) -> Iterator[ReturnedRow]:
        for each in self._back.report.warnings:
            yield ReturnedRow(
                words=place_name(self._names, each.where),
                more=warning_words(each),
                card=self._card_of(each),
                where="" if each.where == WHOLE else each.where,
            )

    def _card_of(self, warned: Warned) -> str:
        """Return the card of a change that a warning tells of by its author and the head of its words."""
        told = str(warned.parameters.get("words", "")).removesuffix("…")
        author = warned.parameters.get("author")
        for card in self._reviewing.cards:
            change = card.change
            if change is None or (change.where, change.author) != (warned.where, author):
                continue
            if told and " ".join((change.after or change.before).split()).startswith(told):
                return card.id
        return ""

    def unplaced(self) -> Iterator[ReturnedRow]:
        waiting = {each.id: each for each in self._reviewing.unplaced}
        for each in filter(None, map(waiting.get, self._back.unplaced)):
            beside = translate(_CONTEXT, "In Word it stood below “{words}”")
            yield ReturnedRow(
                words=shortened(on_one_line(each.text), _LONGEST),
                more=beside.format(words=shortened(on_one_line(each.quote))) if each.quote else "",
                card=f"comment {each.id}",
            )

    def changes(self) -> Iterator[ReturnedRow]:
        for each in self._back.changes:
            card = self._reviewing.find(f"change {each}")
            if card is not None:
                yield self._row_of(card)

    def comments(self) -> Iterator[ReturnedRow]:
        for each in self._back.comments:
            card = self._reviewing.find(f"comment {each}")
            if card is not None:
                yield self._row_of(card)

    def _row_of(self, card: Card) -> ReturnedRow:
        place = place_name(self._names, card.where)
        words = "".join(text for text, _ in pieces(card, _LONGEST))
        return ReturnedRow(words=words, more=f"{name_of(card.author)} · {place}", card=card.id)

    def ways(self) -> Iterator[ReturnedRow]:
        """Yield where paragraphs were placed by anything but their own marks, so that somebody may look."""
        told = Counter(
            (each.where, each.placed_by)
            for each in self._back.report.blocks
            if each.placed_by not in ("bookmark", "unplaced")
        )
        for (where, way), count in told.items():
            yield ReturnedRow(words=place_name(self._names, where), more=way_words(way, count), where=where)
