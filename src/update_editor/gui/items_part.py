"""A section of items on the page: their cards, and the button that adds one."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.bound_panes import BoundPanes
from update_editor.gui.cards import ItemCard
from update_editor.gui.environment import Environment
from update_editor.gui.frames import INSET, ITEM_MIME
from update_editor.gui.icons import icon
from update_editor.gui.item_editing import ItemEditing
from update_editor.gui.pane_values import BoundPane
from update_editor.gui.section_part import SectionPart
from update_editor.gui.style_sheet import PAGE_ROLE
from update_editor.gui.theme import GRID
from update_editor.model import Item, Items
from update_editor.services.commands import items_section
from update_editor.services.session import Session
from update_editor.templating.pack import SectionSpec

MOST_AT_ONCE = 60
"""Cards that are made in one go; of more, each is made in a turn of its own, for a card takes some 10 ms."""


class ItemsPart(SectionPart):
    """A section of items: their cards, and the button that adds one."""

    item_action = Signal(str, str, str)
    """The id of an action of the window's table, and the section and the item that it is to be done to."""
    dragged_over = Signal(QPoint)
    """Where on the screen a dragged card is."""
    drag_ended = Signal()

    def __init__(
        self,
        section: Items,
        spec: SectionSpec | None,
        session: Session,
        editing: ItemEditing,
        panes: BoundPanes,
        environment: Environment,
        parent: QWidget,
    ) -> None:
        super().__init__(section, spec, panes, environment.theme, parent)
        self._environment = environment
        self._session = session
        self._editing = editing
        self._cards: dict[str, ItemCard] = {}
        self._chain: list[QWidget] = []
        self._drop_line: int | None = None
        self._empty = QLabel(self.hint, self)
        self._empty.setProperty(PAGE_ROLE, "body")
        self._empty.setProperty("quiet", True)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(INSET, GRID, INSET, GRID)
        self.column.addWidget(self._empty)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(0)
        self.column.addLayout(self._stack)
        self._adder = QPushButton(icon("plus", "accent"), self.tr("Add an item"), self)
        self._adder.setProperty("link", True)
        self._adder.clicked.connect(self._add_item)
        self.last_control = self._adder
        row = QHBoxLayout()
        row.setContentsMargins(INSET - GRID, 0, 0, 0)
        row.addWidget(self._adder)
        row.addStretch()
        self.column.addLayout(row)
        self.setAcceptDrops(True)
        self.is_filling = len(section.items) > MOST_AT_ONCE
        """Whether ``fill`` has cards to make yet."""
        self.show_items(section)

    def fill(self) -> Iterator[None]:
        """Make the cards that are not there yet, and pause before each."""
        while self.is_filling:
            yield
            section = items_section(self._session.update, self.section_id)
            missing = next((each for each in section.items if each.id not in self._cards), None)
            if missing is None:
                self.is_filling = False
                self.show_items(section)
            else:
                self._new_card(missing)
                self._place_cards(section)
                self._show_details_of(missing, section)

    def first_pane(self) -> BoundPane | None:
        """Return the section's heading, or its first item's."""
        heading = self._panes.pane(f"{self.section_id}/heading")
        cards = list(self._cards.values())
        return heading or (cards[0].heading if cards else None)

    def show_items(self, section: Items) -> None:
        """Bring the cards into the section's order, with new ones made and old ones gone."""
        wanted = [item.id for item in section.items]
        for item_id in [each for each in self._cards if each not in wanted]:
            self._drop_card(item_id)
        with self._laid_out_once():
            if not self.is_filling:
                for item in section.items:
                    if item.id not in self._cards:
                        self._new_card(item)
            self._place_cards(section)
        self._empty.setVisible(bool(self.hint) and not section.items)
        self.show_details(section)

    def _place_cards(self, section: Items) -> None:
        """Bring the cards that are there into the section's order."""
        made = (self._cards[item.id] for item in section.items if item.id in self._cards)
        for index, card in enumerate(made):
            at = self._stack.itemAt(index)
            if at is None or at.widget() is not card:
                self._stack.removeWidget(card)
                self._stack.insertWidget(index, card)

    def _set_tab_order(self, section: Items) -> None:
        """Chain every control anew: Qt moves one at a time and leaves those behind it where they were."""
        chain: list[QWidget] = [
            control for item in section.items for control in self._cards[item.id].controls
        ]
        heading = self._panes.pane(f"{self.section_id}/heading")
        if heading is not None:
            chain.insert(0, heading)
        if chain == self._chain:
            return
        self._chain = chain
        for before, after in pairwise((*chain, self._adder)):
            QWidget.setTabOrder(before, after)

    def show_details(self, section: Items) -> None:
        """Show each item's status, what is planned for it, and its picture."""
        for item in section.items:
            if item.id in self._cards:
                self._show_details_of(item, section)
        if not self.is_filling:
            self._set_tab_order(section)

    def _show_details_of(self, item: Item, section: Items) -> None:
        today, update = self._environment.now().date(), self._session.update
        picture = next((each for each in update.pictures if each.id == item.picture), None)
        data = None if picture is None else self._session.pictures.get(picture.file)
        card = self._cards[item.id]
        card.show_details(item, today, picture, data)
        card.show_place(item is section.items[0], item is section.items[-1])
        card.show_change(item, self._panes.view)

    def _new_card(self, item: Item) -> ItemCard:
        card = ItemCard(self.section_id, item, self._theme, self)
        self._cards[item.id] = card
        place = (self.section_id, item.id)
        card.status_chosen.connect(partial(self._editing.set_status, *place))
        card.wanted.connect(partial(self._want, item.id))
        card.picture_given.connect(partial(self._panes.picture_given.emit, card.body.where))
        card.note.connect(self._panes.note)
        card.picture_removed.connect(partial(self._editing.remove_picture, *place))
        card.picture_described.connect(partial(self._editing.describe_picture, *place))
        self._panes.add(card.heading)
        self._panes.add(card.body)
        if self.isVisible():
            card.show()
        return card

    def _want(self, item_id: str, action: str) -> None:
        self.item_action.emit(action, self.section_id, item_id)

    def card(self, item_id: str) -> ItemCard | None:
        """Return the card of an item."""
        return self._cards.get(item_id)

    def fold_all(self, folded: bool) -> None:
        """Collapse or expand every card."""
        with self._laid_out_once():
            for card in self._cards.values():
                card.set_folded(folded)

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """Change many cards and lay them out at the end: Qt would lay out the page for each."""
        self.column.setEnabled(False)
        try:
            yield
        finally:
            self.column.setEnabled(True)
            self.column.invalidate()
            self.updateGeometry()

    def _drop_card(self, item_id: str) -> None:
        card = self._cards.pop(item_id)
        self._panes.drop(card.heading.where)
        self._panes.drop(card.body.where)
        self._stack.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _add_item(self) -> None:
        self._editing.add(self.section_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a card of this section."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a card would go."""
        if _dragged(event)[0] != self.section_id:
            event.ignore()
            return
        event.acceptProposedAction()
        at = event.position().toPoint()
        self._show_drop_line(self._line_at(at.y()))
        self.dragged_over.emit(self.mapToGlobal(at))

    def follow_drag(self, at: QPoint) -> None:
        """Show where a card that is dragged over the section would go, now that the page was scrolled."""
        if self._drop_line is not None:
            self._show_drop_line(self._line_at(self.mapFromGlobal(at).y()))

    def _show_drop_line(self, y: int | None) -> None:
        self._drop_line = y
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the line away."""
        self._show_drop_line(None)
        self.drag_ended.emit()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the card to where it was dropped."""
        section_id, item_id = _dragged(event)
        self._show_drop_line(None)
        self.drag_ended.emit()
        if section_id != self.section_id or item_id not in self._cards:
            event.ignore()
            return
        event.acceptProposedAction()
        after = self._after_at(event.position().toPoint().y())
        if after != item_id:
            self._editing.move(self.section_id, item_id, after)

    def _after_at(self, y: int) -> str | None:
        after = None
        for item_id, card in self._in_order():
            if y > card.geometry().center().y():
                after = item_id
        return after

    def _line_at(self, y: int) -> int:
        after = self._after_at(y)
        cards = self._in_order()
        if after is None:
            return cards[0][1].geometry().top() if cards else 0
        return self._cards[after].geometry().bottom() + GRID // 2

    def _in_order(self) -> list[tuple[str, ItemCard]]:
        return sorted(self._cards.items(), key=lambda entry: self._stack.indexOf(entry[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line where a dragged card would go."""
        super().paintEvent(event)
        if self._drop_line is not None:
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawLine(0, self._drop_line, self.width(), self._drop_line)


def _dragged(event: QDropEvent) -> tuple[str, str]:
    words = bytes(event.mimeData().data(ITEM_MIME).data()).decode(errors="replace")
    section_id, _, item_id = words.partition("/")
    return section_id, item_id
