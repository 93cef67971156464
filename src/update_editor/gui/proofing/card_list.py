"""The list of findings: closed cards are drawn, the chosen one is a widget with its buttons."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from update_editor.gui.proofing.card_delegate import FindingDelegate
from update_editor.gui.proofing.card_model import FindingModel, Index
from update_editor.gui.proofing.finding_card import FindingCard
from update_editor.gui.theme import GRID, Theme
from update_editor.proofing.findings import Finding

Context = tuple[str, str, str]
"""What stands before, in and behind the words of a finding in their sentence."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindingList(QListView):
    """Shows findings and tells what a person asks of them. Enter puts right, Delete leaves as it is."""

    chosen = Signal(object)
    """A person chose a finding."""
    page_wanted = Signal(object)
    """The place of a finding is to be gone to."""
    asked = Signal(str, object)
    """What is to be done (see ``FindingCard.asked``), and with which finding."""
    fix_wanted = Signal(object, str)
    """A finding, and what is to be written in the place of its words."""

    def __init__(
        self, theme: Theme, context: Callable[[Finding], Context], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._context = context
        self._model = FindingModel(self)
        self._delegate = FindingDelegate(self._model, theme, self)
        self._is_changing = False
        self._are_dismissed = False
        self._open: FindingCard | None = None
        self._holder: QWidget | None = None
        self._opened_at = QPersistentModelIndex()
        self.setAccessibleName(self.tr("Checks"))
        self.setAccessibleDescription(
            self.tr("Enter writes the first suggestion, Delete leaves it as it is, F7 goes to the next")
        )
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._go)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that are shown."""
        return tuple(row.finding for row in self._model.rows)

    @property
    def open_card(self) -> FindingCard | None:
        """The chosen card, where there is one."""
        return self._open

    def show_findings(
        self,
        findings: tuple[Finding, ...],
        names: dict[str, str],
        chosen: Finding | None,
        *,
        are_dismissed: bool = False,
    ) -> None:
        """Show findings, the chosen one open; ``are_dismissed`` where they were left as they are."""
        self._is_changing = True
        card = self._open
        stays = (
            card is not None
            and chosen is not None
            and are_dismissed == self._are_dismissed
            and _tells_the_same(card.finding, chosen)
        )
        self._are_dismissed = are_dismissed
        if not stays:
            self._close()
        self._model.show(findings, names)
        if stays and card is not None and chosen is not None and self._opened_at.isValid():
            card.finding = chosen
            self._delegate.open(self._opened_at.row(), self._height())
        self._is_changing = False
        self.choose(chosen)

    def choose(self, finding: Finding | None) -> None:
        """Open a card, and bring it into sight, without telling; None, or one not there, opens none."""
        row = self._model.row_of(finding)
        if self._open is not None and self._open.finding == finding and self._opened_at.row() == row:
            return
        self._is_changing = True
        self._close()
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._is_changing = False
        self._open_current()

    def show_suggestions(self, finding: Finding, words: tuple[str, ...]) -> None:
        """Offer words in place of those of a finding; none for another than the chosen one."""
        if self._open is not None and self._open.finding == finding:
            self._open.offer(words)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Open the card that a person chose."""
        super().currentChanged(current, previous)
        if self._is_changing or not current.isValid():
            return
        self._close()
        self._open_current()
        self.chosen.emit(self._model.finding(current))

    def _open_current(self) -> None:
        index = self.currentIndex()
        if not index.isValid() or self._open is not None:
            return
        finding = self._model.finding(index)
        holder = QWidget(self.viewport())
        around = QVBoxLayout(holder)
        around.setContentsMargins(GRID, 0, GRID, GRID)
        card = FindingCard(
            finding,
            self._model.names,
            self._context(finding),
            self._alike(finding),
            self._theme,
            holder,
            is_dismissed=self._are_dismissed,
        )
        card.asked.connect(partial(self._ask, card))
        card.fix_wanted.connect(partial(self._want, card))
        card.height_changed.connect(self._follow_card)
        around.addWidget(card)
        self._open, self._holder, self._opened_at = card, holder, QPersistentModelIndex(index)
        card.show_ring(self.hasFocus())
        self.setIndexWidget(index, holder)
        self._measure()
        self._put_in_order()
        self.scrollTo(index)

    def _follow_card(self) -> None:
        """Make room for what a card offers by now, and let Tab come to it."""
        self._measure()
        self._put_in_order()

    def _put_in_order(self) -> None:
        if self._open is None:
            return
        previous: QWidget = self
        for control in self._open.controls():
            self.setTabOrder(previous, control)
            previous = control

    def _alike(self, finding: Finding) -> int:
        """Return how many findings of a rule have something to be written."""
        rows = self._model.rows
        return sum(row.finding.rule == finding.rule and bool(row.finding.suggestions) for row in rows)

    def _ask(self, card: FindingCard, what: str) -> None:
        self.asked.emit(what, card.finding)

    def _want(self, card: FindingCard, words: str) -> None:
        self.fix_wanted.emit(card.finding, words)

    def _close(self) -> None:
        """Close the open card; the focus that is in it comes to the list."""
        card, self._open = self._open, None
        self._delegate.open(-1, 0)
        if card is None:
            return
        focus = self.window().focusWidget()
        if focus is not None and card.isAncestorOf(focus):
            self.setFocus()
        if self._holder is not None:
            self._holder.hide()  # it is deleted later
        index = self._model.index(self._opened_at.row()) if self._opened_at.isValid() else QModelIndex()
        if index.isValid():
            self.setIndexWidget(index, None)  # type: ignore[arg-type]

    def _height(self) -> int:
        if self._open is None:
            return 0
        width = self.viewport().width() - 2 * GRID
        height = self._open.heightForWidth(width) if self._open.hasHeightForWidth() else 0
        return height if height > 0 else self._open.sizeHint().height()

    def _measure(self) -> None:
        """Give the open card the height that it needs at the list's width."""
        if self._open is not None:
            self._delegate.open(self._opened_at.row(), self._height())
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes the first suggestion, or goes to the place where there is none; Delete dismisses."""
        index = self.currentIndex()
        if event.modifiers() or not index.isValid():
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            finding = self._model.finding(index)
            if self._open is not None and self._open.suggestions and not self._are_dismissed:
                self.fix_wanted.emit(finding, self._open.suggestions[0])
            else:
                self.page_wanted.emit(finding)
        elif event.key() == Qt.Key.Key_Delete:
            self.asked.emit("back" if self._are_dismissed else "dismiss", self._model.finding(index))
        else:
            super().keyPressEvent(event)

    def _go(self, index: Index) -> None:
        self.page_wanted.emit(self._model.finding(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring round the chosen card that the focus is here; where none is, choose the first."""
        super().focusInEvent(event)
        if self._open is not None:
            self._open.show_ring(True)
        elif self._model.rows and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if self._open is not None:
            self._open.show_ring(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure all cards anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget_sizes()
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure all cards anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()


def _tells_the_same(one: Finding, other: Finding) -> bool:
    """Say whether a card shows the same of two findings, though they may stand elsewhere in their text."""
    return replace(one, start=other.start, end=other.end) == other
