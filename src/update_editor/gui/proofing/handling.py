"""Doing what is asked of a finding: writing a suggestion, leaving it, learning a word, dropping a rule."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from update_editor.gui.counting import counted
from update_editor.gui.environment import Environment
from update_editor.gui.sentences import sentence
from update_editor.model import Unusable, Update
from update_editor.proofing.findings import Finding
from update_editor.services.dismissals import dismissed, restored
from update_editor.services.fixing import Fix, fixed, fixes_of_rule
from update_editor.services.house_style import (
    HouseStyle,
    WavedThrough,
    with_acronym,
    with_rule_off,
    with_rule_on,
    with_waved_through,
    with_word,
    without_waved_through,
    without_word,
)
from update_editor.services.log import note_error

if TYPE_CHECKING:
    from update_editor.gui.workspace import Workspace

_StyleChange = Callable[[HouseStyle], HouseStyle]


class FindingHandling(QObject):
    """Sees to the findings of one workspace. Each says what was done, and offers the way back."""

    def __init__(self, workspace: "Workspace", environment: Environment) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._session = workspace.session
        self._houses = environment.houses
        self._said_of: Update | None = None

    def fix(self, finding: Finding, words: str) -> bool:
        """Write words in the place of what was found; false where it stands there no more."""
        return self._write(((finding, words),)) > 0

    def fix_all(self, rule: str) -> None:
        """Write the first suggestion wherever a rule found something, as one step."""
        report = self._workspace.checking.report
        if report is None:
            return
        count = self._write(fixes_of_rule(report.findings, rule))
        if count:
            words = counted(count, self.tr("1 place corrected."), self.tr("{n} places corrected."))
            self._say(words, self._undo)

    def _write(self, fixes: tuple[Fix, ...]) -> int:
        updated, count = fixed(self._session.update, fixes)
        if count:
            self._session.do(self.tr("Correcting"), updated)
        else:
            self._workspace.banner.say(self.tr("Other words stand there by now, so nothing was changed."))
        return count

    def dismiss(self, finding: Finding) -> None:
        """Leave what was found as it is, in this update, as one step."""
        updated = dismissed(self._session.update, finding)
        self._session.do(self.tr("Leaving as it is"), updated, tracked=False)
        self._workspace.checking.start()
        self._say(self.tr("Left as it is here."), self._undo)

    def dismiss_everywhere(self, finding: Finding) -> None:
        """Leave these words as they are wherever they stand, in every update of this house."""

        def wave_through(style: HouseStyle) -> HouseStyle:
            return with_waved_through(style, finding)

        def take_back(style: HouseStyle) -> HouseStyle:
            return without_waved_through(style, WavedThrough(finding.rule, finding.text))

        words = self.tr("“{words}” is left as it is everywhere.").format(words=finding.text)
        self._change_house(wave_through, words, take_back)

    def learn(self, finding: Finding) -> None:
        """Add a word to the word list of this house."""

        def add(style: HouseStyle) -> HouseStyle:
            return with_word(style, finding.text)

        def remove(style: HouseStyle) -> HouseStyle:
            return without_word(style, finding.text)

        words = self.tr("“{word}” is in the word list now.").format(word=finding.text)
        self._change_house(add, words, remove)

    def keep_acronym(self, acronym: str, words: str) -> None:
        """Keep in the glossary of this house what an acronym stands for."""

        def keep(style: HouseStyle) -> HouseStyle:
            return with_acronym(style, acronym, words)

        self._change_house(keep, self.tr("“{word}” is in the glossary now.").format(word=acronym), None)

    def switch_off(self, rule: str) -> None:
        """Ask a rule no more, in every update of this house."""

        def off(style: HouseStyle) -> HouseStyle:
            return with_rule_off(style, rule)

        def on(style: HouseStyle) -> HouseStyle:
            return with_rule_on(style, rule)

        self._change_house(off, self.tr("This kind of thing is not pointed out any more."), on)

    def bring_back(self, finding: Finding) -> None:
        """Point out again what was left as it is, here or everywhere."""
        waved = WavedThrough(finding.rule, finding.text)
        if waved in self._houses.house.style.waved_through:

            def take_back(style: HouseStyle) -> HouseStyle:
                return without_waved_through(style, waved)

            self._change_house(take_back, self.tr("Pointed out again everywhere."), None)
        updated = restored(self._session.update, finding)
        self._session.do(self.tr("Bringing back"), updated, tracked=False)
        self._workspace.checking.start()

    def _change_house(self, change: _StyleChange, said: str, back: _StyleChange | None) -> None:
        try:
            self._houses.change(change)
        except Unusable as error:
            note_error(error)
            self._workspace.banner.say(f"{sentence(error)}.")
            return
        self._workspace.checking.start()
        again = None if back is None else partial(self._change_house, back, self.tr("Taken back."), None)
        self._say(said, again)

    def _say(self, words: str, back: Callable[[], object] | None) -> None:
        self._said_of = self._session.update
        self._workspace.banner.say(words, offer=None if back is None else (self.tr("Undo"), back))

    def _undo(self) -> None:
        """Take back what was said last, unless something else was done since."""
        if self._said_of is self._session.update:
            self._workspace.page.panes.undo()
            self._workspace.checking.start()
