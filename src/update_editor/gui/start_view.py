"""What the window shows while no update is open: the ways to begin, and the updates used last."""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.actions import Actions, plain_text
from update_editor.gui.environment import Environment
from update_editor.gui.first_steps import FirstSteps
from update_editor.gui.icons import icon
from update_editor.gui.jobs import Ticket
from update_editor.gui.lead_button import LeadButton
from update_editor.gui.quiet import quiet
from update_editor.gui.recent_list import RecentList
from update_editor.gui.recent_rows import INSET
from update_editor.gui.template_list import TemplateList
from update_editor.gui.template_pictures import TemplatePictures
from update_editor.gui.theme import GRID
from update_editor.gui.time_words import day_words
from update_editor.services.recent_updates import RecentUpdate, latest, recent_updates
from update_editor.services.settings import FIRST_STEPS, with_hint_seen, without_recent

if TYPE_CHECKING:
    from update_editor.gui.recovered_card import RecoveredCard

_WIDEST = 136 * GRID
_WAYS = 49 * GRID
"""How wide the column of the ways to begin is; the recent updates have the rest."""
_NARROW = 108 * GRID
"""A window that is narrower has one column."""


class StartView(QScrollArea):
    """Two columns under a title. It is made when it is first wanted, and shows nothing old."""

    recent_chosen = Signal(object)
    """The ``RecentUpdate`` to open."""
    template_chosen = Signal(object)
    """The template with which to begin."""

    def __init__(
        self,
        actions: Actions,
        environment: Environment,
        pictures: TemplatePictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pageArea")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._actions = actions
        self._environment = environment
        self._first = self._first_button()
        self._hint = FirstSteps(self)
        self._hint.dismissed.connect(self._dismiss_hint)
        self._recent = RecentList(environment.theme, environment.now(), self)
        self._recent.chosen.connect(self.recent_chosen)
        self._recent.removed.connect(self._remove)
        self._recent.currentRowChanged.connect(self._keep_row_in_sight)
        self._empty = quiet(self.tr("Updates that you save or open are listed here."), self)
        self._templates = TemplateList(pictures, environment.theme, self)
        self._templates.chosen.connect(self.template_chosen)
        self._over = QVBoxLayout()
        self._card: RecoveredCard | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.setWidget(self._laid_out())
        self.setFocusProxy(self._first)
        environment.settings_changed.connect(self._follow_settings)

    def _first_button(self) -> LeadButton:
        action = self._actions["new-from-last"]
        words = plain_text(action.text()).removesuffix("…")
        button = LeadButton(words, self._actions.icon_name("new-from-last"), self)
        button.clicked.connect(action.trigger)
        return button

    def _laid_out(self) -> QWidget:
        self._columns.setSpacing(6 * GRID)
        self._columns.addWidget(self._ways(), 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addLayout(self._list_column(), 1)
        content = QWidget(self)
        content.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._label(self.tr("Write the update once"), "title"))
        column.addWidget(quiet(self.tr("Send it as email, web page, Word, PDF and easy read."), self))
        column.addSpacing(2 * GRID)
        column.addLayout(self._over)
        column.addWidget(self._hint)
        column.addSpacing(2 * GRID)
        column.addLayout(self._columns)
        self._page = page = QWidget(self)
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(content, 1000)
        across.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 5 * GRID)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(3)
        return page

    def _ways(self) -> QWidget:
        self._ways_column = QWidget(self)
        column = QVBoxLayout(self._ways_column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._first)
        column.addSpacing(2 * GRID)
        column.addWidget(self._label(self.tr("New from a template")))
        column.addSpacing(GRID // 2)
        column.addWidget(self._templates)
        column.addSpacing(GRID)
        before: QWidget = self._templates
        QWidget.setTabOrder(self._first, before)
        for action_id in ("open", "import", "import-text", "sample"):
            button = self._button(action_id)
            column.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self._recent)
        return self._ways_column

    def _list_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for label in (self._label(self.tr("Recent updates")), self._empty):
            label.setIndent(INSET)  # stands over the words of the rows
            column.addWidget(label)
        column.addWidget(self._recent)
        column.addStretch()
        return column

    def _label(self, words: str, role: str = "") -> QLabel:
        label = QLabel(words, self)
        font = self._environment.theme.page_font("title") if role == "title" else label.font()
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setWordWrap(True)
        return label

    def _button(self, action_id: str) -> QPushButton:
        action = self._actions[action_id]
        button = QPushButton(f"  {plain_text(action.text())}", self)
        button.setAccessibleName(plain_text(action.text()))
        button.setProperty("flatRow", True)
        button.setIcon(icon(self._actions.icon_name(action_id), "quiet"))
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(action.trigger)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        keys = QLabel(self.tr("or drop it here") if action_id == "import" else shortcut, button)
        keys.setProperty("quiet", True)
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, GRID, 0)
        row.addStretch()
        row.addWidget(keys)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return button

    def refresh(self) -> None:
        """Show the templates, and what is in the files used last, as soon as they were read."""
        packs = self._environment.packs()
        if set(packs) != set(self._templates.packs):
            self._templates.show_packs(packs)
        self._show_names()
        paths = tuple(update.path for update in self._recent.updates())
        kinds = {pack.id: pack.name for pack in packs}
        me = self._environment.settings.me

        def work(ticket: Ticket) -> tuple[RecentUpdate, ...]:
            return recent_updates(paths, kinds, ticket.is_cancelled, me)

        self._environment.jobs.start("recent-updates", work, self._show, _leave_unread)

    def show_card(self, card: "RecoveredCard | None") -> None:
        """Show over everything what was recovered, or no longer."""
        old, self._card = self._card, card
        if old is not None:
            old.hide()
            self._over.removeWidget(old)
            old.deleteLater()
        if card is not None:
            self._over.addWidget(card)
            card.stack(self.width() < _NARROW)
            for before, after in pairwise((*card.controls, self._first)):
                QWidget.setTabOrder(before, after)

    def _show_names(self) -> None:
        """Show the files used last by what is known of them without reading."""
        settings = self._environment.settings
        self._hint.setVisible(FIRST_STEPS not in settings.hints_seen and not settings.recent)
        self._empty.setVisible(not settings.recent)
        self._recent.setVisible(bool(settings.recent))
        known = {update.path: update for update in self._recent.updates()}
        paths = (Path(path) for path in settings.recent)
        self._show(tuple(known.get(path, RecentUpdate(path=path, state="unread")) for path in paths))

    def _show(self, updates: tuple[RecentUpdate, ...]) -> None:
        now = self._environment.now()
        self._recent.show_updates(updates, now)
        last = latest(updates)
        if last is None or last.date is None:
            self._first.say(self.tr("Choose last week’s file to follow"))
        else:
            kind = last.kind or last.path.stem
            name = f"{kind} · {day_words(last.date, now.date())}"
            self._first.say(self.tr("Follows {name}").format(name=name))

    def _follow_settings(self) -> None:
        """Show other files, or the templates as they are with another organisation."""
        if not self.isVisible():
            return
        shown = tuple(str(update.path) for update in self._recent.updates())
        others = shown != self._environment.settings.recent
        if others or set(self._environment.packs()) != set(self._templates.packs):
            self.refresh()

    def _remove(self, update: RecentUpdate) -> None:
        self._environment.keep(without_recent(self._environment.settings, update.path))

    def _dismiss_hint(self) -> None:
        self._environment.keep(with_hint_seen(self._environment.settings, FIRST_STEPS))
        self._hint.hide()
        self._first.setFocus()

    def _keep_row_in_sight(self, row: int) -> None:
        item = self._recent.item(row)
        if item is not None and self._recent.hasFocus():
            place = self._recent.visualItemRect(item)
            at = self._recent.mapTo(self._page, place.center())
            self.ensureVisible(at.x(), at.y(), 0, place.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Show the files by their names: the window asks for more once it is painted."""
        super().showEvent(event)
        self._show_names()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window between light and dark: the pictures have colours of their own."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._templates.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have two columns where there is room for them."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._columns.setSpacing((4 if narrow else 6) * GRID)
        ways = max(_WAYS, self._ways_column.minimumSizeHint().width())
        self._ways_column.setMinimumWidth(0 if narrow else ways)
        self._ways_column.setMaximumWidth(_WIDEST if narrow else ways)
        self._hint.stack(narrow)
        if self._card is not None:
            self._card.stack(narrow)


def _leave_unread(_error: Exception) -> None:
    """The files keep the names that they were shown by."""
