"""What there is to send once an update went out for review: a file, and the words of the email."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.got_files import GotFiles
from update_editor.gui.opening_outside import open_outside
from update_editor.gui.sentences import path_words
from update_editor.gui.theme import GRID, Theme
from update_editor.services.sending_words import Letter


class SentDialog(FramedDialog):
    """Says that the update is out for review, and offers what there is to send."""

    def __init__(
        self, standing: str, path: Path, letter: Letter, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Ready to send"))
        self._path = path
        self._letter = letter
        self._files = GotFiles(theme, self)
        self._files.setAccessibleName(self.tr("The file to attach"))
        self._files.show_file(path.absolute(), self.tr("Attach it to the email: drag it there from here"))
        self._file_buttons = (
            self._button(self.tr("&Open the file"), self._files.open_chosen),
            self._button(self.tr("Open the &folder"), self._open_folder),
        )
        self._subject = QLineEdit(letter.subject, self)
        self._subject.setReadOnly(True)
        self._words = QPlainTextEdit(letter.words, self)
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(26 * GRID)
        self._lay_out(standing)
        self.add_cancel().setText(self.tr("Close"))
        self.add_button(self.tr("Open an email")).clicked.connect(self._open_email)
        self._copy = self.add_button(self.tr("Copy the words for the email"), primary=True)
        self._copy.clicked.connect(self._copy_words)
        self._copy.setFocus()

    def _lay_out(self, standing: str) -> None:
        head = QLabel(standing, self)
        head.setObjectName("message")
        head.setWordWrap(True)
        font = head.font()
        font.setWeight(font.Weight.DemiBold)
        head.setFont(font)
        self.body.addWidget(head)
        self.body.addWidget(self._files)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self._where = self.quiet_label(self.tr("In {folder}").format(folder=path_words(self._path.parent)))
        self._where.setObjectName("where")
        row.addWidget(self._where, 1)
        for button in self._file_buttons:
            row.addWidget(button)
        self.body.addLayout(row)
        fields = form()
        add_row(fields, self.tr("The &subject of the email"), self._subject)
        add_row(fields, self.tr("The &words for the email"), self._words)
        self.body.addLayout(fields)

    def _button(self, words: str, done: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)
        button.clicked.connect(done)
        return button

    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self._words.toPlainText())
        self._copy.setText(self.tr("Copied ✓"))

    def _open_email(self) -> None:
        """Open a draft in the mail program; a link can't attach the file, so the file's row says it."""
        if not QDesktopServices.openUrl(QUrl(self._letter.link)):
            self._where.setText(self.tr("No mail program answered: copy the words into an email instead."))

    def _open_folder(self) -> None:
        open_outside(QUrl.fromLocalFile(str(self._path.parent)), self)
