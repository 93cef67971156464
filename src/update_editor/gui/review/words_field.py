"""A field for a comment or an answer: as high as its words up to some lines, sent with Ctrl+Enter."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_MOST_LINES = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsField(QPlainTextEdit):
    """Plain words of a person. Tab leaves it."""

    sent = Signal(str)
    """What is to be said; the field is not emptied by itself."""
    filled = Signal(bool)
    """Whether there is something to send now."""
    height_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._least = lines
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setAccessibleDescription(self.tr("Ctrl+Enter sends it"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._follow)

    @property
    def words(self) -> str:
        """What stands in the field, without spaces round it."""
        return self.toPlainText().strip()

    def send(self) -> None:
        """Say what stands in the field, if anything does."""
        if self.words:
            self.sent.emit(self.words)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter before a shortcut of the window takes it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter; leave Escape to the window."""
        if _sends(event):
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.filled.emit(bool(self.words))
        lines = min(max(int(self.document().size().height()), self._least), _MOST_LINES)
        if lines != self._lines:
            self._lines = lines
            needs_bar = lines == _MOST_LINES
            shown = (
                Qt.ScrollBarPolicy.ScrollBarAsNeeded if needs_bar else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            )
            self.setVerticalScrollBarPolicy(shown)
            self.updateGeometry()
            self.height_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words from the first line on where there is room for all of them."""
        super().resizeEvent(event)
        if self._lines < _MOST_LINES:
            self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        """Return the room for the lines that there are."""
        frame = self.height() - self.viewport().height() if self.isVisible() else 14
        margin = 2 * int(self.document().documentMargin())
        return QSize(120, self._lines * self.fontMetrics().lineSpacing() + margin + max(frame, 14))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: a field is never cut."""
        return QSize(60, self.sizeHint().height())


def _sends(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and held == Qt.KeyboardModifier.ControlModifier
