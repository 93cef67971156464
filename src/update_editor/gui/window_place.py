"""What comes back of a window: its size, the width of its parts, the caret and the scroll."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer

from update_editor.services.places import Place, WindowPlace
from update_editor.services.whole_path import whole_path

if TYPE_CHECKING:
    from update_editor.gui.window import MainWindow
    from update_editor.gui.workspace import Workspace


def window_place(window: "MainWindow") -> WindowPlace:
    """Return what is kept of a window; without a file it has no place to come back to."""
    workspace, session = window.workspace, window.files.session
    if workspace is None or session is None or session.path is None:
        return WindowPlace(file="")
    return WindowPlace(
        file=str(whole_path(session.path)),
        geometry=_as_text(window.saveGeometry()),
        layout=_as_text(workspace.sides.widths()),
        has_outline=workspace.sides.has_outline,
        has_panel=workspace.sides.has_panel,
        panel=workspace.panel.current,
    )


def restore_window(window: "MainWindow", kept: WindowPlace) -> None:
    """Bring back the size of a window and of its parts; its update is open already."""
    if kept.geometry:
        window.restoreGeometry(_as_bytes(kept.geometry))
    workspace = window.workspace
    if workspace is not None:
        if kept.layout:
            workspace.sides.restore_widths(_as_bytes(kept.layout))
        workspace.sides.restore(kept.has_outline, kept.has_panel, kept.panel)


def place_of(workspace: "Workspace") -> Place:
    """Return where the caret stands, and how far the page is scrolled."""
    pane = workspace.page.panes.current
    scroll = workspace.page.verticalScrollBar().value()
    return (
        Place(scroll=scroll) if pane is None else Place(where=pane.where, caret=pane.caret(), scroll=scroll)
    )


def go_to_place(workspace: "Workspace", place: Place) -> None:
    """Put the caret back, where its pane is still there, and the page where it was."""
    if place.where and not workspace.page.go_to(place.where, place.caret):
        return
    # The caret is brought into sight first, once the page has been laid out.
    QTimer.singleShot(0, workspace.page, lambda: workspace.page.verticalScrollBar().setValue(place.scroll))


def _as_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _as_bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))
