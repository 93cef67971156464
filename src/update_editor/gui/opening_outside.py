"""Opens files, folders and addresses with the system's program for them, and says where there is none."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget


def open_outside(url: QUrl, parent: QWidget) -> None:
    """Hand something to the system; where no program takes it, say where it is."""
    if QDesktopServices.openUrl(url):
        return
    from update_editor.gui.dialogs.messages import tell

    where = url.toLocalFile() if url.isLocalFile() else url.toString()
    what = QCoreApplication.translate("OpeningOutside", "Your computer has no program that opens this")
    more = QCoreApplication.translate("OpeningOutside", "It is at {where}. Nothing was changed.")
    tell(parent.window(), what, more.format(where=where))
