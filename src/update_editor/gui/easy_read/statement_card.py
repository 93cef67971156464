"""One statement as its reader will see it: the picture at the left, the words beside it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from update_editor.gui.easy_read.bullets_field import BulletsField
from update_editor.gui.easy_read.finding_lines import FindingLines
from update_editor.gui.easy_read.picture_button import PictureButton
from update_editor.gui.easy_read.proposed_pictures import ProposedPictures
from update_editor.gui.easy_read.statement_field import StatementField
from update_editor.gui.icons import icon
from update_editor.gui.proofing.pane_marks import PaneMarks
from update_editor.gui.theme import GRID, Theme
from update_editor.model import Statement
from update_editor.proofing.findings import Finding

_PAD = GRID + GRID // 2


class StatementCard(QFrame):
    """Shows a statement and says what a person wants done with it."""

    edited = Signal(bool)
    """Its words are others; true where that begins a new undo step."""
    picture_wanted = Signal()
    asked = Signal(str)
    """``up``, ``down``, ``merge``, ``remove``, ``hard word`` or ``list``."""
    split_wanted = Signal(int)
    entered = Signal()
    """The focus came into it."""
    reached = Signal()
    """The caret came into it."""

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        """Make the card of a place's statement of this number, from 0."""
        super().__init__(parent)
        self._number = number
        self._theme = theme
        self._has_ring = False
        self.picture = PictureButton(theme, self)
        self.picture.clicked.connect(self.picture_wanted)
        self.field = StatementField(f"easy-read/{number}", self)
        self.marks = PaneMarks(self.field)
        self.bullets = BulletsField(self)
        self.findings = FindingLines(theme, self)
        self.proposed = ProposedPictures(self)
        self.more = self._more_button()
        self._can: Callable[[str], bool] = _always
        self._lay_out()
        self._connect()
        self.show_statement(Statement(text=""), None)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_PAD, _PAD, GRID // 2, _PAD)
        whole.setSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        whole.addLayout(row)
        whole.addWidget(self.findings)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(self.bullets)
        column.addWidget(self.proposed)
        column.addStretch()
        row.addLayout(column, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        field = self.field
        field.edited.connect(self.edited)
        field.corrected.connect(partial(self.edited.emit, False))
        field.split_wanted.connect(self.split_wanted)
        field.merge_wanted.connect(partial(self.asked.emit, "merge"))
        field.move_wanted.connect(self._ask_move)
        field.explain_wanted.connect(partial(self.asked.emit, "hard word"))
        field.focused.connect(self.reached)
        field.cursorPositionChanged.connect(self.marks.release)
        self.bullets.made.connect(self._take_field)
        for each in self.controls():
            each.installEventFilter(self)

    def _take_field(self, field: StatementField) -> None:
        """Treat a line of the list as the card's own."""
        field.focused.connect(self.reached)
        field.installEventFilter(self)

    def _more_button(self) -> QToolButton:
        more = QToolButton(self)
        more.setIcon(icon("ellipsis", "quiet"))
        more.setToolTip(self.tr("More that can be done with this statement"))
        more.setAccessibleName(more.toolTip())
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.aboutToShow.connect(partial(self.fill_menu, menu))
        more.setMenu(menu)
        return more

    def fill_menu(self, menu: QMenu) -> None:
        """Offer what can be done with the statement now."""
        menu.clear()
        entries = (
            ("hard word", self.tr("Explain a &hard word…"), "Ctrl+Shift+H"),
            ("picture", self.tr("&Picture…"), ""),
            ("list", self.tr("Add a &list below"), ""),
            ("split", self.tr("&Split at the caret"), "Ctrl+Return"),
            ("merge", self.tr("&Join to the one before"), "Backspace"),
            ("up", self.tr("Move &up"), "Alt+Up"),
            ("down", self.tr("Move &down"), "Alt+Down"),
            ("remove", self.tr("&Delete the statement"), ""),
        )
        for what, words, keys in entries:
            entry = menu.addAction(words)
            if keys:
                entry.setShortcut(keys)
                entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                entry.setShortcutVisibleInContextMenu(True)
            entry.setEnabled(self._can(what))
            entry.triggered.connect(partial(self._ask, what))

    def _ask(self, what: str, _checked: bool = False) -> None:
        if what == "picture":
            self.picture_wanted.emit()
        elif what == "split":
            self.split_wanted.emit(self.field.caret())
        else:
            self.asked.emit(what)

    def _ask_move(self, step: int) -> None:
        self.asked.emit("up" if step < 0 else "down")

    def allow(self, can: Callable[[str], bool]) -> None:
        """Have the menu ask what can be done."""
        self._can = can

    def show_statement(self, statement: Statement, picture: bytes | None, caret: int | None = None) -> None:
        """Show a statement and the bytes of its picture; the caret stays, or goes to a position."""
        number = self._number + 1
        self.field.setAccessibleName(self.tr("Statement {n}").format(n=number))
        self.setAccessibleName(self.tr("Statement {n}").format(n=number))
        self.field.show_words(statement.text, statement.hard_words, caret)
        self.bullets.show_bullets(statement.bullets, statement.hard_words)
        chosen = statement.picture
        self.picture.show_picture(
            picture if chosen else None,
            chosen.alt if chosen else "",
            decorative=bool(chosen and chosen.decorative),
        )

    def hint(self, words: str) -> None:
        """Say what is to be written here, where nothing is yet."""
        self.field.setPlaceholderText(words)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Underline in the words what the checks found, and say it below them."""
        from update_editor.gui.proofing.marks import MarkedLine, PlacedMark

        placed = [
            PlacedMark(each.start, each.end, each)
            for each in sorted(findings, key=lambda each: each.start)
            if each.end > each.start
        ]
        self.marks.show((MarkedLine(self.field.words(), tuple(placed)),) if placed else ())
        self.findings.show_findings(findings)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the card, in the order of reading."""
        return (
            self.picture,
            self.field,
            *self.bullets.fields,
            *self.proposed.buttons,
            self.more,
            *self.findings.controls(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show by a ring that the focus is here."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._has_ring = event.type() == QEvent.Type.FocusIn
            if self._has_ring:
                self.entered.emit()
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, in the accent where the focus is in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(self._theme.colour("accent" if self._has_ring else "hairline"), 2 if self._has_ring else 1)
        )
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few words beside the picture."""
        words = 12 * self.field.fontMetrics().averageCharWidth()
        width = self.picture.sizeHint().width() + words + self.more.sizeHint().width() + 6 * GRID
        return QSize(width, super().minimumSizeHint().height())


def _always(_what: str) -> bool:
    return True
