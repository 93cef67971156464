"""The page in the middle: everything that the update says, one below the other, as it is read."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from update_editor.gui.bound_panes import BoundPanes
from update_editor.gui.bridge import Bridge
from update_editor.gui.drag_scrolling import DragScroller
from update_editor.gui.environment import Environment
from update_editor.gui.format_pane import FormatPane
from update_editor.gui.frames import INSET, Frame, frame_of
from update_editor.gui.item_editing import ItemEditing
from update_editor.gui.line_pane import LinePane
from update_editor.gui.page_scrolling import PageScrolling
from update_editor.gui.page_sections import part_for, text_frame, title_frame
from update_editor.gui.pane import Pane
from update_editor.gui.pane_values import BoundPane
from update_editor.gui.section_part import SectionPart
from update_editor.gui.style_sheet import page_type
from update_editor.gui.theme import GRID
from update_editor.model import Items, Message, Section, closing_follows, regions
from update_editor.review.views import View
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.cards import ItemCard
    from update_editor.gui.items_part import ItemsPart

_LAID_OUT = 50
"""Milliseconds after which what has been put on the page stands where it stays."""
MOST_CHARACTERS = 72
"""Characters of a line, in the width of an average letter."""


class Page(QScrollArea):
    """The page of one session."""

    place_reached = Signal(str)
    """The address that the caret came to."""

    item_action = Signal(str, str, str)
    """The id of an action of the window's table, and the section and the item that it is to be done to."""

    completed = Signal()
    """Every part of the page is there."""

    comment_wanted = Signal()
    """On what is selected."""
    picture_dropped = Signal()
    """A picture was dropped where no item is."""

    def __init__(
        self,
        session: Session,
        editing: ItemEditing,
        bridge: Bridge,
        environment: Environment,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editing = editing
        self._environment = environment
        self._theme = environment.theme
        self._focused_frame: Frame | None = None
        self._parts: dict[str, SectionPart] = {}
        self._lists: dict[str, ItemsPart] = {}
        self.last_control: QWidget = self
        """The control of the page that Tab reaches last."""
        self.setObjectName("pageArea")
        self.setAccessibleName(self.tr("The page"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panes = BoundPanes(session, bridge, self)
        self.panes.focused.connect(self.place_reached)
        self.panes.approached.connect(self._unfold)
        self._drag_scroller = DragScroller(self)
        self._follow_settings()
        self._build()
        self.scrolling = PageScrolling(self, self._ground, self.panes)
        bridge.structure_changed.connect(self._follow_structure)
        bridge.details_changed.connect(self._follow_details)
        environment.application.focusChanged.connect(self._follow_focus)
        environment.settings_changed.connect(self._follow_settings)

    def _build(self) -> None:
        ground = QWidget(self)
        ground.setObjectName("page")
        # A widget that is given to another is styled anew, with all below it: so the empty ones go first.
        self._ground = ground
        self.setWidget(ground)
        row = QHBoxLayout(ground)
        row.setContentsMargins(GRID, 3 * GRID, GRID, 12 * GRID)
        self._paper = QWidget(ground)
        self._paper.setObjectName("paper")
        self.set_zoom()
        row.addStretch()
        row.addWidget(self._paper, 100)
        row.addStretch()
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rest = self._make_parts()
        for _ in self._rest:
            if self._paper.sizeHint().height() > self.window().height():
                break

    def _make_parts(self) -> Iterator[None]:
        """Make the page from its top on; stop before each section."""
        self._add_title()
        self._add_text("opening", self.tr("Opening"), self.tr("Who it is sent from, and a greeting"))
        for index in range(len(self._session.update.sections)):
            yield
            update = self._session.update
            self._add_section(update.sections[index])
            if (cards := self._lists.get(update.sections[index].id)) is not None:
                yield from cards.fill()
            if closing_follows(update, update.sections[index]):
                self._add_closing()
        if self.panes.pane("closing") is None:
            self._add_closing()
        self._column.addStretch()
        self._set_order()

    def complete_in_turns(self) -> None:
        """Make the parts that were left for later; many cards take turns with what a person does."""
        for _ in self._rest:
            if self._is_filling():
                QTimer.singleShot(0, self, self.complete_in_turns)
                return
        self.completed.emit()

    def _is_filling(self) -> bool:
        return any(part.is_filling for part in self._lists.values())

    def complete(self) -> None:
        """Make the parts that were left for later: what is below the window's edge when it first shows."""
        for _ in self._rest:
            pass

    def _add_section(self, section: Section) -> None:
        part = part_for(section, self._session, self._editing, self.panes, self._environment, self._paper)
        self._parts[section.id] = part
        if isinstance(section, Items):
            self._watch_list(cast("ItemsPart", part))
        self._column.addWidget(part)
        self.last_control = part.last_control

    def _watch_list(self, part: "ItemsPart") -> None:
        self._lists[part.section_id] = part
        part.item_action.connect(self.item_action)
        part.dragged_over.connect(self._drag_scroller.follow)
        part.drag_ended.connect(self._drag_scroller.stop)
        self._drag_scroller.scrolled.connect(part.follow_drag)

    def _add_closing(self) -> None:
        self._add_text("closing", self.tr("Closing"), self.tr("How the message ends, and from whom"))

    def _add_title(self) -> None:
        words = self.tr("Title")
        self._add(title_frame(words, self.panes, self._theme, self._paper))

    def _add_text(self, where: str, legend: str, placeholder: str) -> None:
        self._add(text_frame(where, legend, placeholder, self.panes, self._theme, self._paper))

    def _add(self, frame: Frame) -> None:
        self._column.addWidget(frame)
        self.last_control = frame.findChildren(Pane)[-1]

    def wake(self) -> None:
        """Make what can wait until the page has been painted: the rest of it, the bar over a selection."""
        from update_editor.gui.caret_in_sight import CaretInSight
        from update_editor.gui.format_bar import FormatBar

        self._format_bar = FormatBar(self._ground)
        self._format_bar.comment_wanted.connect(self.comment_wanted)
        self._caret_in_sight = CaretInSight(self)
        self.viewport().setAcceptDrops(True)
        for _, pane in self.panes.each():
            self._watch(pane)
        self.panes.added.connect(self._watch)
        self.complete_in_turns()

    def _watch(self, pane: BoundPane) -> None:
        self._caret_in_sight.watch(pane)
        if isinstance(pane, FormatPane):
            self._format_bar.watch(pane)

    def set_zoom(self) -> None:
        """Set the page at the theme's zoom: its fonts, and its width with them.

        The fonts are a style sheet's: one that is set on a widget is lost when style sheets are applied anew.
        """
        self._paper.setStyleSheet(page_type(self._theme))
        line = QFontMetricsF(self._theme.page_font("body")).averageCharWidth() * MOST_CHARACTERS
        self._paper.setMaximumWidth(round(line) + 2 * INSET)

    def show_view(self, view: View) -> None:
        """Show the update in another view of what is tracked."""
        self.complete()
        self.panes.show_view(view)
        self._follow_details(None)

    def set_title_hint(self, title: str) -> None:
        """Say what the update is called where it has no title of its own."""
        pane = self.panes.pane("title")
        if isinstance(pane, LinePane):
            pane.setPlaceholderText(title)

    def go_to(self, where: str, position: int | None = None) -> bool:
        """Put the caret at an address; return whether there is a pane for it."""
        pane = self.panes.pane(where) or self.panes.pane(f"{where}/heading")
        if pane is None or not self._is_filling():
            self.complete()
            pane = self.panes.pane(where) or self.panes.pane(f"{where}/heading")
        if where in self._parts and pane is None:
            pane = self._parts[where].first_pane()
        if pane is None:
            return False
        self.panes.come_to(pane)
        if position is not None:
            pane.place_caret(self.panes.in_view(pane, position))
        self.scrolling.show_soon()
        return True

    def card(self, section_id: str, item_id: str) -> "ItemCard | None":
        """Return the card of an item; None where the page has none."""
        part = self._lists.get(section_id)
        return part.card(item_id) if part is not None else None

    def show_picture_soon(self, section_id: str, item_id: str) -> None:
        """Scroll to an item's picture once it has been laid out."""
        QTimer.singleShot(_LAID_OUT, self, partial(self._show_picture, section_id, item_id))

    def _show_picture(self, section_id: str, item_id: str) -> None:
        card = self.card(section_id, item_id)
        if card is not None and card.picture is not None:
            self.scrolling.show_top(card)
            self.ensureWidgetVisible(card.picture, 0, 2 * GRID)

    def fold(self, section_id: str, item_id: str) -> None:
        """Collapse an item's card, or expand it again."""
        card = self.card(section_id, item_id)
        if card is not None:
            from update_editor.gui.folding import eased

            change = partial(card.set_folded, not card.is_folded)
            eased(card, change, at_once=self._theme.reduces_motion)

    def fold_all(self, folded: bool) -> None:
        """Collapse or expand every item's card."""
        self.complete()
        for part in self._lists.values():
            part.fold_all(folded)
        self.scrolling.show_soon()

    def _unfold(self, pane: BoundPane) -> None:
        """Expand the card whose text the caret is about to come to."""
        frame = frame_of(pane)
        if frame is not None:
            frame.unfold_for(pane)

    def _first_to_write(self) -> BoundPane | None:
        """Return the pane of the message where there is none yet; else the opening, to be read."""
        message = next((each for each in self._session.update.sections if isinstance(each, Message)), None)
        is_unwritten = message is not None and not message.body
        return self.panes.pane(message.id if message is not None and is_unwritten else "opening")

    def focus_last(self) -> None:
        """Give the focus back to the pane that had it last, or to the first that is to be written."""
        pane = self.panes.current or self._first_to_write()
        if pane is not None:
            self._unfold(pane)
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        frame = frame_of(new) if new is not None and self.isAncestorOf(new) else None
        if frame is self._focused_frame:
            return
        if self._focused_frame is not None and isValid(self._focused_frame):
            self._focused_frame.set_focused(False)
        if frame is not None:
            frame.set_focused(True)
        self._focused_frame = frame

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture, to say where it belongs; leave all else to the window."""
        from update_editor.gui.given_pictures import picture_in

        event.setAccepted(picture_in(event.mimeData()) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on as it was decided when the drag came in."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where a picture belongs."""
        event.acceptProposedAction()
        self.picture_dropped.emit()

    def _follow_settings(self) -> None:
        self.panes.set_aids(self._environment.settings.typing)

    def _follow_structure(self, _initiator: object) -> None:
        for section in self._session.update.sections:
            part = self._lists.get(section.id)
            if part is not None and isinstance(section, Items):
                part.show_items(section)
        self._set_order()

    def _follow_details(self, _initiator: object) -> None:
        for section in self._session.update.sections:
            part = self._lists.get(section.id)
            if part is not None and isinstance(section, Items):
                part.show_details(section)

    def _set_order(self) -> None:
        order = []
        for region in regions(self._session.update):
            pane = self.panes.pane(region.where)
            if pane is not None and pane.where not in order:
                order.append(pane.where)
        self.panes.set_order(order)
