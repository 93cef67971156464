"""The field of a colour, which says whether text in it can be read."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.quiet import quiet
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.templating.contrast import LEAST, least_contrast

_SWATCH = 20
_EXAMPLE = "#0b57a4"


def colour_of(typed: str) -> str | None:
    """Return the colour ``#rrggbb`` that a person means, by digits or by name; None where it is none."""
    typed = typed.strip()
    if typed.startswith("#") and len(typed) not in (4, 7):  # Qt also reads colours that one can see through
        return None
    for words in (typed, f"#{typed}"):
        if QColor.isValidColorName(words) and len(words) > 3:
            return QColor.fromString(words).name()
    return None


class ColourField(QWidget):
    """A colour, typed or picked. Empty where somebody else chooses it."""

    changed = Signal()

    def __init__(self, name: str, grounds: tuple[str, ...], *, is_dark: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._grounds = grounds
        self._is_dark = is_dark
        self._otherwise = ""
        self._otherwise_words = ""
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(_EXAMPLE)
        self.field.setMaximumWidth(22 * GRID)
        self.field.textChanged.connect(self._follow)
        self._pick = QPushButton(self.tr("Choose…"), self)
        self._pick.setAutoDefault(True)
        self._pick.setIconSize(QSize(_SWATCH, _SWATCH))
        self._pick.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        self._pick.clicked.connect(self._ask)
        self.verdict = quiet("", self)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self._pick)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(self.verdict)
        self.setFocusProxy(self.field)
        self._follow()

    def colour(self) -> str:
        """Return the colour; empty where there is none, or what was typed is none."""
        return colour_of(self.field.text()) or ""

    def is_wrong(self) -> bool:
        """Say whether what was typed is no colour."""
        return bool(self.field.text().strip()) and not self.colour()

    def is_weak(self) -> bool:
        """Say whether text in the colour can't be read well."""
        return bool(self.colour()) and least_contrast(self.colour(), self._grounds) < LEAST

    def show_colour(self, colour: str) -> None:
        """Show a colour; none where it is empty."""
        self.field.setText(colour)

    def stand_in(self, colour: str, words: str) -> None:
        """Say which colour is used where none is typed, and why."""
        self._otherwise, self._otherwise_words = colour, words
        self.field.setPlaceholderText(colour or _EXAMPLE)
        self._follow()

    def _follow(self) -> None:
        colour = self.colour() or ("" if self.is_wrong() else self._otherwise)
        self._pick.setIcon(_swatch(colour, self.palette().mid().color()))
        self.verdict.setText(self._words())
        set_look(self.verdict, "error", self.is_wrong() or self.is_weak())
        self.changed.emit()

    def _words(self) -> str:
        if self.is_wrong():
            return self.tr("Write a colour as # and six digits or letters from a to f, such as #0b57a4.")
        if not self.colour():
            return self._otherwise_words
        measured = f"{int(least_contrast(self.colour(), self._grounds) * 10) / 10:.1f}"
        if not self.is_weak():
            words = self.tr("{ratio} to 1: good for text.")
        elif self._is_dark:
            words = self.tr("{ratio} to 1: too dark for text on dark screens; at least {least} is needed.")
        else:
            words = self.tr("{ratio} to 1: too pale for text on white; at least {least} is needed.")
        return words.format(ratio=measured, least=LEAST)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.colour() or self._otherwise or _EXAMPLE), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._name)
        dialog.colorSelected.connect(self._take)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        self.field.setText(colour.name())


def _swatch(colour: str, edge: QColor) -> QIcon:
    """Return a small square of a colour; an empty one where there is none."""
    picture = QPixmap(2 * _SWATCH, 2 * _SWATCH)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge)
    painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(1, 1, _SWATCH - 2, _SWATCH - 2, 4, 4)
    painter.end()
    return QIcon(picture)
