"""The main window: the top bar, and below it the start view or the open update."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.actions import Actions
from update_editor.gui.appearance_menu import AppearanceMenu
from update_editor.gui.dialog_actions import DialogActions
from update_editor.gui.easy_read.actions import EasyReadActions
from update_editor.gui.environment import Environment
from update_editor.gui.file_drops import FileDrops
from update_editor.gui.find_actions import FindActions
from update_editor.gui.go_to_actions import GoToActions
from update_editor.gui.help_actions import HelpActions
from update_editor.gui.import_actions import ImportActions
from update_editor.gui.item_actions import ItemActions
from update_editor.gui.log_notes import LogNotes
from update_editor.gui.markup_menu import MarkupMenu
from update_editor.gui.menus import ACTIONS
from update_editor.gui.notices import Notices
from update_editor.gui.page_actions import PageActions
from update_editor.gui.print_actions import PrintActions
from update_editor.gui.proofing.actions import ProofingActions
from update_editor.gui.recent_menu import RecentMenu
from update_editor.gui.review.actions import ReviewActions
from update_editor.gui.round.actions import RoundActions
from update_editor.gui.round.return_actions import ReturnActions
from update_editor.gui.round.version_actions import VersionActions
from update_editor.gui.settings.actions import SettingsActions
from update_editor.gui.standing_text import StandingTextMenu
from update_editor.gui.start_actions import StartActions
from update_editor.gui.top_bar import TopBar
from update_editor.gui.track_actions import TrackActions
from update_editor.gui.update_files import UpdateFiles
from update_editor.gui.website_actions import WebsiteActions
from update_editor.gui.window_actions import WindowActions
from update_editor.gui.window_place import go_to_place, place_of
from update_editor.gui.window_state import WindowState
from update_editor.gui.windows import Windows
from update_editor.gui.windows_menu import WindowsMenu
from update_editor.gui.workspace import Workspace
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.beside_file import BesideFile
    from update_editor.gui.start_view import StartView

_FIRST_SIZE = (1360, 860)
_DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly
_REST = 60
"""Milliseconds that the window is given to be painted whole before the checks and the panel begin."""


class MainWindow(QMainWindow):
    """One window, one update. What it does is told by the table of actions."""

    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, environment: Environment, windows: Windows | None = None) -> None:
        super().__init__()
        self.windows = windows or Windows(environment)
        self._environment = environment = environment.for_window()
        self._leaving = False
        self._is_painted = False
        self.workspace: Workspace | None = None
        self.files = UpdateFiles(environment, self.windows, self)
        self._make_groups(environment)
        self._groups = tuple(self.findChildren(ActionGroup, options=_DIRECTLY))
        self._make_table()
        self._state = WindowState(self, self._groups)
        self._make_menus()
        self._lay_out()
        self._file_drops = FileDrops(self.files, self.import_actions, self)
        self._log_notes = LogNotes(self.files)
        self._connect()
        self._restore_geometry()

    def _make_groups(self, environment: Environment) -> None:
        """Make what does the actions, group by group. Each is a child of the window, and found as that."""
        self.import_actions = ImportActions(environment, self.files, self)
        self.start_actions = StartActions(environment, self.files, self)
        self.dialog_actions = DialogActions(environment, self.files, self)
        self.website_actions = WebsiteActions(environment, self.files, self)
        self.page_actions = PageActions(environment, self)
        self.find_actions = FindActions(self)
        self.go_to_actions = GoToActions(environment, self.files, self)
        self.settings_actions = SettingsActions(environment, self)
        self.item_actions = ItemActions(self)
        self.print_actions = PrintActions(environment, self.files, self.dialog_actions.get, self)
        self.track_actions = TrackActions(environment, self)
        self.review_actions = ReviewActions(self)
        self.proofing_actions = ProofingActions(environment, self)
        self.easy_read_actions = EasyReadActions(environment, self.files, self)
        self.round_actions = RoundActions(environment, self.files, self)
        self.return_actions = ReturnActions(environment, self.files, self.import_actions, self.windows, self)
        self.version_actions = VersionActions(environment, self.files, self.windows, self)
        self.window_actions = WindowActions(self.windows, self)
        self.help_actions = HelpActions(environment, self)

    def _make_table(self) -> None:
        """Make the table of actions, and the bar that offers them."""
        handlers = {key: done for group in self._groups for key, done in group.handlers().items()}
        self.actions_table = Actions(handlers, self, ACTIONS)
        self.go_to_actions.offer(self.actions_table)
        self.easy_read_actions.offer(self.actions_table)
        self.top_bar = TopBar(self.actions_table, self)
        self.setMenuWidget(self.top_bar)

    def _make_menus(self) -> None:
        """Make the menus whose entries change."""
        self._recent = RecentMenu(self._menu("file/recent"), self._environment, self.files)
        self._standing_text = StandingTextMenu(self._menu("edit/standing-text"))
        self._markup = MarkupMenu(self._menu("review/markup"))
        self._appearance = AppearanceMenu(self._menu("view/appearance"), self._environment)
        self.windows.add(self)
        self._windows_menu = WindowsMenu(self._menu("view/windows"), self.windows, self)

    def _connect(self) -> None:
        self.files.opened.connect(self._show_session)
        self.files.saving.changed.connect(self._state.show_now)
        self.files.saved.connect(self._state.show_now)
        self.files.saved.connect(self.windows.note_change)
        self.files.noted.connect(self._note)
        self.files.noted_until_saved.connect(self._note_until_saved)
        self.files.saved.connect(self._pass_on_saved)
        self.files.not_opened.connect(self._tell_not_opened)
        self.files.saving.backup_failed.connect(self._tell_no_backup)
        self.files.compare_wanted.connect(self.version_actions.compare_with)
        self.files.word_given.connect(self.return_actions.take)
        self.find_actions.possible_changed.connect(self._state.show_possible)
        self.return_actions.possible_changed.connect(self._state.show_possible)
        self.track_actions.switched.connect(self._show_tracking)
        self._environment.settings_changed.connect(self._follow_settings)
        self.painted.connect(self.settings_actions.tell_trouble)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedWidget(middle)
        self.notices = Notices(column, middle, self._focus_middle)
        column.addWidget(self._stack)
        self.setCentralWidget(middle)

    def _focus_middle(self) -> None:
        if self.workspace is not None:
            self.workspace.focus_middle()

    def _menu(self, name: str) -> QMenu:
        return self.top_bar.menus[name]

    @cached_property
    def start_view(self) -> "StartView":
        """What is shown while no update is open; made when it is first wanted."""
        from update_editor.gui.start_view import StartView

        made = StartView(self.actions_table, self._environment, self.start_actions.pictures, self)
        made.recent_chosen.connect(self.start_actions.open_recent)
        made.template_chosen.connect(self.start_actions.new_update)
        self._stack.addWidget(made)
        self.start_actions.show_recovered(made)
        self.windows.recovered_changed.connect(self._show_recovered)
        return made

    def _show_recovered(self) -> None:
        self.start_actions.show_recovered(self.start_view)

    @cached_property
    def beside_file(self) -> "BesideFile":
        """What sees to the file of the update; made when it is first needed."""
        from update_editor.gui.beside_file import BesideFile

        return BesideFile(self._environment, self.files, self)

    def _begin_beside_file(self) -> None:
        self.beside_file  # noqa: B018 - it is made by being asked for

    def _tell_not_opened(self, path: Path, error: Exception) -> None:
        self.beside_file.copies.tell_not_opened(path, error)

    def _tell_no_backup(self, error: Exception) -> None:
        self.beside_file.copies.tell_of_failure(error)

    @property
    def name(self) -> str:
        """What the window is called in a list of windows: its update, and the file of that."""
        session = self.files.session
        if session is None:
            return self.tr("Start page")
        return self.files.name if session.path is None else f"{self.files.name} ({shown_name(session.path)})"

    def open_path(self, path: Path) -> None:
        """Open a file, as if it had been chosen in the menu."""
        self.files.open_path(path)

    def _show_session(self, session: Session | None) -> None:
        old = self.workspace
        self.workspace = None
        if session is not None:
            self.workspace = Workspace(
                session, self._environment, self.actions_table, self.windows.places, self._stack
            )
            self._state.follow(self.workspace)
            self.workspace.link_followed.connect(self._follow_link)
            self.workspace.tracking.changed.connect(self._show_tracking)
            self._stack.addWidget(self.workspace)
            self._restore_layout()
            self._restore_place(session)
        for group in (*self._groups, self._standing_text):
            group.work_in(self.workspace)
        self._markup.work_in(self.workspace)
        self._stack.setCurrentWidget(self.workspace or self.start_view)
        if self.workspace is not None and self._is_painted:
            self.workspace.page.complete_in_turns()
        if old is not None:
            self._keep_place(old)
            self._stack.removeWidget(old)
            old.let_go()
            old.deleteLater()
        self.top_bar.show_open(session is not None)
        self._show_tracking()
        self.windows.note_change()
        self._state.show_now()
        if self.workspace is None:
            self.start_view.setFocus()
            if self._is_painted:
                self.start_view.refresh()
        else:
            self.workspace.page.focus_last()
            if self._is_painted:
                QTimer.singleShot(_REST, self.workspace, self.workspace.wake)

    def _show_tracking(self) -> None:
        author = None if self.workspace is None else self.workspace.tracking.author
        self.actions_table["track-changes"].setChecked(author is not None)
        self.top_bar.show_tracking(author)

    def _note(self, words: str) -> None:
        if self.workspace is not None:
            self.workspace.banner.say(words, stays=True)

    def _note_until_saved(self, words: str) -> None:
        if self.workspace is not None:
            self.workspace.banner.say(words, until_saved=True)

    def _pass_on_saved(self) -> None:
        if self.workspace is not None:
            self.workspace.banner.pass_on_saved()

    def _follow_link(self, address: str) -> None:
        from PySide6.QtCore import QUrl

        from update_editor.gui.opening_outside import open_outside

        open_outside(QUrl(address), self)

    def _follow_settings(self) -> None:
        settings = self._environment.settings
        if self._environment.theme.appearance != settings.appearance:
            self._environment.theme.apply(settings.appearance)
        if self.workspace is not None and self.workspace.zoom != settings.zoom:
            self.workspace.set_zoom(settings.zoom)

    def showEvent(self, event: QShowEvent) -> None:
        """Without an update, show the ways to begin."""
        super().showEvent(event)
        if self.workspace is None:
            self._show_session(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the window has been painted, begin what could wait for it."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
            QTimer.singleShot(_REST, self, self._begin_beside_file)
            if self.workspace is not None:
                QTimer.singleShot(_REST, self.workspace, self.workspace.wake)
            else:
                QTimer.singleShot(0, self.start_view, self.start_view.refresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the find bar and returns to the page."""
        if event.key() == Qt.Key.Key_Escape and self.workspace is not None:
            self.find_actions.close()
            self.workspace.focus_middle()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, asking first where something would be lost."""
        if self.files.may_lose and not self._leaving:
            event.ignore()
            self.files.leave(self.close_for_good)
            return
        self._keep_geometry()
        if self.workspace is not None:
            self._keep_place(self.workspace)
        if "beside_file" in vars(self):
            self.beside_file.end()
        self.windows.closing(self)
        if self.workspace is not None:
            self.windows.journals.forget(self.workspace.session)
            self.workspace.let_go()
        self._environment.jobs.shut_down()
        super().closeEvent(event)

    def close_for_good(self) -> None:
        """Close without a question: a person has answered it."""
        self._leaving = True
        self.close()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system between light and dark; on coming here, look whether the file was changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._is_painted and self.isActiveWindow():
            self.beside_file.look()
        if event.type() == QEvent.Type.ThemeChange:
            self._environment.theme.apply(self._environment.settings.appearance)

    def _restore_geometry(self) -> None:
        self.resize(QSize(*_FIRST_SIZE).boundedTo(self.screen().availableSize()))
        kept = self._environment.geometry.value("window")
        # Beside others the system places it: two windows at one place look like one.
        if isinstance(kept, QByteArray) and self.windows.all() == (self,):
            self.restoreGeometry(kept)

    def _restore_layout(self) -> None:
        kept = self._environment.geometry.value("layout")
        if self.workspace is not None and isinstance(kept, QByteArray):
            self.workspace.sides.restore_widths(kept)

    def _keep_geometry(self) -> None:
        self._environment.geometry.setValue("window", self.saveGeometry())
        if self.workspace is not None:
            self._environment.geometry.setValue("layout", self.workspace.sides.widths())

    def _keep_place(self, workspace: Workspace) -> None:
        """Remember where the caret was in an update that has a file."""
        if workspace.session.path is not None:
            self.windows.places.keep_place(workspace.session.path, place_of(workspace))

    def _restore_place(self, session: Session) -> None:
        place = None if session.path is None else self.windows.places.place_in(session.path)
        if place is not None and self.workspace is not None:
            go_to_place(self.workspace, place)
