"""The actions that put the update on paper."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.update_files import UpdateFiles


class PrintActions(ActionGroup):
    """Opens the print preview on the open update, alone or with the choice of a printer over it."""

    def __init__(
        self,
        environment: Environment,
        update_files: UpdateFiles,
        get: Callable[[tuple[str, ...]], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = update_files
        self._get = get
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "print": partial(self.show_pages, at_once=True),
            "print-preview": partial(self.show_pages, at_once=False),
        }

    def show_pages(self, *, at_once: bool) -> None:
        """Show the update's pages; ``at_once`` asks for the printer as soon as they are there."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.print_preview import PrintPreviewDialog

        dialog = PrintPreviewDialog(session, self._environment, at_once=at_once, parent=self._window)
        dialog.sent.connect(self._tell)
        dialog.pdf_wanted.connect(self._get_file)
        dialog.open()

    def _tell(self, pages: int) -> None:
        words = (
            self.tr("1 page is with the printer.")
            if pages == 1
            else self.tr("{n} pages are with the printer.")
        )
        self._files.noted.emit(words.format(n=pages))

    def _get_file(self, name: str) -> None:
        self._get((name,))
