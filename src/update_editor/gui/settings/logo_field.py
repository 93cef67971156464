"""The field of the organisation's logo: shown, chosen, removed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.jobs import Runner, Ticket
from update_editor.gui.quiet import quiet
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.services.organisation import fitted_logo

_SHOWN = QSize(240, 72)
_JOB = "logo"


def _fitted(path: Path, _ticket: Ticket) -> bytes:
    return fitted_logo(path)


class LogoField(QWidget):
    """Shows the logo on white, for which logos are drawn."""

    changed = Signal()

    def __init__(self, jobs: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._data = b""
        self._is_busy = False
        self._picture = QLabel(self)
        self._picture.setProperty("logo", True)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(_SHOWN + QSize(2 * GRID, 2 * GRID))
        self._words = quiet("", self)
        self._choose = QPushButton(self.tr("Choose a logo…"), self)
        self._choose.setAutoDefault(True)
        self._choose.clicked.connect(self._ask)
        self._removal = QPushButton(self.tr("Remove the logo"), self)
        self._removal.setAutoDefault(True)
        self._removal.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._choose)
        row.addWidget(self._removal)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._picture)
        column.addLayout(row)
        column.addWidget(self._words)
        self.setFocusProxy(self._choose)

    def data(self) -> bytes:
        """Return the logo's bytes; none where there is no logo."""
        return self._data

    def is_busy(self) -> bool:
        """Return whether a logo that was chosen is still being made ready."""
        return self._is_busy

    def stop(self) -> None:
        """Give up a logo that is still being made ready."""
        if self._is_busy:
            self._is_busy = False
            self._jobs.cancel(_JOB)

    def show_logo(self, data: bytes) -> None:
        """Show a logo, or that there is none, in place of any that is still being made ready."""
        self.stop()
        self._data = data
        picture = QPixmap()
        picture.loadFromData(data)
        self._picture.setVisible(bool(data))
        self._removal.setVisible(bool(data))
        if not picture.isNull():
            ratio = self.devicePixelRatioF()
            picture = picture.scaled(
                _SHOWN * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        self._picture.setAccessibleName(self.tr("The logo"))
        self._choose.setText(self.tr("Choose another…") if data else self.tr("Choose a logo…"))
        self._say(
            self.tr("It stands at the top in place of the name, which describes it to screen readers.")
            if data
            else self.tr("A PNG or JPEG file. Without one, the name stands at the top.")
        )
        self.changed.emit()

    def _say(self, words: str, *, error: bool = False) -> None:
        self._words.setText(words)
        set_look(self._words, "error", error)

    def _ask(self) -> None:
        from update_editor.gui.dialogs.files import ask_for_file

        kinds = f"{self.tr('Pictures')} (*.png *.jpg *.jpeg)"
        ask_for_file(self, self.tr("Choose a logo"), kinds, str(Path.home()), self.load)

    def load(self, path: Path) -> None:
        """Take the logo in a file."""
        self._is_busy = True
        self._jobs.start(_JOB, partial(_fitted, path), self._take, self._fail)

    def _take(self, data: bytes) -> None:
        self._is_busy = False
        self.show_logo(data)

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        self._say(self.tr("{why}.").format(why=sentence(error)), error=True)

    def _remove(self) -> None:
        self.show_logo(b"")
        self._choose.setFocus()
