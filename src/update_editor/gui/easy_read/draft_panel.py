"""A draft from the update's own sentences: each with what may make it easier, to take or to leave."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.easyread.drafting import SPLIT, DraftStatement, Suggestion
from update_editor.gui.flow import Flow
from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID
from update_editor.model.cutting import cut_short

_LONGEST = 40
"""Characters of words on a button."""


class DraftPanel(QWidget):
    """Shows the sentences of a draft that were not taken yet."""

    taken = Signal(int)
    """The sentence of this number is to become a statement."""
    all_taken = Signal()
    suggestion_taken = Signal(int, object)
    """The number of a sentence, and the ``Suggestion`` that is to be followed in it."""
    rearranged = Signal()
    """There are other controls than before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[DraftStatement, ...] = ()
        self._controls: list[QWidget] = []
        heading = QLabel(self.tr("Or begin with the update’s own sentences"), self)
        font = heading.font()
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        heading.setWordWrap(True)
        quiet = QLabel(self.tr("Take a sentence, then make it easier. Nothing is taken by itself."), self)
        quiet.setProperty("quiet", True)
        quiet.setWordWrap(True)
        self._all = QPushButton(icon("check-check"), self.tr("Take all sentences"), self)
        self._all.setProperty("compact", True)
        self._all.clicked.connect(self._take_all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(heading)
        column.addWidget(quiet)
        column.addLayout(self._rows)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_draft(self, statements: tuple[DraftStatement, ...]) -> None:
        """Show other sentences, or none."""
        if statements == self._shown:
            return
        self._shown = statements
        while (entry := self._rows.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._controls = []
        for number, each in enumerate(statements):
            self._rows.addWidget(self._row(number, each))
        self._all.setVisible(len(statements) > 1)
        self.setVisible(bool(statements))
        self.rearranged.emit()

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here, in the order of reading."""
        return (*self._controls, self._all)

    def _row(self, number: int, drafted: DraftStatement) -> QFrame:
        row = QFrame(self)
        row.setProperty("writing", True)
        words = QLabel(drafted.text, row)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        column = QVBoxLayout(row)
        column.setContentsMargins(GRID + GRID // 2, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(words)
        if drafted.hard_words:
            column.addWidget(self._explained(drafted, row))
        offers = Flow(row)
        take = self._button(self.tr("Take it"), "check", offers)
        take.setAccessibleName(self.tr("Take: {words}").format(words=drafted.text))
        take.clicked.connect(partial(self._take, number))
        for each in drafted.suggestions:
            if each.kind != "hard word":
                said, told = self._offer(drafted.text, each)
                button = self._button(said.replace("&", "&&"), "", offers)
                button.setToolTip(told)
                button.setAccessibleDescription(told)
                button.clicked.connect(partial(self._follow, number, each))
        column.addWidget(offers)
        return row

    def _explained(self, drafted: DraftStatement, row: QWidget) -> QLabel:
        said = "; ".join(
            self.tr("{word}: {explanation}").format(word=each.word, explanation=each.explanation)
            for each in drafted.hard_words
        )
        label = QLabel(self.tr("Hard words, explained: {words}").format(words=said), row)
        label.setProperty("quiet", True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, words: str, picture: str, flow: Flow) -> QPushButton:
        button = QPushButton(words, flow)
        if picture:
            button.setIcon(icon(picture))
        button.setProperty("compact", True)
        flow.add(button)
        self._controls.append(button)
        return button

    def _offer(self, text: str, suggestion: Suggestion) -> tuple[str, str]:
        """Return what a suggestion's button says, and what it is."""
        there = cut_short(text[suggestion.start : suggestion.end].strip(" ,"), _LONGEST)
        if suggestion.kind == "split":
            before = text[: suggestion.start].rsplit(" ", maxsplit=1)[-1]
            return (
                self.tr("Split at “{words}”").format(words=there or before),
                self.tr("Makes two statements of it: one idea each"),
            )
        instead = cut_short(suggestion.replacement.replace(SPLIT, " "), _LONGEST)
        told = (
            self.tr("Writes out what the letters stand for")
            if suggestion.kind == "acronym"
            else self.tr("Puts a plain word in its place")
        )
        return f"{there} → {instead}" if instead else self.tr("Without “{words}”").format(words=there), told

    def _take(self, number: int, _checked: bool = False) -> None:
        self.taken.emit(number)

    def _take_all(self) -> None:
        self.all_taken.emit()

    def _follow(self, number: int, suggestion: Suggestion, _checked: bool = False) -> None:
        self.suggestion_taken.emit(number, suggestion)
