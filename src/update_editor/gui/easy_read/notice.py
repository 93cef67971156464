"""What is to be known of a place before its statements: left out and why, the original changed, or gone."""

import html
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.easyread.units import Place
from update_editor.gui.easy_read.place_words import state_of
from update_editor.gui.flow import Flow
from update_editor.gui.theme import GRID, Theme


class PlaceNotice(QFrame):
    """Says it, shows what differs, and offers what can be done about it."""

    def __init__(self, theme: Theme, act: Callable[[str], object], parent: QWidget) -> None:
        """``act`` is called with ``still right``, ``again``, ``reason`` or ``take out``."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("hint", True)
        self._words = self._label()
        self._text = self._label()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._row = Flow(self)
        self._buttons: dict[str, QPushButton] = {}
        for what, words in (
            ("still right", self.tr("Still right")),
            ("again", self.tr("Decide again")),
            ("reason", self.tr("Another reason…")),
            ("take out", self.tr("Take it out")),
        ):
            button = QPushButton(words, self)
            button.clicked.connect(partial(_call, act, what))
            self._row.add(button)
            self._buttons[what] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        for part in (self._words, self._text, self._row):
            column.addWidget(part)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_place(self, place: Place) -> None:
        """Show what there is to know of a place; nothing where all is as it should be."""
        state = state_of(place)
        words, text, offered = self._said(place, state)
        self._words.setText(words)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for what, button in self._buttons.items():
            button.setVisible(what in offered)
        self._row.setVisible(bool(offered))
        self.setVisible(bool(words))
        self.setAccessibleName(words)

    def _said(self, place: Place, state: str) -> tuple[str, str, tuple[str, ...]]:
        unit = place.unit
        was_left_out = unit is not None and unit.decision == "left out"
        if state == "left out" and unit is not None:
            reason = self.tr("Left out, because: {reason}").format(reason=unit.reason)
            words = reason if unit.reason else self.tr("Left out on purpose.")
            return words, "", ("again", "reason")
        if state == "changed":
            what = (
                self.tr("The original changed since this was left out: {reason}").format(reason=unit.reason)
                if was_left_out and unit is not None
                else self.tr("The original changed since this was written:")
            )
            return (
                what,
                self._difference(place),
                ("still right", "again") if was_left_out else ("still right",),
            )
        if state == "gone":
            said = html.escape(place.text).replace("\n", "<br>")
            words = self.tr("The update does not say this any more. The easy read leaves it out. It said:")
            return words, f"<i>{said}</i>" if said else "", ("take out",)
        return "", "", ()

    def _difference(self, place: Place) -> str:
        """Return the original with what went struck through, and what came underlined."""
        quiet = self._theme.colour("quiet").name()
        tags = {
            "same": "{}",
            "gone": f'<span style="color: {quiet}"><s>{{}}</s></span>',
            "new": "<b><u>{}</u></b>",
        }
        return "".join(
            tags[piece.kind].format(html.escape(piece.text).replace("\n", "<br>"))
            for piece in place.difference
        )

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here."""
        return tuple(self._buttons.values())


def _call(act: Callable[[str], object], what: str, _checked: bool = False) -> None:
    act(what)
