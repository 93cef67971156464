"""The menu that chooses between light, dark, and what the system says."""

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from update_editor.gui.environment import Environment


class AppearanceMenu(QObject):
    """Three choices, the one in force ticked."""

    def __init__(self, menu: QMenu, environment: Environment) -> None:
        super().__init__(menu)
        self._environment = environment
        self._group = QActionGroup(self)
        for name, words in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(environment.settings.appearance == name)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        environment.settings_changed.connect(self._follow)

    def _follow(self) -> None:
        for action in self._group.actions():
            action.setChecked(action.data() == self._environment.settings.appearance)

    def _choose(self, action: QAction) -> None:
        self._environment.keep(replace(self._environment.settings, appearance=action.data()))
