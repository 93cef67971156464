"""What opens a dialog: a new update, its details, a pasted one, the outputs, help."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from update_editor.gui.desk import Desk
from update_editor.gui.dialogs import files
from update_editor.gui.dialogs.messages import tell
from update_editor.gui.update_files import UpdateFiles
from update_editor.gui.wording import sentence
from update_editor.model import Lead, Unusable, Update
from update_editor.templating.pack import TemplatePack

_PICTURES = "Pictures (*.png *.jpg *.jpeg *.gif)"
_FORMATS = ("email", "web", "word", "pdf", "easy-read")


class Errands(QObject):
    """Opens each dialog with what it needs, and takes what it hands back."""

    def __init__(self, desk: Desk, update_files: UpdateFiles, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._files = update_files
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "new": partial(self._files.leave, self.new_update),
            "import-text": partial(self._files.leave, self.paste_past_update),
            "details": self.change_details,
            "approve": self.record_approval,
            "item-picture": self.choose_picture_here,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
            "get-all": partial(self.get, _FORMATS),
            **{f"get-{name}": partial(self.get, (name,)) for name in _FORMATS},
        }

    def new_update(self) -> None:
        """Ask which template, date and leads a new update has."""
        from update_editor.gui.dialogs.new_update import NewUpdateDialog

        dialog = NewUpdateDialog(
            self._desk.packs(), self._desk.settings.leads, self._desk.now(), self._window
        )
        dialog.chosen.connect(self._start)
        dialog.open()

    def _start(self, pack: TemplatePack, date: object, leads: tuple[Lead, ...]) -> None:
        from update_editor.services.new_update import new_update

        try:
            update = new_update(pack, date if isinstance(date, dt.date) else None, leads)
        except Unusable as error:
            self.tell_failed(self.tr("The update could not be made"), error)
            return
        self._files.start(update, pack)

    def paste_past_update(self) -> None:
        """Ask for the text of a past update."""
        from update_editor.gui.dialogs.paste_text import PasteTextDialog

        dialog = PasteTextDialog(self._desk.packs(), self._window)
        dialog.chosen.connect(self._import_text)
        dialog.open()

    def _import_text(self, text: str, pack: TemplatePack) -> None:
        from update_editor.services.opening import import_text

        try:
            imported = import_text(text, pack)
        except Unusable as error:
            self.tell_failed(self.tr("The text could not be taken in"), error)
            return
        self._files.take_imported(imported.update, pack, imported.notes)

    def change_details(self) -> None:
        """Ask for the update's date, leads and fields."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.details import DetailsDialog

        dialog = DetailsDialog(session.update, session.pack, self._desk.settings.leads, self._window)
        dialog.chosen.connect(self._set_details)
        dialog.open()

    def _set_details(self, updated: Update) -> None:
        from update_editor.services.settings import with_leads

        session = self._files.session
        if session is not None:
            session.do(self.tr("Changing the details"), updated)
            self._desk.keep(with_leads(self._desk.settings, updated.leads))

    def record_approval(self) -> None:
        """Ask who approved the update."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.approval import ApprovalDialog

        dialog = ApprovalDialog(session.update, self._window)
        dialog.chosen.connect(self._approve)
        dialog.open()

    def _approve(self, by: str, how: str) -> None:
        from update_editor.services.approval import approve

        session = self._files.session
        if session is not None:
            now = self._desk.now().astimezone(dt.UTC).replace(microsecond=0)
            session.do(self.tr("Recording an approval"), approve(session.update, by, now, how))

    def get(self, formats: tuple[str, ...]) -> None:
        """Ask where the outputs go, and make them."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.get import GetDialog

        dialog = GetDialog(session, self._desk, formats, self._window)
        dialog.open()

    def choose_picture_here(self) -> None:
        """Ask for a picture for the item with the caret."""
        from update_editor.gui.item_editing import item_at

        workspace = self._window.workspace  # type: ignore[attr-defined]
        if workspace is not None:
            section_id, item_id, _ = item_at(workspace.where)
            if workspace.editing.has(section_id, item_id):
                self.choose_picture(section_id, item_id)

    def choose_picture(self, section_id: str, item_id: str) -> None:
        """Ask for a picture for an item."""

        def take(path: Path) -> None:
            workspace = self._window.workspace  # type: ignore[attr-defined]
            try:
                workspace.editing.set_picture(section_id, item_id, path)
            except Unusable as error:
                self.tell_failed(self.tr("“{name}” can’t be used").format(name=path.name), error)

        files.ask_for_file(self._window, self.tr("Choose a picture"), _PICTURES, str(Path.home()), take)

    def tell_failed(self, what: str, error: Exception) -> None:
        """Say what failed and why; nothing is lost."""
        tell(self._window, what, self.tr("{why}. Nothing was changed.").format(why=sentence(error)))

    def show_shortcuts(self) -> None:
        """Show every action that has a shortcut."""
        from update_editor.gui.dialogs.help import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def show_about(self) -> None:
        """Show what the program is."""
        from update_editor.gui.dialogs.help import AboutDialog

        AboutDialog(self._window).open()
