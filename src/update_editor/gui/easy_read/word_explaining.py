"""How a hard word comes to be explained: asked for at a statement, kept in the update."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from update_editor.easyread.units import Place
from update_editor.easyread.word_bank import WordBank, joined, shipped_bank
from update_editor.gui.easy_read.place_rows import row_of, statements_of
from update_editor.gui.easy_read.working import Working
from update_editor.gui.environment import Environment
from update_editor.model import Unusable


class WordExplaining(QObject):
    """Asks what words mean, and has it kept."""

    def __init__(self, working: Working, environment: Environment, parent: QWidget) -> None:
        super().__init__(parent)
        self._environment = environment
        self._working = working
        self._parent = parent

    def ask(self, place: Place, number: int, word: str) -> None:
        """Ask what a word of a statement means."""
        from update_editor.gui.easy_read.hard_word_dialog import HardWordDialog

        marked = statements_of(place)[number].hard_words
        dialog = HardWordDialog(
            word,
            self.explanation_of,
            is_marked=word.casefold() in (each.casefold() for each in marked),
            parent=self._parent.window(),
        )
        dialog.explained.connect(partial(self._explain, place, number))
        dialog.unmarked.connect(partial(self._unmark, place, number))
        dialog.open()

    def explanation_of(self, word: str) -> str:
        """Return what a word means, as the update says it or the word bank; empty where neither does."""
        said = self._working.explanation_of(word)
        return said or next(iter(self._bank().explanations(word)), "") if word else ""

    def _bank(self) -> WordBank:
        return joined(self._environment.houses.house.bank, shipped_bank())

    def _explain(self, place: Place, number: int, word: str, explanation: str) -> None:
        now = self._now(place)
        if now is not None and number < len(statements_of(now)):
            self._working.explain(now, number, word, explanation)
            self._keep(word, explanation)

    def _keep(self, word: str, explanation: str) -> None:
        """Keep it for every easy read to come, where that is not what the word bank says already."""
        known = self._bank().explanations(word)
        if known and known[0] == explanation:
            return
        try:
            self._environment.houses.explain(word, explanation, self._environment.moment())
        except Unusable as error:
            from update_editor.gui.dialogs.messages import tell_failed

            what = self.tr("The word is explained in this update, and could not be kept for the next")
            tell_failed(self._parent.window(), what, error)

    def _unmark(self, place: Place, number: int, word: str) -> None:
        now = self._now(place)
        if now is not None and number < len(statements_of(now)):
            self._working.unmark(now, number, word)

    def _now(self, place: Place) -> Place | None:
        row = row_of(self._working.places, place)
        return self._working.places[row] if row >= 0 else None
