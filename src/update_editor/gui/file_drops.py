"""Files dropped on the window: an update opens, a text is imported.

Pictures are passed over: they belong to the item that they are dropped on.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.import_actions import ImportActions
from update_editor.gui.theme import GRID
from update_editor.gui.update_files import UpdateFiles
from update_editor.services.dropped_files import Dropped, dropped

_OUTLOOK = ".msg"


class FileDrops(QObject):
    """Takes what is dropped on a window and on nothing in it that wants it, and shows what it would do."""

    def __init__(self, files: UpdateFiles, imports: ImportActions, window: QWidget) -> None:
        super().__init__(window)
        self._files = files
        self._imports = imports
        self._window = window
        self._shown: QLabel | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Handle what has to do with dragging; leave the rest to the window."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(
            event, QDragMoveEvent
        ):
            return self._offer(event)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._take(event)
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Hide):
            self._hide_promise()
        return False

    def _offer(self, event: QDragMoveEvent) -> bool:
        found = dropped_in(event.mimeData())
        if found is None or found.kind == "pictures":
            return False
        if event.type() == QEvent.Type.DragEnter:
            self._show_promise(self._promise(found))
        event.setDropAction(Qt.DropAction.CopyAction)  # what is dropped stays where it is
        event.accept()
        return True

    def _take(self, event: QDropEvent) -> bool:
        self._hide_promise()
        found = dropped_in(event.mimeData())
        if found is None or found.kind == "pictures":
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(found)
        return True

    def take(self, found: Dropped) -> None:
        """Open, bring back or import what was dropped."""
        if found.kind in ("update", "word", "email") and found.path is not None:
            self._files.open_path(found.path)
        elif found.kind == "text" and found.path is not None:
            self._imports.import_path(found.path)
        elif found.kind == "several":
            self._tell(
                self.tr("Only one file can be taken in at a time"), self.tr("Drop one update, or one text.")
            )
        else:
            what = self.tr("“{name}” can’t be opened here").format(name=found.name)
            more = self.tr(
                "Drop an update (.weekly), a Word file (.docx), an email that has one attached (.eml), "
                "a text (.txt, .md) or a web page (.html)."
            )
            if found.name.lower().endswith(_OUTLOOK):
                more = self.tr(
                    "This is an email of Outlook’s own kind. Save the file attached to it, and drop it."
                )
            self._tell(what, more)

    def _tell(self, what: str, more: str) -> None:
        from update_editor.gui.dialogs.messages import tell

        tell(self._window, what, more)

    def _promise(self, found: Dropped) -> str:
        if found.kind == "update":
            return self.tr("Drop to open “{name}”").format(name=found.name)
        if found.kind == "text":
            return self.tr("Drop to import “{name}”").format(name=found.name)
        if found.kind == "word":
            is_open = self._files.session is not None
            words = self.tr("Drop to bring in “{name}”") if is_open else self.tr("Drop to import “{name}”")
            return words.format(name=found.name)
        if found.kind == "email":
            return self.tr("Drop to bring back the Word file of “{name}”").format(name=found.name)
        if found.kind == "several":
            return self.tr("Only one file can be taken in at a time")
        return self.tr("“{name}” can’t be opened here").format(name=found.name)

    def _show_promise(self, words: str) -> None:
        self._hide_promise()
        label = QLabel(self._window)
        label.setObjectName("dropPromise")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        room = self._window.width() - 12 * GRID
        label.setText(label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        label.adjustSize()
        place = label.rect()
        place.moveCenter(self._window.rect().center())
        label.setGeometry(place)
        label.show()
        self._shown = label

    def _hide_promise(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None


def dropped_in(mime: QMimeData) -> Dropped | None:
    """Return what a drag carries as files of this computer; None where it carries something else."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return dropped(paths) if paths else None
