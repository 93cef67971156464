"""Proofing one update: what was found, which of it is seen in the panel, and which is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from update_editor.gui.environment import Environment
from update_editor.gui.place_names import place_name, place_names
from update_editor.gui.proofing.choice import Choice, areas_of, taken
from update_editor.gui.proofing.finding_words import severity_word
from update_editor.gui.proofing.handling import FindingHandling
from update_editor.gui.proofing.marking import Marking
from update_editor.gui.proofing.places import FoundPlaces
from update_editor.gui.proofing.walk import Walk
from update_editor.gui.sentences import finding_words, sentence
from update_editor.model import regions
from update_editor.proofing.figures import Place
from update_editor.proofing.findings import Finding, Report
from update_editor.services.found_passages import in_sentence, words_at_place

if TYPE_CHECKING:
    from update_editor.gui.proofing.panel import ChecksPanel
    from update_editor.gui.workspace import Workspace
    from update_editor.services.reading_figures import ReadingFigures


class Proofing(QObject):
    """Keeps the findings of one workspace together on its page and in its panel."""

    def __init__(self, workspace: "Workspace", environment: Environment) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._environment = environment
        self._checking = workspace.checking
        self.panel: ChecksPanel | None = None
        self.chosen: Finding | None = None
        self._choice = Choice()
        self.shown: tuple[Finding, ...] = ()
        """The findings that the panel shows, the gravest first."""
        self._shown_figures: tuple[str, ReadingFigures] | None = None
        self.places = FoundPlaces(workspace.session, workspace.page)
        self.handling = FindingHandling(workspace, environment)
        self._walk = Walk(self, self._checking)
        self.marking = Marking(workspace.session, workspace.page)
        self.marking.came_to.connect(self._tell)
        workspace.place_changed.connect(self.show_figures)
        self._checking.reported.connect(self._take)
        self._checking.failed.connect(self._fail)
        self._checking.suggested.connect(self._show_suggestions)

    def begin(self) -> None:
        """Check for the first time, and offer in the menu of each pane what can be done."""
        self._workspace.page.panes.fill_menu = self._fill_menu
        self._checking.start()

    def _fill_menu(self, menu: QMenu) -> None:
        finding = self.marking.at_caret(with_held=True)
        if finding is not None:
            from update_editor.gui.proofing.finding_menu import FindingMenu

            FindingMenu(finding, self, self._checking, menu)

    def show_in_panel(self, finding: Finding) -> None:
        """Bring the card of a finding to the front, and have the focus there."""
        self._choice = Choice()
        self._workspace.sides.show_panel("checks")
        self._take_shown()
        self._choose(finding)
        if self.panel is not None:
            self.panel.take_focus()

    def follow_view(self) -> None:
        """Underline anew what the page shows in another view."""
        self.marking.show(self.report.findings)

    @property
    def report(self) -> Report:
        """What the last check found; nothing before the first."""
        return self._checking.report or Report(())

    def make_panel(self) -> "ChecksPanel":
        """Return the panel, made now."""
        from update_editor.gui.proofing.panel import ChecksPanel

        panel = ChecksPanel(self._environment.theme, self._sentence_of, self._workspace)
        panel.shown.connect(self._show_panel)
        panel.filters.chosen.connect(self._show_of)
        panel.list.chosen.connect(self._come_to)
        panel.list.page_wanted.connect(self.places.go_to)
        panel.list.asked.connect(self.do)
        panel.list.fix_wanted.connect(self.fix)
        panel.figures.place_wanted.connect(self._go_to_sentence)
        self.panel = panel
        return panel

    def show_figures(self) -> None:
        """Show the figures of the part that the caret is in, and of the whole update."""
        figures, where = self._checking.figures, self._workspace.where
        if self.panel is None or not self.panel.isVisible() or figures is None:
            return
        if self._shown_figures == (where, figures):  # asked after every key press
            return
        self._shown_figures = (where, figures)
        part, here = figures.at(where)
        name = place_name(place_names(self._workspace.session), part)
        self.panel.figures.show_figures(name, here, figures.whole)

    def _go_to_sentence(self, place: Place) -> None:
        """Select a sentence, if it still stands where it was read."""
        update = self._workspace.session.update
        self.places.go_to(words_at_place(update, place.where, place.block, place.start, place.end))

    def _sentence_of(self, finding: Finding) -> tuple[str, str, str]:
        return in_sentence(self._workspace.session.update, finding)

    def do(self, what: str, finding: Finding) -> None:
        """Do what a card or a menu asks for: see ``FindingCard.asked``."""
        row = self._row_of(finding)
        if what == "dismiss":
            self.handling.dismiss(finding)
        elif what == "everywhere":
            self.handling.dismiss_everywhere(finding)
        elif what == "learn":
            self.handling.learn(finding)
        elif what == "off":
            self.handling.switch_off(finding.rule)
        elif what == "all":
            self.handling.fix_all(finding.rule)
            self._checking.start()
        elif what == "back":
            self.handling.bring_back(finding)
        self._go_on_from(row)

    def fix(self, finding: Finding, words: str) -> None:
        """Write a suggestion; go on to the next finding where the person is in the panel."""
        row = self._row_of(finding)
        if self.handling.fix(finding, words):
            self._checking.start()
            self._go_on_from(row)

    def step(self, by: int) -> None:
        """Go to the next finding (1) or the one before (-1), round the end."""
        if self.is_in_panel and self.shown:
            row = self._row_of(self.chosen) if self.chosen is not None else -1
            self._choose(self.shown[(row + by) % len(self.shown)] if row >= 0 else self.shown[0])
            if self.chosen is not None:
                self._come_to(self.chosen)
            return
        found = [each for each in self.report.findings if each.end or each.where != "update"]
        if not found:
            self._workspace.banner.say(self.tr("There is nothing to see to."))
            return
        finding = self._next(found, by)
        self._choose(finding)
        self.places.go_to(finding)
        pane = self._workspace.page.panes.current
        if pane is not None and pane.textCursor().hasSelection():
            self._walk.begin(pane, finding)

    def _next(self, found: list[Finding], by: int) -> Finding:
        """Return the next of these from the caret on, in the order of the text."""
        here = self._workspace.reviewing.places.caret()
        at_caret = self.marking.at_caret()
        if at_caret in found:
            return found[(found.index(at_caret) + by) % len(found)]
        if here is None:
            return found[0 if by > 0 else -1]
        update = self._workspace.session.update
        order = {region.where: number for number, region in enumerate(regions(update))}
        place = order.get(here[0], -1)
        behind = [each for each in found if order.get(each.where, -1) >= place]
        before = [each for each in found if order.get(each.where, -1) < place]
        return (behind or found)[0] if by > 0 else (before or found)[-1]

    @property
    def is_in_panel(self) -> bool:
        """Whether the focus is in the panel."""
        focus = self._workspace.window().focusWidget()
        return focus is not None and self.panel is not None and self.panel.isAncestorOf(focus)

    def _row_of(self, finding: Finding | None) -> int:
        return self.shown.index(finding) if finding in self.shown else -1

    def _go_on_from(self, row: int) -> None:
        """Choose what took the place of a card that was seen to, where the person is in the panel."""
        if row >= 0 and self.is_in_panel and self.shown:
            self._choose(self.shown[min(row, len(self.shown) - 1)])
            if self.chosen is not None:
                self._come_to(self.chosen)

    def _choose(self, finding: Finding | None) -> None:
        self.chosen = finding
        if self.panel is not None and self.panel.isVisible():
            self.panel.list.choose(finding)
            if finding is not None:
                self._checking.suggest(finding)

    def _come_to(self, finding: Finding) -> None:
        """Show the place of a finding that was chosen in the panel, and look up what may be meant."""
        self.chosen = finding
        self.places.show(finding)
        self._checking.suggest(finding)

    def _show_of(self, choice: Choice) -> None:
        self._choice = choice
        self._take_shown()

    def _take(self) -> None:
        report = self.report
        self._workspace.panel.set_count("checks", len(report.findings))
        self.marking.show(report.findings)
        row = self._row_of(self.chosen)
        self._take_shown()
        if self.chosen is None:  # what was seen to is gone now
            self._go_on_from(row)

    def _take_shown(self) -> None:
        self.shown = taken(self.report, self._choice, place_names(self._workspace.session))
        if self.chosen is not None:
            known_by = (self.chosen.fingerprint, self.chosen.where)
            same = (each for each in self.shown if (each.fingerprint, each.where) == known_by)
            self.chosen = next(same, None)
        self._show_panel()

    def _show_panel(self) -> None:
        """Show the findings where the panel is seen; else it asks for them when it will be."""
        if self.panel is None or not self.panel.isVisible() or self._checking.report is None:
            return
        names = place_names(self._workspace.session)
        areas = areas_of(self.report.findings, names)
        self.panel.show_findings(self.report, self.shown, self._choice, names, areas, self.chosen)
        self.show_figures()

    def _show_suggestions(self, finding: Finding, words: tuple[str, ...]) -> None:
        if self.panel is not None:
            self.panel.list.show_suggestions(finding, words)

    def _tell(self, finding: Finding | None) -> None:
        """Say in the line at the foot what was found at the caret; choose its card where that is seen."""
        words = ""
        if finding is not None:
            level = severity_word(finding.severity)
            words = self.tr("{level}: {words}").format(level=level, words=finding_words(finding))
            if not self.is_in_panel:
                self._choose(finding)
        self._workspace.status.show_finding(words)

    def _fail(self, error: Exception) -> None:
        self._workspace.panel.set_count("checks", 0)
        if self.panel is not None:
            self.panel.say(self.tr("The checks could not run: {why}.").format(why=sentence(error)))
