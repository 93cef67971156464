"""The menu that chooses in which view the page shows what is tracked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from update_editor.gui.workspace import Workspace


class MarkupMenu(QObject):
    """Four views by Word's own names, the one in force ticked."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._workspace: Workspace | None = None
        self._group = QActionGroup(self)
        for name, words in (
            ("all", self.tr("&All markup")),
            ("simple", self.tr("&Simple markup")),
            ("none", self.tr("&No markup")),
            ("original", self.tr("&Original")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == "all")
            action.setData(name)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)

    def work_in(self, workspace: "Workspace | None") -> None:
        """Say whose page the views are for from now on."""
        self._workspace = workspace
        self._menu.setEnabled(workspace is not None)
        if workspace is not None:
            workspace.tracking.changed.connect(self._follow)
            self._follow()

    def _follow(self) -> None:
        if self._workspace is not None:
            for action in self._group.actions():
                action.setChecked(action.data() == self._workspace.tracking.view)

    def _choose(self, action: QAction) -> None:
        if self._workspace is not None:
            self._workspace.tracking.show_view(action.data())
