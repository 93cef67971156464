"""The dialog that asks who is at the keyboard: changes and comments bear the name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.name_field import NameField


class WhoIAmDialog(FramedDialog):
    """Asks for a name; those who are known are proposed."""

    chosen = Signal(str)
    """The name."""

    def __init__(
        self, name: str, known: tuple[str, ...], parent: QWidget | None = None, *, sent_by: str | None = None
    ) -> None:
        """Propose a name; ``sent_by`` where somebody has sent the update for review, which is said then."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Who I am"))
        self._name = NameField(name, known, self)
        fields = form()
        add_row(fields, self.tr("&Your name"), self._name)
        words = self.tr("Your changes and comments bear this name. It is asked for once, and kept here.")
        if sent_by is not None:
            sender = self.tr("{name} has sent this update for review.").format(name=sent_by)
            nobody = self.tr("This update was sent for review.")
            suggests = self.tr("What you change is shown as your suggestion.")
            words = " ".join((sender if sent_by else nobody, suggests, words))
        self.body.addWidget(self.quiet_label(words))
        self.body.addLayout(fields)
        self.body.addStretch()
        self.add_cancel()
        self._take = self.add_button(self.tr("That’s me"), primary=True)
        self._take.clicked.connect(self._hand_back)
        self._name.editTextChanged.connect(self._follow_name)
        self._follow_name(name)

    def _follow_name(self, name: str) -> None:
        self._take.setEnabled(bool(name.strip()))

    def _hand_back(self) -> None:
        self.chosen.emit(self._name.name())
        self.accept()
