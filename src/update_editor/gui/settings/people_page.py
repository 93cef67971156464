"""The page of the people who lead updates."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QWidget,
)

from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.icons import icon
from update_editor.gui.settings.page import SettingsPage
from update_editor.gui.theme import GRID
from update_editor.model import Lead
from update_editor.services.settings import Settings
from update_editor.templating.leads import first_name

_ROWS = 4


class PeoplePage(SettingsPage):
    """A list of names, and below it what is known of the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("People"),
            self.tr("Who leads your updates. The first one is proposed for a new update."),
            parent,
        )
        self._people: list[Lead] = []
        self._list = _PeopleList(self)
        self._list.setAccessibleName(self.tr("People"))
        self._list.currentRowChanged.connect(self._show_person)
        self._list.removal_wanted.connect(self._remove)
        self._list.addition_wanted.connect(self._add)
        self._list.move_wanted.connect(self._move)
        self._add_button = QPushButton(icon("plus", "accent"), self.tr("Add a person"), self)
        self._add_button.setProperty("link", True)
        self._add_button.clicked.connect(self._add)
        self._up = self._tool("arrow-up", self.tr("Move up (Alt+Up)"))
        self._up.clicked.connect(self._move_up)
        self._down = self._tool("arrow-down", self.tr("Move down (Alt+Down)"))
        self._down.clicked.connect(self._move_down)
        self._removal = self._tool("trash-2", self.tr("Remove this person (Delete)"))
        self._removal.clicked.connect(self._remove)
        self._fields = {each: QLineEdit(self) for each in ("name", "role", "organisation", "greeting")}
        self._lay_out()

    def _tool(self, icon_name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(20, 20))
        button.setToolTip(words)
        button.setAccessibleName(words.partition(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        self.column.addWidget(self._list)
        tools = QHBoxLayout()
        tools.setSpacing(GRID // 2)
        tools.addWidget(self._add_button)
        tools.addStretch()
        for button in (self._up, self._down, self._removal):
            tools.addWidget(button)
        self.column.addLayout(tools)
        fields = form()
        add_row(fields, self.tr("&Name"), self._fields["name"])
        add_row(fields, self.tr("&Role"), self._fields["role"])
        add_row(fields, self.tr("Or&ganisation"), self._fields["organisation"])
        add_row(fields, self.tr("Gr&eeting name"), self._fields["greeting"])
        self.column.addLayout(fields)
        self.column.addStretch()
        for field in self._fields.values():
            field.textEdited.connect(self._keep_person)

    def show_settings(self, settings: Settings) -> None:
        """Show the people of the settings."""
        self._people = list(settings.people)
        self._fill(0)

    def taken_into(self, settings: Settings) -> Settings:
        """Return the settings with the people who have a name."""
        people = tuple(_trimmed(person) for person in self._people if person.name.strip())
        return replace(settings, people=people)

    def hindrance(self) -> str:
        """Say where two people have one name: nobody could tell them apart when choosing a lead."""
        names = [person.name.strip() for person in self._people if person.name.strip()]
        twice = next((name for number, name in enumerate(names) if name in names[:number]), None)
        if twice is None:
            return ""
        words = self.tr("Two people are called “{name}”; tell them apart, or remove one.")
        return words.format(name=twice)

    def _fill(self, row: int) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for person in self._people:
            entry = QListWidgetItem(self._line(person))
            entry.setSizeHint(QSize(0, self.fontMetrics().height() + 12))  # a sheet's padding is late
            self._list.addItem(entry)
        self._list.setCurrentRow(min(row, len(self._people) - 1))
        self._list.blockSignals(False)
        self._show_person(self._list.currentRow())

    def _line(self, person: Lead) -> str:
        name = person.name.strip() or self.tr("Somebody without a name")
        return f"{name}, {person.role.strip()}" if person.role.strip() else name

    def _show_person(self, row: int) -> None:
        is_somebody = 0 <= row < len(self._people)
        person = self._people[row] if is_somebody else Lead(name="")
        for name, field in self._fields.items():
            field.setText(getattr(person, name))
            field.setCursorPosition(0)
            field.setEnabled(is_somebody)
        self._removal.setEnabled(is_somebody)
        self._up.setEnabled(is_somebody and row > 0)
        self._down.setEnabled(is_somebody and row < len(self._people) - 1)
        self._list.say_when_empty(
            "" if self._people else self.tr("Nobody yet. Add the person who leads your next update.")
        )
        self._propose_greeting()

    def _propose_greeting(self) -> None:
        """Show what somebody is called where no other name is given."""
        self._fields["greeting"].setPlaceholderText(first_name(self._fields["name"].text()))

    def _keep_person(self) -> None:
        row = self._list.currentRow()
        values = {name: field.text() for name, field in self._fields.items()}
        self._people[row] = Lead(**values)
        self._list.item(row).setText(self._line(self._people[row]))
        self._propose_greeting()

    def _add(self) -> None:
        self._people.append(Lead(name=""))
        self._fill(len(self._people) - 1)
        self._fields["name"].setFocus()

    def _remove(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._people):
            del self._people[row]
            self._fill(row)
            self._keep_focus(self._removal, self._list if self._people else self._add_button)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        if row >= 0 and 0 <= row + step < len(self._people):
            self._people.insert(row + step, self._people.pop(row))
            self._fill(row + step)
            self._keep_focus(self._up if step < 0 else self._down, self._list)

    def _keep_focus(self, button: QAbstractButton, instead: QWidget) -> None:
        """Let the focus not fall from a button that can't be pressed any more to just anywhere."""
        lost = not button.isEnabled() and self.focusWidget() in (button, None)
        if lost or not instead.isEnabled():
            instead.setFocus()


class _PeopleList(QListWidget):
    """A list that is sorted and shortened by keys."""

    removal_wanted = Signal()
    addition_wanted = Signal()
    move_wanted = Signal(int)
    """Up (-1) or down (1)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("boxed", True)
        self.setTabKeyNavigation(False)
        self.setFixedHeight(_ROWS * (self.fontMetrics().height() + 12) + 2 * GRID)
        self._when_empty = ""

    def say_when_empty(self, words: str) -> None:
        """Say what belongs here while nothing is."""
        self._when_empty = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries, or what belongs here."""
        super().paintEvent(event)
        if self.count() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(centred), self._when_empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Insert adds, Alt with an arrow moves."""
        with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.addition_wanted.emit()
        elif with_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _trimmed(person: Lead) -> Lead:
    return Lead(
        name=person.name.strip(),
        role=person.role.strip(),
        organisation=person.organisation.strip(),
        greeting=person.greeting.strip(),
    )
