"""Doing what is asked of a card, going on to the next, and saying what was done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from update_editor.gui.counting import counted
from update_editor.gui.review.card_words import summary
from update_editor.gui.review.places import cards_in
from update_editor.model import Update
from update_editor.services.review_cards import Card

if TYPE_CHECKING:
    from update_editor.gui.review.review_panel import ReviewPanel
    from update_editor.gui.review.reviewing import Reviewing


class Handling(QObject):
    """Decides on the changes of one workspace, and keeps the threads of its comments."""

    def __init__(self, reviewing: "Reviewing") -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._said_of: Update | None = None
        reviewing.workspace.bridge.anything_changed.connect(self._pass_on)

    def listen_to(self, panel: "ReviewPanel") -> None:
        """Do what is asked in the panel."""
        panel.filters.all_wanted.connect(self.decide_all)
        panel.list.asked.connect(self._do)
        panel.list.replied.connect(self._reply)
        panel.list.reply_deleted.connect(self._delete_reply)

    def _do(self, what: str, card_id: str) -> None:
        reviewing = self._reviewing
        card = reviewing.find(card_id)
        if card is None:
            return
        if what in ("accept", "reject"):
            self.decide(card, accepting=what == "accept")
        elif what == "comment":
            reviewing.commenting.begin_on(card)
        elif what == "resolve":
            self._resolve(card)
        elif what == "reopen":
            reviewing.deciding.reopen(card)
            reviewing.refresh()
        elif what == "delete" and reviewing.deciding.delete(card):
            reviewing.refresh()
            self._say(self.tr("Comment deleted."), self.tr("Undo"))

    def decide(self, card: Card, *, accepting: bool, go_on: bool = True) -> None:
        """Accept or reject a change; then choose the next one, and go to its place."""
        reviewing = self._reviewing
        if card.change is None:
            return
        row = reviewing.shown.index(card) if card in reviewing.shown else 0
        decide = reviewing.deciding.accept if accepting else reviewing.deciding.reject
        if not decide({card.change.id}):
            reviewing.refresh()
            return
        was_in_panel = reviewing.is_in_panel
        reviewing.refresh()
        if go_on:
            self._go_on_from(row)
        if was_in_panel and not reviewing.is_in_panel and reviewing.panel is not None:
            reviewing.panel.take_focus()
        words = summary(card)
        if accepting:
            self._say(self.tr("Accepted. {words}").format(words=words), self.tr("Undo"))
        else:
            self._say(self.tr("Rejected. {words}").format(words=words), self.tr("Restore"))

    def _go_on_from(self, row: int) -> None:
        """Go to the first change from a row on, round the end."""
        shown = self._reviewing.shown
        changes = [card for card in (*shown[row:], *shown[:row]) if card.change is not None]
        if changes:
            self._reviewing.stepping.go_to(changes[0])
        else:
            self._reviewing.choose(None)
            self._reviewing.places.unmark()

    def decide_selected(self, *, accepting: bool) -> None:
        """Accept or reject what is tracked in the words that are selected on the page."""
        reviewing = self._reviewing
        reviewing.refresh()
        parts = reviewing.places.selection()
        found = cards_in(reviewing.cards, parts)
        # A selection of words says nothing of a bullet as a whole, but here whole bullets are meant.
        whole = {card.change.id for card in found if card.change and card.change.kind.startswith("bullet ")}
        if reviewing.deciding.decide_selected(parts, whole, accepting=accepting):
            reviewing.refresh()
            self._say_decided(len(found), accepting)

    def decide_all(self, what: str) -> None:
        """Accept or reject every change that the filters take, as one step."""
        reviewing = self._reviewing
        reviewing.refresh()
        ids = {card.change.id for card in reviewing.shown if card.change is not None}
        accepting = what == "accept"
        decide = reviewing.deciding.accept if accepting else reviewing.deciding.reject
        if ids and decide(ids):
            reviewing.places.unmark()
            reviewing.refresh()
            self._say_decided(len(ids), accepting)

    def _say_decided(self, count: int, accepting: bool) -> None:
        offer = self.tr("Undo") if accepting else self.tr("Restore")
        if accepting:
            words = counted(count, self.tr("1 change accepted."), self.tr("{n} changes accepted."))
        else:
            words = counted(count, self.tr("1 change rejected."), self.tr("{n} changes rejected."))
        self._say(words, offer)

    def _resolve(self, card: Card) -> None:
        if self._reviewing.deciding.resolve(card):
            self._reviewing.refresh()
            self._say(self.tr("Comment resolved."), self.tr("Undo"))

    def _reply(self, card_id: str, words: str) -> None:
        card = self._reviewing.find(card_id)
        if card is not None and self._reviewing.deciding.reply(card, words):
            if self._reviewing.panel is not None:
                self._reviewing.panel.list.forget_draft(card_id)
            self._reviewing.refresh()

    def _delete_reply(self, card_id: str, number: int) -> None:
        card = self._reviewing.find(card_id)
        if card is not None and self._reviewing.deciding.delete_reply(card, number):
            self._reviewing.refresh()
            self._say(self.tr("Reply deleted."), self.tr("Undo"))

    def say_undoable(self, words: str) -> None:
        """Say what was just done, and offer to take it back."""
        self._say(words, self.tr("Undo"))

    def _say(self, words: str, offer: str) -> None:
        """Say what was done, in the panel where that is seen, else over the page, with the way back."""
        self._said_of = self._reviewing.session.update
        panel = self._reviewing.panel
        if panel is not None and panel.isVisible():
            panel.say_done(words, offer, self._undo)
        else:
            self._reviewing.workspace.banner.say(words, offer=(offer, self._undo))

    def _undo(self) -> None:
        """Take back what was said last, unless something else was done since."""
        if self._said_of is self._reviewing.session.update:
            self._reviewing.session.undo()
            self._reviewing.refresh()

    def _pass_on(self) -> None:
        panel = self._reviewing.panel
        if panel is not None and self._said_of is not self._reviewing.session.update:
            panel.forget_done()
