"""What the Review menu does with changes and comments."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from update_editor.gui.action_group import ActionGroup

if TYPE_CHECKING:
    from update_editor.gui.workspace import Workspace


class ReviewActions(ActionGroup):
    """The actions of one window that are about single changes and comments."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "next-change": partial(self._step, 1),
            "previous-change": partial(self._step, -1),
            "accept-change": partial(self._decide, accepting=True),
            "reject-change": partial(self._decide, accepting=False),
            "comment": self._comment,
            "show-review": self._show,
        }

    def work_in(self, workspace: "Workspace | None") -> None:
        """Say which workspace the actions are for from now on."""
        super().work_in(workspace)
        if workspace is not None:
            workspace.page.comment_wanted.connect(self._comment)

    def _step(self, by: int) -> None:
        if self._workspace is not None:
            self._workspace.reviewing.stepping.step(by)

    def _decide(self, *, accepting: bool) -> None:
        """Decide on what is chosen in the panel, else on what is selected or at the caret; else go to one."""
        if self._workspace is None:
            return
        reviewing = self._workspace.reviewing
        reviewing.refresh()
        if not reviewing.is_in_panel and reviewing.has_selected():
            reviewing.handling.decide_selected(accepting=accepting)
            return
        card = reviewing.chosen if reviewing.is_in_panel else reviewing.stepping.card_at_caret()
        if card is not None and card.change is not None:
            reviewing.handling.decide(card, accepting=accepting)
        else:
            reviewing.stepping.step(1)

    def _comment(self) -> None:
        if self._workspace is not None:
            self._workspace.reviewing.commenting.begin()

    def _show(self) -> None:
        if self._workspace is not None:
            self._workspace.sides.show_panel("review")
