"""Tells of a mistake of the program: what is safe, and what to copy into a report."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.theme import GRID

_MOST_REPORTS = 5


class CrashDialog(MessageDialog):
    """Shows the whole report; nothing leaves the computer but by the person's own hand."""

    def __init__(self, report: str, kept: int, failed: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._reports = [report]
        self.what.setText(self.tr("Something went wrong in the program"))
        self.more.setText(self._what_is_safe(kept, failed))
        self.setAccessibleName(self.what.text())
        self.setAccessibleDescription(self.more.text())
        self.setMinimumWidth(80 * GRID)
        consent = self.quiet_label(
            self.tr(
                "To have it mended, copy this text into a report. It holds nothing that you wrote, "
                "and nothing is sent unless you send it yourself."
            )
        )
        self.body.addWidget(consent)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setMinimumHeight(22 * GRID)
        self.body.addWidget(self.report, 1)
        self.done_line = QLabel(self)
        self.done_line.setProperty("quiet", True)
        self.done_line.hide()
        self.body.addWidget(self.done_line)
        self.add_button(self.tr("Copy")).clicked.connect(self.copy)
        self.add_button(self.tr("Save…")).clicked.connect(self.ask_where_to_save)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()

    def _what_is_safe(self, kept: int, failed: str) -> str:
        if failed:
            return self.tr(
                "A copy of what is not saved yet could not be written ({why}). "
                "Save your update now, before you go on."
            ).format(why=failed)
        if kept:
            return self.tr(
                "Your update is safe: a copy of what is not saved yet was kept. You can go on working; "
                "save soon, and if the program behaves oddly, close it and start it again."
            )
        return self.tr("Your update is safe: everything in it is saved. You can go on working.")

    def add(self, report: str) -> None:
        """Show the report of another mistake below the first, up to a few."""
        if len(self._reports) < _MOST_REPORTS:
            self._reports.append(report)
            self.report.setPlainText("\n\n".join(self._reports))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._say(self.tr("Copied."))

    def ask_where_to_save(self) -> None:
        """Ask for a file and write the report there."""
        from update_editor.gui.dialogs.files import ask_where_to_save

        proposal = Path.home() / "update-editor-report.txt"
        ask_where_to_save(
            self, self.tr("Save the report"), f"{self.tr('Texts')} (*.txt)", proposal, self._save
        )

    def _save(self, path: Path) -> None:
        try:
            path.write_text(self.report.toPlainText(), encoding="utf-8")
        except OSError as error:
            self._say(self.tr("It could not be saved: {why}.").format(why=error.strerror))
        else:
            self._say(self.tr("Saved."))

    def _say(self, words: str) -> None:
        self.done_line.setText(words)
        self.done_line.setAccessibleName(words)
        self.done_line.show()
