"""The line over the page after a merge: what was merged, as long as that is so, and the way to each clash."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from update_editor.gui.merged_words import way_to_clashes, what_was_merged
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.window import MainWindow
    from update_editor.gui.workspace import Workspace
    from update_editor.review.clash import Clash


def tell_merged(window: "MainWindow", session: Session, clashes: "Sequence[Clash]") -> None:
    """Say in a window what was merged just now, where it shows that session."""
    workspace = window.workspace
    if workspace is None or workspace.session is not session:
        return
    line = MergedLine(workspace, clashes)
    offer = (way_to_clashes(len(clashes)), line.show_next) if clashes else None
    workspace.banner.say(what_was_merged(clashes), while_true=line.is_true, offer=offer)


class MergedLine:
    """Knows whether a merge still stands, and which of its clashes are still to be looked over."""

    def __init__(self, workspace: "Workspace", clashes: "Sequence[Clash]") -> None:
        """Be about the merge that was done just now."""
        self._workspace = workspace
        self._after = workspace.session.update
        self._clashes = clashes
        self._shown = -1

    def is_true(self) -> bool:
        """Return whether the merge was not undone, and some clash of those that it had is undecided."""
        stands = self._workspace.session.has_done(self._after)
        return stands and (not self._clashes or bool(self._undecided()))

    def show_next(self) -> None:
        """Go to the next clash that is undecided, after the last one the first again."""
        left = self._undecided()
        if not left:
            return
        self._shown = next((each for each in left if each > self._shown), left[0])
        clash, workspace = self._clashes[self._shown], self._workspace
        if clash.change is None:
            workspace.page.go_to(clash.where)
            return
        workspace.sides.show_panel("review")
        workspace.reviewing.go_to_id(f"change {clash.change}")

    def _undecided(self) -> list[int]:
        """Return the places, in their order, of clashes without a tracked change, or whose change is open."""
        from update_editor.review.changes import changes_of

        ids = {each.id for each in changes_of(self._workspace.session.update)}
        return [at for at, each in enumerate(self._clashes) if each.change is None or each.change in ids]
