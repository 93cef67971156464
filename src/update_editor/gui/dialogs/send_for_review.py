"""The dialogs of sending an update for review: to whom and until when, and what there is to send then."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from update_editor.gui.dialogs.day_field import DayField
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.name_field import NameField
from update_editor.gui.dialogs.reviewers_field import ReviewersField
from update_editor.gui.sentences import path_words
from update_editor.gui.theme import GRID
from update_editor.services.planning import day_and_time, moment_text
from update_editor.services.review_round import Sending


class Proposal(Struct, frozen=True, kw_only=True):
    """With what the dialog begins. ``known`` are names that it offers, ``me`` is empty where nobody said."""

    people: tuple[str, ...]
    known: tuple[str, ...]
    me: str
    reply_by: str


class SendForReviewDialog(FramedDialog):
    """Asks for whom, for what and until when; it says what will happen."""

    chosen = Signal(object)
    """The ``Sending``."""

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Send for review"))
        self._people = ReviewersField(proposal.people, proposal.known, self)
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
        self._people.setFocus()
        self._follow()

    def _lay_out(self) -> None:
        rows = form()
        add_row(rows, self.tr("&To"), self._people)
        add_row(rows, self.tr("&For"), self._purpose)
        self.body.addLayout(rows)
        self.body.addWidget(self._reply_by)
        more = form()
        add_row(more, self.tr("&Note to them"), self._note)
        if self._asks_me:
            add_row(more, self.tr("&Your name"), self._me)
        self.body.addLayout(more)
        self._me.setVisible(self._asks_me)
        self.body.addWidget(self._happens)
        self.body.addStretch()

    def _follow(self) -> None:
        people = self._people.people()
        names = ", ".join(people) or self.tr("nobody yet")
        words = self.tr(
            "This keeps the update as it is now as a version, “sent to {names}”, and saves the file. "
            "Then you send the file with your own mail program; the words for the email are made for you."
        )
        self._happens.setText(words.format(names=names))
        self._send.setEnabled(bool(people) and bool(self._me.name()))

    def _hand_back(self) -> None:
        day, time = self._reply_by.day(), self._reply_by.time()
        sending = Sending(
            people=self._people.people(),
            by=self._me.name(),
            purpose=self._purpose.currentData(),
            reply_by=None if day is None else moment_text(day, time),
            note=self._note.text().strip(),
        )
        self.accept()
        self.chosen.emit(sending)


class SentDialog(FramedDialog):
    """Says that the update is out for review, and offers what there is to send."""

    def __init__(self, standing: str, path: Path, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Ready to send"))
        self._path = path
        self._words = QPlainTextEdit(words, self)
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(28 * GRID)
        head = QLabel(standing, self)
        head.setObjectName("message")
        head.setWordWrap(True)
        font = head.font()
        font.setWeight(font.Weight.DemiBold)
        head.setFont(font)
        told = self.tr("Attach this file to an email: {path}")
        self.body.addWidget(head)
        self.body.addWidget(self.quiet_label(told.format(path=path_words(path))))
        fields = form()
        add_row(fields, self.tr("The &words for the email"), self._words)
        self.body.addLayout(fields)
        close = self.add_cancel()
        close.setText(self.tr("Close"))
        self.add_button(self.tr("Open the folder")).clicked.connect(self._open_folder)
        self._copy = self.add_button(self.tr("Copy the words for the email"), primary=True)
        self._copy.clicked.connect(self._copy_words)
        self._copy.setFocus()

    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self._words.toPlainText())
        self._copy.setText(self.tr("Copied ✓"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
