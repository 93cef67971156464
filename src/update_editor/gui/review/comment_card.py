"""The chosen card of a comment: its thread, a field for an answer, and what can be done with it."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from update_editor.gui.review.card_words import on_one_line, shortened
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.review.review_card import ReviewCard
from update_editor.gui.review.words_field import WordsField
from update_editor.gui.theme import GRID, Theme
from update_editor.review.comments import Thread
from update_editor.services.review_cards import Card

_LONGEST_QUOTE = 160
_LONGEST = 20_000
"""Letters of a comment that are shown: a file may hold one of any length."""


class CommentCard(ReviewCard):
    """A comment and its answers. ``me`` may take away what is their own."""

    replied = Signal(str)
    """The words of an answer."""
    reply_deleted = Signal(int)
    """The number of one's own answer, from 0."""

    def __init__(
        self,
        card: Card,
        thread: Thread,
        me: str,
        place: str,
        now: dt.datetime,
        theme: Theme,
        people: PeopleColours,
        parent: QWidget,
    ) -> None:
        super().__init__(card, place, now, theme, people, parent)
        self._me = me
        if thread.words:
            self.add_quiet(f"“{shortened(on_one_line(thread.words), _LONGEST_QUOTE)}” · {place}")
        else:
            self.add_quiet(place)
        if thread.is_gone and thread.start is not None:
            self.add_quiet(self.tr("These words are marked as removed."))
        elif thread.is_gone:
            self.add_quiet(self.tr("These words are no longer there."))
        self.add_head(card.author, card.date)
        self.add_words(((shortened(thread.comment.text, _LONGEST), "plain"),))
        self._add_replies(thread)
        self.field = WordsField(self.tr("Reply"), self)
        self.field.sent.connect(self.replied)
        self.field.height_changed.connect(self.height_changed)
        self.column.addSpacing(GRID // 2)
        self.column.addWidget(self.field)
        self._add_thread_buttons(thread)

    def _add_replies(self, thread: Thread) -> None:
        for number, reply in enumerate(thread.comment.replies):
            line = QFrame(self)
            line.setProperty("line", True)
            line.setFixedHeight(1)
            self.column.addSpacing(GRID // 2)
            self.column.addWidget(line)
            row = self.add_head(reply.author, reply.date)
            if reply.author and reply.author == self._me:
                delete = self.tool("trash-2", self.tr("Delete this reply"))
                delete.clicked.connect(partial(self._delete_reply, number))
                row.addWidget(delete)
            self.add_words(((shortened(reply.text, _LONGEST), "plain"),))

    def _add_thread_buttons(self, thread: Thread) -> None:
        row = self.add_buttons()
        send = self.button("reply", self.tr("Send reply"))
        send.clicked.connect(self.field.send)
        send.setVisible(False)
        self.field.filled.connect(send.setVisible)
        self.field.filled.connect(self.height_changed)
        row.addWidget(send)
        if thread.comment.resolved:
            row.addWidget(self.button("undo-2", self.tr("Reopen"), "reopen"))
        else:
            row.addWidget(self.button("check", self.tr("Resolve"), "resolve"))
        row.addStretch()
        answered = any(reply.author != self._me for reply in thread.comment.replies)
        if self.row.author and self.row.author == self._me and not answered:
            row.addWidget(self.tool("trash-2", self.tr("Delete this comment"), "delete"))

    def _delete_reply(self, number: int, _checked: bool = False) -> None:
        self.reply_deleted.emit(number)
