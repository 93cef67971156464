"""An item's card on the page: heading, body, picture line, and the quiet controls round them."""

from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QDrag, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from update_editor.gui.frames import INSET, ITEM_MIME, Frame, Grip, QuietButton
from update_editor.gui.icons import icon
from update_editor.gui.line_pane import LinePane
from update_editor.gui.picture_line import PictureLine
from update_editor.gui.status import status_icon
from update_editor.gui.text_pane import TextPane
from update_editor.gui.theme import GRID, Theme
from update_editor.model import Item, Picture

_CONTROL = 26


class ItemCard(Frame):
    """One item. It shows what it is given, and asks by signals for what changes more than its words."""

    status_chosen = Signal(str)
    move_wanted = Signal(int)
    """-1 for one place up, +1 for one down."""
    remove_wanted = Signal()
    picture_wanted = Signal()
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
        self._grip = Grip(self, self.tr("Drag to move this item"), self)
        self._grip.drag_wanted.connect(self._drag)
        self._status = self._status_button()
        self._more = self._more_button()
        self._name_panes()
        self._lay_out()

    def _name_panes(self) -> None:
        self.heading.setPlaceholderText(self.tr("Heading of the item"))
        self.heading.setAccessibleName(self.tr("Heading of the item"))
        self.body.setPlaceholderText(self.tr("What happened, who it matters to, and where to find out more"))
        self.body.setAccessibleName(self.tr("Text of the item"))

    def _lay_out(self) -> None:
        self._status.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for button in (self._status, self._more):
            button.setFixedHeight(_CONTROL)
        top = QHBoxLayout()
        top.setSpacing(GRID // 2)
        top.addWidget(self.heading, 1)
        top.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setContentsMargins(INSET, 3 * GRID, 2 * GRID, 2 * GRID)
        self.column.setSpacing(GRID // 2)
        self.column.addLayout(top)
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, GRID, 0)
        under.addWidget(self.body)
        self.column.addLayout(under)
        self._grip.setFixedSize(QSize(20, _CONTROL))
        self._grip.move(3, 3 * GRID - 2)

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
        menu = QMenu(button)
        self.up = menu.addAction(icon("arrow-up"), self.tr("Move up"), self._move_up)
        self.down = menu.addAction(icon("arrow-down"), self.tr("Move down"), self._move_down)
        menu.addSeparator()
        self._add_picture = menu.addAction(
            icon("image-plus"), self.tr("Add a picture…"), self.picture_wanted.emit
        )
        menu.addSeparator()
        menu.addAction(icon("trash-2"), self.tr("Remove the item"), self.remove_wanted.emit)
        button.setMenu(menu)
        return button

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """The card's controls in the order in which Tab reaches them."""
        of_picture = () if self.picture is None else self.picture.controls
        return (self.heading, self.body, *of_picture, self._status, self._more)

    def show_details(self, item: Item, picture: Picture | None, data: bytes | None) -> None:
        """Show an item's status and picture; its words are the panes' own business."""
        for action in self._statuses.actions():
            if action.data() == item.status:
                self._status.setText(f" {action.text()}")
                self._status.setIcon(action.icon())
                self._status.setAccessibleName(self.tr("Status: {status}").format(status=action.text()))
        self._add_picture.setText(
            self.tr("Add a picture…") if picture is None else self.tr("Replace the picture…")
        )
        if picture is not None:
            self.picture = self.picture or self._picture_line()
            self.picture.show_picture(picture, data)
        if self.picture is not None:
            self.picture.setVisible(picture is not None)

    def _picture_line(self) -> PictureLine:
        made = PictureLine(self)
        made.described.connect(self.picture_described)
        made.removed.connect(self.picture_removed)
        self.column.addWidget(made)
        for before, after in pairwise((self.body, *made.controls, self._status)):
            self.setTabOrder(before, after)
        return made

    def show_place(self, first: bool, last: bool) -> None:
        """Say whether the card stands first or last of its section."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def _choose_status(self, action: QAction) -> None:
        self.status_chosen.emit(action.data())

    def _move_up(self) -> None:
        self.move_wanted.emit(-1)

    def _move_down(self) -> None:
        self.move_wanted.emit(1)

    def _drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(ITEM_MIME, f"{self.section_id}/{self.item_id}".encode())
        drag.setMimeData(data)
        drag.setPixmap(self._drag_picture())
        drag.setHotSpot(QPoint(GRID, 2 * GRID))
        drag.exec(Qt.DropAction.MoveAction)

    def _drag_picture(self) -> QPixmap:
        whole = self.grab()
        height = int(min(whole.height(), 160 * whole.devicePixelRatio()))
        picture = whole.copy(0, 0, whole.width(), height)
        picture.setDevicePixelRatio(whole.devicePixelRatio())
        return picture
