"""The columns of a workspace: the outline with what leads elsewhere, and the page with the lines over it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from update_editor.gui.theme import GRID


class OutlineColumn(QWidget):
    """The outline, and below it what leads elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(22 * GRID)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GRID, 0, 0)

    def hold(self, outline: QWidget) -> None:
        """Show the outline."""
        self._outline = outline
        self._column.addWidget(outline)

    def put_below(self, entry: QWidget) -> None:
        """Put what leads elsewhere below the outline; Tab comes to it from there."""
        self._column.addWidget(entry)
        self.setTabOrder(self._outline, entry)


class PageColumn(QWidget):
    """The page, over it lines that say or ask something, and in its place what is shown instead of it."""

    def __init__(self, before: QWidget, parent: QWidget) -> None:
        """Make the column; ``before`` is what Tab comes from."""
        super().__init__(parent)
        self._before = before
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def hold(self, page: QWidget) -> None:
        """Show the page, or something in its place."""
        self._column.addWidget(page)

    def put_over(self, bar: QWidget, controls: tuple[QWidget, ...]) -> None:
        """Put a line over the page; Tab comes to its controls from what stands before."""
        self._column.insertWidget(0, bar)
        previous = self._before
        for control in controls:
            self.setTabOrder(previous, control)
            previous = control
