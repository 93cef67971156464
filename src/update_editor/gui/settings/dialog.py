"""The dialog of the settings: pages at the right, their names at the left."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.house_keeper import HouseKeeper
from update_editor.gui.icons import icon
from update_editor.gui.jobs import Runner
from update_editor.gui.sentences import sentence
from update_editor.gui.settings.page import SettingsPage
from update_editor.gui.style_sheet import set_look
from update_editor.gui.tab_order import last_in_tab_order
from update_editor.gui.theme import GRID
from update_editor.model import Unusable
from update_editor.services.log import note_error
from update_editor.services.settings import Settings
from update_editor.services.settings_exchange import (
    SettingsChange,
    export_settings,
    import_settings,
    settings_change,
)

_SIZE = QSize(96 * GRID, 80 * GRID)


class SettingsDialog(FramedDialog):
    """Edits a copy, and hands it back when it is saved."""

    chosen = Signal(object)
    """The settings as they are now wanted."""
    style_chosen = Signal(object, object)
    """The house's style as it was, and as it is now wanted."""

    def __init__(
        self, settings: Settings, jobs: Runner, houses: HouseKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._jobs = jobs
        self._houses = houses
        self._confirmed = ""
        self._pages: dict[str, SettingsPage] = {}
        self._names = QListWidget(self)
        self._names.setProperty("names", True)
        self._names.setAccessibleName(self.tr("Pages of the settings"))
        self._names.setIconSize(QSize(20, 20))
        self._names.setTabKeyNavigation(False)
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget(self)
        self._message = QLabel(self)
        self._message.setObjectName("message")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.hide()
        for name, icon_name, words in self._subjects():
            entry = QListWidgetItem(icon(icon_name), words)
            entry.setData(Qt.ItemDataRole.UserRole, name)
            self._names.addItem(entry)
        self._lay_out()
        self._names.currentRowChanged.connect(self._show_row)
        self._names.setCurrentRow(0)
        self._names.setFocus()

    def _subjects(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("people", "users", self.tr("People")),
            ("organisation", "building-2", self.tr("Organisation")),
            ("proofing", "spell-check", self.tr("Proofing")),
            ("folders", "folder", self.tr("Folders")),
            ("typing", "keyboard", self.tr("Typing")),
            ("appearance", "palette", self.tr("Appearance")),
        )

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(3 * GRID)
        self._names.setFixedWidth(self._names.sizeHintForColumn(0) + 5 * GRID)
        self._names.setFixedHeight(len(self._subjects()) * (self.fontMetrics().height() + 20) + 2 * GRID)
        columns.addWidget(self._names, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._stack, 1)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self._message)
        roles = self.buttons.ButtonRole
        for words, role, handler in (
            (self.tr("&Import…"), roles.ResetRole, self._ask_to_import),
            (self.tr("E&xport…"), roles.ResetRole, self._ask_to_export),
        ):
            button = self.buttons.addButton(words, role)
            button.setAutoDefault(True)
            button.clicked.connect(handler)
        self.add_cancel()
        self._save_button = self.add_button(self.tr("Save"), primary=True)
        self._save_button.clicked.connect(self._save)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))

    def show_page(self, name: str) -> None:
        """Show a page, by its name in ``_subjects``."""
        names = [each for each, _, _ in self._subjects()]
        self._names.setCurrentRow(names.index(name))

    def _show_row(self, row: int) -> None:
        name = self._names.item(row).data(Qt.ItemDataRole.UserRole)
        if name not in self._pages:
            self._add_page(name)
        self._stack.setCurrentIndex(list(self._pages).index(name))

    def _add_page(self, name: str) -> None:
        """Make a page, when it is first wanted."""
        page = self._makers()[name]()
        page.show_settings(self._settings)
        self._pages[name] = page
        area = QScrollArea(self._stack)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._stack.addWidget(area)
        self._put_buttons_behind(page)

    def _put_buttons_behind(self, page: QWidget) -> None:
        """Let Tab come from the end of a page to the buttons, though they were made before it."""
        last = last_in_tab_order(page)
        row = self.buttons.layout()
        if row is not None:
            row.activate()
        for button in sorted(self.buttons.buttons(), key=QWidget.x):
            self.setTabOrder(last, button)
            last = button

    def _makers(self) -> dict[str, Callable[[], SettingsPage]]:
        from update_editor.gui.settings.appearance_page import AppearancePage
        from update_editor.gui.settings.folders_page import FoldersPage
        from update_editor.gui.settings.organisation_page import OrganisationPage
        from update_editor.gui.settings.people_page import PeoplePage
        from update_editor.gui.settings.proofing_page import ProofingPage
        from update_editor.gui.settings.typing_page import TypingPage

        return {
            "people": PeoplePage,
            "organisation": partial(OrganisationPage, self._jobs),
            "proofing": partial(ProofingPage, self._houses),
            "folders": FoldersPage,
            "typing": TypingPage,
            "appearance": AppearancePage,
        }

    def _wanted(self) -> Settings:
        settings = self._settings
        for page in self._pages.values():
            settings = page.taken_into(settings)
        return settings

    def _is_held(self) -> bool:
        """Say what must be mended, on its page; return whether there is anything."""
        for name, page in self._pages.items():
            words = page.hindrance()
            if words:
                self.show_page(name)
                self._say(words, error=True)
                return True
        return False

    def _save(self) -> None:
        if self._is_held():
            return
        doubts = "\n".join(filter(None, (page.doubt() for page in self._pages.values())))
        if doubts and doubts != self._confirmed:
            self._confirmed = doubts
            self.show_page(next(name for name, page in self._pages.items() if page.doubt()))
            self._say(doubts, error=True)
            self._save_button.setText(self.tr("Save anyway"))
            return
        self.chosen.emit(self._wanted())
        for page in self._pages.values():
            edit = page.edited_style()
            if edit is not None:
                self.style_chosen.emit(*edit)
        self.accept()

    def done(self, result: int) -> None:
        """Stop what the pages have begun: nobody waits for it any more."""
        for page in self._pages.values():
            page.stop()
        super().done(result)

    def _say(self, words: str, *, error: bool = False) -> None:
        self._message.setText(words)
        self._message.setAccessibleName(words)
        set_look(self._message, "error", error)
        self._message.show()

    def _ask_to_import(self) -> None:
        from update_editor.gui.dialogs.files import ask_for_file

        kinds = f"{self.tr('Settings')} (*.json)"
        ask_for_file(self, self.tr("Import settings"), kinds, str(Path.home()), self.import_from)

    def import_from(self, path: Path) -> None:
        """Show what a file says in the pages; nothing is kept before it is saved."""
        before = self._wanted()
        try:
            self._settings = import_settings(path, before)
        except Unusable as error:
            note_error(error)
            words = self.tr("“{name}” can’t be imported: {why}. Nothing was changed.")
            self._say(words.format(name=path.name, why=_inside(sentence(error))), error=True)
            return
        for page in self._pages.values():
            page.show_settings(self._settings)
        self._say(self._change_words(path.name, settings_change(before, self._settings)))

    def _change_words(self, name: str, change: SettingsChange) -> str:
        if change.is_nothing:
            return self.tr("“{name}” says nothing that is not here already.").format(name=name)
        parts = [
            words.format(n=count)
            for words, count in (
                (self.tr("people added: {n}"), change.people_added),
                (self.tr("people changed: {n}"), change.people_changed),
            )
            if count
        ]
        tool = QCoreApplication.translate("Platforms", self._settings.sending.tool.label)
        parts += [
            words
            for words, is_other in (
                (self.tr("another organisation"), change.organisation),
                (self.tr("emails sent with {tool}").format(tool=tool), change.sending),
                (self.tr("mail server {host}").format(host=self._settings.mail.host), change.mail),
                (self.tr("other typing aids"), change.typing),
                (self.tr("another appearance"), change.appearance),
            )
            if is_other
        ]
        words = self.tr("From “{name}”: {changes}. Look through the pages; nothing is kept until you save.")
        return words.format(name=name, changes=", ".join(parts))

    def _ask_to_export(self) -> None:
        from update_editor.gui.dialogs.files import ask_where_to_save

        if self._is_held():
            return
        kinds = f"{self.tr('Settings')} (*.json)"
        proposal = Path.home() / self.tr("Update Editor settings.json")
        ask_where_to_save(self, self.tr("Export settings"), kinds, proposal, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write the settings as the pages have them to a file."""
        try:
            export_settings(path, self._wanted())
        except Unusable as error:
            note_error(error)
            words = self.tr("“{name}” can’t be written: {why}.")
            self._say(words.format(name=path.name, why=_inside(sentence(error))), error=True)
            return
        words = self.tr(
            "People, organisation, how emails are sent, typing and appearance are in “{name}” now; folders "
            "and passwords are not."
        )
        self._say(words.format(name=path.name))


def _inside(words: str) -> str:
    """Return a sentence as it stands behind a colon."""
    return words[:1].lower() + words[1:]
