"""The parts beside the page, the outline and the panel: folded or not, and as wide as they were left."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from update_editor.gui.side_panel import SidePanel

_NARROW = 1100
"""Pixels of window below which the panel folds by itself."""


class Sides:
    """Folds and unfolds what stands beside the page, and can say and bring back how that is."""

    def __init__(self, splitter: QSplitter, left: QWidget, panel: SidePanel) -> None:
        self._splitter = splitter
        self._left = left
        self._panel = panel
        self._folded_by_width = False

    @property
    def has_outline(self) -> bool:
        """Whether a person has the outline unfolded."""
        return not self._left.isHidden()

    @property
    def has_panel(self) -> bool:
        """Whether a person has the panel unfolded, though a narrow window may fold it."""
        return self._folded_by_width or not self._panel.isHidden()

    def toggle_outline(self) -> None:
        """Fold or unfold the outline."""
        self._left.setVisible(not self._left.isVisible())

    def toggle_panel(self) -> None:
        """Fold or unfold the panel at the right."""
        self._folded_by_width = False
        self._panel.setVisible(not self._panel.isVisible())

    def show_panel(self, name: str) -> None:
        """Unfold the panel with one of its tabs at the front."""
        self._folded_by_width = False
        self._panel.show()
        self._panel.show_tab(name)

    def follow_width(self, width: int, before: int) -> None:
        """Fold the panel where the window became narrow; unfold it where it was folded so. In pixels."""
        narrow, was_narrow = width < _NARROW, 0 < before < _NARROW
        if narrow and not was_narrow and not self._panel.isHidden():
            self._folded_by_width = True
            self._panel.hide()
        elif not narrow and self._folded_by_width:
            self._folded_by_width = False
            self._panel.show()

    def widths(self) -> QByteArray:
        """Return how wide the parts are, for the next start."""
        return self._splitter.saveState()

    def restore_widths(self, widths: QByteArray) -> None:
        """Bring back how wide the parts were."""
        self._splitter.restoreState(widths)
        self._splitter.setHandleWidth(1)

    def restore(self, has_outline: bool, has_panel: bool, tab: str) -> None:
        """Bring back what was folded, and the tab at the front."""
        self._left.setVisible(has_outline)
        self._panel.setVisible(has_panel)
        if tab in self._panel.names:
            self._panel.show_tab(tab)
