"""What the Edit menu does to find words: the bar over the page, the next match, the one before."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.workspace import Workspace

_LONGEST = 100
"""Characters of a selection that is taken as what to look for; a longer one is text, not a word."""


class FindActions(ActionGroup):
    """Opens and closes the find bar of the workspace that is open."""

    possible_changed = Signal()
    """Something was looked for, so there is a next one to go to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searched = False

    def work_in(self, workspace: Workspace | None) -> None:
        """Say which workspace the actions are for from now on."""
        super().work_in(workspace)
        self._searched = False

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "find": partial(self._open, replacing=False),
            "replace": partial(self._open, replacing=True),
            "find-next": partial(self._step, 1),
            "find-previous": partial(self._step, -1),
        }

    def needs_met(self) -> frozenset[str]:
        """Return which needs of actions are met: whether something was looked for."""
        return frozenset({"searched"} if self._searched else ())

    def _open(self, *, replacing: bool) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if not self._searched:
            self._searched = True
            workspace.find_bar.closed.connect(self.close)
            workspace.find_bar.undo_wanted.connect(workspace.page.panes.undo)
            self.possible_changed.emit()
        if workspace.shows_easy_read:  # what is looked for stands on the page
            workspace.easy_read.leave()
        workspace.find_bar.open(_selected_words(workspace), replacing=replacing)

    def _step(self, by: int) -> None:
        if self._workspace is not None and self._searched:
            if self._workspace.shows_easy_read:
                self._workspace.easy_read.leave()
            self._workspace.search.step(by)

    def close(self) -> None:
        """Close the bar, with the caret in the text at the match; it can still be gone to the next.

        The focus leaves first: a widget that is hidden with it hands it to whatever comes next.
        """
        if self._workspace is not None and self._searched:
            self._workspace.focus_middle()
            self._workspace.find_bar.hide()
            self._workspace.search.end()


def _selected_words(workspace: Workspace) -> str:
    """Return the words that are selected in the pane with the focus, where they stand in one paragraph."""
    pane = workspace.page.panes.current
    words = pane.textCursor().selectedText() if pane is not None and pane.hasFocus() else ""
    return "" if len(words) > _LONGEST or not words.isprintable() else words
