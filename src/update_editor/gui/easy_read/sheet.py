"""The easy read of one place: what is to be known of it, its statements, and what can be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from update_editor.easyread.units import Place
from update_editor.gui.easy_read.draft_panel import DraftPanel
from update_editor.gui.easy_read.finding_lines import FindingLines
from update_editor.gui.easy_read.notice import PlaceNotice
from update_editor.gui.easy_read.people_decide import PeopleDecide
from update_editor.gui.easy_read.place_rows import statements_of
from update_editor.gui.easy_read.place_words import state_of, state_words
from update_editor.gui.easy_read.reading_aloud import ReadingAloud
from update_editor.gui.easy_read.statement_card import StatementCard
from update_editor.gui.flow import Flow
from update_editor.gui.icons import icon
from update_editor.gui.style_sheet import PAGE_ROLE, page_type
from update_editor.gui.theme import GRID, Theme
from update_editor.model import Statement

_INSET = 2 * GRID
_LAID_OUT = 50
"""Milliseconds after which a new card stands where it stays."""
_NOTHING = Statement(text="")


class Sheet(QScrollArea):
    """Shows a place and says what a person wants done with it."""

    asked = Signal(str)
    """``leave out``, ``add``, ``join next``, ``split place``, ``still right``, ``again``, ``reason`` or
    ``take out``."""
    made = Signal(object)
    """A card that is new."""
    rearranged = Signal()
    """There are more cards, or fewer."""
    reached = Signal(int)
    """The caret came into the statement of this number."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place: Place | None = None
        self.cards: list[StatementCard] = []
        self.setObjectName("pageArea")
        self.setAccessibleName(self.tr("Easy read"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget(self)
        ground.setObjectName("paper")
        self._ground = ground
        self.setWidget(ground)
        self._heading = QLabel(ground)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setProperty(PAGE_ROLE, "item")
        self._state = QLabel(ground)
        self._state.setProperty("quiet", True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self.notice = PlaceNotice(theme, self.asked.emit, ground)
        self._buttons = self._made_buttons(ground)
        self.draft = DraftPanel(ground)
        self.draft.rearranged.connect(self.rearranged)
        self.findings = FindingLines(theme, ground)
        self._people = PeopleDecide(ground)
        self._lay_out(ground)
        self.set_zoom()

    def _lay_out(self, ground: QWidget) -> None:
        column = QVBoxLayout(ground)
        column.setContentsMargins(_INSET, _INSET, _INSET, 6 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._heading)
        column.addWidget(self._state)
        column.addWidget(self.notice)
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        column.addLayout(self._column)
        column.addWidget(self._row)
        column.addWidget(self.draft)
        column.addSpacing(GRID)
        column.addWidget(self.findings)
        column.addWidget(self._people)
        column.addStretch()

    def _made_buttons(self, ground: QWidget) -> dict[str, QPushButton]:
        self._row = Flow(ground)
        made = {}
        for what, words, picture in (
            ("add", self.tr("&Add a statement"), "plus"),
            ("leave out", self.tr("Leave it out, beca&use…"), "circle-minus"),
        ):
            button = QPushButton(icon(picture), words, self._row)
            button.setProperty("compact", True)
            button.clicked.connect(partial(self._ask, what))
            self._row.add(button)
            made[what] = button
        self.voice = ReadingAloud(self)
        self._aloud = QPushButton(icon("volume-2"), self.tr("Read alou&d"), self._row)
        self._aloud.setProperty("compact", True)
        self._aloud.setVisible(self.voice.is_possible)
        self._aloud.clicked.connect(self._read_aloud)
        self.voice.changed.connect(self._show_reading)
        self._row.add(self._aloud)
        self._more = self._made_more()
        self._row.add(self._more)
        return made

    def _made_more(self) -> QToolButton:
        """Make the button of what is done seldom."""
        more = QToolButton(self._row)
        more.setIcon(icon("ellipsis", "quiet"))
        more.setToolTip(self.tr("More that can be done with this part"))
        more.setAccessibleName(more.toolTip())
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        self._entries: dict[str, QAction] = {}
        for what, words in (
            ("join next", self.tr("&Join to the part that follows")),
            ("split place", self.tr("&Split off its first paragraph")),
        ):
            self._entries[what] = menu.addAction(words)
            self._entries[what].triggered.connect(partial(self._ask, what))
        more.setMenu(menu)
        return more

    def _ask(self, what: str, _checked: bool = False) -> None:
        self.asked.emit(what)

    def _read_aloud(self) -> None:
        """Read the statements aloud, or stop."""
        if self.voice.is_reading:
            self.voice.stop()
        else:
            fields = (field for card in self.cards for field in (card.field, *card.bullets.fields))
            self.voice.read(tuple(field.words() for field in fields))

    def _show_reading(self, is_reading: bool) -> None:
        self._aloud.setText(self.tr("Stop rea&ding") if is_reading else self.tr("Read alou&d"))
        self._aloud.setIcon(icon("circle-stop" if is_reading else "volume-2"))

    def set_zoom(self) -> None:
        """Set the type at the theme's zoom."""
        self._ground.setStyleSheet(page_type(self._theme))

    def show_place(
        self,
        place: Place | None,
        picture_of: "Callable[[Statement], bytes | None]",
        *,
        can_join: bool = False,
    ) -> None:
        """Show a place as it is now; carets stay where they were."""
        is_other = place is None or self._place is None or place.id != self._place.id
        self._place = place
        for part in (self._state, self._row, self._people):
            part.setVisible(place is not None)
        if place is None:
            self._heading.setText(self.tr("The update says nothing yet. Write it on the page first."))
            self._heading.show()
            self.notice.hide()
            self._show_statements((), picture_of)
            return
        state = state_of(place)
        self._heading.setText(place.heading)
        self._heading.setVisible(bool(place.heading))
        self._state.setText(state_words(place))
        self.notice.show_place(place)
        writes = state in ("to decide", "written", "changed", "gone") and not _is_left_out(place)
        statements = statements_of(place) or (_NOTHING,) if writes else ()
        self._show_statements(statements, picture_of)
        self._buttons["add"].setVisible(bool(statements_of(place)) and writes and state != "gone")
        self._buttons["leave out"].setVisible(state in ("to decide", "written", "changed") and writes)
        self._entries["join next"].setEnabled(can_join)
        self._entries["split place"].setEnabled(len(place.sources) > 1)
        self._more.setVisible(writes)
        self._aloud.setVisible(self.voice.is_possible and bool(statements_of(place)) and writes)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def _show_statements(
        self, statements: tuple[Statement, ...], picture_of: "Callable[[Statement], bytes | None]"
    ) -> None:
        count = len(self.cards)
        while len(self.cards) > len(statements):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(statements):
            card = StatementCard(len(self.cards), self._theme, self._ground)
            card.reached.connect(partial(self._tell_reached, len(self.cards)))
            self.cards.append(card)
            self._column.addWidget(card)
            self.made.emit(card)
        for number, statement in enumerate(statements):
            self.cards[number].hint(
                self.tr("Write one idea in easy words") if number == 0 else self.tr("The next idea")
            )
            self.cards[number].show_statement(statement, picture_of(statement))
        if count != len(self.cards):
            self.rearranged.emit()

    def _tell_reached(self, number: int) -> None:
        self.reached.emit(number)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the sheet, in the order of reading."""
        inside = (control for card in self.cards for control in card.controls())
        return (
            *self.notice.controls(),
            *inside,
            *self._buttons.values(),
            self._aloud,
            self._more,
            *self.draft.controls(),
        )

    def focus_on(self, number: int, caret: int | None = None) -> None:
        """Put the caret into a statement, at a position in code points, or at its end."""
        if not self.cards:
            return
        card = self.cards[max(0, min(number, len(self.cards) - 1))]
        card.field.place_caret(len(card.field.words()) if caret is None else caret)
        card.field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(_LAID_OUT, card, partial(self._show_card, card))

    def _show_card(self, card: StatementCard) -> None:
        if card in self.cards:
            self.ensureWidgetVisible(card, 0, 2 * GRID)

    def take_focus(self) -> bool:
        """Give the focus to the first statement, or to what can be done where there is none."""
        if self.cards:
            self.focus_on(0)
            return True
        shown = (each for each in self.controls() if each.isVisible())
        first = next(shown, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    def minimumSizeHint(self) -> QSize:
        """As narrow as a statement."""
        hint = super().minimumSizeHint()
        hint.setWidth(self._ground.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return hint


def _is_left_out(place: Place) -> bool:
    return place.unit is not None and place.unit.decision == "left out"
