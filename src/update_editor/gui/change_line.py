"""The line on an item's card that says that the item is new, removed or moved, and by whom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.text_formats import Look
from update_editor.model import Item


class ChangeLine(QLabel):
    """Words in the person's colour; what they are called stands in them, for colour alone says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def show_item(self, item: Item, look: Look) -> None:
        """Say what is open of an item."""
        change = item.deletion or item.insertion or item.move
        if change is None:
            return
        if item.deletion is not None:
            words = self.tr("Removed by {name}")
        elif item.insertion is not None:
            words = self.tr("New item by {name}")
        else:
            words = self.tr("Moved here by {name}")
        self.setText(words.format(name=change.author or self.tr("somebody unnamed")))
        palette = QPalette()
        colour = look.colour_of(change.author)
        if colour is not None:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(palette)
