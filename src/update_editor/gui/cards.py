"""An item's card on the page: heading, body, picture line, and the quiet controls round them."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from update_editor.gui.folding import FirstWords, FoldButton
from update_editor.gui.frames import INSET, ITEM_MIME, Frame, Grip, QuietButton
from update_editor.gui.icons import icon
from update_editor.gui.item_menu import ON_CARD, ItemMenu
from update_editor.gui.line_pane import LinePane
from update_editor.gui.picture_line import PictureLine
from update_editor.gui.status import status_icon
from update_editor.gui.text_pane import TextPane
from update_editor.gui.theme import GRID, Theme
from update_editor.model import Item, Picture
from update_editor.review.views import View

if TYPE_CHECKING:
    from update_editor.gui.change_line import ChangeLine
    from update_editor.gui.details_line import DetailsLine

_CONTROL = 26
_BELOW_HEADING = 2
"""The place in a card's column behind its buttons and its heading."""
_RING = 6
"""Pixels that what can have the focus between the words has for its ring, left of where they begin."""


class ItemCard(Frame):
    """One item. It shows what it is given, and asks by signals for what changes more than its words."""

    status_chosen = Signal(str)
    wanted = Signal(str)
    """The id of an action of the window's table that this item is to have done to it."""
    picture_given = Signal(object)
    """A picture was dropped on the card: a path, a ``QImage``, or bytes."""
    note = Signal(str)
    """The code of a notice on what was dropped."""
    picture_removed = Signal()
    picture_described = Signal(str, bool)
    """The description, and whether none is needed."""

    def __init__(self, section_id: str, item: Item, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.section_id = section_id
        self.item_id = item.id
        where = f"{section_id}/{item.id}"
        self.heading = LinePane(f"{where}/heading", self)
        self.body = TextPane(where, self)
        self.picture: PictureLine | None = None
        self.details: DetailsLine | None = None
        self._change_line: ChangeLine | None = None
        self._has_picture = False
        self._first_words: QLabel | None = None
        self._grip = Grip(self, self.tr("Drag to move this item"), self)
        self._grip.drag_wanted.connect(self._drag)
        self._status = self._status_button()
        self._fold = FoldButton(self, self)
        self._fold.clicked.connect(self._toggle)
        self._more = self._more_button()
        self._name_panes()
        self._lay_out()
        self.setAcceptDrops(True)

    def _name_panes(self) -> None:
        self.heading.setPlaceholderText(self.tr("Heading of the item"))
        self.heading.setAccessibleName(self.tr("Heading of the item"))
        self.body.setPlaceholderText(self.tr("What happened, who it matters to, and where to find out more"))
        self.body.setAccessibleName(self.tr("Text of the item"))

    def _lay_out(self) -> None:
        """Put the words below one another, and the buttons on the frame's line, out of the words' way."""
        self._status.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        on_line = QHBoxLayout()
        on_line.setContentsMargins(0, 0, 0, 0)
        on_line.setSpacing(GRID // 2)
        on_line.addStretch()
        for button in (self._status, self._fold, self._more):
            button.setFixedHeight(max(_CONTROL, button.fontMetrics().height()))
            on_line.addWidget(button)
        self.column.setContentsMargins(INSET - _RING, 0, 2 * GRID, 2 * GRID)
        self.column.setSpacing(GRID // 2)
        self.column.addLayout(on_line)
        for words in (self.heading, self.body):
            inset = QHBoxLayout()
            inset.setContentsMargins(_RING, 0, GRID, 0)
            inset.addWidget(words)
            self.column.addLayout(inset)
        self._grip.setFixedSize(QSize(20, _CONTROL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the grip beside the heading."""
        super().resizeEvent(event)
        self._grip.move(3, self.heading.y() - 2)

    def upper_line(self) -> float:
        """Return how far down the frame begins: its line goes through the middle of the buttons."""
        return self._more.height() / 2

    def paint_on_line(self, painter: QPainter, box: QRectF) -> None:
        """Let the buttons stand on the page's ground."""
        super().paint_on_line(painter, box)
        buttons = self._status.geometry().united(self._more.geometry()).adjusted(-GRID // 2, 0, GRID // 2, 0)
        painter.fillRect(buttons, self._theme.colour("surface"))

    def _status_button(self) -> QuietButton:
        button = QuietButton(self, self.tr("Status of the item"), self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(14, 14))
        button.setPopupMode(QuietButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._statuses = QActionGroup(menu)
        for status, words in (
            ("waiting", self.tr("Waiting for words")),
            ("draft", self.tr("Draft")),
            ("ready", self.tr("Ready")),
        ):
            action = menu.addAction(status_icon(status, self._theme), words)
            action.setData(status)
            self._statuses.addAction(action)
        self._statuses.triggered.connect(self._choose_status)
        button.setMenu(menu)
        return button

    def _more_button(self) -> QuietButton:
        button = QuietButton(self, self.tr("More for this item"), self)
        button.setIcon(icon("ellipsis"))
        button.setPopupMode(QuietButton.ToolButtonPopupMode.InstantPopup)
        self._menu = ItemMenu(ON_CARD, button)
        self._menu.wanted.connect(self.wanted)
        button.setMenu(self._menu)
        return button

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """The card's controls in the order in which Tab reaches them."""
        of_picture = self._controls_of_picture()
        details = () if self.details is None else (self.details,)
        return (self.heading, self.body, *of_picture, *details, self._status, self._fold, self._more)

    def _controls_of_picture(self) -> tuple[QWidget, ...]:
        return () if self.picture is None else self.picture.controls

    def show_details(self, item: Item, today: dt.date, picture: Picture | None, data: bytes | None) -> None:
        """Show what is planned for an item, and its picture; its words are the panes' own business."""
        for action in self._statuses.actions():
            if action.data() == item.status:
                self._status.setText(f" {action.text()}")
                self._status.setIcon(action.icon())
                self._status.setAccessibleName(self.tr("Status: {status}").format(status=action.text()))
        if self.details is not None or _has_details(item):
            self.details = self.details or self._details_line()
            self.details.setVisible(self.details.show_item(item, today))
        self._has_picture = picture is not None
        self._menu.say_picture(self._has_picture)
        if picture is not None:
            self.picture = self.picture or self._picture_line()
            self.picture.show_picture(picture, data)
        if self.picture is not None:
            self.picture.setVisible(self._has_picture and not self.is_folded)

    def show_change(self, item: Item, view: View) -> None:
        """Show that an item is new, removed or moved, where that is not decided yet; or hide it in a view."""
        is_removed = item.deletion is not None
        hidden = (view == "original" and item.insertion) or (view in ("simple", "none") and is_removed)
        self.setHidden(bool(hidden))
        for pane in (self.heading, self.body):
            pane.setReadOnly(view == "original" or is_removed)
            pane.rich_text.show_whole(item.insertion, item.deletion)
        is_changed = view == "all" and bool(item.insertion or item.deletion or item.move)
        if is_changed and self._change_line is None:
            from update_editor.gui.change_line import ChangeLine

            self._change_line = ChangeLine(self)
            self._change_line.setContentsMargins(_RING, 0, GRID, 0)
            self.column.insertWidget(_BELOW_HEADING - 1, self._change_line)
        if self._change_line is not None:
            self._change_line.setVisible(is_changed)
            self._change_line.show_item(item, self.heading.rich_text.look)

    def _details_line(self) -> "DetailsLine":
        from update_editor.gui.details_line import DetailsLine

        made = DetailsLine(self._theme, _RING, self)
        made.clicked.connect(self._want_details)
        self.column.insertWidget(_BELOW_HEADING, made)
        return made

    def _want_details(self) -> None:
        self.wanted.emit("item-details")

    def _picture_line(self) -> PictureLine:
        made = PictureLine(self)
        made.described.connect(self.picture_described)
        made.removed.connect(self.picture_removed)
        made.setContentsMargins(_RING, 0, 0, 0)
        # Above the words, as in every output.
        self.column.insertWidget(_BELOW_HEADING + (self.details is not None), made)
        return made

    def show_place(self, first: bool, last: bool) -> None:
        """Say whether the card stands first or last of its section."""
        self._menu.set_place(first, last)

    @property
    def is_folded(self) -> bool:
        """Whether only the heading and the first words show."""
        return self._fold.is_folded

    def set_folded(self, folded: bool) -> None:
        """Show the heading and the first words alone, or all of the item. The caret stays in sight."""
        if folded == self.is_folded:
            return
        if folded and QApplication.focusWidget() in (self.body, *self._controls_of_picture()):
            self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fold.show_folded(folded)
        self.body.setVisible(not folded)
        if self.picture is not None:
            self.picture.setVisible(self._has_picture and not folded)
        if folded and self._first_words is None:
            self._first_words = FirstWords(self.body, self)
            self._first_words.setContentsMargins(_RING, 0, GRID, 0)
            self.column.addWidget(self._first_words)
        if self._first_words is not None:
            self._first_words.setVisible(folded)

    def unfold_for(self, pane: QWidget) -> None:
        """Expand the card where the caret is about to come to its text."""
        if pane is not self.heading:
            self.set_folded(False)

    @property
    def first_words(self) -> str:
        """What a folded card says of its text."""
        return "" if self._first_words is None else self._first_words.text()

    def _toggle(self) -> None:
        self.wanted.emit("item-fold")

    def _choose_status(self, action: QAction) -> None:
        self.status_chosen.emit(action.data())

    def _drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(ITEM_MIME, f"{self.section_id}/{self.item_id}".encode())
        drag.setMimeData(data)
        drag.setPixmap(self._drag_picture())
        drag.setHotSpot(QPoint(GRID, 2 * GRID))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture; leave cards to the section."""
        from update_editor.gui.given_pictures import picture_in

        if picture_in(event.mimeData()) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the picture that was dropped; of several the first, and tell."""
        from update_editor.gui.given_pictures import picture_files, picture_in

        picture = picture_in(event.mimeData())
        if picture is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.picture_given.emit(picture)
        if len(picture_files(event.mimeData())) > 1:
            self.note.emit("one-picture")

    def _drag_picture(self) -> QPixmap:
        whole = self.grab()
        height = int(min(whole.height(), 160 * whole.devicePixelRatio()))
        picture = whole.copy(0, 0, whole.width(), height)
        picture.setDevicePixelRatio(whole.devicePixelRatio())
        return picture


def _has_details(item: Item) -> bool:
    """Say whether there is something to tell under the heading."""
    is_for_some = item.audience != "everyone"
    return is_for_some or bool(item.contributor or item.due or item.not_before or item.people)
