"""The page of the folders that are proposed."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.quiet import quiet
from update_editor.gui.settings.lines_field import LinesField
from update_editor.gui.settings.page import SettingsPage
from update_editor.gui.theme import GRID
from update_editor.services.settings import Settings


class FoldersPage(SettingsPage):
    """Where updates are kept, and where outputs go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Folders"), self.tr("They are proposed each time; you can always choose another."), parent
        )
        self._updates = _FolderField(self.tr("Choose the folder for updates"), self)
        self._outputs = _FolderField(self.tr("Choose the folder for outputs"), self)
        self._archive = _FolderField(self.tr("Choose the folder of the archive"), self)
        self._shared = _FolderField(self.tr("Choose the folder that you share"), self)
        fields = form()
        add_row(fields, self.tr("Folder for &updates"), self._updates)
        fields.addRow(quiet(self.tr("Where it is empty: the folder of the update used last."), self))
        add_row(fields, self.tr("Folder for &outputs"), self._outputs)
        fields.addRow(quiet(self.tr("Where it is empty: beside the update."), self))
        add_row(fields, self.tr("Folder of the &archive for the website"), self._archive)
        fields.addRow(quiet(self.tr("Where Publish to the archive puts the pages of updates."), self))
        add_row(fields, self.tr("Folder &shared with colleagues"), self._shared)
        words = self.tr("It holds your word list and glossary. Where it is empty: on this computer only.")
        fields.addRow(quiet(words, self))
        self._pictures = LinesField(self)
        add_row(fields, self.tr("Folders and zips with &pictures for easy read"), self._pictures)
        fields.addRow(
            quiet(self.tr("One on each line. Their pictures stand before those that come along."), self)
        )
        self.column.addLayout(fields)
        self.column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Show the folders of the settings."""
        self._updates.show_path(settings.folders.updates)
        self._outputs.show_path(settings.folders.outputs)
        self._shared.show_path(settings.folders.shared)
        self._archive.show_path(settings.website.archive)
        self._pictures.show_lines(settings.folders.pictures)

    def taken_into(self, settings: Settings) -> Settings:
        """Return the settings with these folders."""
        folders = replace(
            settings.folders,
            updates=self._updates.path(),
            outputs=self._outputs.path(),
            shared=self._shared.path(),
            pictures=tuple(filter(None, map(str.strip, self._pictures.toPlainText().splitlines()))),
        )
        website = replace(settings.website, archive=self._archive.path())
        return replace(settings, folders=folders, website=website)

    def hindrance(self) -> str:
        """Say which folder does not exist."""
        for field in (self._updates, self._outputs, self._archive, self._shared):
            if field.path() and not Path(field.path()).is_dir():
                words = self.tr("There is no folder “{path}”; choose one that exists.")
                return words.format(path=field.path())
        return ""


class _FolderField(QWidget):
    """A path, typed or chosen."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._field = QLineEdit(self)
        self._field.setAccessibleName(title)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setAutoDefault(True)
        choose.setAccessibleName(title)
        choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._field, 1)
        row.addWidget(choose)
        self.setFocusProxy(self._field)

    def path(self) -> str:
        """Return the folder's path; nothing where none is chosen."""
        return self._field.text().strip()

    def show_path(self, path: Path | str) -> None:
        """Show a folder's path."""
        self._field.setText(str(path))
        self._field.setCursorPosition(0)

    def _ask(self) -> None:
        from update_editor.gui.dialogs.files import ask_for_folder

        ask_for_folder(self, self._title, self.path() or str(Path.home()), self.show_path)
