"""The dialog into which a past update is pasted, to become an update of this program."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.new_update import template_choice
from update_editor.gui.theme import GRID
from update_editor.templating.pack import TemplatePack


class PasteTextDialog(FramedDialog):
    """Takes a text and a template; the text on the clipboard is not taken without being asked."""

    chosen = Signal(str, object)
    """The text, the template."""

    def __init__(self, packs: tuple[TemplatePack, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Paste a past update"))
        self._packs = packs
        self._text = QPlainTextEdit(self)
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(
            self.tr("Paste a whole update here. Its headings, items and bullets are found by themselves.")
        )
        self._text.setMinimumSize(64 * GRID, 36 * GRID)
        self._template = template_choice(packs, self)
        fields = form()
        add_row(fields, self.tr("Te&xt"), self._text)
        add_row(fields, self.tr("&Template"), self._template)
        self.body.addLayout(fields)
        self.add_cancel()
        self._take = self.add_button(self.tr("Bring it in"), primary=True)
        self._take.setEnabled(False)
        self._take.clicked.connect(self._hand_back)
        self._text.textChanged.connect(self._follow)
        self._text.setFocus()
        if QGuiApplication.clipboard().text():
            paste = self.add_button(self.tr("Paste"))
            paste.clicked.connect(self._text.paste)

    def _follow(self) -> None:
        self._take.setEnabled(bool(self._text.toPlainText().strip()))

    def _hand_back(self) -> None:
        self.chosen.emit(self._text.toPlainText(), self._packs[self._template.currentIndex()])
        self.accept()
