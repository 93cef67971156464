"""The parts beside the page, the outline and the panel: folded or not, and as wide as they were left."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from update_editor.gui.side_panel import SidePanel

_NARROW = 1100
"""Pixels of window below which the panel folds by itself."""


class Sides:
    """Folds and unfolds what stands beside the page, and can say and bring back how that is.

    What a person wants unfolded is kept apart from what there is room for: a wider window brings it back.
    """

    def __init__(self, splitter: QSplitter, left: QWidget, middle: QWidget, panel: SidePanel) -> None:
        self._splitter = splitter
        self._left = left
        self._middle = middle
        self._panel = panel
        self._width = 0
        self._is_asked_for = False
        self._is_withheld = False
        self.has_outline = True
        """Whether a person has the outline unfolded, though there may be no room for it."""
        self.has_panel = True
        """Whether a person has the panel unfolded, though a narrow window may fold it."""

    def toggle_outline(self) -> None:
        """Fold or unfold the outline. Where there is room for one of the two, the panel gives way."""
        self.has_outline = self._left.isHidden()
        if self.has_outline and not self._has_room(self._left, self._panel):
            self._is_asked_for = False
        self._arrange()

    def toggle_panel(self) -> None:
        """Fold or unfold the panel at the right."""
        self.has_panel = self._is_asked_for = self._panel.isHidden()
        self._arrange()

    def show_panel(self, name: str) -> None:
        """Unfold the panel with one of its tabs at the front."""
        self.has_panel = self._is_asked_for = True
        self._arrange()
        self._panel.show_tab(name)

    def withhold_outline(self, withheld: bool) -> None:
        """Show no outline while what is shown in place of the page has one of its own."""
        self._is_withheld = withheld
        self._arrange()

    def follow_width(self, width: int) -> None:
        """Fold what a window of so many pixels has no room for, and unfold it where there is room again."""
        if self._is_narrow(width) and not self._is_narrow(self._width):
            self._is_asked_for = False
        self._width = width
        self._arrange()

    def _is_narrow(self, width: int) -> bool:
        return 0 < width < _NARROW

    def _arrange(self) -> None:
        """Fold the panel in a narrow window, unless it was asked for; the outline then makes room for it."""
        shows_panel = self.has_panel and (self._is_asked_for or not self._is_narrow(self._width))
        beside = (self._left, self._panel) if shows_panel else (self._left,)
        self._panel.setVisible(shows_panel)
        self._left.setVisible(self.has_outline and not self._is_withheld and self._has_room(*beside))

    def _has_room(self, *beside: QWidget) -> bool:
        """Tell whether these have room beside the page."""
        parts = (self._middle, *beside)
        needed = sum(max(each.minimumSizeHint().width(), each.minimumWidth()) for each in parts)
        return self._width == 0 or needed + self._splitter.handleWidth() * len(beside) <= self._width

    def widths(self) -> QByteArray:
        """Return how wide the parts are, for the next start."""
        return self._splitter.saveState()

    def restore_widths(self, widths: QByteArray) -> None:
        """Bring back how wide the parts were."""
        self._splitter.restoreState(widths)
        self._splitter.setHandleWidth(1)

    def restore(self, has_outline: bool, has_panel: bool, tab: str) -> None:
        """Bring back what was folded, and the tab at the front."""
        self.has_outline, self.has_panel = has_outline, has_panel
        self._is_asked_for = False
        self._arrange()
        if tab in self._panel.names:
            self._panel.show_tab(tab)
