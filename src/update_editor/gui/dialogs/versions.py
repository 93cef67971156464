"""The dialog of an update's versions, in its file and on this computer: looked at, compared, brought back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.dialogs.version_words import backup_words, version_details, version_words
from update_editor.gui.environment import Environment
from update_editor.gui.sentences import sentence
from update_editor.gui.theme import GRID
from update_editor.gui.time_words import exactly
from update_editor.gui.two_line_rows import add_heading, add_row, set_up_rows
from update_editor.model import Unusable, Update
from update_editor.services.backups import backups_for
from update_editor.services.log import note_error
from update_editor.services.session import Session
from update_editor.services.versions import version_at, versions
from update_editor.storage import KeptVersion
from update_editor.storage.backups import Backup

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket

_SIZE = QSize(104 * GRID, 76 * GRID)


class VersionsDialog(FramedDialog):
    """The versions, the latest first, and below them the backup copies; at the right what each says."""

    restore_wanted = Signal(object)
    """The ``KeptVersion`` or the ``Backup`` to bring back."""
    compare_wanted = Signal(object)
    """The ``KeptVersion`` or the ``Backup`` to compare with the update as it is now."""
    keep_wanted = Signal()
    """The update as it is now is to be kept as a version."""

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Versions"))
        self._session = session
        self._environment = environment
        self._rows: list[KeptVersion | Backup | None] = []
        """What stands in each row; None for a heading."""
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Kept versions"))
        set_up_rows(self._list, environment.theme)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("What the version says"))
        self._lay_out()
        close = self.add_cancel()
        close.setText(self.tr("Close"))
        self._restore = self.add_button(self.tr("Restore"))
        self._restore.clicked.connect(self._ask_to_restore)
        self._compare = self.add_button(self.tr("Compare with now"), primary=True)
        self._compare.clicked.connect(self._ask_to_compare)
        self.add_button(self.tr("Keep a version now")).clicked.connect(self.keep_wanted)
        self._list.currentRowChanged.connect(self._show)
        self.show_versions()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._list, 2)
        row.addWidget(self._text, 3)
        self._rule = self.quiet_label("")
        self.body.addLayout(row, 1)
        self.body.addWidget(self._rule)

    def show_versions(self) -> None:
        """Show what is kept by now."""
        kept = tuple(reversed(versions(self._session.weekly)))
        copies = backups_for(self._environment.state_folder, self._session.update.id)
        self._list.clear()
        self._rows.clear()
        if kept and copies:
            self._add_heading(self.tr("Kept in the file"))
        for version in kept:
            self._add_version(version)
        if copies:
            self._add_heading(self.tr("Backups on this computer"))
        for copy, words in zip(copies, backup_words(copies, self._environment.now()), strict=True):
            self._add_copy(copy, words)
        for widget in (self._list, self._text, self._restore, self._compare):
            widget.setVisible(bool(self._rows))
        if not self._rows:
            words = self.tr("No versions yet. Sending for review keeps one, and so does each approval.")
            self._rule.setText(words)
            return
        words = self.tr("Restoring keeps the update as it is now as a version too, so nothing is lost.")
        self._rule.setText(words)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 12 * GRID)))
        self._list.setCurrentRow(next(row for row, each in enumerate(self._rows) if each is not None))
        self._list.setFocus()

    def _add_heading(self, words: str) -> None:
        add_heading(self._list, words)
        self._rows.append(None)

    def _add_version(self, version: KeptVersion) -> None:
        now = self._environment.now()
        me = self._environment.settings.me
        details = version_details(version, now, me) if version.is_readable else ""
        add_row(self._list, version_words(version), details).setToolTip(exactly(version.date, now))
        self._rows.append(version)

    def _add_copy(self, copy: Backup, words: str) -> None:
        add_row(self._list, words, "").setToolTip(exactly(copy.date, self._environment.now()))
        self._rows.append(copy)

    def _chosen(self) -> KeptVersion | Backup | None:
        row = self._list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _show(self, _row: int) -> None:
        """Show what a version says; of one that is damaged, that it is."""
        chosen = self._chosen()
        if isinstance(chosen, Backup):
            self._show_words("", is_whole=False)
            read = partial(_words_of, chosen)
            shown, failed = partial(self._show_copy, chosen), partial(self._show_damaged, chosen)
            self._environment.jobs.start("backup-words", read, shown, failed)
        elif chosen is not None:
            try:
                self._show_words(_as_text(version_at(self._session.weekly, chosen.number)))
            except Unusable as error:
                note_error(error)
                self._show_words(f"{sentence(error)}.", is_whole=False)

    def _show_copy(self, copy: Backup, words: str) -> None:
        if self._chosen() is copy:
            self._show_words(words)

    def _show_damaged(self, copy: Backup, error: Exception) -> None:
        if self._chosen() is copy:
            self._show_words(f"{sentence(error)}.", is_whole=False)

    def _show_words(self, words: str, *, is_whole: bool = True) -> None:
        self._text.setPlainText(words)
        for button in (self._restore, self._compare):
            button.setEnabled(is_whole)

    def done(self, result: int) -> None:
        """Close; what is still being read is not waited for."""
        self._environment.jobs.cancel("backup-words")
        super().done(result)

    def _ask_to_restore(self) -> None:
        chosen = self._chosen()
        self.accept()
        self.restore_wanted.emit(chosen)

    def _ask_to_compare(self) -> None:
        chosen = self._chosen()
        self.accept()
        self.compare_wanted.emit(chosen)


def _words_of(copy: Backup, _ticket: "Ticket") -> str:
    from update_editor.storage import open_update

    return _as_text(open_update(copy.path))


def _as_text(update: Update) -> str:
    from update_editor.markup.plain_out import update_text
    from update_editor.review.resolve import accept_all

    return update_text(accept_all(update))
