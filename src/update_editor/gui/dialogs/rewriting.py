"""Asks what becomes of an opening and a closing that were written by hand, when the leads are others."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.model import text_of
from update_editor.services.leads import Rewriting


class RewritingDialog(MessageDialog):
    """Shows what the template would write; closing it keeps the person's own words."""

    answered = Signal(bool)
    """True where the template's words are wanted, false where the person's own are."""

    def __init__(self, rewriting: Rewriting, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._rewriting = rewriting
        self.what.setText(self._question())
        self.more.setText(
            self.tr("You changed them yourself. For these leads and this date the template has:")
            if len(rewriting.by_hand) > 1
            else self.tr("You changed it yourself. For these leads and this date the template has:")
        )
        for place in rewriting.by_hand:
            words = QLabel(text_of(getattr(rewriting.rewritten, place)) or self.tr("(nothing)"), self)
            words.setTextFormat(words.textFormat().PlainText)
            words.setWordWrap(True)
            words.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
            set_look(words, "quoted", True)
            self.body.addWidget(words)
        self.body.addStretch()
        self.setAccessibleName(self.what.text())
        self.setAccessibleDescription(self.more.text())
        self.add_button(self.tr("Rewrite")).clicked.connect(self._rewrite)
        keep = self.add_button(self.tr("Keep my words"), primary=True)
        keep.clicked.connect(self.reject)
        keep.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for every line: Qt stops at two thirds of a small screen."""
        super().showEvent(event)
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def _question(self) -> str:
        if len(self._rewriting.by_hand) > 1:
            return self.tr("Rewrite the opening and the closing?")
        if "opening" in self._rewriting.by_hand:
            return self.tr("Rewrite the opening?")
        return self.tr("Rewrite the closing?")

    def _rewrite(self) -> None:
        self.answered.emit(True)
        self.accept()

    def reject(self) -> None:
        """Keep the person's own words."""
        self.answered.emit(False)
        super().reject()
