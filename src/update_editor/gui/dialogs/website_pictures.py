"""The pictures that go onto the website by themselves, each with the words that describe it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from update_editor.exporters.web_body import BodyPicture
from update_editor.gui.theme import GRID, Theme
from update_editor.gui.two_line_rows import add_row, set_up_rows

_MOST_ROWS = 3
"""Pictures that are in sight without scrolling."""
_LINES = 3
"""Of a row: where the picture stands, and two of its description."""


class WebsitePictures(QListWidget):
    """A row for each picture; Enter or a double click activates it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pictures, to be added on the website"))
        self.setAccessibleDescription(self.tr("Enter copies the picture’s description"))
        set_up_rows(self, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, which else would press the dialog's default button as well."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        super().keyPressEvent(event)
        if is_enter:
            event.accept()

    def show_pictures(self, pictures: tuple[BodyPicture, ...]) -> None:
        """Show these pictures."""
        for each in pictures:
            add_row(self, each.place or each.name, self.described(each))
        self.setCurrentRow(0)
        row_height = _LINES * self.fontMetrics().height() + 2 * GRID
        self.setFixedHeight(min(len(pictures), _MOST_ROWS) * row_height + 2 * GRID)

    def described(self, picture: BodyPicture) -> str:
        """Return a picture's description, or why it has none."""
        if picture.alt is None:
            return self.tr("It only decorates: leave its description empty")
        return picture.alt or self.tr("Nobody has described it yet")
