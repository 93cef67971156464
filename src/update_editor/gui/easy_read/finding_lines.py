"""What the checks say of one statement: how grave, what, and, where the focus is, why."""

import html
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from update_editor.gui.flow import Flow
from update_editor.gui.icons import icon
from update_editor.gui.proofing.card_delegate import ICONS
from update_editor.gui.proofing.finding_words import severity_word
from update_editor.gui.sentences import finding_words, reason_words
from update_editor.gui.theme import GRID, Theme
from update_editor.proofing.findings import Finding

_MARK = 16
_MOST_OFFERED = 3
_EXPLAINED = ("easy.hard-word", "easy.acronym", "easy.unexplained")
"""The rules whose words may stay where they are explained."""


class FindingLines(QWidget):
    """A line for each thing found, the gravest first; what would mend it, on buttons."""

    fix_wanted = Signal(object, str)
    """A finding, and what is to be written in the place of its words."""
    explain_wanted = Signal(str)
    """This hard word is to be explained."""
    rearranged = Signal()
    """There are other controls than before."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.findings: tuple[Finding, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._with_reasons = False
        self._buttons: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, GRID, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what was found, in place of what was before."""
        order = list(ICONS)
        self.findings = tuple(sorted(findings, key=lambda each: order.index(each.severity)))
        self._show()

    def show_reasons(self, shown: bool) -> None:
        """Say why each matters, or what it is alone."""
        self._with_reasons = shown
        self._show()

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here."""
        return tuple(self._buttons)

    def _show(self) -> None:
        wanted = (self.findings, self._with_reasons, self._theme.colours)
        if wanted == self._shown:
            return
        had_buttons, self._shown, self._buttons = bool(self._buttons), wanted, []
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in self.findings:
            self._add(each)
        self.setVisible(bool(self.findings))
        if had_buttons or self._buttons:
            self.rearranged.emit()

    def _add(self, finding: Finding) -> None:
        row = self._grid.rowCount()
        mark = QLabel(self)
        colour = self._theme.colour(finding.severity).name()
        mark.setPixmap(icon(ICONS[finding.severity], colour).pixmap(_MARK, _MARK))
        said, reason = finding_words(finding), reason_words(finding)
        words = QLabel(self)
        words.setTextFormat(Qt.TextFormat.RichText)
        quiet = self._theme.colour("quiet").name()
        why = f' <span style="color: {quiet}">{html.escape(reason)}</span>' if self._with_reasons else ""
        words.setText(f"{html.escape(said)}.{why}")
        words.setToolTip(f"<p>{html.escape(reason)}</p>")
        words.setWordWrap(True)
        words.setAccessibleName(f"{severity_word(finding.severity)}: {said}. {reason}")
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        can_write = bool(finding.suggestions) and finding.block is None
        if can_write or finding.rule in _EXPLAINED:
            self._grid.addWidget(self._offers(finding), row + 1, 1)

    def _offers(self, finding: Finding) -> Flow:
        offers = Flow(self)
        for each in finding.suggestions[:_MOST_OFFERED]:
            button = QPushButton(icon("check"), each.replace("&", "&&") or self.tr("Take it out"), offers)
            button.setProperty("compact", True)
            button.setAccessibleName(
                self.tr("Write “{word}”").format(word=each) if each else self.tr("Take it out")
            )
            button.clicked.connect(partial(self._want, finding, each))
            offers.add(button)
            self._buttons.append(button)
        if finding.rule in _EXPLAINED and finding.text:
            button = QPushButton(icon("book-a"), self.tr("Explain it…"), offers)
            button.setProperty("compact", True)
            button.setAccessibleName(self.tr("Explain “{word}”").format(word=finding.text))
            button.clicked.connect(partial(self._explain, finding.text))
            offers.add(button)
            self._buttons.append(button)
        return offers

    def _explain(self, word: str, _checked: bool = False) -> None:
        self.explain_wanted.emit(word)

    def _want(self, finding: Finding, words: str, _checked: bool = False) -> None:
        self.fix_wanted.emit(finding, words)
