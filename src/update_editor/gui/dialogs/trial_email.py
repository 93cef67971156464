"""The dialog that sends the email to a few people as a test."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.held_words import held_lines
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.dialogs.mail_server_field import MailServerField
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.place_names import place_names
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.model import Unusable
from update_editor.services.export_job import ExportOrder, embargoes_of
from update_editor.services.log import note_error
from update_editor.services.mail_server import keep_password, kept_password
from update_editor.services.readiness import Hindrance
from update_editor.services.session import Session
from update_editor.services.trial_email import MARK, Trial, Which, addresses_in, send_trial


class _Sent(Struct, frozen=True, kw_only=True):
    """Who was sent the test, whom the server refused, and whether the password could be kept."""

    to: tuple[str, ...]
    refused: tuple[str, ...]
    not_kept: Unusable | None = None


class TrialEmailDialog(FramedDialog):
    """Asks to whom and by which server, and sends beside the window."""

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Send a test"))
        self._session = session
        self._environment = environment
        server = environment.settings.mail
        self._to = QLineEdit(server.sender, self)
        self._to.setPlaceholderText(self.tr("name@example.org, another@example.org"))
        self._which = QComboBox(self)
        self._which.addItem(self.tr("The whole email"), "email")
        self._which.addItem(self.tr("The short email"), "summary")
        self._server = MailServerField(server, self)
        self._words = QLabel(self)
        self._words.setObjectName("message")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._listed = ListedWords(self)
        self._warned_of: tuple[Hindrance, ...] = ()
        self._lay_out()
        self._cancel = self.add_cancel()
        self._send = self.add_button(self.tr("Send the test"), primary=True)
        self._send.clicked.connect(self._begin)
        self._to.textChanged.connect(self._follow)
        self._server.changed.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        about = self.tr(
            "It goes to these addresses only, with “{mark}” in its subject. What your mail server is called, "
            "your IT team or your provider can tell you."
        )
        self.body.addWidget(self.quiet_label(about.format(mark=MARK)))
        self._fields = QWidget(self)
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        add_row(fields, self.tr("&To"), self._to)
        add_row(fields, self.tr("&What"), self._which)
        self._fields.setLayout(fields)
        for widget in (self._fields, self._server, self._words, self._listed):
            self.body.addWidget(widget)
        self.body.addStretch()
        self._words.hide()
        self._listed.hide()

    def _follow(self) -> None:
        """Offer to send where it is said to whom, by what and as whom."""
        server = self._server.server
        self._send.setEnabled(bool(self._to.text().strip() and server.host and server.sender))

    def _begin(self) -> None:
        try:
            addresses = addresses_in(self._to.text())
        except Unusable as error:
            self._fail(error)
            return
        waits = embargoes_of(self._order(), self._environment.now())
        if waits != self._warned_of:
            self._warned_of = waits
            if waits:
                self._warn(waits)
                return
        self._send_to(addresses)

    def _order(self) -> ExportOrder:
        return ExportOrder(
            weekly=self._session.weekly,
            pack=self._session.pack,
            formats=(self._chosen(),),
            changes="hold",
            house=self._environment.houses.house,
        )

    def _chosen(self) -> Which:
        return "summary" if self._which.currentData() == "summary" else "email"

    def _warn(self, waits: tuple[Hindrance, ...]) -> None:
        """Say what may not go out yet; the button, once more, sends it."""
        self._say(self.tr("Whoever gets the test reads it before its time:"))
        self._listed.show_lines(held_lines(waits, place_names(self._session)))
        self._send.setText(self.tr("Send the test anyway"))
        self._cancel.setFocus()
        self.refit()

    def _send_to(self, addresses: tuple[str, ...]) -> None:
        """Send it, beside the window."""
        order, which = self._order(), self._chosen()
        server, typed, keeps = self._server.server, self._server.password, self._server.keeps_password
        now = self._environment.now()

        def work(ticket: Ticket) -> _Sent:
            password = typed or (kept_password(server) if server.user else "")
            trial = Trial(order=order, which=which, server=server, password=password, addresses=addresses)
            refused = send_trial(trial, now, ticket.is_wanted)
            not_kept = None
            if keeps and typed and server.user:
                try:
                    keep_password(server, typed)
                except Unusable as error:
                    note_error(error)
                    not_kept = error
            to = tuple(each for each in addresses if each not in refused)
            return _Sent(to=to, refused=refused, not_kept=not_kept)

        self._listed.hide()
        self._set_busy(busy=True)
        self._say(self.tr("Sending…"))
        self._environment.jobs.start("trial", work, self._finish, self._fail)

    def _finish(self, sent: _Sent) -> None:
        settings = self._environment.settings
        self._environment.keep(replace(settings, mail=self._server.server))
        self._set_busy(busy=False)
        said = [self.tr("The test was sent to {addresses}.").format(addresses=", ".join(sent.to))]
        if sent.refused:
            words = self.tr("The server takes no emails for {addresses}.")
            said.append(words.format(addresses=", ".join(sent.refused)))
        if sent.not_kept is not None:
            said.append(sentence(sent.not_kept) + ".")
        self._say("\n".join(said))
        self._send.setText(self.tr("Send it again"))
        self._cancel.setText(self.tr("Close"))
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self._say(sentence(error) + ".", error=True)
        self._to.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._fields, self._server):
            widget.setEnabled(not busy)
        self._send.setEnabled(not busy)

    def _say(self, words: str, *, error: bool = False) -> None:
        self._words.setText(words)
        self._words.show()
        set_look(self._words, "error", error)
        self.refit()

    def done(self, result: int) -> None:
        """Send nothing more that was not sent yet."""
        self._environment.jobs.cancel("trial")
        super().done(result)
