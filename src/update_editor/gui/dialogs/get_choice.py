"""What is chosen before outputs are made: which of them, and the folder that they go to."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from update_editor.exporters.edition import WordChoices
from update_editor.exporters.platforms import SendingWith
from update_editor.exporters.registry import EMAILS, FORMATS, OFFERED
from update_editor.gui.actions import tip_of
from update_editor.gui.dialogs.files import ask_for_folder
from update_editor.gui.dialogs.sending_field import SendingField
from update_editor.gui.quiet import quiet
from update_editor.gui.theme import GRID


class GetChoice(QWidget):
    """A box for each format, with a line on what it gives, and the folder."""

    changed = Signal()

    def __init__(self, formats: tuple[str, ...], folder: Path, sending: SendingWith, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        explained = quiet(
            self.tr("What you tick is made as files in the folder below. Nothing is sent or put online."),
            self,
        )
        explained.setContentsMargins(0, 0, 0, GRID)
        column.addWidget(explained)
        column.addLayout(self._formats_offered(formats))
        self._sending = sending
        self._tool = SendingField(sending, self)
        self._tool.currentIndexChanged.connect(self.changed)
        self._emails = _labelled(self.tr("&Sending emails with"), self._tool, self)
        column.addWidget(self._emails)
        self._folder = QLineEdit(str(folder), self)
        self._folder.setAccessibleName(self.tr("Folder"))
        self._folder.textChanged.connect(self.changed)
        label = QLabel(self.tr("Into the &folder"), self)
        label.setBuddy(self._folder)
        label.setContentsMargins(0, 2 * GRID, 0, 0)
        column.addWidget(label)
        column.addLayout(self._folder_row())
        self.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Ask what emails are sent with where there is one to make."""
        self._emails.setVisible(not EMAILS.isdisjoint(self.formats))

    def _formats_offered(self, formats: tuple[str, ...]) -> QGridLayout:
        rows = QGridLayout()
        rows.setHorizontalSpacing(2 * GRID)
        rows.setVerticalSpacing(GRID // 2)
        rows.setColumnStretch(1, 1)
        for number, name in enumerate(OFFERED):
            box = QCheckBox(QCoreApplication.translate("Formats", FORMATS[name].label), self)
            box.setChecked(name in formats)
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            box.toggled.connect(self.changed)
            about = quiet(tip_of(f"get-{name}"), self)
            box.setAccessibleDescription(about.text())
            rows.addWidget(box, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(about, 2 * number, 1)
            self._boxes[name] = box
            if name == "word":
                rows.addWidget(self._contents_box(box), 2 * number + 1, 1)
        return rows

    def _contents_box(self, word: QCheckBox) -> QCheckBox:
        """Return the box for what a Word file may have besides; it counts where Word is ticked."""
        self._contents = QCheckBox(self.tr("With a table of contents"), self)
        self._contents.setAccessibleDescription(self.tr("The headings at the top of the Word file, as links"))
        self._contents.setToolTip(self._contents.accessibleDescription())
        self._contents.setEnabled(word.isChecked())
        word.toggled.connect(self._contents.setEnabled)
        return self._contents

    def _folder_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._folder, 1)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        row.addWidget(choose)
        return row

    def _choose_folder(self) -> None:
        start = str(self.folder.parent)
        ask_for_folder(self, self.tr("Into which folder?"), start, self._take_folder)

    def _take_folder(self, path: Path) -> None:
        self._folder.setText(str(path))

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats that are ticked."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    @property
    def word(self) -> WordChoices:
        """What is chosen about the Word file."""
        return WordChoices(contents="word" in self.formats and self._contents.isChecked())

    @property
    def sending(self) -> SendingWith:
        """How emails are sent, with the tool that is chosen."""
        return replace(self._sending, platform=self._tool.tool)

    @property
    def folder(self) -> Path:
        """The folder, as it is written there."""
        return Path(self._folder.text())

    def focus_folder(self) -> None:
        """Put the caret into the folder's name."""
        self._folder.setFocus()


def _labelled(words: str, field: QWidget, parent: QWidget) -> QWidget:
    """Return a field with its label at the left."""
    whole = QWidget(parent)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 2 * GRID, 0, 0)
    row.setSpacing(GRID)
    label = QLabel(words, whole)
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field, 1)
    return whole
