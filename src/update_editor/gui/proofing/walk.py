"""The walk with F7: what was come to stays selected, and Enter and Delete see to it, not to the letters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from update_editor.gui.proofing.checking import Checking
from update_editor.proofing.findings import Finding

if TYPE_CHECKING:
    from update_editor.gui.pane_values import BoundPane
    from update_editor.gui.proofing.proofing import Proofing

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
"""Keys that do nothing by themselves."""


class Walk(QObject):
    """Waits, in the pane that F7 went to, for the next key: it is over with any other, a click, or elsewhere.

    Enter writes the first suggestion, or opens the card where there is none; Delete leaves it as it is.
    """

    def __init__(self, proofing: "Proofing", checking: Checking) -> None:
        super().__init__(proofing)
        self._proofing = proofing
        self._pane: BoundPane | None = None
        self._finding: Finding | None = None
        self._suggestions: tuple[str, ...] = ()
        self._checking = checking
        checking.suggested.connect(self._take_suggestions)

    def begin(self, pane: "BoundPane", finding: Finding) -> None:
        """Stand at a finding whose words are selected in a pane that has the focus."""
        self.end()
        self._pane, self._finding, self._suggestions = pane, finding, finding.suggestions
        pane.installEventFilter(self)
        self._checking.suggest(finding)

    def end(self) -> None:
        """Let keys do what they do."""
        if self._pane is not None:
            self._pane.removeEventFilter(self)
        self._pane = self._finding = None

    def eventFilter(self, _pane: QObject, event: QEvent) -> bool:
        """See to the finding, or end the walk."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() not in _HELD and self._take_key(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod):
            self.end()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        finding, suggestions = self._finding, self._suggestions
        self.end()
        if finding is None or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        if event.key() == Qt.Key.Key_Delete:
            self._proofing.handling.dismiss(finding)
        elif event.key() in _ENTER and suggestions:
            self._proofing.fix(finding, suggestions[0])
        elif event.key() in _ENTER:
            self._proofing.show_in_panel(finding)
        else:
            return False
        return True

    def _take_suggestions(self, finding: Finding, words: tuple[str, ...]) -> None:
        if finding == self._finding:
            self._suggestions = words
