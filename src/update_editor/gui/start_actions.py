"""Beginning an update: from last week's, from a template, or from a file of the list that is used last."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.update_files import UpdateFiles
from update_editor.model import Lead, Unusable
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.gui.start_view import StartView
    from update_editor.gui.template_pictures import TemplatePictures
    from update_editor.gui.window import MainWindow
    from update_editor.services.recent_updates import RecentUpdate
    from update_editor.services.recovering import Recovered


class StartActions(ActionGroup):
    """Asks what a new update begins with, and opens it."""

    def __init__(self, environment: Environment, files: UpdateFiles, window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._pictures: TemplatePictures | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "new": self.ask_for_new,
            "new-from-last": self._read_recent,
        }

    def ask_for_new(self) -> None:
        """Ask which template, date and leads a new update has."""
        self.new_update()

    def new_update(self, pack: TemplatePack | None = None) -> None:
        """Ask which template, date and leads a new update has; the template may be chosen already."""
        from update_editor.gui.dialogs.new_update import NewUpdateDialog

        dialog = NewUpdateDialog(self._environment, self.pictures, self._window)
        if pack is not None:
            dialog.choose(pack)
        dialog.chosen.connect(self._start)
        dialog.open()

    @property
    def pictures(self) -> "TemplatePictures":
        """The pictures of the templates, which the start page and the dialog share."""
        from update_editor.gui.template_pictures import TemplatePictures

        if self._pictures is None:
            today = self._environment.now().date()
            self._pictures = TemplatePictures(self._environment.theme, self._environment.jobs, today, self)
        return self._pictures

    def _start(self, pack: TemplatePack, date: dt.date, leads: tuple[Lead, ...]) -> None:
        from update_editor.services.new_update import new_update

        try:
            update = new_update(pack, date, leads)
        except Unusable as error:
            self._tell_failed(error)
            return
        self._files.start(update, pack)

    def _read_recent(self) -> None:
        """Look which of the files used last can be followed, and go on with them."""
        paths = tuple(Path(path) for path in self._environment.settings.recent)
        kinds = {pack.id: pack.name for pack in self._environment.packs()}

        def work(ticket: Ticket) -> "tuple[RecentUpdate, ...]":
            from update_editor.services.recent_updates import recent_updates

            return recent_updates(paths, kinds, ticket.is_cancelled)

        self._environment.jobs.start("last-updates", work, self._offer_last, self._tell_failed)

    def _offer_last(self, updates: "tuple[RecentUpdate, ...]") -> None:
        from update_editor.services.recent_updates import latest

        last = latest(updates)
        if last is None:
            self._ask_for_last()
        else:
            self._ask_how(tuple(each for each in updates if each.can_be_opened), last)

    def _ask_for_last(self) -> None:
        from update_editor.gui.dialogs.files import ask_for_file, updates

        title = self.tr("Choose last week’s update")
        ask_for_file(self._window, title, updates(), str(Path.home()), self._take_last)

    def _take_last(self, path: Path) -> None:
        from update_editor.services.recent_updates import recent_update

        kinds = {pack.id: pack.name for pack in self._environment.packs()}
        last = recent_update(path, kinds)
        self._ask_how((last,), last)

    def _ask_how(self, updates: "tuple[RecentUpdate, ...]", last: "RecentUpdate") -> None:
        from update_editor.gui.dialogs.start_from_last import StartFromLastDialog

        dialog = StartFromLastDialog(updates, last, self._environment, self._window)
        dialog.chosen.connect(self._follow)
        dialog.open()

    def _follow(self, last: Weekly, ids: frozenset[str], date: dt.date, leads: tuple[Lead, ...]) -> None:
        from msgspec.structs import replace

        from update_editor.services.carrying_over import only_carrying
        from update_editor.services.new_update import weekly_from_last

        try:
            pack = self._environment.pack_for(last.update.template)
            kept = replace(last, update=only_carrying(last.update, ids))
            weekly = weekly_from_last(pack, kept, date, leads)
        except Unusable as error:
            self._tell_failed(error)
            return
        self._files.begin(weekly, pack, brought_in=True)

    def open_recent(self, update: "RecentUpdate") -> None:
        """Open a file of the list; where it is not there any more, ask what to do about it."""
        if update.path.exists():
            self._files.open_path(update.path)
            return
        from update_editor.gui.dialogs.missing_file import MissingFileDialog

        dialog = MissingFileDialog(update.path, self._window)
        dialog.forgotten.connect(partial(self._environment.forget_recent, update.path))
        dialog.looked_for.connect(self._files.ask_to_open)
        dialog.open()

    def show_recovered(self, page: "StartView") -> None:
        """Show on the start page what was typed and not saved when an earlier run broke off."""
        if not self._window.windows.recovered:
            page.show_card(None)
            return
        from update_editor.gui.recovered_card import RecoveredCard

        kinds = {pack.id: pack.name for pack in self._environment.packs()}
        card = RecoveredCard(self._window.windows.recovered, kinds, self._environment.now(), page)
        card.open_wanted.connect(self._open_recovered)
        card.compare_wanted.connect(self._compare_recovered)
        card.discard_wanted.connect(self._discard_recovered)
        page.show_card(card)

    def _open_recovered(self, left: "Recovered") -> None:
        self._window.windows.recovery.open(left, self._window)

    def _compare_recovered(self, left: "Recovered") -> None:
        self._window.windows.recovery.compare(left, self._window)

    def _discard_recovered(self, left: "Recovered") -> None:
        self._window.windows.recovery.ask_to_discard(left, self._window)

    def _tell_failed(self, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell_failed

        tell_failed(self._window, self.tr("The update could not be made"), error)
