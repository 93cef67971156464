"""The dialog that makes a draft of the update on a WordPress website."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QWidget

from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.dialogs.held_back import KIND, HeldBackDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.opening_outside import open_outside
from update_editor.gui.sentences import sentence
from update_editor.model import Unusable
from update_editor.services.export_job import ExportOrder
from update_editor.services.log import note_error
from update_editor.services.organisation import web_address
from update_editor.services.session import Session
from update_editor.services.website import Site
from update_editor.services.wordpress import Draft, keep_password, kept_password, send_draft


class _Made(Struct, frozen=True, kw_only=True):
    """The draft that was made, and why the password could not be kept."""

    draft: Draft
    not_kept: Unusable | None = None


class WordPressDialog(HeldBackDialog):
    """Asks for website and login, holds back what is not ready, sends, and leads to the draft."""

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__("", session, environment, parent)
        self.setWindowTitle(self.tr("WordPress draft"))
        self._draft: Draft | None = None
        self._choice = QWidget(self)
        self._lay_out_choice()
        self.body.addWidget(self._choice)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Sending the draft"))
        self._progress.hide()
        self.body.addWidget(self._progress)
        self.body.addStretch()
        self.add_first_buttons()
        self._send = self.add_button(self.tr("&Make the draft"), primary=True)
        self._send.clicked.connect(self._begin)
        self.say(
            self.tr(
                "The update becomes a draft on your website, with its pictures. Nobody sees it there until "
                "you publish it in WordPress."
            )
        )

    def _lay_out_choice(self) -> None:
        site = self.environment.settings.website.wordpress
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        self._address, self._user, self._password = (QLineEdit(self) for _ in range(3))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._address.setText(site.address)
        self._address.setPlaceholderText(self.tr("https://www.example.org"))
        self._user.setText(site.user)
        self._password.setPlaceholderText(self.tr("Leave it empty where it is kept already"))
        add_row(fields, self.tr("Address of your &website"), self._address)
        add_row(fields, self.tr("Your &user name there"), self._user)
        add_row(fields, self.tr("&Application password"), self._password)
        fields.addRow(
            self.quiet_label(
                self.tr(
                    "Make one in WordPress under Users, Profile, Application Passwords. It is not the "
                    "password that you log in with."
                )
            )
        )
        self._keep = QCheckBox(self.tr("&Keep the password in this computer’s keyring"), self)
        self._keep.setChecked(True)
        fields.addRow(self._keep)
        self._choice.setLayout(fields)

    def _site(self) -> Site:
        return Site(address=self._address.text().strip(), user=self._user.text().strip())

    def _begin(self) -> None:
        """Keep what was typed for the next time, and look whether the update is ready.

        What is no address is not kept: somebody may have written their password into it.
        """
        site, settings = self._site(), self.environment.settings
        if web_address(site.address) is not None:
            website = replace(settings.website, wordpress=site)
            self.environment.keep(replace(settings, website=website))
        self._show_choice(visible=False)
        self.look(self._order())

    def _order(self) -> ExportOrder:
        return ExportOrder(
            weekly=self.session.weekly,
            pack=self.session.pack,
            formats=("web-body",),
            changes="hold",
            house=self.environment.houses.house,
        )

    def record_words(self) -> str:
        """Return what Undo calls the record of the decision."""
        return self.tr("Sending a draft anyway")

    def go_on(self) -> None:
        """Send the draft, beside the window."""
        order, site = self._order(), self._site()
        typed, keeps = self._password.text(), self._keep.isChecked()

        def work(ticket: Ticket) -> _Made:
            def progress(done: int, total: int) -> bool:
                ticket.tell(done, total)
                return ticket.is_wanted()

            password = typed or kept_password(site)
            draft = send_draft(order, site, password, progress, ticket.is_wanted)
            try:
                if keeps and typed:
                    keep_password(site, typed)
            except Unusable as error:
                note_error(error)
                return _Made(draft=draft, not_kept=error)
            return _Made(draft=draft)

        self._progress.setRange(0, 0)
        self._progress.show()
        self.say(self.tr("Sending the draft…"))
        self.refit()
        self.environment.jobs.start(KIND, work, self._tell, self.fail, self._advance)

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _tell(self, made: _Made) -> None:
        self._draft = made.draft
        self._progress.hide()
        said = [
            self.tr("The draft is on your website.")
            if made.draft.is_new
            else self.tr("The draft on your website says what the update says now.")
        ]
        if made.not_kept is not None:
            said.append(self.tr("{why}.").format(why=sentence(made.not_kept)))
        self.say("\n".join(said))
        self.cancel.setText(self.tr("Close"))
        look = self.add_button(self.tr("&Open it in WordPress"))
        look.clicked.connect(self._open)
        look.setDefault(True)
        look.setFocus()
        self.refit()

    def fail(self, error: Exception) -> None:
        """Say why there is no draft, and show the login again."""
        self._progress.hide()
        self._show_choice(visible=True)
        self.say(self.tr("{why}. Your update is as it was.").format(why=sentence(error)), error=True)
        self._send.setDefault(True)
        self.refit()

    def _show_choice(self, *, visible: bool) -> None:
        self._choice.setVisible(visible)
        self._send.setVisible(visible)

    def _open(self) -> None:
        if self._draft is not None:
            open_outside(QUrl(self._draft.address), self)
