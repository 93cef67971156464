"""The dialog that puts the update into the archive for the website."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from update_editor.exporters.registry import FORMATS
from update_editor.gui.dialogs.files import ask_for_folder
from update_editor.gui.dialogs.held_back import KIND, HeldBackDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.opening_outside import open_outside
from update_editor.gui.sentences import path_words, sentence
from update_editor.gui.theme import GRID
from update_editor.services.archive import BESIDE, Published, publish
from update_editor.services.export_job import ExportOrder
from update_editor.services.session import Session


class PublishDialog(HeldBackDialog):
    """Asks for the archive's folder and what lies beside the page; holds back, publishes, tells what came."""

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__("", session, environment, parent)
        self.setWindowTitle(self.tr("Publish to the archive"))
        self._published: Published | None = None
        self._choice = QWidget(self)
        self._lay_out_choice()
        self.body.addWidget(self._choice)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Publishing"))
        self.body.addWidget(self._progress)
        self.body.addStretch()
        self.add_first_buttons()
        self._publish = self.add_button(self.tr("&Publish"), primary=True)
        self._publish.clicked.connect(self._begin)
        self._progress.hide()
        self.say(
            self.tr(
                "The update’s page goes into the folder of your archive, with an index of all updates. "
                "Nothing is put online: the folder is yours to copy to your website."
            )
        )
        self._follow_folder()

    def _lay_out_choice(self) -> None:
        website = self.environment.settings.website
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self._folder = QLineEdit(website.archive, self)
        self._folder.setAccessibleName(self.tr("Folder of the archive"))
        self._folder.textChanged.connect(self._follow_folder)
        label = QLabel(self.tr("&Folder of the archive"), self)
        label.setBuddy(self._folder)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setAutoDefault(True)
        choose.clicked.connect(self._ask_for_folder)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        column.addWidget(label)
        column.addLayout(row)
        beside = QLabel(self.tr("Beside the page, linked from it"), self)
        beside.setContentsMargins(0, 2 * GRID, 0, 0)
        column.addWidget(beside)
        self._boxes: dict[str, QCheckBox] = {}
        for name in BESIDE:
            box = QCheckBox(QCoreApplication.translate("Formats", FORMATS[name].label), self)
            box.setChecked(name in website.beside)
            column.addWidget(box)
            self._boxes[name] = box

    def _ask_for_folder(self) -> None:
        start = self._folder.text() or str(Path.home())
        ask_for_folder(self, self.tr("Into which folder?"), start, self._take_folder)

    def _take_folder(self, path: Path) -> None:
        self._folder.setText(str(path))

    def _follow_folder(self) -> None:
        self._publish.setEnabled(bool(self._folder.text().strip()))

    def _order(self) -> ExportOrder:
        beside = tuple(name for name, box in self._boxes.items() if box.isChecked())
        return ExportOrder(
            weekly=self.session.weekly,
            pack=self.session.pack,
            formats=("web", *beside),
            changes="hold",
            house=self.environment.houses.house,
        )

    def _begin(self) -> None:
        """Keep what was chosen for the next time, and look whether the update is ready."""
        settings = self.environment.settings
        beside = self._order().formats[1:]
        website = replace(settings.website, archive=self._folder.text().strip(), beside=beside)
        self.environment.keep(replace(settings, website=website))
        self._show_choice(visible=False)
        self.look(self._order())

    def record_words(self) -> str:
        """Return what Undo calls the record of the decision."""
        return self.tr("Publishing anyway")

    def go_on(self) -> None:
        """Publish, beside the window."""
        order, folder, now = self._order(), Path(self._folder.text().strip()), self.environment.now()
        order = replace(order, formats=order.formats[1:])

        def work(ticket: Ticket) -> Published:
            return publish(folder, [order], now, lambda *_: ticket.is_wanted())

        self._progress.show()
        self.say(self.tr("Making the pages…"))
        self.refit()
        self.environment.jobs.start(KIND, work, self._tell, self.fail)

    def _tell(self, published: Published) -> None:
        self._published = published
        self._progress.hide()
        lines = [
            self.tr("The update is in the archive, in {folder}.").format(
                folder=path_words(published.page.parent)
            )
        ]
        if not published.written:
            lines = [self.tr("It was in the archive already, just as it is now.")]
        if published.left:
            words = self.tr("Left as they are, for somebody changed them: {names}")
            lines.append(words.format(names=", ".join(published.left)))
        if not published.has_feed:
            lines.append(
                self.tr(
                    "There is no news feed: say in the settings, under Organisation, where updates stand "
                    "online."
                )
            )
        self.say("\n\n".join(lines))
        self.cancel.setText(self.tr("Close"))
        self._offer_page(published)
        self.refit()

    def _offer_page(self, published: Published) -> None:
        """Add the buttons for what there is now; one that was hidden before would be missed by Tab."""
        if published.address is not None:
            self._copy = self.add_button(self.tr("Copy its &address"))
            self._copy.clicked.connect(self._copy_address)
        self._open = self.add_button(self.tr("&Open the page"))
        self._open.clicked.connect(self._open_page)
        self._open.setDefault(True)
        self._open.setFocus()

    def fail(self, error: Exception) -> None:
        """Say why it could not be published, and show the choice again."""
        self._progress.hide()
        self._show_choice(visible=True)
        self.say(self.tr("{why}. Your update is as it was.").format(why=sentence(error)), error=True)
        self.refit()

    def _show_choice(self, *, visible: bool) -> None:
        self._choice.setVisible(visible)
        self._publish.setVisible(visible)

    def _copy_address(self) -> None:
        if self._published is not None and self._published.address is not None:
            QGuiApplication.clipboard().setText(self._published.address)
            self._copy.setText(self.tr("Copied ✓"))

    def _open_page(self) -> None:
        if self._published is not None:
            open_outside(QUrl.fromLocalFile(str(self._published.page)), self)
