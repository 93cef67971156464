"""What the menu of checks does."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from update_editor.gui.action_group import ActionGroup


class ProofingActions(ActionGroup):
    """The actions of one window that are about what the checks find."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"next-finding": partial(self._step, 1), "previous-finding": partial(self._step, -1)}

    def _step(self, by: int) -> None:
        if self._workspace is not None:
            self._workspace.proofing.step(by)
