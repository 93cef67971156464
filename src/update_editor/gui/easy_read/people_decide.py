"""What only people can decide of an easy read; it is always listed, for no check finds it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.theme import GRID


class PeopleDecide(QWidget):
    """A heading and the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Only people can decide"), self)
        font = heading.font()
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        listed = ListedWords(self)
        listed.show_lines(
            (
                self.tr("Is it true?"),
                self.tr("Is it written for adults?"),
                self.tr("Does each picture show what its words say?"),
                self.tr("Have people with a learning disability read it?"),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(heading)
        column.addWidget(listed)
