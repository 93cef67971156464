"""The pane that an action is for."""

from update_editor.gui.pane_values import BoundPane
from update_editor.gui.workspace import Workspace


def shown_pane(workspace: Workspace | None) -> BoundPane | None:
    """Return the pane of the page that has, or had last, the caret; None where the page is not shown."""
    return None if workspace is None or workspace.shows_easy_read else workspace.page.panes.current
