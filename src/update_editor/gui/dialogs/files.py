"""Asking for a file or a folder, without blocking."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from update_editor.services.dropped_files import RETURNED

Chosen = Callable[[Path], object]


def updates() -> str:
    """Return the kind of file that an update is, as a file dialog offers it."""
    return f"{QCoreApplication.translate('FileKinds', 'Updates')} (*.weekly)"


def word_files_and_emails() -> str:
    """Return the kinds of file that a review comes back in."""
    endings = " ".join(f"*{ending}" for ending in RETURNED)
    return f"{QCoreApplication.translate('FileKinds', 'Word files and emails')} ({endings})"


def ask_for_file(parent: QWidget, title: str, kinds: str, folder: str, chosen: Chosen) -> QFileDialog:
    """Ask for a file to read."""
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, chosen)


def ask_where_to_save(parent: QWidget, title: str, kinds: str, proposal: Path, chosen: Chosen) -> QFileDialog:
    """Ask for a file to write; the dialog itself asks before an existing one is written over."""
    dialog = QFileDialog(parent, title, str(proposal.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposal.suffix.removeprefix("."))
    dialog.selectFile(proposal.name)
    return _opened(dialog, chosen)


def ask_for_folder(parent: QWidget, title: str, folder: str, chosen: Chosen) -> QFileDialog:
    """Ask for a folder."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, chosen)


class _Answer(QObject):
    """Hands a chosen path on."""

    def __init__(self, dialog: QFileDialog, chosen: Chosen) -> None:
        super().__init__(dialog)
        self._chosen = chosen
        dialog.fileSelected.connect(self.take)

    @Slot(str)
    def take(self, path: str) -> None:
        """Hand the path on."""
        if path:
            self._chosen(Path(path))


def _opened(dialog: QFileDialog, chosen: Chosen) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _Answer(dialog, chosen)
    dialog.open()
    return dialog
