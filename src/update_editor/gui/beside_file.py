"""What a window does about its update's file beside the writing: copies, and other people's changes."""

from PySide6.QtCore import QObject

from update_editor.gui.backup_copies import BackupCopies
from update_editor.gui.changed_file import ChangedFile
from update_editor.gui.conflict_copies import ConflictCopies
from update_editor.gui.copy_of_another import CopyOfAnother
from update_editor.gui.environment import Environment
from update_editor.gui.presence_line import PresenceLine
from update_editor.gui.update_files import UpdateFiles
from update_editor.gui.window import MainWindow


class BesideFile(QObject):
    """Made when a window has been painted, or when it is needed: a start does not wait for it."""

    def __init__(self, environment: Environment, files: UpdateFiles, window: MainWindow) -> None:
        super().__init__(window)
        self.copies = BackupCopies(environment, files, window)
        self._changed = ChangedFile(environment, files, window)
        self._conflicts = ConflictCopies(environment, files, window)
        self._original = CopyOfAnother(environment, files, window)
        self._presence = PresenceLine(environment, files, window)
        for each in (self.copies, self._changed, self._conflicts, self._original, self._presence):
            each.follow(files.session)

    def look(self) -> None:
        """Look who did what meanwhile: a person has come to the window."""
        self._changed.look()
        self._conflicts.look()
        self._presence.look()

    def end(self) -> None:
        """Leave the file: the window closes."""
        self._presence.end()
