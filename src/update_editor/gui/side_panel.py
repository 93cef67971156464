"""The panel at the right: tabs over what they show. A tab's content is made when it is first shown."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from update_editor.gui.tab_order import controls_in
from update_editor.gui.theme import GRID

_NARROWEST = 36 * GRID


@runtime_checkable
class TakesFocus(Protocol):
    """A tab's widget that knows where in it the focus belongs."""

    def take_focus(self) -> bool:
        """Give the focus to a part of it; false where none can have it."""


class SidePanel(QWidget):
    """Tabs, each with a widget that is made late."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._titles: dict[str, str] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._awake = False
        self._tabs = QTabBar(self)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)  # the panel is as wide as its tabs need at the least
        self._tabs.setAccessibleName(self.tr("Panel"))
        self._tabs.setCursor(Qt.CursorShape.ArrowCursor)
        self._stack = QStackedWidget(self)
        row = QFrame(self)
        top = QVBoxLayout(row)
        top.setContentsMargins(GRID, GRID // 2, GRID, 0)
        top.addWidget(self._tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Not the panel's own minimum width: that would count in place of what its words need.
        column.addStrut(_NARROWEST)
        column.addWidget(row)
        column.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(self._show)

    def add_tab(self, name: str, title: str, maker: Callable[[], QWidget]) -> None:
        """Add a tab whose widget ``maker`` gives when it is first shown."""
        self._titles[name] = title
        self._makers[name] = maker
        self._names.append(name)
        self._tabs.addTab(title)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the panel before what the front tab shows."""
        return (self._tabs,)

    def wake(self) -> None:
        """Make what the front tab shows, now and from now on: the window has been painted."""
        self._awake = True
        self._show(self._tabs.currentIndex())

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self._tabs.setCurrentIndex(self._names.index(name))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the tabs."""
        return tuple(self._names)

    @property
    def current(self) -> str:
        """The name of the tab at the front."""
        return self._names[self._tabs.currentIndex()]

    def set_count(self, name: str, count: int) -> None:
        """Show a number beside a tab's title."""
        words = f"{self._titles[name]}  {count}" if count else self._titles[name]
        self._tabs.setTabText(self._names.index(name), words)

    def set_focus_inside(self) -> None:
        """Give the focus to what the front tab shows."""
        widget = self._made.get(self.current)
        if isinstance(widget, TakesFocus) and widget.take_focus():
            return
        target = widget if widget is not None else self._tabs
        inside = target.focusProxy() or next(iter(controls_in(target)), self._tabs)
        inside.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, index: int) -> None:
        if not self._awake or index < 0:
            return
        name = self._names[index]
        if name not in self._made:
            self._make(name)
        self._stack.setCurrentWidget(self._made[name])

    def _make(self, name: str) -> None:
        """Make a tab's widget. The focus stays: QtWebEngine has the window made anew, which drops it."""
        focus = self.window().focusWidget()
        self._made[name] = self._makers[name]()
        self._stack.addWidget(self._made[name])
        self._put_in_order(self._made[name])
        if focus is not None and not self.isAncestorOf(focus):
            QTimer.singleShot(0, focus, partial(self._give_back, focus))

    def put_in_order(self, name: str) -> None:
        """Have Tab go through what a tab shows anew: it shows more than when it was made."""
        if name in self._made:
            self._put_in_order(self._made[name])

    def _put_in_order(self, made: QWidget) -> None:
        """Have Tab go from the tabs into what was made: it stands behind the whole window otherwise."""
        previous: QWidget = self._tabs
        for control in controls_in(made):
            self.setTabOrder(previous, control)
            previous = control

    def _give_back(self, focus: QWidget) -> None:
        self.window().activateWindow()
        now = self.window().focusWidget()
        if now is None or self.isAncestorOf(now):
            focus.setFocus()
