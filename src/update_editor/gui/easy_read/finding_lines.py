"""What the checks say of one statement: how grave, what, and why."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.proofing.card_delegate import ICONS
from update_editor.gui.proofing.finding_words import severity_word
from update_editor.gui.sentences import finding_words, reason_words
from update_editor.gui.theme import GRID, Theme
from update_editor.proofing.findings import Finding

_MARK = 16


class FindingLines(QWidget):
    """A line for each thing found, the gravest first, with the rule's reason behind it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.findings: tuple[Finding, ...] = ()
        self._shown_in = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what was found, in place of what was before."""
        order = list(ICONS)
        findings = tuple(sorted(findings, key=lambda each: order.index(each.severity)))
        look = self._theme.colours.error + self._theme.colours.quiet
        if findings == self.findings and look == self._shown_in:
            return
        self.findings, self._shown_in = findings, look
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, each in enumerate(findings):
            self._add(row, each)
        self.setVisible(bool(findings))

    def _add(self, row: int, finding: Finding) -> None:
        mark = QLabel(self)
        colour = self._theme.colour(finding.severity).name()
        mark.setPixmap(icon(ICONS[finding.severity], colour).pixmap(_MARK, _MARK))
        said, reason = finding_words(finding), reason_words(finding)
        quiet = self._theme.colour("quiet").name()
        words = QLabel(self)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(f'{html.escape(said)}. <span style="color: {quiet}">{html.escape(reason)}</span>')
        words.setWordWrap(True)
        words.setAccessibleName(f"{severity_word(finding.severity)}: {said}. {reason}")
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
