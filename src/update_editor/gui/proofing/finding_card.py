"""The chosen card of the checks: what was found, why that matters, and what can be done about it."""

import html
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
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
from update_editor.gui.place_names import place_name
from update_editor.gui.proofing.card_delegate import ICONS
from update_editor.gui.proofing.finding_words import place_words, severity_word
from update_editor.gui.review.card_drawing import PAD, STRIPE, paint_stripe
from update_editor.gui.sentences import finding_words, reason_words, source_words
from update_editor.gui.theme import GRID, Theme
from update_editor.proofing.findings import Finding

_LONGEST_OFFER = 36
"""Characters of a suggestion that its button shows."""
_MARK = 16


class FindingCard(QFrame):
    """A finding with its reason and its buttons."""

    asked = Signal(str)
    """``dismiss``, ``everywhere``, ``learn``, ``off``, ``all`` or ``back``."""
    fix_wanted = Signal(str)
    """What is to be written in the place of the words."""
    height_changed = Signal()

    def __init__(
        self,
        finding: Finding,
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
        super().__init__(parent)
        self.finding = finding
        self._theme = theme
        self._has_ring = False
        self._is_dismissed = is_dismissed
        self.suggestions: tuple[str, ...] = ()
        self._offered: list[QPushButton] = []
        self._buttons: list[QAbstractButton] = []
        self.setAccessibleName(
            self.tr("Chosen: {level}, {where}").format(
                level=severity_word(finding.severity), where=place_words(finding, names)
            )
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(STRIPE + PAD, PAD, PAD, PAD)
        self._column.setSpacing(GRID // 2)
        self._add_head(names)
        self._add_words(f"{finding_words(finding)}.")
        self._add_context(context)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(GRID // 2)
        self._column.addLayout(self._offers)
        self._add_words(reason_words(finding), quiet=True)
        if source_words(finding):
            self._add_words(self.tr("Source: {source}").format(source=source_words(finding)), quiet=True)
        self._add_buttons(alike)
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

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the card, in the order of reading."""
        return (*self._offered, *self._buttons)

    def _offer_of(self, word: str) -> QPushButton:
        shown = word if len(word) <= _LONGEST_OFFER else word[: _LONGEST_OFFER - 1].rstrip() + "…"
        words = shown.replace("&", "&&") if word else self.tr("Take it out")
        button = QPushButton(icon("check"), words, self)
        button.setProperty("compact", True)
        button.setToolTip(word)
        name = self.tr("Write “{word}”").format(word=word) if word else self.tr("Take it out")
        button.setAccessibleName(name)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._want, word))
        return button

    def _want(self, word: str, _checked: bool = False) -> None:
        self.fix_wanted.emit(word)

    def _ask(self, what: str, _checked: bool = False) -> None:
        self.asked.emit(what)

    def _add_head(self, names: dict[str, str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        mark = QLabel(self)
        colour = self._theme.colour(self.finding.severity).name()
        mark.setPixmap(icon(ICONS[self.finding.severity], colour).pixmap(_MARK, _MARK))
        level = self._label(severity_word(self.finding.severity))
        font = level.font()
        font.setWeight(font.Weight.DemiBold)
        level.setFont(font)
        place = self._label(place_name(names, self.finding.where), quiet=True)
        place.setWordWrap(True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(place, 1)
        self._column.addLayout(row)

    def _add_words(self, words: str, *, quiet: bool = False) -> None:
        label = self._label(words, quiet=quiet)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _add_context(self, context: tuple[str, str, str]) -> None:
        before, words, behind = map(html.escape, context)
        if not words:
            return
        label = self._label("", quiet=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        meant = f"<b>{words}</b>" if before or behind else words
        label.setText(f"“{before}{meant}{behind}”")
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _add_buttons(self, alike: int) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID // 2, 0, 0)
        row.setSpacing(GRID // 2)
        self._column.addLayout(row)
        if self._is_dismissed:
            row.addWidget(self._button("undo-2", self.tr("Point out again"), "back"))
            row.addStretch()
            return
        row.addWidget(self._button("x", self.tr("Leave as it is"), "dismiss"))
        row.addStretch()
        more = QToolButton(self)
        more.setIcon(icon("ellipsis", "quiet"))
        more.setToolTip(self.tr("More that can be done"))
        more.setAccessibleName(more.toolTip())
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for words, what in self._more(alike):
            menu.addAction(words).triggered.connect(partial(self._ask, what))
        more.setMenu(menu)
        row.addWidget(more)
        self._buttons.append(more)

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

    def _button(self, icon_name: str, words: str, asks: str) -> QPushButton:
        made = QPushButton(icon(icon_name), words, self)
        made.setProperty("compact", True)
        made.clicked.connect(partial(self._ask, asks))
        self._buttons.append(made)
        return made

    def _label(self, words: str, *, quiet: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("quiet", quiet)
        return label

    def show_ring(self, shown: bool) -> None:
        """Show that the focus is in the list whose chosen card this is."""
        self._has_ring = shown
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, in the accent, and the stripe of its level."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.colour("accent"), 2 if self._has_ring else 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(outline, GRID, GRID)
        paint_stripe(painter, outline, self._theme.colour(self.finding.severity))
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Never make the panel wider than its buttons need."""
        return QSize(self._column.minimumSize().width(), 0)


def is_spelling(finding: Finding) -> bool:
    """Say whether a finding is of a word that the word list could know."""
    return finding.rule.startswith("spell.") and bool(finding.text) and " " not in finding.text
