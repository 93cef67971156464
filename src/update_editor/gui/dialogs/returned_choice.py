"""The dialog for a Word file that is not, or not surely, a copy of the update that is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.messages import MessageDialog

if TYPE_CHECKING:
    from update_editor.services.sent_files import Found


class ReturnedChoiceDialog(MessageDialog):
    """Says what the file is, and offers what is sensible; without an answer nothing is done."""

    here_wanted = Signal()
    """It is to be brought back into the update that is open."""
    there_wanted = Signal()
    """It is to be brought back into the update that it is of."""
    import_wanted = Signal()
    """It is to be a new update."""
    open_wanted = Signal()
    """The update that it is of is to be looked for."""

    def __init__(
        self, found: "Found", parent: QWidget | None = None, *, can_go: bool = False, can_import: bool = True
    ) -> None:
        super().__init__("", "", parent)
        self.what.setText(self._what(found))
        self.more.setText(self._more(found, can_go))
        self.setAccessibleName(self.what.text())
        self.setAccessibleDescription(self.more.text())
        self.add_cancel()
        if can_import:
            self.add_answer(self.tr("Import as a new update"), self.import_wanted)
        if found.belongs != "other":
            self.add_answer(self.tr("Bring it back into this one"), self.here_wanted, primary=True)
        elif can_go:
            self.add_answer(self.tr("Bring it back there"), self.there_wanted, primary=True)
        else:
            self.add_answer(self.tr("Open an update…"), self.open_wanted, primary=True)

    def _what(self, found: "Found") -> str:
        if found.belongs == "other":
            words = self.tr("“{file}” is a review copy of “{title}”")
            title = found.sent.title or self.tr("another update")
            return words.format(file=found.sent.name, title=title)
        return self.tr("Did “{file}” come back from review?").format(file=found.sent.name)

    def _more(self, found: "Found", can_go: bool) -> str:
        if found.belongs != "other":
            return self.tr(
                "It does not say which update it is of. If it is a copy of this one, what was changed in it "
                "becomes tracked changes here. If it is another text, it becomes an update of its own."
            )
        if can_go:
            return self.tr("What was changed in it belongs there, not here. Nothing has been changed so far.")
        return self.tr(
            "What was changed in it belongs into that update. Open that one, then bring the file back there."
        )
