"""The chosen card of the checks: what was found, why that matters, and what can be done about it."""

import html
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.icons import icon
from update_editor.gui.panel_cards.open_card import OpenCard
from update_editor.gui.place_names import place_name
from update_editor.gui.proofing.card_delegate import ICONS
from update_editor.gui.proofing.card_model import FindingRow
from update_editor.gui.proofing.finding_words import offer_words, place_words, severity_word
from update_editor.gui.sentences import finding_words, reason_words, source_words
from update_editor.gui.theme import GRID, Theme
from update_editor.proofing.findings import Finding

_LONGEST_OFFER = 36
"""Characters of a suggestion that its button shows."""
_MARK = 16


class FindingCard(OpenCard[FindingRow]):
    """A finding with its reason, and its buttons.

    It asks to ``dismiss``, ``learn``, put ``all`` right, or ``back``, and for ``everywhere`` and ``off``.
    """

    fix_wanted = Signal(str)
    """What is to be written in the place of the words."""

    def __init__(
        self,
        row: FindingRow,
        names: dict[str, str],
        context: tuple[str, str, str],
        alike: int,
        theme: Theme,
        parent: QWidget,
        *,
        is_dismissed: bool = False,
    ) -> None:
        """Show a finding. ``context`` is what stands before, in and behind the words of its sentence.

        ``alike`` is how many findings of its rule could be put right together.
        """
        super().__init__(row, theme, parent)
        finding = row.finding
        self._is_dismissed = is_dismissed
        self.suggestions: tuple[str, ...] = ()
        self._offered: list[QPushButton] = []
        self._buttons: list[QAbstractButton] = []
        self.setAccessibleName(
            self.tr("Chosen: {level}, {where}").format(
                level=severity_word(finding.severity), where=place_words(finding, names)
            )
        )
        self._add_head(names)
        self._add_words(f"{finding_words(finding)}.")
        self._add_context(context)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(GRID // 2)
        self.column.addLayout(self._offers)
        self._add_words(reason_words(finding), quiet=True)
        if source_words(finding):
            self._add_words(self.tr("Source: {source}").format(source=source_words(finding)), quiet=True)
        self._add_what_can_be_done(alike)
        self.offer(finding.suggestions)

    def offer(self, words: tuple[str, ...]) -> None:
        """Offer to write these, the likeliest first."""
        if words == self.suggestions or self._is_dismissed:
            return
        self.suggestions = words
        while (entry := self._offers.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._offered = [self._offer_of(word) for word in words]
        for button in self._offered:
            self._offers.addWidget(button)
        self.height_changed.emit()

    @property
    def finding(self) -> Finding:
        """What the card is of."""
        return self.row.finding

    def stripe(self) -> QColor:
        """Return the colour of the level."""
        return self._theme.colour(self.finding.severity)

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches in the card, in the order of reading."""
        return [*self._offered, *self._buttons]

    def _offer_of(self, word: str) -> QPushButton:
        words = offer_words(word, _LONGEST_OFFER)
        button = QPushButton(icon("check"), words, self)
        button.setProperty("compact", True)
        button.setToolTip(word)
        name = self.tr("Write “{word}”").format(word=word) if word.strip() else words
        button.setAccessibleName(name)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._want, word))
        return button

    def _want(self, word: str, _checked: bool = False) -> None:
        self.fix_wanted.emit(word)

    def _add_head(self, names: dict[str, str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        mark = QLabel(self)
        colour = self._theme.colour(self.finding.severity).name()
        mark.setPixmap(icon(ICONS[self.finding.severity], colour).pixmap(_MARK, _MARK))
        level = self.label(severity_word(self.finding.severity), bold=True)
        place = self.label(f"· {place_name(names, self.finding.where)}", quiet=True)
        place.setWordWrap(True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(place, 1)
        self.column.addLayout(row)

    def _add_words(self, words: str, *, quiet: bool = False) -> None:
        label = self.label(words, quiet=quiet)
        label.setWordWrap(True)
        self.column.addWidget(label)

    def _add_context(self, context: tuple[str, str, str]) -> None:
        before, words, behind = map(html.escape, context)
        if not words:
            return
        label = self.label("", quiet=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        meant = f"<b>{words}</b>" if before or behind else words
        label.setText(f"“{before}{meant}{behind}”")
        label.setWordWrap(True)
        self.column.addWidget(label)

    def _add_what_can_be_done(self, alike: int) -> None:
        row = self.add_buttons()
        if self._is_dismissed:
            self._buttons = [self.button("undo-2", self.tr("Point out again"), "back")]
            row.addWidget(self._buttons[0])
            row.addStretch()
            return
        leave = self.button("x", self.tr("Leave as it is"), "dismiss")
        row.addWidget(leave)
        row.addStretch()
        more = self.tool("ellipsis", self.tr("More that can be done"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for words, what in self._more(alike):
            menu.addAction(words).triggered.connect(partial(self.ask, what))
        more.setMenu(menu)
        row.addWidget(more)
        self._buttons = [leave, more]

    def _more(self, alike: int) -> list[tuple[str, str]]:
        entries = []
        if alike > 1:
            entries.append((self.tr("&Correct all {n} of this kind").format(n=f"{alike:,}"), "all"))
        if self.finding.text:
            entries.append((self.tr("Leave as it is &everywhere"), "everywhere"))
        if is_spelling(self.finding):
            entries.append((self.tr("&Add to the word list"), "learn"))
        entries.append((self.tr("&Don’t point this kind out any more"), "off"))
        return entries


def is_spelling(finding: Finding) -> bool:
    """Say whether a finding is of a word that the word list could know."""
    return finding.rule.startswith("spell.") and bool(finding.text) and " " not in finding.text
