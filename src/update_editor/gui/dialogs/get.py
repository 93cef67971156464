"""The dialog that makes the outputs: what, where to, what is not ready, how far it is, what came out."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from update_editor.exporters.registry import FORMATS
from update_editor.gui.dialogs.files import ask_for_folder
from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.sentences import hindrance_words, path_words, sentence
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.gui.update_files import file_name
from update_editor.services.export_job import ExportOrder, ExportResult, export, not_ready
from update_editor.services.readiness import Hindrance, sent_anyway
from update_editor.services.session import Session

_MOST_HINDRANCES = 6


class GetDialog(FramedDialog):
    """Chooses formats and a folder, holds back what is not ready, and makes the files beside the window."""

    def __init__(
        self,
        session: Session,
        environment: Environment,
        formats: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Get the update"))
        self._session = session
        self._environment = environment
        self._boxes: dict[str, QCheckBox] = {}
        self._folder = QLineEdit(str(self._proposed_folder()), self)
        self._folder.setAccessibleName(self.tr("Folder"))
        self._words = QLabel(self)
        self._words.setObjectName("message")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._choice = self._made_choice(formats)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._words)
        self.body.addWidget(self._progress)
        self.body.addStretch()
        self._cancel = self.add_cancel()
        self._open = self.add_button(self.tr("Open the folder"))
        self._open.clicked.connect(self._open_folder)
        self._anyway = self.add_button(self.tr("Send anyway"))
        self._anyway.clicked.connect(self._make)
        self._get = self.add_button(self.tr("Get"), primary=True)
        self._get.clicked.connect(self._begin)
        for widget in (self._words, self._progress, self._open, self._anyway):
            widget.hide()
        self._follow_choice()

    def _made_choice(self, formats: tuple[str, ...]) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for name, spec in FORMATS.items():
            box = QCheckBox(QCoreApplication.translate("Formats", spec.label), whole)
            box.setChecked(name in formats)
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            box.toggled.connect(self._follow_choice)
            column.addWidget(box)
            self._boxes[name] = box
        label = QLabel(self.tr("Into the &folder"), whole)
        label.setBuddy(self._folder)
        label.setContentsMargins(0, 2 * GRID, 0, 0)
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._folder, 1)
        choose = QPushButton(self.tr("Choose…"), whole)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        row.addWidget(choose)
        column.addLayout(row)
        return whole

    def _proposed_folder(self) -> Path:
        settings = self._environment.settings
        beside = str(self._session.path.parent) if self._session.path is not None else ""
        base = Path(settings.folders.outputs or beside or settings.export_folder or Path.home())
        return base / file_name(self._session.update)

    def _choose_folder(self) -> None:
        start = Path(self._folder.text())
        ask_for_folder(self, self.tr("Into which folder?"), str(start.parent), self._take_folder)

    def _take_folder(self, path: Path) -> None:
        self._folder.setText(str(path))

    def _follow_choice(self) -> None:
        self._get.setEnabled(any(box.isChecked() for box in self._boxes.values()))

    def _order(self) -> ExportOrder:
        formats = tuple(name for name, box in self._boxes.items() if box.isChecked())
        return ExportOrder(
            weekly=self._session.weekly, pack=self._session.pack, formats=formats, changes="hold"
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
        count = len(held)
        head = (
            self.tr("Not ready to send: 1 thing")
            if count == 1
            else self.tr("Not ready to send: {n} things").format(n=count)
        )
        lines = [f"•  {hindrance_words(each)}" for each in held[:_MOST_HINDRANCES]]
        if count > _MOST_HINDRANCES:
            lines.append(self.tr("and {n} more, in Checks").format(n=count - _MOST_HINDRANCES))
        self._say("\n".join((head, "", *lines)))
        self._choice.hide()
        self._get.hide()
        self._anyway.show()
        self._cancel.setText(self.tr("Not yet"))
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self.refit()

    def _make(self) -> None:
        order, folder, now = self._order(), Path(self._folder.text()), self._environment.now()

        def work(ticket: Ticket) -> ExportResult:
            def progress(done: int, total: int, _name: str) -> bool:
                ticket.tell(done, total)
                return ticket.is_wanted()

            return export(order, folder, now, progress)

        self._choice.hide()
        self._get.hide()
        self._anyway.hide()
        self._cancel.setText(self.tr("Cancel"))
        self._progress.setRange(0, len(order.formats))
        self._progress.setValue(0)
        self._progress.show()
        self._say(self.tr("Making the files…"))
        self.refit()
        self._environment.jobs.start("export", work, self._finish, self._fail, self._advance)

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _finish(self, result: ExportResult) -> None:
        folder = Path(self._folder.text())
        self._environment.keep(replace(self._environment.settings, export_folder=str(folder.parent)))
        if result.hindrances:
            self._record_decision(result)
        self._progress.hide()
        names = [f"•  {each.path.relative_to(folder.absolute()).as_posix()}" for each in result.files]
        head = self.tr("Here they are, in {folder}:").format(folder=path_words(folder))
        self._say("\n".join((head, "", *names)))
        self._cancel.setText(self.tr("Close"))
        self._open.show()
        set_look(self._open, "primary", True)
        self._open.setDefault(True)
        self._open.setFocus()
        self.refit()

    def _record_decision(self, result: ExportResult) -> None:
        """Keep with the update that it was sent although something held it back."""
        formats = tuple(dict.fromkeys(each.format for each in result.files))
        update = sent_anyway(self._session.update, result.hindrances, formats, self._environment.now())
        self._session.do(self.tr("Sending anyway"), update)

    def _fail(self, error: Exception) -> None:
        self._progress.hide()
        self._choice.setEnabled(True)
        self._choice.show()
        self._get.setEnabled(True)
        self._get.show()
        self._cancel.setText(self.tr("Cancel"))
        self._say(self.tr("{why}. Your update is as it was.").format(why=sentence(error)), error=True)
        self._folder.setFocus()
        self.refit()

    def _say(self, words: str, *, error: bool = False) -> None:
        self._words.setText(words)
        set_look(self._words, "error", error)
        self._words.show()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.text()))

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("export")
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("export")
        super().closeEvent(event)
