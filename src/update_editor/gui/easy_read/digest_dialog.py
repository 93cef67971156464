"""The dialog that makes a digest, such as a month's, from the easy read of several updates."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from update_editor.gui.counting import counted
from update_editor.gui.dialogs.files import updates
from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.sentences import sentence
from update_editor.gui.theme import GRID
from update_editor.model import Unusable
from update_editor.services.digest_rows import DigestRow, proposed
from update_editor.services.log import note_error
from update_editor.storage import Weekly
from update_editor.templating.dates import long_date
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.services.easy_read_digest import MadeDigest

_ROW = Qt.ItemDataRole.UserRole
_JOB = "digest"
_LEAST = 24 * GRID
"""Pixels that the list is high at the least."""


class DigestDialog(FramedDialog):
    """Lists updates with what is in easy words of each; those that are ticked go in."""

    made = Signal(object, object)
    """The ``MadeDigest`` and its template."""

    def __init__(
        self, paths: Iterable[Path], folder: str, environment: Environment, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Easy-read digest"))
        self._environment = environment
        self._folder = folder
        self._rows: dict[Path, DigestRow] = {}
        self._list = QListWidget(self)
        self._list.setProperty("boxed", True)
        self._list.setAccessibleName(self.tr("Updates for the digest"))
        self._list.setMinimumHeight(_LEAST)
        self._list.itemChanged.connect(self._follow)
        self._add = QPushButton(self.tr("Add &updates…"), self)
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._ask_for_files)
        self._told = self.quiet_label("")
        self.body.addWidget(
            self.quiet_label(
                self.tr(
                    "What is written in easy words of these updates becomes one update of its own, with its "
                    "pictures and explained words. Nobody has read it then: it is signed off anew."
                )
            )
        )
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._told)
        self.add_cancel()
        self._make = self.add_button(self.tr("Make the digest"), primary=True)
        self._make.clicked.connect(self._start)
        self._follow()
        self._list.setFocus()
        self._read(tuple(paths))

    def _read(self, paths: tuple[Path, ...]) -> None:
        """Look into files that are not listed yet."""
        new = tuple(path for path in dict.fromkeys(paths) if path not in self._rows)
        if new:
            self._tell(self.tr("Looking into the updates…"))
            self._environment.jobs.start(
                _JOB, partial(_looked_into, new), partial(self._take, not self._rows), self._fail
            )

    def _take(self, is_first: bool, rows: tuple[DigestRow, ...]) -> None:
        """List files, the latest first; of those used last, only the ones with easy words."""
        shown = [each for each in rows if each.is_usable or not is_first]
        ticked = self._ticked() | (proposed(rows) if is_first else {each.path for each in shown})
        self._rows |= {each.path: each for each in shown}
        self._list.blockSignals(True)
        self._list.clear()
        for row in sorted(self._rows.values(), key=lambda each: str(each.date or ""), reverse=True):
            entry = QListWidgetItem(self._words(row))
            entry.setData(_ROW, row.path)
            entry.setToolTip(str(row.path))
            if row.is_usable:
                entry.setCheckState(Qt.CheckState.Checked if row.path in ticked else Qt.CheckState.Unchecked)
            else:
                entry.setFlags(entry.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(entry)
        self._list.blockSignals(False)
        if self._list.count() and self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        none = self.tr("None of the updates used last has an easy read. Add those that have.")
        self._tell("" if self._rows else none)
        self._follow()

    def _words(self, row: DigestRow) -> str:
        name = long_date(row.date) if row.date is not None else row.path.stem
        if row.error is not None:
            return self.tr("{name}: {why}").format(name=row.path.name, why=sentence(row.error))
        if not row.written:
            return self.tr("{name}: nothing in easy words yet").format(name=name)
        said = counted(row.written, self.tr("1 item in easy words"), self.tr("{n} items in easy words"))
        return self.tr("{name}: {what}").format(name=name, what=said)

    def _ticked(self) -> set[Path]:
        entries = [self._list.item(number) for number in range(self._list.count())]
        return {each.data(_ROW) for each in entries if each.checkState() == Qt.CheckState.Checked}

    def _follow(self) -> None:
        self._make.setEnabled(bool(self._ticked()))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _ask_for_files(self) -> None:
        asking = QFileDialog(self, self.tr("Updates for the digest"), self._folder, updates())
        asking.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.filesSelected.connect(self.add_files)
        asking.open()

    def add_files(self, names: Iterable[str]) -> None:
        """List more files, ticked where they can be used."""
        self._read(tuple(map(Path, names)))

    def _start(self) -> None:
        ticked = self._ticked()
        weeklies = [row.weekly for path, row in self._rows.items() if path in ticked and row.weekly]
        latest = max(weeklies, key=lambda each: str(each.update.date or ""))
        try:
            pack = self._environment.pack_for(latest.update.template)
        except Unusable as error:
            note_error(error)
            self._fail(error)
            return
        self._make.setEnabled(False)
        work = partial(_made, tuple(weeklies), pack)
        self._environment.jobs.start(_JOB, work, partial(self._hand_back, pack), self._fail)

    def _hand_back(self, pack: TemplatePack, made: "MadeDigest") -> None:
        self.accept()
        self.made.emit(made, pack)

    def _fail(self, error: Exception) -> None:
        self._tell(self.tr("{why}.").format(why=sentence(error)))
        self._follow()

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel(_JOB)
        super().done(result)


def _looked_into(paths: tuple[Path, ...], _ticket: Ticket) -> tuple[DigestRow, ...]:
    from update_editor.services.digest_rows import digest_row

    return tuple(digest_row(path) for path in paths)


def _made(weeklies: tuple[Weekly, ...], pack: TemplatePack, _ticket: Ticket) -> "MadeDigest":
    from update_editor.services.easy_read_digest import digest_of

    return digest_of(weeklies, pack)
