"""Offers what was kept when something went wrong in an earlier run."""

from functools import partial

from PySide6.QtCore import QObject

from update_editor.gui.environment import Environment
from update_editor.gui.sentences import sentence
from update_editor.gui.window import MainWindow
from update_editor.model import Unusable
from update_editor.services.emergency import EmergencyCopy, discard, open_copy


class KeptCopies(QObject):
    """Shows a line over the page of one window, and opens or discards the copies."""

    def __init__(self, environment: Environment, window: MainWindow) -> None:
        super().__init__(window)
        self._environment = environment
        self._window = window

    def offer(self) -> None:
        """Say what was kept, where there is something."""
        copies = self._window.windows.copies.left_over()
        if not copies:
            return
        one = self.tr("When the program last went wrong, an update that wasn’t saved was kept.")
        several = self.tr("When the program last went wrong, {n} updates that weren’t saved were kept.")
        self._window.notices.say(
            one if len(copies) == 1 else several.format(n=len(copies)),
            (self.tr("Open"), partial(self._open, copies)),
            (self.tr("Discard…"), partial(self._ask_to_discard, copies)),
        )

    def _open(self, copies: tuple[EmergencyCopy, ...]) -> None:
        for copy in copies:
            try:
                session = open_copy(copy, self._environment.pack_for)
            except Unusable as error:
                words = self.tr("A kept update can’t be opened: {why}. It is still in {file}.")
                self._window.notices.say(words.format(why=sentence(error), file=copy.file))
                continue
            self._window.windows.copies.adopt(session, copy)
            self._window.files.take_back(session, copy.original)

    def _ask_to_discard(self, copies: tuple[EmergencyCopy, ...]) -> None:
        from update_editor.gui.dialogs.messages import MessageDialog

        dialog = MessageDialog(
            self.tr("Discard what was kept?"),
            self.tr("The changes that were never saved are lost then. Saved files stay as they are."),
            self._window,
        )
        drop = dialog.add_button(self.tr("Discard"))
        drop.clicked.connect(dialog.accept)
        keep = dialog.add_button(self.tr("Keep"), primary=True)
        keep.clicked.connect(dialog.reject)
        keep.setFocus()
        dialog.accepted.connect(partial(self._discard, copies))
        dialog.rejected.connect(self.offer)
        dialog.open()

    def _discard(self, copies: tuple[EmergencyCopy, ...]) -> None:
        for copy in copies:
            try:
                discard(copy.file)
            except OSError:
                words = self.tr(
                    "A kept update can’t be removed now: close what uses {file}, "
                    "and discard it at the next start."
                )
                self._window.notices.say(words.format(file=copy.file))
