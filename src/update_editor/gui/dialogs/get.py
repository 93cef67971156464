"""The dialog that makes the outputs: what, where to, what is not ready, how far it is, what came out."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from update_editor.exporters.registry import EMAILS
from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.dialogs.get_choice import GetChoice
from update_editor.gui.dialogs.got_files import GotFiles
from update_editor.gui.dialogs.held_words import held_lines
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.opening_outside import open_outside
from update_editor.gui.place_names import place_names
from update_editor.gui.sentences import path_words, sentence
from update_editor.gui.style_sheet import set_look
from update_editor.model import Unusable
from update_editor.services.export_job import ExportOrder, ExportResult, Look, export, not_ready
from update_editor.services.readiness import Hindrance, sent_anyway
from update_editor.services.session import Session
from update_editor.services.update_names import file_name
from update_editor.services.written_before import WrittenBefore

_MOST_NAMES = 6
"""Files that are named where they would be written over."""


class GetDialog(FramedDialog):
    """Chooses formats and a folder, holds back what is not ready, and makes the files beside the window."""

    save_wanted = Signal()
    """Something was added to an update that was saved."""

    def __init__(
        self,
        session: Session,
        environment: Environment,
        formats: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self._title(formats))
        self._session = session
        self._environment = environment
        self._words = QLabel(self)
        self._words.setObjectName("message")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._choice = GetChoice(formats, self._proposed_folder(), environment.settings.sending, self)
        self._choice.changed.connect(self._follow_choice)
        self._held = ListedWords(self)
        self._files = GotFiles(environment.theme, self)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._words)
        self.body.addWidget(self._held)
        self.body.addWidget(self._files)
        self.body.addWidget(self._progress)
        self.body.addStretch()
        self._add_buttons()
        self._results = (self._files, self._open, self._copy_path, self._open_file)
        for widget in (self._words, self._held, self._progress, self._anyway, self._replace, *self._results):
            widget.hide()
        self._follow_choice()

    def _add_buttons(self) -> None:
        self._cancel = self.add_cancel()
        self._open = self.add_button(self.tr("Open the folder"))
        self._open.clicked.connect(self._open_folder)
        self._copy_path = self.add_button(self.tr("Copy path"))
        self._copy_path.clicked.connect(self._files.copy_path)
        self._open_file = self.add_button(self.tr("Open"))
        self._open_file.clicked.connect(self._files.open_chosen)
        self._anyway = self.add_button(self.tr("Make the files anyway"))
        self._anyway.clicked.connect(self._make)
        self._replace = self.add_button(self.tr("Write over them"))
        self._replace.setObjectName("replace")
        self._replace.clicked.connect(self._make_in_place)
        self._get = self.add_button(self.tr("Make the files"), primary=True)
        self._get.clicked.connect(self._begin)

    def _title(self, formats: tuple[str, ...]) -> str:
        titles = {
            "email": self.tr("Get the email"),
            "summary": self.tr("Get the short email"),
            "web": self.tr("Get the web page"),
            "word": self.tr("Get the Word file"),
            "pdf": self.tr("Get the PDF"),
            "large-print": self.tr("Get the large print"),
            "easy-read": self.tr("Get the easy read"),
        }
        only = formats[0] if len(formats) == 1 else ""
        return titles.get(only, self.tr("Get the update"))

    def _proposed_folder(self) -> Path:
        settings = self._environment.settings
        beside = str(self._session.path.parent) if self._session.path is not None else ""
        base = Path(settings.folders.outputs or beside or settings.export_folder or Path.home())
        return base / file_name(self._session.update)

    def _follow_choice(self) -> None:
        self._get.setEnabled(bool(self._choice.formats))
        self._replace.hide()

    def _order(self) -> ExportOrder:
        return ExportOrder(
            weekly=self._session.weekly,
            pack=self._session.pack,
            formats=self._choice.formats,
            changes="hold",
            word=self._choice.word,
            sending=self._choice.sending,
            house=self._environment.houses.house,
        )

    def _begin(self) -> None:
        """Look whether the update is ready; the dictionary alone may take a second for it."""
        order, now = self._order(), self._environment.now()

        def work(_ticket: Ticket) -> tuple[Hindrance, ...]:
            return not_ready(order, now)

        self._choice.setEnabled(False)
        self._get.setEnabled(False)
        self._environment.jobs.start("export", work, self._make_or_hold, self._fail)

    def _make_or_hold(self, held: tuple[Hindrance, ...]) -> None:
        if held:
            self._hold(held)
        else:
            self._make()

    def _hold(self, held: tuple[Hindrance, ...]) -> None:
        told = held_lines(held, place_names(self._session))
        count = len(told)
        head = (
            self.tr("Not ready to send: 1 thing")
            if count == 1
            else self.tr("Not ready to send: {n} things").format(n=count)
        )
        self._say(head)
        self._held.show_lines(told)
        self._choice.hide()
        self._get.hide()
        self._anyway.show()
        self._cancel.setText(self.tr("Not yet"))
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self.refit()

    def _make(self) -> None:
        """Make the files, but where they would take the place of some that the program didn't write."""
        written = WrittenBefore(self._environment.state_folder)
        self._start(partial(written.refuse_strangers, self._choice.folder))

    def _make_in_place(self) -> None:
        """Make the files, whatever stands in their place: a person was asked."""
        self._start(None)

    def _start(self, look: Look | None) -> None:
        order, folder, now = self._order(), self._choice.folder, self._environment.now()
        written = WrittenBefore(self._environment.state_folder)

        def work(ticket: Ticket) -> ExportResult:
            def progress(done: int, total: int, _name: str) -> bool:
                ticket.tell(done, total)
                return ticket.is_wanted()

            result = export(order, folder, now, progress, look)
            written.note(folder, result)
            return result

        for widget in (self._choice, self._get, self._anyway, self._replace):
            widget.hide()
        self._cancel.setText(self.tr("Cancel"))
        self._progress.setRange(0, len(order.formats))
        self._progress.setValue(0)
        self._progress.show()
        self._held.hide()
        self._say(self.tr("Making the files…"))
        self.refit()
        self._environment.jobs.start("export", work, self._finish, self._fail, self._advance)

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _finish(self, result: ExportResult) -> None:
        folder = self._choice.folder
        settings = replace(self._environment.settings, export_folder=str(folder.parent))
        if not EMAILS.isdisjoint(self._choice.formats):
            sending = replace(settings.sending, platform=self._choice.sending.platform)
            settings = replace(settings, sending=sending)
        self._environment.keep(settings)
        if result.hindrances:
            self._record_decision(result)
        self._progress.hide()
        head = self.tr("Here they are, in {folder}:").format(folder=path_words(folder))
        if any(each.replaced for each in result.files):
            more = self.tr("They took the place of those that were made there before.")
            head = f"{head}\n{more}"
        self._say(head)
        self._files.show_files(folder.absolute(), result.files, self._choice.sending)
        self._cancel.setText(self.tr("Close"))
        for widget in self._results:
            widget.show()
        set_look(self._open, "primary", True)
        self._open.setDefault(True)
        self._open.setFocus()
        self.refit()

    def _record_decision(self, result: ExportResult) -> None:
        """Keep with the update that its files were made although something held it back."""
        was_saved = self._session.is_saved
        formats = tuple(dict.fromkeys(each.format for each in result.files))
        update = sent_anyway(self._session.update, result.hindrances, formats, self._environment.now())
        self._session.do(self.tr("Making the files anyway"), update)
        if was_saved:
            self.save_wanted.emit()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Unusable) and error.code == "not-ours":
            self._ask_to_write_over(error.parameters["paths"])
        else:
            why = self.tr("{why}. Your update is as it was.").format(why=sentence(error))
            self._go_back(why, error=True)

    def _ask_to_write_over(self, names: tuple[str, ...]) -> None:
        """Ask about files in the folder that are another's, or that somebody changed."""
        head = self.tr("These files in the folder were changed, or this program did not make them:")
        lines = [f"•  {name}" for name in names[:_MOST_NAMES]]
        if len(names) > _MOST_NAMES:
            lines.append(self.tr("and {n} more").format(n=len(names) - _MOST_NAMES))
        foot = self.tr("Choose another folder, or write over them.")
        self._go_back("\n".join((head, "", *lines, "", foot)))
        self._replace.show()
        self.refit()

    def _go_back(self, words: str, *, error: bool = False) -> None:
        """Show the choice again, and why."""
        self._progress.hide()
        self._choice.setEnabled(True)
        self._choice.show()
        self._get.setEnabled(True)
        self._get.setDefault(True)
        self._get.show()
        self._cancel.setText(self.tr("Cancel"))
        self._say(words, error=error)
        self._choice.focus_folder()
        self.refit()

    def _say(self, words: str, *, error: bool = False) -> None:
        self._words.setText(words)
        set_look(self._words, "error", error)
        self._words.show()

    def _open_folder(self) -> None:
        open_outside(QUrl.fromLocalFile(str(self._choice.folder)), self)

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("export")
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("export")
        super().closeEvent(event)
