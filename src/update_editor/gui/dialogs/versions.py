"""The dialog of the versions that an update's file keeps: looked at, compared, brought back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.sentences import sentence
from update_editor.gui.theme import GRID
from update_editor.gui.time_words import exactly, when
from update_editor.model import Unusable
from update_editor.services.session import Session
from update_editor.services.versions import BEFORE_RESTORE, BY_HAND, REPLACED, version_at, versions
from update_editor.storage import KeptVersion

_LONGEST = 160
"""Letters that a line of the list has."""
_SIZE = QSize(104 * GRID, 76 * GRID)


class VersionsDialog(FramedDialog):
    """The latest version first, at the left; what it says at the right."""

    restore_wanted = Signal(int)
    """The number of the version to bring back."""
    compare_wanted = Signal(int)
    """The number of the version to compare with the update as it is now."""
    keep_wanted = Signal()
    """The update as it is now is to be kept as a version."""

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Versions"))
        self._session = session
        self._environment = environment
        self._kept: tuple[KeptVersion, ...] = ()
        self._list = QListWidget(self)
        self._list.setProperty("boxed", True)
        self._list.setAccessibleName(self.tr("Kept versions"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        """Show the versions that are kept by now."""
        now = self._environment.now()
        self._kept = tuple(reversed(versions(self._session.weekly)))
        self._list.clear()
        for version in self._kept:
            item = QListWidgetItem(self._words(version))
            item.setToolTip(exactly(version.date, now))
            self._list.addItem(item)
        for widget in (self._list, self._text, self._restore, self._compare):
            widget.setVisible(bool(self._kept))
        if not self._kept:
            words = self.tr("No versions yet. Sending for review keeps one, and so does each approval.")
            self._rule.setText(words)
            return
        words = self.tr("Restoring keeps the update as it is now as a version too, so nothing is lost.")
        self._rule.setText(words)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 12 * GRID)))
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _words(self, version: KeptVersion) -> str:
        if not version.is_readable:
            return self.tr("Version {n}: damaged").format(n=version.number)
        head = self.tr("Version {n}: {reason}") if version.reason else self.tr("Version {n}")
        told = ", ".join(filter(None, (when(version.date, self._environment.now()), version.author)))
        words = head.format(n=version.number, reason=self._reason(version.reason))
        return "\n".join(filter(None, map(_short, (words, told))))

    def _reason(self, reason: str) -> str:
        """Return in the window's language why a version was kept; the file has it in English."""
        for start, words in (
            ("sent to ", self.tr("sent to {names}")),
            ("approved by ", self.tr("approved by {names}")),
        ):
            if reason.startswith(start):
                return words.format(names=reason.removeprefix(start))
        known = {
            BEFORE_RESTORE: self.tr("before restoring"),
            BY_HAND: self.tr("kept by hand"),
            REPLACED: self.tr("saved by somebody else, then replaced"),
        }
        return known.get(reason, reason)

    def _number(self) -> int:
        return self._kept[self._list.currentRow()].number

    def _show(self, row: int) -> None:
        """Show what a version says; of one that is damaged, that it is."""
        if row < 0:
            return
        from update_editor.markup.plain_out import update_text
        from update_editor.review.resolve import accept_all

        try:
            words = update_text(accept_all(version_at(self._session.weekly, self._kept[row].number)))
            is_whole = True
        except Unusable as error:
            words, is_whole = f"{sentence(error)}.", False
        self._text.setPlainText(words)
        for button in (self._restore, self._compare):
            button.setEnabled(is_whole)

    def _ask_to_restore(self) -> None:
        self.accept()
        self.restore_wanted.emit(self._number())

    def _ask_to_compare(self) -> None:
        self.accept()
        self.compare_wanted.emit(self._number())


def _short(words: str) -> str:
    line = " ".join(words[: 2 * _LONGEST].split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
