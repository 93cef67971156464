"""The dialog that begins an update from last week's: which one, the new date, the leads, what comes over."""

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from update_editor.gui.dialogs.date_field import DateField
from update_editor.gui.dialogs.files import ask_for_file, updates
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.leads_field import LeadsField
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.recent_words import name_of
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.services.carrying_over import CarriedOver, carried_over
from update_editor.services.publication_dates import WEEK, following_date
from update_editor.services.recent_updates import RecentUpdate, recent_update
from update_editor.storage import Weekly, open_weekly

_LEAST, _MOST = 10 * GRID, 24 * GRID
"""How high the list is, at the least and before it scrolls."""
_REST = 27
"""How high everything else of the dialog is, in lines of its words."""
_ID = Qt.ItemDataRole.UserRole


class StartFromLastDialog(FramedDialog):
    """Shows all that comes over before it does; every part of it can be changed or left behind."""

    chosen = Signal(object, object, object, object)
    """What last week's file holds, the ids of what comes over, the date, the leads."""

    def __init__(
        self,
        updates: tuple[RecentUpdate, ...],
        first: RecentUpdate,
        environment: Environment,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Start from last week"))
        self._environment = environment
        self._updates = list(updates)
        self._last: Weekly | None = None
        self._was_shown = False
        self._which = QComboBox(self)
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._date = DateField(following_date(first.date, environment.now().date()), self)
        self._about_date = self.quiet_label("")
        self._leads = LeadsField(first.leads, environment.settings.people, self)
        self._carried = self._carried_list()
        self._about_carried = self.quiet_label("")
        self._lay_out()
        self.add_cancel()
        self._begin = self.add_button(self.tr("Begin"), primary=True)
        self._begin.clicked.connect(self._hand_back)
        for update in self._updates:
            self._which.addItem(name_of(update, environment.now()))
        self._which.setCurrentIndex(self._updates.index(first))
        self._which.currentIndexChanged.connect(self._load)
        self._load()

    def _lay_out(self) -> None:
        other = QPushButton(self.tr("Choose another…"), self)
        other.setAutoDefault(False)
        other.clicked.connect(self._ask_for_another)
        which = QWidget(self)
        row = QHBoxLayout(which)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._which, 1)
        row.addWidget(other)
        which.setFocusProxy(self._which)
        self.setTabOrder(self._which, other)
        fields = form()
        add_row(fields, self.tr("&Last update"), which)
        self._which.setAccessibleName(which.accessibleName())
        which.setAccessibleName("")
        add_row(fields, self.tr("&Date of the new one"), self._date)
        fields.addRow(self._about_date)
        add_row(fields, self.tr("L&eads"), self._leads)
        add_row(fields, self.tr("Comes &over, as items to write"), self._carried)
        fields.addRow(self._about_carried)
        self.body.addLayout(fields)
        self.body.addStretch()

    def _carried_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setProperty("boxed", True)
        made.setWordWrap(True)
        made.setTextElideMode(Qt.TextElideMode.ElideNone)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _ask_for_another(self) -> None:
        index = self._which.currentIndex()
        folder = str(self._updates[index].path.parent) if index >= 0 else str(Path.home())
        ask_for_file(self, self.tr("Choose the last update"), updates(), folder, self._take_another)

    def _take_another(self, path: Path) -> None:
        kinds = {pack.id: pack.name for pack in self._environment.packs()}
        update = recent_update(path, kinds)
        self._updates.append(update)
        self._which.addItem(name_of(update, self._environment.now()))
        self._which.setCurrentIndex(len(self._updates) - 1)

    def _load(self) -> None:
        """Read the update that is chosen; it can't begin before that is done."""
        self._last = None
        self._begin.setEnabled(False)
        work = partial(_read, self._updates[self._which.currentIndex()].path)
        self._environment.jobs.start("last-update", work, self._show, self._tell)

    def _show(self, last: Weekly) -> None:
        self._last = last
        date, today = last.update.date, self._environment.now().date()
        self._date.set_day(following_date(date, today))
        self._about_date.setText(self._words_for_date(date, today))
        self._leads.show_leads(last.update.leads)
        self._show_carried(carried_over(last.update))
        self._begin.setEnabled(True)
        if not self._was_shown:
            self._was_shown = True
            self._begin.setFocus()
            self.refit()

    def _words_for_date(self, last: dt.date | None, today: dt.date) -> str:
        if last is None:
            return self.tr("The last one has no date, so this is the next Friday.")
        if last <= dt.date.max - WEEK and last + WEEK >= today:
            return self.tr("A week after the last one.")
        return self.tr("The next Friday: a week after the last one is past.")

    def _show_carried(self, carried: tuple[CarriedOver, ...]) -> None:
        self._carried.clear()
        for each in carried:
            item = QListWidgetItem(self._words_for(each), self._carried)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(_ID, each.id)
        self._carried.setVisible(bool(carried))
        room = self.screen().availableGeometry().height() - _REST * self.fontMetrics().lineSpacing()
        self._carried.setFixedHeight(min(self._height_of(carried), max(_LEAST, min(_MOST, room))))
        if carried:
            self._carried.setCurrentRow(0)
            words = self.tr("The message, the pictures and everything else of last week stay behind.")
        else:
            words = self.tr("It has no bullets for next week, so the new update begins empty.")
        self._about_carried.setText(words)
        set_look(self._about_carried, "error", False)

    def _height_of(self, carried: tuple[CarriedOver, ...]) -> int:
        """Return how high the rows are in the least width that the dialog has."""
        room, wrapped = QRect(0, 0, 50 * GRID, 0), int(Qt.TextFlag.TextWordWrap.value)
        metrics = self.fontMetrics()
        rows = (metrics.boundingRect(room, wrapped, self._words_for(each)).height() for each in carried)
        return sum(height + GRID + 2 for height in rows) + 2 * GRID

    def _words_for(self, each: CarriedOver) -> str:
        if each.has_picture:
            return self.tr("{words} (held over, with its picture and description)").format(words=each.text)
        return self.tr("{words} (held over)").format(words=each.text) if each.is_held_over else each.text

    def _tell(self, error: Exception) -> None:
        self._carried.hide()
        self._about_carried.setText(self.tr("{why}. Choose another one.").format(why=sentence(error)))
        set_look(self._about_carried, "error", True)

    def done(self, result: int) -> None:
        """Close; what is still being read is not waited for."""
        self._environment.jobs.cancel("last-update")
        super().done(result)

    def _hand_back(self) -> None:
        if self._last is None:
            return
        rows = [self._carried.item(row) for row in range(self._carried.count())]
        ids = frozenset(row.data(_ID) for row in rows if row.checkState() == Qt.CheckState.Checked)
        self.chosen.emit(self._last, ids, self._date.day(), self._leads.leads())
        self.accept()


def _read(path: Path, _ticket: Ticket) -> Weekly:
    return open_weekly(path)
