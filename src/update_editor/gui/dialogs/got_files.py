"""The files that were made, each with a line on what it is for, and ways to come to them."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from update_editor.exporters.platforms import SendingWith
from update_editor.gui.opening_outside import open_outside
from update_editor.gui.theme import Theme
from update_editor.gui.two_line_rows import add_row, fit_rows, set_up_rows
from update_editor.services.email_size import EmailSize
from update_editor.services.export_job import Written


def _(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("GotFiles", words))


_PURPOSES = {
    "email-mailchimp.zip": _("For Mailchimp: choose “Code your own”, then “Import ZIP”"),
    "email-dotdigital.zip": _("For Dotdigital: import it as a new campaign"),
    "email-notify.md": _("For GOV.UK Notify: paste all of it as the message of a template"),
    "email-pictures/": _("Upload these to your mailing tool first"),
    "email.html": _("The page: paste all of it where your mailing tool takes HTML code"),
    "email.txt": _("The plain text part, where your mailing tool asks for one"),
    "email.eml": _("For Outlook: opens as a draft without recipients"),
    "email-summary-mailchimp.zip": _("The short email for Mailchimp: “Code your own”, then “Import ZIP”"),
    "email-summary-dotdigital.zip": _("The short email for Dotdigital: import it as a new campaign"),
    "email-summary-notify.md": _("The short email for GOV.UK Notify: paste all of it as the message"),
    "email-summary-pictures/": _("Upload these too, for the short email"),
    "email-summary.html": _("The short email: paste all of it as you would the whole one"),
    "email-summary.txt": _("The short email’s plain text part"),
    "email-summary.eml": _("The short email for Outlook: opens as a draft without recipients"),
    "web/": _("The web page: put the whole folder on your website"),
    "update.docx": _("The Word file, to send round or to work on"),
    "update.pdf": _("The PDF, to attach or to print"),
    "large-print.docx": _("Large print as a Word file"),
    "large-print.pdf": _("Large print as a PDF, to attach or to print"),
    "easy-read.docx": _("Easy read as a Word file"),
    "easy-read.pdf": _("Easy read as a PDF, to attach or to print"),
    "easy-read/": _("Easy read as a web page: put the whole folder on your website"),
}
"""What each file, or folder of files, is for. They are shown in this order."""
_PAGE_FOR = {
    "outlook": _("The page by itself; Outlook takes email.eml"),
    "mailchimp": _("For Mailchimp: choose “Code your own”, paste all, or take the ZIP"),
    "govdelivery": _("For GovDelivery: paste all of it into the source code of a bulletin"),
    "dotdigital": _("For Dotdigital: paste all of it, or take the ZIP"),
    "listmonk": _("For listmonk: choose “Raw HTML” and paste all of it"),
    "notify": _("The page by itself; GOV.UK Notify takes email-notify.md"),
}
"""What ``email.html`` is for where it is sent with a tool."""
_PAGES = {"web/": "web/index.html", "easy-read/": "easy-read/index.html"}
"""What is opened of a folder."""
_EMAIL_PAGES = ("email.html", "email-summary.html")
_PATH = Qt.ItemDataRole.UserRole
_DRAGGED = Qt.ItemDataRole.UserRole + 2


class GotFile(Struct, frozen=True):
    """A file or folder as it is told: its name, what is opened of it, and what it is for in English."""

    name: str
    opens: str
    purpose: str = ""


def told(names: Sequence[str], tool: str = "none") -> tuple[GotFile, ...]:
    """Return what is told of files by their paths: what belongs together is one row.

    ``tool`` is what emails are sent with.
    """
    purposes = {**_PURPOSES, "email.html": _PAGE_FOR.get(tool, _PURPOSES["email.html"])}
    found: dict[str, GotFile] = {}
    for name in names:
        folder = name.partition("/")[0] + "/" if "/" in name else ""
        key = folder if folder in _PURPOSES else name
        found.setdefault(key, GotFile(key, _PAGES.get(key, key), purposes.get(key, "")))
    order = list(_PURPOSES)
    return tuple(sorted(found.values(), key=lambda each: _place(each.name, order)))


def _place(name: str, order: Sequence[str]) -> int:
    return order.index(name) if name in order else len(order)


class GotFiles(QListWidget):
    """The rows; Enter or a double click opens one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Files that were made"))
        self.setAccessibleDescription(self.tr("Enter opens the file"))
        set_up_rows(self, theme)
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragOnly)
        self.itemActivated.connect(self.open_chosen)

    def show_files(self, folder: Path, files: Sequence[Written], sending: SendingWith) -> None:
        """Show what was made in a folder."""
        self.clear()
        sizes = {file.name: EmailSize(file.bytes) for file in files if file.name in _EMAIL_PAGES}
        for each in told([file.name for file in files], sending.tool.name):
            words = QCoreApplication.translate("GotFiles", each.purpose)
            if each.name in sizes:
                words = f"{words} · {self._size_words(sizes[each.name])}"
            dragged = each.name if each.name.endswith("/") else each.opens
            self._add(each.name, folder / each.opens, folder / dragged, words)
        self._fit()

    def show_file(self, path: Path, purpose: str) -> None:
        """Show one file, and what it is for."""
        self.clear()
        self._add(path.name, path, path, purpose)
        self._fit()

    def _add(self, name: str, path: Path, dragged: Path, words: str) -> None:
        row = add_row(self, name, words)
        row.setData(_PATH, str(path))
        row.setData(_DRAGGED, str(dragged))

    def _fit(self) -> None:
        self.setCurrentRow(0)
        fit_rows(self)

    def _size_words(self, size: EmailSize) -> str:
        """Return how much of an email's room is taken, and where that is too much."""
        words = {
            "fine": self.tr("{size} of {most} KB"),
            "nearly": self.tr("{size} of {most} KB, nearly as long as it may be"),
            "too long": self.tr("{size} of {most} KB, Gmail will cut it off"),
        }
        return words[size.verdict].format(size=size.kilobytes, most=size.most)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """Return what a drag carries: the files themselves, for an email or a folder; of a page all of it."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(item.data(_DRAGGED))) for item in items])
        return mime

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag a copy: what was made stays where it is."""
        super().startDrag(Qt.DropAction.CopyAction)

    @property
    def chosen(self) -> Path:
        """The file of the chosen row."""
        row = self.currentItem()
        return Path(row.data(_PATH))

    def open_chosen(self) -> None:
        """Open the chosen file with the program that the system has for it."""
        open_outside(QUrl.fromLocalFile(str(self.chosen)), self)

    def copy_path(self) -> None:
        """Put the path of the chosen file on the clipboard."""
        QGuiApplication.clipboard().setText(str(self.chosen))
