"""The controls over the preview: what is looked at, how wide, in the light or dark, with pictures or not."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID
from update_editor.services.places import PreviewChoice
from update_editor.services.preview_looks import Scheme

_ICON = QSize(16, 16)
_SCHEMES: Mapping[str, Scheme] = {"light": "light", "dark": "dark"}


class _Choice(Struct, frozen=True, kw_only=True):
    """One of the buttons of a row: its words or its icon, and what it is called."""

    name: str
    words: str = ""
    icon: str = ""
    called: str = ""


class PreviewBar(QWidget):
    """Two rows of choices, of which the arrow keys go from one to the next."""

    format_chosen = Signal(str)
    width_chosen = Signal(str)
    look_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scheme: Scheme = "light"
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        column.setSpacing(GRID // 2)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(0)
            column.addLayout(row)
        self._formats = self._row(first, self._formats_offered(), self.format_chosen.emit)
        first.addStretch()
        self._widths = self._row(second, self._widths_offered(), self.width_chosen.emit)
        second.addStretch()
        self._schemes = self._row(second, self._schemes_offered(), self._choose_scheme)
        second.addSpacing(GRID)
        self._pictures = self._button(
            _Choice(
                name="pictures",
                icon="image-off",
                called=self.tr("Without pictures, as mail programs begin"),
            )
        )
        self._pictures.toggled.connect(self._choose_pictures)
        second.addWidget(self._pictures)

    def _formats_offered(self) -> tuple[_Choice, ...]:
        return (
            _Choice(name="email", words=self.tr("Email")),
            _Choice(name="summary", words=self.tr("Short"), called=self.tr("The short email")),
            _Choice(name="web", words=self.tr("Web")),
            _Choice(name="easy-read", words=self.tr("Easy read")),
            _Choice(name="text", words=self.tr("Plain text"), called=self.tr("The email as plain text")),
        )

    def _widths_offered(self) -> tuple[_Choice, ...]:
        return (
            _Choice(name="phone", words=self.tr("320"), called=self.tr("As wide as a phone, 320 pixels")),
            _Choice(name="email", words=self.tr("600"), called=self.tr("As wide as an email, 600 pixels")),
            _Choice(name="page", words=self.tr("Page"), called=self.tr("As wide as a computer’s screen")),
        )

    def _schemes_offered(self) -> tuple[_Choice, ...]:
        return (
            _Choice(name="light", icon="sun", called=self.tr("In the light")),
            _Choice(name="dark", icon="moon", called=self.tr("In the dark")),
        )

    def _row(
        self, row: QHBoxLayout, choices: tuple[_Choice, ...], chosen: Callable[[str], object]
    ) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        buttons = {}
        for choice in choices:
            buttons[choice.name] = button = self._button(choice)
            group.addButton(button)
            row.addWidget(button)

        def tell(button: QPushButton) -> None:
            chosen(str(button.property("choice")))

        group.buttonClicked.connect(tell)
        return buttons

    def _button(self, choice: _Choice) -> QPushButton:
        button = QPushButton(choice.words, self)
        button.setProperty("segment", True)
        button.setProperty("choice", choice.name)
        button.setCheckable(True)
        button.setAutoDefault(False)
        if choice.icon:
            button.setIcon(icon(choice.icon))
            button.setIconSize(_ICON)
        if choice.called:
            button.setAccessibleName(choice.called)
            button.setToolTip(choice.called)
        return button

    def known(self, choice: PreviewChoice) -> PreviewChoice:
        """Return a choice with the first of the names in place of one that there is no button for."""
        return PreviewChoice(
            format=choice.format if choice.format in self._formats else "email",
            width=choice.width if choice.width in self._widths else "email",
            scheme=choice.scheme if choice.scheme in self._schemes else "light",
        )

    def show_choice(self, format_name: str, width: str) -> None:
        """Show what is chosen."""
        self._formats[format_name].setChecked(True)
        self._widths[width].setChecked(True)
        self._schemes[self.scheme].setChecked(True)
        self.setFocusProxy(self._formats[format_name])

    @property
    def last_control(self) -> QWidget:
        """The control that Tab reaches last."""
        return self._pictures

    @property
    def has_pictures(self) -> bool:
        """Whether pictures are to be shown."""
        return not self._pictures.isChecked()

    def take_scheme(self, name: str) -> None:
        """Take the light or the dark without telling anybody."""
        self.scheme = _SCHEMES[name]

    def _choose_scheme(self, name: str) -> None:
        self.take_scheme(name)
        self.look_chosen.emit()

    def _choose_pictures(self) -> None:
        self.look_chosen.emit()
