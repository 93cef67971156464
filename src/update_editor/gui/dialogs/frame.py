"""What all dialogs share: a heading, a body, and a row of buttons with the safe choice as default."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID

_CHARACTERS = 66
"""Characters that the body is wide at least, so that it grows with the system's font."""


class FramedDialog(QDialog):
    """A small dialog: 24 px around, 16 px between its parts."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        # A minimum that is set on the dialog itself would count in place of what its words need.
        self.body.addStrut(_CHARACTERS * self.fontMetrics().averageCharWidth())
        self.body.setSpacing(2 * GRID)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(3 * GRID)
        whole.addLayout(self.body, 1)
        whole.addWidget(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Be large enough for what it says."""
        super().showEvent(event)
        self.fit()

    def refit(self) -> None:
        """Be as large as what it says by now needs, and no larger."""
        self.adjustSize()
        self.fit()

    def fit(self) -> None:
        """Be as wide and as high as the words need; Qt by itself stops at two thirds of a small screen."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        available = self.screen().availableGeometry().size()
        width = max(self.width(), layout.totalMinimumSize().width())
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = max(self.height(), needed, layout.totalMinimumSize().height())
        self.resize(QSize(width, height).boundedTo(available))

    def add_button(self, words: str, *, primary: bool = False) -> QPushButton:
        """Add a button; the primary one is the default."""
        role = QDialogButtonBox.ButtonRole.AcceptRole if primary else QDialogButtonBox.ButtonRole.ActionRole
        button = self.buttons.addButton(words, role)
        set_look(button, "primary", primary)
        button.setDefault(primary)
        button.setAutoDefault(True)  # Enter presses the button that has the focus, not the primary one
        return button

    def add_cancel(self) -> QPushButton:
        """Add the button that closes the dialog and changes nothing."""
        button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        button.setText(self.tr("Cancel"))
        button.setIcon(QIcon())
        button.setAutoDefault(True)
        return button

    def quiet_label(self, words: str) -> QLabel:
        """Return a line of explanation."""
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("quiet", True)
        return label


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
