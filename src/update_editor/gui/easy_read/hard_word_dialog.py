"""The dialog that explains a hard word: in the list at the end, and for every easy read to come."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form


class HardWordDialog(FramedDialog):
    """Asks what a word means, with what was said of it before as the proposal."""

    explained = Signal(str, str)
    """The word and its explanation."""
    unmarked = Signal(str)
    """The word is not to be a hard one of this statement any more."""

    def __init__(
        self,
        word: str,
        explanation_of: Callable[[str], str],
        *,
        is_marked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Explain a hard word"))
        self._explanation_of = explanation_of
        self._proposed = ""
        self._word = QLineEdit(word, self)
        self._explanation = QLineEdit(self)
        self._explanation.setPlaceholderText(self.tr("Such as: a place where doctors help people"))
        fields = form()
        add_row(fields, self.tr("&Word"), self._word)
        add_row(fields, self.tr("&What it means, in easy words"), self._explanation)
        self.body.addLayout(fields)
        self.body.addWidget(
            self.quiet_label(
                self.tr(
                    "It is set in bold where it is first used, and stands in the list of words at the end. "
                    "The next easy read that uses it has the same explanation."
                )
            )
        )
        self.body.addStretch()
        self.add_cancel()
        if is_marked:
            self.add_button(self.tr("Not a hard word")).clicked.connect(self._unmark)
        self._keep = self.add_button(self.tr("Explain it"), primary=True)
        self._keep.clicked.connect(self._hand_back)
        self._word.textChanged.connect(self._follow_word)
        self._explanation.textChanged.connect(self._follow)
        self._follow_word()
        (self._explanation if word else self._word).setFocus()

    def _follow_word(self) -> None:
        """Propose what was said of the word before, unless a person wrote something."""
        known = self._explanation_of(self._word.text().strip())
        if self._explanation.text() in ("", self._proposed):
            self._explanation.setText(known)
        self._proposed = known
        self._follow()

    def _follow(self) -> None:
        self._keep.setEnabled(bool(self._word.text().strip()) and bool(self._explanation.text().strip()))

    def _hand_back(self) -> None:
        word = " ".join(self._word.text().split())
        explanation = " ".join(self._explanation.text().split())
        self.accept()
        self.explained.emit(word, explanation)

    def _unmark(self) -> None:
        self.accept()
        self.unmarked.emit(" ".join(self._word.text().split()))
