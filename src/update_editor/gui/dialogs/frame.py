"""What all dialogs share: a heading, a body, and a row of buttons with the safe choice as default."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.quiet import quiet
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID

_CHARACTERS = 66
"""Characters that the body is wide at least, so that it grows with the system's font."""
_LEAST_LINES = 8
"""Lines of the body that are in sight on the smallest screen; the rest is scrolled to."""

_TITLE = QSize(0, 4 * GRID)
"""Pixels of a dialog's title, as long as the system has not put it there."""


class FramedDialog(QDialog):
    """A small dialog: 24 px around, 16 px between its parts."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep_on_escape: Callable[[], object] | None = None
        self._scrolled = _Body(self)
        self.body = self._scrolled.column
        # A minimum that is set on the dialog itself would count in place of what its words need.
        self.body.addStrut(_CHARACTERS * self.fontMetrics().averageCharWidth())
        self.body.setSpacing(2 * GRID)
        self.buttons = _Buttons(self)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(3 * GRID)
        whole.addWidget(self._scrolled, 1)
        whole.addWidget(self.buttons)
        self._scrolled.needs_room.connect(self._grow)

    def showEvent(self, event: QShowEvent) -> None:
        """Be large enough for what it says."""
        super().showEvent(event)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.fit()
        else:  # Qt measured it before the style sheet was in force inside the scrolled part
            self.refit()
        QTimer.singleShot(0, self, self._show_focus)

    def _grow(self) -> None:
        if self.isVisible():
            self.fit()
            QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        """Scroll to where a person begins, where the screen is too small for all."""
        focus = self.focusWidget()
        if focus is not None and self._scrolled.isAncestorOf(focus):
            self._scrolled.ensureWidgetVisible(focus, 0, GRID)

    def refit(self) -> None:
        """Be as large as what it says by now needs, and no larger."""
        self.body.activate()
        self._scrolled.updateGeometry()
        self.adjustSize()
        self.fit()

    def fit(self) -> None:
        """Be as wide and as high as the words need; Qt by itself stops at two thirds of a small screen."""
        layout = self.layout()
        if layout is None:
            return
        self.body.activate()
        layout.activate()
        margins = layout.contentsMargins()
        beside = margins.left() + margins.right()
        above = margins.top() + layout.spacing() + self.buttons.sizeHint().height() + margins.bottom()
        least = self.body.totalMinimumSize()
        width = max(self.width(), layout.totalMinimumSize().width(), least.width() + beside)
        needed = self.body.totalHeightForWidth(width - beside) if self.body.hasHeightForWidth() else 0
        height = max(self.height(), max(needed, least.height()) + above)
        available, around = self.screen().availableGeometry(), self._around()
        available = available.adjusted(0, 0, -around.width(), -around.height())
        if height > available.height():
            width = max(width, least.width() + beside + self._scrolled.verticalScrollBar().sizeHint().width())
        self.resize(QSize(width, height).boundedTo(available.size()))
        room = available.adjusted(0, 0, 1 - self.width(), 1 - self.height())
        x, y = min(self.x(), room.right()), min(self.y(), room.bottom())
        if self.isVisible() and (x, y) != (self.x(), self.y()):
            self.move(max(x, room.left()), max(y, room.top()))

    def _around(self) -> QSize:
        """Return what the system puts around a dialog, or will put there: its title stays in sight too."""
        frame = self.frameGeometry().size() - self.size()
        return frame if frame.height() > 0 else _TITLE

    def keep_on_escape(self, keep: Callable[[], object]) -> None:
        """Let Escape keep what was filled in, which Undo takes back; Cancel alone drops it."""
        self._keep_on_escape = keep

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close where Escape is pressed, without losing what was filled in."""
        if self._keep_on_escape is not None and event.matches(QKeySequence.StandardKey.Cancel):
            self._keep_on_escape()
        else:
            super().keyPressEvent(event)

    def add_button(self, words: str, *, primary: bool = False) -> QPushButton:
        """Add a button; the primary one is the default."""
        role = QDialogButtonBox.ButtonRole.AcceptRole if primary else QDialogButtonBox.ButtonRole.ActionRole
        button = self.buttons.addButton(words, role)
        set_look(button, "primary", primary)
        button.setDefault(primary)
        button.setAutoDefault(True)  # Enter presses the button that has the focus, not the primary one
        return button

    def add_answer(self, words: str, wanted: SignalInstance, *, primary: bool = False) -> None:
        """Add a button that closes the dialog and says what is wanted; the primary one has the focus."""
        button = self.add_button(words, primary=primary)
        button.clicked.connect(self.accept)
        button.clicked.connect(wanted)
        if primary:
            button.setFocus()

    def add_cancel(self) -> QPushButton:
        """Add the button that closes the dialog and changes nothing."""
        button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        button.setText(self.tr("Cancel"))
        button.setIcon(QIcon())
        button.setAutoDefault(True)
        return button

    def quiet_label(self, words: str) -> QLabel:
        """Return a line of explanation."""
        return quiet(words, self)


class _Buttons(QDialogButtonBox):
    """Buttons of which the chosen one stays so when the look changes; Qt by itself chooses again."""

    def changeEvent(self, event: QEvent) -> None:
        """Give the focus back to the button that had it; the one that has it is the default, too."""
        focus = self.window().focusWidget()
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and focus is not None and self.isAncestorOf(focus):
            focus.setFocus()


class _Body(QScrollArea):
    """What a dialog is about. It scrolls on a screen that is too small, so that the buttons stay in sight."""

    needs_room = Signal()
    """What is in it needs another size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        inside = QWidget(self)
        inside.setObjectName("dialogBody")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inside)
        for each in (inside, self.viewport()):
            each.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when what is in it needs another size: rows come and go."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.needs_room.emit()
        return done

    def sizeHint(self) -> QSize:
        """As large as what is in it: Qt would stop at some lines."""
        return self.column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it, and some lines high."""
        needed = self.column.totalMinimumSize()
        return QSize(needed.width(), min(needed.height(), _LEAST_LINES * self.fontMetrics().lineSpacing()))


def form() -> QFormLayout:
    """Return a form whose labels stand over their fields, as they do on a phone and on paper."""
    layout = QFormLayout()
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    layout.setVerticalSpacing(GRID // 2)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def add_row(layout: QFormLayout, words: str, field: QWidget) -> None:
    """Add a labelled field with air above it."""
    label = QLabel(words)
    label.setBuddy(field)
    # Qt makes a label with an access key a little too narrow for its last letter.
    label.setContentsMargins(0, GRID if layout.rowCount() else 0, 0, 0)
    label.setMinimumWidth(label.sizeHint().width() + GRID)
    field.setAccessibleName(words.replace("&", ""))
    layout.addRow(label, field)
