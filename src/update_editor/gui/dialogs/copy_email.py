"""The dialog that copies the email: the whole of it, its code, or one block after the other."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from update_editor.gui.dialogs import copied_email
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.held_words import held_lines
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.dialogs.sending_field import SendingField
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.place_names import place_names
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.gui.two_line_rows import add_row as add_two_lines
from update_editor.gui.two_line_rows import fit_rows, set_up_rows
from update_editor.services.email_copies import EmailCopy, email_copies
from update_editor.services.export_job import ExportOrder, not_ready
from update_editor.services.readiness import Hindrance, sent_anyway
from update_editor.services.session import Session

_Found = tuple[tuple[Hindrance, ...], tuple[EmailCopy, ...]]


class CopyEmailDialog(FramedDialog):
    """Holds back what is not ready, as the dialog of the files does; then offers each part to copy."""

    save_wanted = Signal()
    """Something was added to an update that was saved."""

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Copy the email"))
        self._session = session
        self._environment = environment
        self._held: tuple[Hindrance, ...] = ()
        self._copies: tuple[EmailCopy, ...] = ()
        self._is_decided = False
        self._words = QLabel(self)
        self._words.setObjectName("message")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._listed = ListedWords(self)
        self._tool = SendingField(environment.settings.sending, self)
        self._choice = QWidget(self)
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        add_row(fields, self.tr("&Sending with"), self._tool)
        self._choice.setLayout(fields)
        self._rows = QListWidget(self)
        self._rows.setAccessibleName(self.tr("Parts of the email"))
        self._rows.setAccessibleDescription(self.tr("Enter copies the part"))
        set_up_rows(self._rows, environment.theme)
        for widget in (self._choice, self._words, self._listed, self._rows):
            self.body.addWidget(widget)
        self.body.addStretch()
        self._cancel = self.add_cancel()
        self._anyway = self.add_button(self.tr("Copy anyway"))
        self._copy = self.add_button(self.tr("Copy"), primary=True)
        self._tool.currentIndexChanged.connect(self._change_tool)
        self._anyway.clicked.connect(self._go_on_anyway)
        self._copy.clicked.connect(self._copy_chosen)
        self._rows.itemActivated.connect(self._copy_chosen)
        self._show_parts(visible=False)
        self._begin()

    def _begin(self) -> None:
        """Look what there is to copy, and whether it is ready."""
        sending = replace(self._environment.settings.sending, platform=self._tool.tool)
        order = ExportOrder(
            weekly=self._session.weekly,
            pack=self._session.pack,
            formats=("email",),
            changes="hold",
            sending=sending,
            house=self._environment.houses.house,
        )
        now, is_decided = self._environment.now(), self._is_decided

        def work(_ticket: Ticket) -> _Found:
            held = () if is_decided else not_ready(order, now)
            return held, email_copies(order)

        self._say(self.tr("Looking…"))
        self._environment.jobs.start("export", work, self._show, self._fail)

    def _show(self, found: _Found) -> None:
        self._held, self._copies = found
        if self._held:
            self._hold()
        else:
            self._offer()

    def _hold(self) -> None:
        told = held_lines(self._held, place_names(self._session))
        one = self.tr("Not ready to send: 1 thing")
        more = self.tr("Not ready to send: {n} things").format(n=len(told))
        self._say(one if len(told) == 1 else more)
        self._listed.show_lines(told)
        self._anyway.show()
        self._copy.hide()
        self._cancel.setText(self.tr("Not yet"))
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self.refit()

    def _go_on_anyway(self) -> None:
        """Keep with the update that it was copied although something held it back."""
        was_saved = self._session.is_saved
        now = self._environment.now()
        update = sent_anyway(self._session.update, self._held, ("email",), now)
        self._session.do(self.tr("Copying the email anyway"), update)
        if was_saved:
            self.save_wanted.emit()
        self._offer()

    def _offer(self) -> None:
        was_shown = self._is_decided
        self._is_decided = True
        names = place_names(self._session)
        self._rows.clear()
        for copy in self._copies:
            add_two_lines(self._rows, copied_email.name_of(copy, names), copied_email.about(copy))
        self._rows.setCurrentRow(0)
        fit_rows(self._rows)
        self._say(self.tr("Choose what to copy, then paste it where you need it."))
        self._listed.hide()
        self._anyway.hide()
        self._show_parts(visible=True)
        self._cancel.setText(self.tr("Close"))
        self._copy.setDefault(True)
        if not was_shown:
            self._rows.setFocus()
        self.refit()

    def _show_parts(self, *, visible: bool) -> None:
        for widget in (self._choice, self._rows, self._copy):
            widget.setVisible(visible)
        self._anyway.hide()

    def _copy_chosen(self) -> None:
        row = self._rows.currentRow()
        if row < 0:
            return
        copied_email.put_on_clipboard(self._copies[row])
        name = self._rows.item(row).text()
        self._say(self.tr("Copied: {what}. Paste it where you need it.").format(what=name))

    def _change_tool(self) -> None:
        settings = self._environment.settings
        sending = replace(settings.sending, platform=self._tool.tool)
        self._environment.keep(replace(settings, sending=sending))
        self._begin()

    def _fail(self, error: Exception) -> None:
        self._say(self.tr("{why}. Your update is as it was.").format(why=sentence(error)), error=True)
        self._show_parts(visible=False)
        self.refit()

    def _say(self, words: str, *, error: bool = False) -> None:
        self._words.setText(words)
        set_look(self._words, "error", error)

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("export")
        super().done(result)
