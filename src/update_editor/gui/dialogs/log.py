"""The log, and all else that whoever helps needs to know; one button copies it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.theme import GRID

_SIZE = QSize(100 * GRID, 56 * GRID)
"""Pixels, where the screen has as many: its lines are long."""


class LogDialog(FramedDialog):
    """Shows to the letter what is copied; nothing leaves the computer but by the person's own hand."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Log"))
        self.body.addWidget(
            self.quiet_label(
                self.tr(
                    "What the program did lately, and on what kind of computer. It holds nothing that you "
                    "wrote: no text, names, addresses or names of files. Nothing is sent unless you send it "
                    "yourself."
                )
            )
        )
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The log"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.addWidget(self.text, 1)
        self._done = QLabel(self)
        self._done.setProperty("quiet", True)
        self._done.hide()
        self.body.addWidget(self._done)
        self.add_button(self.tr("Copy for support")).clicked.connect(self.copy)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 12 * GRID)))
        self.text.setFocus()  # so that the arrow keys go through it; Enter closes

    def showEvent(self, event: QShowEvent) -> None:
        """Show the latest first of all: the end."""
        super().showEvent(event)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.moveCursor(QTextCursor.MoveOperation.StartOfLine)

    def copy(self) -> None:
        """Put the whole of it on the clipboard."""
        from update_editor.gui.announcing import announce

        QGuiApplication.clipboard().setText(self.text.toPlainText())
        words = self.tr("Copied. Paste it into an email to whoever helps you.")
        self._done.setText(words)
        self._done.setAccessibleName(words)
        self._done.show()
        announce(self, words)
