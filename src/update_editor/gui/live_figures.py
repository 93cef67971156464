"""The figures at the foot of a workspace, and the words of its outline: counted anew once nobody types."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from update_editor.gui.place_names import place_name, place_names
from update_editor.proofing.counting import word_count
from update_editor.services.figures import figures, words_at

if TYPE_CHECKING:
    from update_editor.gui.workspace import Workspace

_PAUSE = 250
"""Milliseconds without a change after which the figures are counted and the outline follows."""


class LiveFigures(QObject):
    """Counts for one workspace, and tells the parts that show it."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.count)

    def count_soon(self) -> None:
        """Count once nothing has changed for a moment."""
        self._pause.start()

    def count(self) -> None:
        """Count now."""
        workspace = self._workspace
        update = workspace.session.update
        workspace.outline.show_texts(update)
        if workspace.is_awake:
            workspace.reviewing.refresh()
        name = place_name(place_names(workspace.session), workspace.where)
        pane = workspace.page.panes.current
        selected = word_count(pane.textCursor().selectedText()) if pane is not None else 0
        here = words_at(update, workspace.where) if name else 0
        workspace.status.show_figures(figures(update), place=name, words_here=here, words_selected=selected)
