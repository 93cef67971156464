"""What the menu of a pane offers where a check found something: what it is, suggestions, leaving it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu

from update_editor.gui.icons import icon
from update_editor.gui.proofing.card_delegate import ICONS
from update_editor.gui.proofing.checking import Checking, needs_dictionary
from update_editor.gui.proofing.finding_card import is_spelling
from update_editor.gui.proofing.finding_words import offer_words, severity_word
from update_editor.gui.sentences import finding_words, reason_words, source_words
from update_editor.model.cutting import cut_short
from update_editor.proofing.findings import Finding

if TYPE_CHECKING:
    from update_editor.gui.proofing.proofing import Proofing

_LONGEST = 52
"""Characters of an entry."""


class FindingMenu(QObject):
    """Fills the top of one menu, and goes with it."""

    def __init__(self, finding: Finding, proofing: "Proofing", checking: Checking, menu: QMenu) -> None:
        super().__init__(menu)
        self._finding = finding
        self._proofing = proofing
        self._menu = menu
        menu.setToolTipsVisible(True)
        self._place = menu.addSeparator()
        self._waiting: QAction | None = None
        if needs_dictionary(finding):
            self._waiting = QAction(self.tr("Looking for words…"), menu)
            self._waiting.setEnabled(False)
            menu.insertAction(self._place, self._waiting)
            checking.suggested.connect(self._take_suggestions)
            checking.suggest(finding)
        else:
            self._offer(finding.suggestions)
        self._add_what_it_is()
        self._add_rest()
        menu.addSeparator()

    def _take_suggestions(self, finding: Finding, words: tuple[str, ...]) -> None:
        if finding != self._finding or self._waiting is None:
            return
        if words:
            self._waiting.setVisible(False)
            self._offer(words)
            self._stay_on_screen()
        else:
            self._waiting.setText(self.tr("No suggestion"))
        self._waiting = None

    def _offer(self, words: tuple[str, ...]) -> None:
        for each in words:
            entry = QAction(offer_words(each, _LONGEST), self._menu)
            font = QFont(self._menu.font())
            font.setBold(True)
            entry.setFont(font)
            entry.triggered.connect(partial(self._fix, each))
            self._menu.insertAction(self._place, entry)

    def _stay_on_screen(self) -> None:
        """Move up, where the menu became higher than the room below it."""
        room, height = self._menu.screen().availableGeometry(), self._menu.sizeHint().height()
        if self._menu.y() + height > room.bottom():
            self._menu.move(self._menu.x(), max(room.top(), room.bottom() - height))

    def _add_what_it_is(self) -> None:
        """Say what was found, below what can be written: Down and Enter take the likeliest of that."""
        said = f"{severity_word(self._finding.severity)}: {finding_words(self._finding)}"
        entry = self._menu.addAction(
            icon(ICONS[self._finding.severity]), cut_short(said, _LONGEST).replace("&", "&&")
        )
        entry.setToolTip(said)
        entry.triggered.connect(self._show)

    def _add_rest(self) -> None:
        why = self._menu.addAction(self.tr("Wh&y?"))
        reason, source = reason_words(self._finding), source_words(self._finding)
        why.setToolTip(f"{reason} ({source})" if source else reason)
        why.triggered.connect(self._show)
        self._add(self.tr("&Leave as it is"), "dismiss")
        if self._finding.text:
            self._add(self.tr("Leave as it is &everywhere"), "everywhere")
        if is_spelling(self._finding):
            self._add(self.tr("Add to the word lis&t"), "learn")
        self._add(self.tr("Don’t point this &kind out any more"), "off")

    def _add(self, words: str, what: str) -> None:
        self._menu.addAction(words).triggered.connect(partial(self._do, what))

    def _show(self, _checked: bool = False) -> None:
        self._proofing.show_in_panel(self._finding)

    def _fix(self, words: str, _checked: bool = False) -> None:
        self._proofing.fix(self._finding, words)

    def _do(self, what: str, _checked: bool = False) -> None:
        self._proofing.do(what, self._finding)
