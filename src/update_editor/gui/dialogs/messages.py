"""Messages that ask for an answer: what happened, what is safe, what to do. None of them blocks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.sentences import sentence
from update_editor.services.log import note_error


class MessageDialog(FramedDialog):
    """A sentence that says what it is about, and below it what more there is to know."""

    def __init__(self, what: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Update Editor"))
        self.what = QLabel(what, self)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)
        font = self.what.font()
        font.setWeight(font.Weight.DemiBold)
        self.what.setFont(font)
        self.more = QLabel(more, self)
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)
        self.body.addWidget(self.what)
        self.body.addWidget(self.more)
        self.setAccessibleName(what)
        self.setAccessibleDescription(more)


class UnsavedDialog(MessageDialog):
    """Asks what to do with changes that are in no file; the safe choice is the default."""

    def __init__(
        self,
        name: str,
        save: Callable[[], object],
        discard: Callable[[], object],
        parent: QWidget,
        *,
        has_file: bool = True,
    ) -> None:
        super().__init__("", "", parent)
        self.what.setText(self.tr("Save the changes to “{name}”?").format(name=name))
        self.tell_of_file(has_file)
        self._save = save
        self._discard = discard
        self.drop = self.add_button(self.tr("Don’t save"))
        self.drop.clicked.connect(self._drop)
        self.add_cancel()
        self.keep = self.add_button(self.tr("Save"), primary=True)
        self.keep.clicked.connect(self._keep)
        self.keep.setFocus()

    def tell_of_file(self, has_file: bool) -> None:
        """Say what is lost otherwise; whether there is a file may be known only when this is shown."""
        self.more.setText(
            self.tr("What was changed since it was last saved is lost otherwise.")
            if has_file
            else self.tr("It has no file: all of it is lost otherwise.")
        )

    def _keep(self) -> None:
        self.accept()
        self._save()

    def _drop(self) -> None:
        self.accept()
        self._discard()


def tell_failed(parent: QWidget, what: str, error: Exception) -> MessageDialog:
    """Say what failed (``what``) and why; nothing is lost."""
    note_error(error)
    words = QCoreApplication.translate("MessageDialog", "{why}. Nothing was changed.")
    return tell(parent, what, words.format(why=sentence(error)))


def tell(parent: QWidget, what: str, more: str) -> MessageDialog:
    """Show what went wrong (``what``), and what is safe and what to do (``more``)."""
    dialog = MessageDialog(what, more, parent)
    close = QCoreApplication.translate("MessageDialog", "Close")
    dialog.add_button(close, primary=True).clicked.connect(dialog.accept)
    dialog.open()
    return dialog
