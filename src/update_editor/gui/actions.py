"""The actions of the window's table as Qt has them."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.menus import ACTIONS, BEHIND, MENUS, SUBMENU_ICONS, SUBMENUS
from update_editor.gui.menus.spec import CONTEXT, ActionSpec


def plain_text(text: str) -> str:
    """Return an action's words without the ampersands that mark access keys."""
    return text.replace("&", "")


def translated(text: str) -> str:
    """Return the words of this table in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def tip_of(action_id: str) -> str:
    """Return what an action of the window's table does; empty where its words say it all."""
    tip = next(spec.tip for spec in ACTIONS if spec.id == action_id)
    return translated(tip) if tip else ""


class Actions(QObject):
    """The table's actions as Qt has them, each tied to what it does."""

    def __init__(
        self, handlers: Mapping[str, Callable[[], object]], window: QWidget, specs: tuple[ActionSpec, ...]
    ) -> None:
        super().__init__(window)
        self._specs = specs
        self._by_id: dict[str, QAction] = {}
        self._met: frozenset[str] | None = None
        for spec in specs:
            action = self._made(spec)
            action.triggered.connect(handlers[spec.id])
            window.addAction(action)
            self._by_id[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def icon_name(self, action_id: str) -> str:
        """Return the name of an action's icon."""
        return next(spec.icon for spec in self._specs if spec.id == action_id)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(translated(spec.text), self)
        action.setObjectName(spec.id)
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.keys:
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setToolTip(translated(spec.tip) if spec.tip else tool_tip(action))
        action.setStatusTip(translated(spec.tip) if spec.tip else "")
        return action

    def set_possible(self, met: frozenset[str]) -> None:
        """Enable each action whose need is met."""
        if met == self._met:  # asked after every key press
            return
        self._met = met
        for spec in self._specs:
            self._by_id[spec.id].setEnabled(spec.needs == "nothing" or spec.needs in met)

    def possible(self) -> Iterator[QAction]:
        """Yield each action that can be done now, in the order of the menus."""
        return (action for action in self._by_id.values() if action.isEnabled())

    def say_what(self, action_id: str, verb: str, what: str | None) -> None:
        """Say in an action's words what it is about: “Undo typing”."""
        action = self._by_id[action_id]
        words = f"{verb} {what[:1].lower()}{what[1:]}" if what else verb
        if action.text() != words:
            action.setText(words)
            action.setToolTip(tool_tip(action))

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action into its menu, and return the menus by name."""
        menus: dict[str, QMenu] = {}
        for name, text in MENUS:
            menus[name] = bar.addMenu(translated(text))
        groups: dict[str, int] = {}
        for spec in self._specs:
            menu = self._menu(menus, spec.menu)
            if spec.group != groups.get(spec.menu, spec.group):
                menu.addSeparator()
            groups[spec.menu] = spec.group
            menu.addAction(self._by_id[spec.id])
            if spec.tip:
                menu.setToolTipsVisible(True)
            self._add_submenu_behind(spec.id, menus)
        return menus

    def _add_submenu_behind(self, action_id: str, menus: dict[str, QMenu]) -> None:
        if action_id in BEHIND:
            self._menu(menus, BEHIND[action_id])

    def _menu(self, menus: dict[str, QMenu], name: str) -> QMenu:
        if name not in menus:
            parent = menus[name.partition("/")[0]]
            menus[name] = parent.addMenu(translated(SUBMENUS[name]))
            if name in SUBMENU_ICONS:
                menus[name].setIcon(icon(SUBMENU_ICONS[name]))
        return menus[name]


def tool_tip(action: QAction) -> str:
    """Return an action's words with its shortcut, for a button that shows an icon alone."""
    words = plain_text(action.text())
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({shortcut})" if shortcut else words
