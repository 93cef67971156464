"""Says over the page which view of the tracked changes is shown, where it is not all of them."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from update_editor.gui.view_bar import ViewBar
    from update_editor.gui.workspace import Workspace


class ShownView(QObject):
    """Follows the view of one workspace."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace

    @cached_property
    def bar(self) -> "ViewBar":
        """The line that says which view is shown; made, unseen, when it is first wanted."""
        from update_editor.gui.view_bar import ViewBar

        bar = ViewBar(self._workspace)
        bar.all_wanted.connect(partial(self._workspace.tracking.show_view, "all"))
        self._workspace.page_column.put_over(bar, bar.controls())
        return bar

    def follow(self) -> None:
        """Say which view is shown now."""
        view = self._workspace.tracking.view
        if view != "all" or "bar" in vars(self):
            self.bar.show_view(view)
