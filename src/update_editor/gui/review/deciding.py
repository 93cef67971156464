"""What a reviewer does, each one step to undo: accept, reject, comment, reply, resolve."""

from collections.abc import Callable, Collection

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from update_editor.gui.counting import counted
from update_editor.gui.environment import Environment
from update_editor.gui.sentences import sentence
from update_editor.model import Unusable, Update
from update_editor.review import comments
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import Selection, accept, reject
from update_editor.services.log import note_error
from update_editor.services.review_cards import Card
from update_editor.services.session import Session


class Deciding(QObject):
    """The decisions of one session. Each method says whether anything was done."""

    refused = Signal(str)
    """A sentence that says why something could not be done."""

    def __init__(self, session: Session, environment: Environment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._environment = environment

    @property
    def me(self) -> str:
        """Who reviews; empty where that is not known yet."""
        return self._session.suggests_as or self._environment.settings.me

    def accept(self, ids: Collection[str]) -> bool:
        """Accept changes."""
        label = counted(len(ids), self.tr("Accepting a change"), self.tr("Accepting {n} changes"))
        return self._do(label, lambda update: accept(update, ids))

    def reject(self, ids: Collection[str]) -> bool:
        """Reject changes."""
        label = counted(len(ids), self.tr("Rejecting a change"), self.tr("Rejecting {n} changes"))
        return self._do(label, lambda update: reject(update, ids))

    def decide_selected(self, parts: tuple[Selection, ...], ids: Collection[str], *, accepting: bool) -> bool:
        """Accept or reject what is tracked in parts of texts, and the changes with these ids."""
        decide = accept if accepting else reject

        def decided(update: Update) -> Update:
            for part in parts:
                update = decide(update, part)
            return decide(update, ids) if ids else update

        label = (
            self.tr("Accepting changes in the selection")
            if accepting
            else self.tr("Rejecting changes in the selection")
        )
        return self._do(label, decided)

    def comment(self, words: str, name: str, on: Selection) -> bool:
        """Comment on a part of a text, under a name, which is kept where nobody knew it."""
        by = self._as(name)
        return self._do(
            self.tr("Commenting"),
            lambda update: comments.add_comment(update, words, by, on.where, on.start, on.end),
        )

    def comment_on_change(self, words: str, name: str, change_id: str) -> bool:
        """Comment on a change: on its words, or on the item or bullet that it is of."""
        by = self._as(name)
        return self._do(
            self.tr("Commenting"), lambda update: comments.add_comment_on_change(update, words, by, change_id)
        )

    def reply(self, card: Card, words: str) -> bool:
        """Answer a comment."""
        by = self._by()
        return self._do(self.tr("Replying"), lambda update: comments.answer(update, _id(card), words, by))

    def resolve(self, card: Card) -> bool:
        """Resolve a comment."""
        return self._do(
            self.tr("Resolving a comment"), lambda update: comments.resolve_comment(update, _id(card))
        )

    def reopen(self, card: Card) -> bool:
        """Open a resolved comment again."""
        return self._do(
            self.tr("Reopening a comment"), lambda update: comments.reopen_comment(update, _id(card))
        )

    def delete(self, card: Card) -> bool:
        """Take one's own comment away."""
        me = self.me
        return self._do(
            self.tr("Deleting a comment"), lambda update: comments.delete_comment(update, _id(card), me)
        )

    def delete_reply(self, card: Card, number: int) -> bool:
        """Take one's own answer away."""
        me = self.me
        return self._do(
            self.tr("Deleting a reply"),
            lambda update: comments.delete_answer(update, _id(card), number, me),
        )

    def put_in(self, comment_id: str, where: str, position: int | None) -> bool:
        """Put what came back in Word and fits nowhere in its place, as a suggestion of whoever wrote it."""
        from update_editor.services.unplaced import put_in

        label = self.tr("Putting in what could not be placed")
        return self._do(label, lambda update: put_in(update, comment_id, where, position))

    def dismiss(self, comment_id: str) -> bool:
        """Put what came back in Word and fits nowhere among the resolved comments."""
        return self._do(self.tr("Dismissing"), lambda update: comments.resolve_comment(update, comment_id))

    def _as(self, name: str) -> Reviewer:
        """Return who comments now: a name that is asked for where nobody knew it is kept."""
        if not self._environment.settings.me:
            self._environment.keep(replace(self._environment.settings, me=name))
        return replace(self._by(), author=self.me or name)

    def _by(self) -> Reviewer:
        return Reviewer(self.me, self._environment.moment())

    def _do(self, label: str, change: Callable[[Update], Update]) -> bool:
        self._session.close_step()
        try:
            updated = change(self._session.update)
        except Unusable as error:
            note_error(error)
            self.refused.emit(f"{sentence(error)}.")
            return False
        return bool(self._session.do(label, updated, tracked=False))


def _id(card: Card) -> str:
    return "" if card.thread is None else card.thread.comment.id
