"""What the sections on the page have in common: a heading, and a column below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from update_editor.gui.bound_panes import BoundPanes
from update_editor.gui.frames import Frame
from update_editor.gui.line_pane import LinePane
from update_editor.gui.pane_values import BoundPane
from update_editor.gui.theme import GRID, Theme
from update_editor.model import Section, line_text
from update_editor.templating.pack import SectionSpec


class SectionPart(QWidget):
    """A section: its heading, and what a sub-class puts below it."""

    def __init__(
        self,
        section: Section,
        spec: SectionSpec | None,
        panes: BoundPanes,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.section_id = section.id
        self._panes = panes
        self._theme = theme
        self.label = spec.label if spec else line_text(section.heading) or section.id
        self.hint = spec.hint if spec else ""
        self.last_control: QWidget = self
        """The control that Tab reaches last in the section."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        if section.heading or (spec is not None and spec.heading):
            self._add_heading()

    def _add_heading(self) -> None:
        frame = Frame(self._theme, "", self)
        frame.close_up()
        pane = LinePane(f"{self.section_id}/heading", frame)
        words = self.tr("Heading of the section")
        pane.setPlaceholderText(words)
        pane.setAccessibleName(f"{words}: {self.label}")
        frame.column.addWidget(pane)
        self.column.addSpacing(3 * GRID)
        self.column.addWidget(frame)
        self._panes.add(pane)

    def first_pane(self) -> BoundPane | None:
        """Return the pane to go to when somebody chooses the section."""
        return self._panes.pane(self.section_id) or self._panes.pane(f"{self.section_id}/heading")
