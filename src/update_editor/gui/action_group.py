"""Some of the window's actions together: what they do, in which workspace, and what allows them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from update_editor.gui.workspace import Workspace


class ActionGroup(QObject):
    """What the window asks of each group: most need a workspace, and few say what is possible."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {}

    def work_in(self, workspace: "Workspace | None") -> None:
        """Say which workspace the actions are for from now on."""
        self._workspace = workspace

    @property
    def says_what_is_met(self) -> bool:
        """Whether this group has a ``needs_met`` of its own: the window asks after every key press."""
        return type(self).needs_met is not ActionGroup.needs_met

    def needs_met(self) -> frozenset[str]:
        """Return which needs of actions are met where the caret is now."""
        return frozenset()
