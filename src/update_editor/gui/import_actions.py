"""The actions that bring a past update in: from a file of another program, or from its text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.update_files import UpdateFiles
from update_editor.model import Unusable
from update_editor.services.dropped_files import RETURNED
from update_editor.services.packs import DEFAULT_PACK
from update_editor.services.shown_names import shown_name
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.importers import Imported

_JOB = "import"


class ImportActions(ActionGroup):
    """Reads what was written elsewhere beside the window, and opens what it gave."""

    def __init__(self, environment: Environment, files: UpdateFiles, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"import": self.ask_for_file, "import-text": self.ask_for_text}

    def ask_for_file(self) -> None:
        """Ask for a file of another program and bring it in."""
        from update_editor.gui.dialogs.files import ask_for_file
        from update_editor.importers import SUFFIXES

        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = f"{self.tr('Texts and Word files')} ({endings});;{self.tr('All files')} (*)"
        ask_for_file(self._window, self.tr("Import a past update"), kinds, self._files.folder(), self._take)

    def _take(self, path: Path) -> None:
        if path.suffix.lower() in RETURNED:
            self._files.open_path(path)  # it may be one that came back from review
        else:
            self.import_path(path)

    def import_path(self, path: Path) -> None:
        """Bring in a file of another program, a Word file too: nobody looks whether it came back."""
        try:
            pack = self._environment.pack_for(DEFAULT_PACK)
        except Unusable as error:
            self._tell_not_imported(path, error)
            return

        def work(_ticket: "Ticket") -> "Imported":
            from update_editor.services.opening import import_file

            return import_file(path, pack)

        failed = partial(self._tell_not_imported, path)
        self._environment.jobs.start(_JOB, work, partial(self._open, pack), failed)

    def _tell_not_imported(self, path: Path, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell
        from update_editor.gui.sentences import sentence

        what = self.tr("“{name}” can’t be imported").format(name=shown_name(path))
        tell(self._window, what, self.tr("{why}. The file is as it was.").format(why=sentence(error)))

    def ask_for_text(self) -> None:
        """Ask for the text of a past update."""
        from update_editor.gui.dialogs.paste_text import PasteTextDialog

        dialog = PasteTextDialog(self._environment.packs(), self._window)
        dialog.chosen.connect(self._import_text)
        dialog.open()

    def _import_text(self, text: str, pack: TemplatePack) -> None:
        def work(_ticket: "Ticket") -> "Imported":
            from update_editor.services.opening import import_text

            return import_text(text, pack)

        self._environment.jobs.start(_JOB, work, partial(self._open, pack), self._tell_text_not_imported)

    def _tell_text_not_imported(self, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell_failed

        tell_failed(self._window, self.tr("The text could not be taken in"), error)

    def _open(self, pack: TemplatePack, imported: "Imported") -> None:
        """Open what an import gave, with what there is to say about it."""
        from update_editor.gui.sentences import imported_words

        weekly = Weekly(update=imported.update, pictures=imported.pictures)
        files = self._files.begin(weekly, pack, brought_in=True)
        words = imported_words(imported.notes)
        if words:
            files.noted.emit(words)
