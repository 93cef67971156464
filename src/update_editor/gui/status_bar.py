"""The line at the foot: words, reading time, longest sentence, and the zoom."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from update_editor.gui.actions import Actions
from update_editor.gui.theme import GRID
from update_editor.services.figures import Figures


class StatusBar(QFrame):
    """Figures at the left, zoom at the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self._figures = QLabel(self)
        self._figures.setObjectName("figures")
        self._figures.setProperty("quiet", True)
        self._zoom = QLabel(self)
        self._zoom.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2, GRID, 2)
        row.setSpacing(GRID)
        row.addWidget(self._figures)
        row.addStretch()
        row.addWidget(self._zoom)
        self._buttons: list[QToolButton] = []
        for action_id in ("zoom-out", "zoom-in"):
            button = QToolButton(self)
            button.setDefaultAction(actions[action_id])
            button.setAccessibleName(actions[action_id].toolTip())
            row.addWidget(button)
            self._buttons.append(button)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the line, in its order."""
        return tuple(self._buttons)

    def show_figures(self, figures: Figures) -> None:
        """Show the update's figures."""
        parts = (
            self.tr("{count} words").format(count=f"{figures.words:,}"),
            self.tr("{count} min to read").format(count=figures.minutes),
            self.tr("longest sentence {count} words").format(count=figures.longest_sentence),
        )
        self._figures.setText("   ·   ".join(parts) if figures.words else self.tr("No words yet"))

    def show_zoom(self, percent: int) -> None:
        """Show how large the page is set."""
        self._zoom.setText(self.tr("{percent} %").format(percent=percent))
