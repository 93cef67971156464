"""The card at the top of the panel in which a new comment is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.review.card_words import on_one_line, shortened
from update_editor.gui.review.words_field import WordsField
from update_editor.gui.theme import GRID

_LONGEST = 120


class CommentEditor(QFrame):
    """Says what the comment is about, and takes its words; where nobody knows who writes, the name too."""

    written = Signal(str, str)
    """The words of the comment, and the name of who wrote it."""
    left = Signal()
    """The comment is not to be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("writing", True)
        self.setAccessibleName(self.tr("New comment"))
        self._about = QLabel(self)
        self._about.setProperty("quiet", True)
        self._about.setWordWrap(True)
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(self.tr("Your name"))
        self._name.setAccessibleName(self.tr("Your name"))
        self._words = WordsField(self.tr("Comment"), self, lines=3)
        self._send = QPushButton(self.tr("Comment"), self)
        self._send.setProperty("primary", True)
        leave = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + GRID // 2, GRID + GRID // 2, GRID + GRID // 2, GRID + GRID // 2)
        column.setSpacing(GRID)
        for widget in (self._about, self._name, self._words):
            column.addWidget(widget)
        column.addLayout(row)
        self._words.textChanged.connect(self._follow)
        self._name.textChanged.connect(self._follow)
        self._words.sent.connect(self._write)
        self._send.clicked.connect(self._words.send)
        leave.clicked.connect(self.leave)
        self.hide()

    def open(self, words: str, place: str, me: str) -> None:
        """Begin a comment on some words, or on all of a place; what is half written stays."""
        quoted = f"“{shortened(on_one_line(words), _LONGEST)}” · {place}" if words else place
        self._about.setText(quoted)
        self._name.setVisible(not me)
        self._name.setText(self._name.text() or me)
        self._follow()
        self.show()
        self.take_focus()

    def take_focus(self) -> None:
        """Have the focus where something is still to be written."""
        (self._words if self._name.text() else self._name).setFocus()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written yet."""
        return not self._words.words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a comment of which nothing has been written; else it leads to the page alone."""
        if event.key() == Qt.Key.Key_Escape and self.is_empty:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Drop what was written."""
        self._words.clear()
        self.left.emit()

    def clear(self) -> None:
        """Be ready for another comment: this one was made."""
        self._words.clear()

    def _follow(self) -> None:
        self._send.setEnabled(bool(self._words.words) and bool(self._name.text().strip()))

    def _write(self, words: str) -> None:
        if self._send.isEnabled():
            self.written.emit(words, " ".join(self._name.text().split()))
        else:
            self._name.setFocus()
