"""The dialog that shows two updates side by side, paragraph beside paragraph."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QTextEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.sentences import sentence
from update_editor.gui.side_by_side_document import fill
from update_editor.gui.theme import GRID
from update_editor.model import Update

if TYPE_CHECKING:
    from update_editor.services.side_by_side import Row

_SIZE = QSize(120 * GRID, 90 * GRID)


class Side(Struct, frozen=True):
    """One of the two: what it is called, and what it says."""

    name: str
    update: Update


class ComparisonDialog(FramedDialog):
    """Both in one table, so that they scroll together and stay in step. Nothing can be written."""

    tracked_wanted = Signal()
    """The same is to be seen as tracked changes."""

    def __init__(
        self, left: Side, right: Side, environment: Environment, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Side by side"))
        self._left, self._right = left, right
        self._environment = environment
        self._rows: tuple[Row, ...] = ()
        self._words = self.quiet_label(self.tr("Comparing…"))
        self._words.setObjectName("message")
        self._only = QCheckBox(self.tr("&Only what differs"), self)
        self._only.toggled.connect(self._fill)
        self._text = QTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("{left} and {right}").format(left=left.name, right=right.name))
        self._text.setProperty("boxed", True)
        self.body.addWidget(self._words)
        self.body.addWidget(self._only)
        self.body.addWidget(self._text, 1)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 12 * GRID)))
        close = self.add_cancel()
        close.setText(self.tr("Close"))
        self._tracked = self.add_button(self.tr("Show as tracked changes"))
        self._tracked.clicked.connect(self._show_tracked)
        self._text.setFocus()
        self._start()

    def _start(self) -> None:
        left, right = self._left.update, self._right.update

        def work(_ticket: Ticket) -> "tuple[Row, ...]":
            from update_editor.services.side_by_side import side_by_side

            return side_by_side(left, right)

        self._environment.jobs.start("compare", work, self._show, self._fail)

    def _show(self, rows: "tuple[Row, ...]") -> None:
        self._rows = rows
        count = sum(row.differs for row in rows)
        if not count:
            self._words.setText(self.tr("Both say the same."))
        elif count == 1:
            self._words.setText(self.tr("They differ in 1 paragraph."))
        else:
            self._words.setText(self.tr("They differ in {n} paragraphs.").format(n=f"{count:,}"))
        self._only.setEnabled(bool(count))
        self._tracked.setEnabled(bool(count))
        self._fill()

    def _fail(self, error: Exception) -> None:
        self._words.setText(self.tr("{why}.").format(why=sentence(error)))

    def _fill(self) -> None:
        shown = [row for row in self._rows if row.differs or not self._only.isChecked()]
        names = self._left.name, self._right.name
        fill(self._text.document(), names, shown, self._environment.theme)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_tracked(self) -> None:
        self.accept()
        self.tracked_wanted.emit()

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self._environment.jobs.cancel("compare")
        super().done(result)
