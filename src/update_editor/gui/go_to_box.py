"""The box in which a person types where to go: places of the update, past updates, actions."""

from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.announcing import announce
from update_editor.gui.floating import let_float
from update_editor.gui.icons import icon
from update_editor.gui.list_rows import paint_ground
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.theme import GRID, Theme
from update_editor.services.going_to import Goal, fitting

_GOAL = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 72 * GRID, 54 * GRID
_CHARACTERS = 76
"""How wide it is at least, so that it grows with the system's font."""
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class GoToBox(QFrame):
    """Floats over the window. The focus is in its field; arrow keys move in the list below.

    It goes away when something is chosen, at Escape, and when the focus goes elsewhere.
    """

    chosen = Signal(object)
    """The ``Goal`` to go to."""
    left = Signal()
    """Nothing was chosen: the focus is to go back to the text."""

    def __init__(self, goals: tuple[Goal, ...], theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._goals = goals
        self._is_gone = False
        let_float(self, "goToBox", 4)
        self.setAccessibleName(self.tr("Go to"))
        self.field = QLineEdit(self)
        words = self.tr("Go to an item, a heading, a past update, or something to do")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(self.tr("Go to"))
        self.field.setAccessibleDescription(words)
        self.field.addAction(icon("corner-down-right", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Where to go"))
        self.list.setItemDelegate(_GoalDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self._nothing = QLabel(self.tr("Nothing is called that."), self)
        self._nothing.setProperty("quiet", True)
        self._nothing.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._show)
        self.list.itemClicked.connect(self._choose)
        self._show("")

    def appear(self) -> None:
        """Stand in the middle of the window, near its top, with the focus."""
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _fit(self) -> None:
        """Be as high as what is listed, as far as the window has room; the field stays where it is."""
        room = self.window().rect()
        wanted = max(_WIDTH, _CHARACTERS * self.fontMetrics().averageCharWidth())
        width = min(wanted, room.width() - 4 * GRID)
        most = min(_HEIGHT, room.height() - 8 * GRID)
        top = max((room.height() - most) // 4, 2 * GRID)
        rows = sum(self.list.sizeHintForRow(number) for number in range(self.list.count()))
        below = self._nothing.sizeHint().height() if not self.list.count() else rows + GRID
        height = min(self.field.sizeHint().height() + below + 3 * GRID, most)
        self.setGeometry((room.width() - width) // 2, top, width, height)

    def _show(self, typed: str) -> None:
        """Show what fits what was typed, the best of each kind first."""
        self.list.clear()
        titles = {
            "place": self.tr("In this update"),
            "past": self.tr("Past updates"),
            "action": self.tr("Actions"),
        }
        found = fitting(self._goals, typed)
        for kind, goals in groupby(sorted(found, key=_kind_order), key=lambda goal: goal.kind):
            title = QListWidgetItem(titles[kind])
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(title)
            for goal in goals:
                self._add(goal)
        self.list.setCurrentRow(1 if found else -1)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._fit()
        self._announce()

    def _add(self, goal: Goal) -> None:
        row = QListWidgetItem(goal.name)
        row.setData(_GOAL, goal)
        row.setToolTip(plain_tip(goal.target if goal.kind == "past" else ""))
        spoken = f"{goal.name}, {goal.detail}" if goal.detail else goal.name
        row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.addItem(row)

    def _announce(self) -> None:
        """Have a screen reader say what Enter would go to: the focus stays in the field."""
        row = self.list.currentItem()
        words = self._nothing.text() if row is None else row.data(Qt.ItemDataRole.AccessibleTextRole)
        announce(self.field, str(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, go to what is chosen there, or go away."""
        key = Qt.Key(event.key())
        row = self.list.currentItem()
        if key == Qt.Key.Key_Escape:
            self._go_away()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._choose(row)
        elif key in _MOVES:
            self._move(_MOVES[key])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Keep the focus in the field: there is nothing else for Tab here."""
        return True

    def _move(self, by: int) -> None:
        """Choose another row, passing over the titles, and stopping at either end."""
        rows = [number for number in range(self.list.count()) if self.list.item(number).data(_GOAL)]
        if rows:
            now = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
            target = rows[min(max(now + by, 0), len(rows) - 1)]
            self.list.setCurrentRow(target)
            if target == rows[0]:
                self.list.scrollToTop()
            self._announce()

    def _choose(self, row: QListWidgetItem) -> None:
        goal = row.data(_GOAL)
        if goal is not None:
            self._go_away()
            self.chosen.emit(goal)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self._go_away()

    def _go_away(self) -> None:
        if not self._is_gone:
            self._is_gone = True
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusChanged.disconnect(self._follow_focus)
            self.hide()
            self.deleteLater()


def _kind_order(goal: Goal) -> int:
    return ("place", "past", "action").index(goal.kind)


class _GoalDelegate(QStyledItemDelegate):
    """Draws the title of a group, or a goal with its detail at the right."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        around = 2 * GRID if index.data(_GOAL) is None or index.row() == 0 else GRID + 4
        return QSize(0, option.fontMetrics.height() + around)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        goal: Goal | None = index.data(_GOAL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(2 * GRID, 0, -2 * GRID, 0)
        metrics = option.fontMetrics
        if goal is None:
            painter.setPen(self._theme.colour("quiet"))
            bottom = room.adjusted(0, 0, 0, -GRID // 2)
            painter.drawText(bottom, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, index.data())
        else:
            paint_ground(painter, option.rect, option.state, self._theme, has_focus=True)
            detail = metrics.elidedText(goal.detail, Qt.TextElideMode.ElideRight, room.width() // 2)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
            width = room.width() - metrics.horizontalAdvance(detail) - 2 * GRID
            painter.setPen(self._theme.colour("text"))
            name = metrics.elidedText(goal.name, Qt.TextElideMode.ElideRight, width)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()
