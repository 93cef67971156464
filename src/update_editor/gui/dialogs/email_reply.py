"""The dialog that takes in a reply by email: its remarks become comments at the places that they name."""

from msgspec import Struct
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.name_field import NameField
from update_editor.gui.dialogs.remark_row import Choice, RemarkRow
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.place_names import place_name, place_names
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.model.cutting import cut_short
from update_editor.services.email_reply import LONGEST, EmailReply, Remark, read_reply
from update_editor.services.named_places import NamedPlace
from update_editor.services.people import is_same_person
from update_editor.services.reply_places import ReplyPlace, named_words, reply_places
from update_editor.services.session import Session

MOST_ROWS = 60
"""Remarks that have a row; those behind them are one comment on the whole update."""
_LONGEST_START = 120
"""Characters of a remark that its row shows."""


class ReplyTaken(Struct, frozen=True, kw_only=True):
    """Whose reply it is, and its remarks at the places that a person has looked at."""

    author: str
    remarks: tuple[Remark, ...]


class _ReplyField(QPlainTextEdit):
    """Takes no more of what is pasted than can be read: a million letters would hold the window."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text, cut where it is too long to be a reply: its length is told when it is read."""
        self.insertPlainText(source.text()[: LONGEST + 1])


class EmailReplyDialog(FramedDialog):
    """First the email is pasted; then its remarks are shown, each with its place. Nothing is added unseen."""

    chosen = Signal(object)
    """The ``ReplyTaken``."""
    approved = Signal(str, str)
    """Who says yes, and their words: it is for a person to record that."""

    def __init__(
        self,
        session: Session,
        environment: Environment,
        people: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Reply by email"))
        self._session = session
        self._environment = environment
        self._people = people
        self._rows: list[RemarkRow] = []
        self._reply: EmailReply | None = None
        self._text = _ReplyField(self)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(26 * GRID)
        self._text.setPlaceholderText(
            self.tr(
                "Paste the whole email here. What it quotes, and the signature, are left out by themselves."
            )
        )
        self._pasting = QWidget(self)
        self._found = QWidget(self)
        self._head = QLabel(self)
        self._head.setObjectName("message")
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._by = NameField("", people, self)
        self._list = QVBoxLayout()
        self._lay_out()
        self._add_buttons()
        self._text.textChanged.connect(self._follow)
        self._by.editTextChanged.connect(self._follow)
        self._show_pasting()

    def _add_buttons(self) -> None:
        self.add_cancel()
        self._paste = self.add_button(self.tr("Paste"))
        self._paste.setVisible(bool(QGuiApplication.clipboard().text()))
        self._paste.clicked.connect(self._text.paste)
        self._back = self.add_button(self.tr("Back"))
        self._back.clicked.connect(self._show_pasting)
        self._go_on = self.add_button(self.tr("Find the remarks"), primary=True)
        self._go_on.clicked.connect(self._take_step)

    def _lay_out(self) -> None:
        pasting = form()
        add_row(pasting, self.tr("The &email"), self._text)
        self._pasting.setLayout(pasting)
        pasting.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self._found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        fields = form()
        add_row(fields, self.tr("&From"), self._by)
        column.addLayout(fields)
        self._list.setSpacing(GRID)
        column.addLayout(self._list)
        self.body.addWidget(self._head)
        self.body.addWidget(self._pasting)
        self.body.addWidget(self._found)
        self.body.addStretch()

    def _show_pasting(self) -> None:
        self._reply = None
        self._say("")
        self._pasting.show()
        self._found.hide()
        self._back.hide()
        self._text.setFocus()
        self._follow()
        self.refit()

    def _take_step(self) -> None:
        if self._reply is None:
            self._read()
        elif self._reply.approves:
            self.accept()
            self.approved.emit(self._by.name(), self._reply.words)
        else:
            remarks = tuple(row.remark() for row in self._rows if row.is_wanted)
            self.accept()
            self.chosen.emit(ReplyTaken(author=self._by.name(), remarks=remarks))

    def _read(self) -> None:
        """Read the email beside the window: a long one takes a while."""
        text, update = self._text.toPlainText(), self._session.update

        def work(_ticket: Ticket) -> EmailReply:
            return read_reply(text, update)

        self._say(self.tr("Reading…"))
        self._pasting.setEnabled(False)
        self._go_on.setEnabled(False)
        self._environment.jobs.start("reply", work, self._show_reply, self._fail)

    def _fail(self, error: Exception) -> None:
        self._pasting.setEnabled(True)
        self._follow()
        self._say(sentence(error) + ".", error=True)
        self._text.setFocus()

    def _show_reply(self, reply: EmailReply) -> None:
        self._pasting.setEnabled(True)
        self._reply = reply
        likely = (each for each in self._people if is_same_person(each, reply.author))
        self._by.setCurrentText(next(likely, reply.author or (self._people[0] if self._people else "")))
        self._show_remarks(() if reply.approves else _at_most(reply.remarks))
        self._pasting.hide()
        self._paste.hide()
        self._found.show()
        self._back.show()
        self._by.setFocus()
        self._follow()
        self.refit()

    def _show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        update = self._session.update
        names = place_names(self._session)
        places = reply_places(update)
        choices: list[Choice] = [(self._place_words(names, each), each.place) for each in places]
        self._rows = []
        before: QWidget = self._by
        for remark in remarks:
            words = named_words(update, remark.place)
            own = [(self._quoted(names, remark.place, words), remark.place)] if words else []
            row = RemarkRow(remark, [*own, *choices], self._found)
            if not own:
                row.choose(_index(places, remark.place))
            row.toggled.connect(self._follow)
            self._list.addWidget(row)
            self._rows.append(row)
            for control in row.controls():
                self.setTabOrder(before, control)
                before = control

    def _quoted(self, names: dict[str, str], place: NamedPlace, words: str) -> str:
        at = self.tr("“{words}” in {place}")
        return at.format(words=words, place=place_name(names, place.where))

    def _place_words(self, names: dict[str, str], place: ReplyPlace) -> str:
        name = place_name(names, place.place.where)
        if place.number:
            words = self.tr("{place}, paragraph {n}: {words}")
            return words.format(place=name, n=place.number, words=place.words)
        return f"{name}: {place.words}" if place.words else name

    def _follow(self) -> None:
        if self._reply is None:
            self._go_on.setText(self.tr("Find the remarks"))
            self._go_on.setEnabled(bool(self._text.toPlainText().strip()))
            return
        if self._reply.approves:
            words = self.tr("This reads as a yes: “{words}”. Record it as an approval?")
            self._say(words.format(words=_start(self._reply.words)))
            self._go_on.setText(self.tr("Record an approval…"))
            self._go_on.setEnabled(bool(self._by.name()))
            return
        count = sum(row.is_wanted for row in self._rows)
        self._say(self.tr("Each remark becomes a comment at its place. Look whether the places are right."))
        one = count == 1
        self._go_on.setText(self.tr("Add 1 comment") if one else self.tr("Add {n} comments").format(n=count))
        self._go_on.setEnabled(count > 0 and bool(self._by.name()))

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("reply")
        super().done(result)

    def _say(self, words: str, *, error: bool = False) -> None:
        self._head.setText(words)
        self._head.setVisible(bool(words))
        set_look(self._head, "error", error)


def _at_most(remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
    """Return the remarks, those that have no row any more as one: nothing is dropped."""
    if len(remarks) <= MOST_ROWS:
        return remarks
    rest = "\n\n".join(each.text for each in remarks[MOST_ROWS - 1 :])
    return (*remarks[: MOST_ROWS - 1], Remark(text=rest, place=NamedPlace()))


def _index(places: tuple[ReplyPlace, ...], place: NamedPlace) -> int:
    """Return which of the places one is; of one that is not among them, the text that it is in."""
    for number, each in enumerate(places):
        if each.place == place:
            return number
    where = place.where.removesuffix("/heading")
    return next((number for number, each in enumerate(places) if each.place.where == where), 0)


def _start(words: str) -> str:
    return cut_short(" ".join(words.split()), _LONGEST_START)
