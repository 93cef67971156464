"""The dialog of sending an update for review: to whom, how, and until when."""

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from update_editor.gui.dialogs.day_field import DayField
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.name_field import NameField
from update_editor.gui.dialogs.reviewers_field import ReviewersField
from update_editor.gui.theme import GRID
from update_editor.services.planning import day_and_time, moment_text
from update_editor.services.review_round import Sending

_WORD, _PROGRAM = "word", "program"


class Proposal(Struct, frozen=True, kw_only=True):
    """With what the dialog begins. ``known`` are names that it offers, ``me`` is empty where nobody said."""

    people: tuple[str, ...]
    known: tuple[str, ...]
    me: str
    reply_by: str


class SendForReviewDialog(FramedDialog):
    """Asks for whom, how, for what and until when; it says what will happen. Word comes first."""

    chosen = Signal(object)
    """The ``Sending``."""

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Send for review"))
        self._people = ReviewersField(proposal.people, proposal.known, self)
        self._how = QComboBox(self)
        self._how.addItem(self.tr("As a Word file: they need Word, and nothing else"), _WORD)
        self._how.addItem(self.tr("In Update Editor: they open the update’s own file"), _PROGRAM)
        self._keeps = QCheckBox(self.tr("Word &keeps every change tracked"), self)
        self._keeps_words = self.quiet_label(
            self.tr(
                "They can’t switch tracking off by mistake. Leave this off for Word on a phone or on the "
                "web, which may not let them edit such a file. Untracked changes are found either way."
            )
        )
        self._keeps.setAccessibleDescription(self._keeps_words.text())
        self._purpose = QComboBox(self)
        self._purpose.addItem(self.tr("Approval: they say yes, or what should be different"), "approval")
        self._purpose.addItem(self.tr("Information: they need not answer"), "information")
        day, time = day_and_time(proposal.reply_by)
        self._reply_by = DayField(self.tr("&Reply by"), day, time, day, self, with_time=True)
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("What they should look at"))
        self._me = NameField(proposal.me, proposal.known, self)
        self._asks_me = not proposal.me
        self._happens = self.quiet_label("")
        self._lay_out()
        self.add_cancel()
        self._send = self.add_button(self.tr("Send for review"), primary=True)
        self._send.clicked.connect(self._hand_back)
        self._people.changed.connect(self._follow)
        self._me.editTextChanged.connect(self._follow)
        self._how.currentIndexChanged.connect(self._follow)
        self._people.setFocus()
        self._follow()

    def _lay_out(self) -> None:
        rows = form()
        add_row(rows, self.tr("&To"), self._people)
        add_row(rows, self.tr("&How"), self._how)
        self.body.addLayout(rows)
        kept = QVBoxLayout()
        kept.setSpacing(GRID // 2)
        kept.addWidget(self._keeps)
        kept.addWidget(self._keeps_words)
        self.body.addLayout(kept)
        asked = form()
        add_row(asked, self.tr("&For"), self._purpose)
        self.body.addLayout(asked)
        self.body.addWidget(self._reply_by)
        more = form()
        add_row(more, self.tr("&Note to them"), self._note)
        if self._asks_me:
            add_row(more, self.tr("&Your name"), self._me)
        self.body.addLayout(more)
        self._me.setVisible(self._asks_me)
        self.body.addWidget(self._happens)
        self.body.addStretch()

    @property
    def _is_word(self) -> bool:
        return bool(self._how.currentData() == _WORD)

    def _follow(self) -> None:
        people = self._people.people()
        names = ", ".join(people)
        in_word = self.tr(
            "This saves the update, and keeps it as it is now as a version, “sent to {names}”. You choose "
            "where the Word file goes, and send it yourself; the words for the email are made for you."
        )
        itself = self.tr(
            "This keeps the update as it is now as a version, “sent to {names}”, and saves the file. "
            "Then you send the file with your own mail program; the words for the email are made for you."
        )
        happens = (in_word if self._is_word else itself).format(names=names)
        self._happens.setText(self._missing(bool(people)) or happens)
        for each in (self._keeps, self._keeps_words):
            each.setVisible(self._is_word)
        self._send.setEnabled(bool(people) and bool(self._me.name()))

    def _missing(self, has_people: bool) -> str:
        """Return what has to be filled in before it can be sent; nothing where all is there."""
        if not has_people:
            return self.tr("Say who is to review it, and it can be sent.")
        if not self._me.name():
            return self.tr("Fill in your name, so that they know who asks, and it can be sent.")
        return ""

    def _hand_back(self) -> None:
        day, time = self._reply_by.day(), self._reply_by.time()
        sending = Sending(
            people=self._people.people(),
            by=self._me.name(),
            purpose=self._purpose.currentData(),
            reply_by=None if day is None else moment_text(day, time),
            note=self._note.text().strip(),
            in_word=self._is_word,
            keeps_tracking=self._is_word and self._keeps.isChecked(),
        )
        self.accept()
        self.chosen.emit(sending)
