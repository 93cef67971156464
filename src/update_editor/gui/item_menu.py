"""The menu of one item: of its card on the page, and of its row in the outline."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from update_editor.gui.actions import translated
from update_editor.gui.icons import icon
from update_editor.gui.menus import ACTIONS, SUBMENUS
from update_editor.gui.menus.item_menu import COPY

ON_CARD = (
    ("item-up", "item-down"),
    ("item-details", "item-picture", "item-fold"),
    ("item-duplicate", "item-split", "item-merge"),
    ("item-hold", "item-bullet"),
    ("copy-item-2", "copy-item-3", "copy-item-4"),
    ("approve",),
    ("item-remove",),
)
IN_OUTLINE = tuple(tuple(each for each in group if each != "item-split") for group in ON_CARD)
"""Without what needs a caret in the item's text."""
OF_SECTION = (("copy-section-2", "copy-section-3", "copy-section-4"), ("approve",))
_NOT_FIRST, _NOT_LAST = ("item-up",), ("item-down", "item-merge")


class ItemMenu(QMenu):
    """Offers actions of the window's table for one item or section. It is filled when it is first opened."""

    wanted = Signal(str)
    """The id of the action that was chosen."""

    def __init__(self, groups: tuple[tuple[str, ...], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self._impossible: tuple[str, ...] = ()
        self._words: dict[str, str] = {}
        self.aboutToShow.connect(self.fill)

    def set_place(self, first: bool, last: bool) -> None:
        """Say whether the item stands first or last of its section."""
        self._impossible = (*(_NOT_FIRST if first else ()), *(_NOT_LAST if last else ()))
        for action in self.actions():
            action.setEnabled(action.objectName() not in self._impossible)

    def say_picture(self, has_picture: bool) -> None:
        """Say whether the item has a picture already, which another would replace."""
        self._words = {"item-picture": self.tr("Replace the &picture…")} if has_picture else {}
        for action in self.actions():
            if action.objectName() == "item-picture":
                action.setText(self._words.get("item-picture", translated(action.data())))

    def fill(self) -> None:
        """Make the entries, where there are none yet."""
        if self.actions():
            return
        specs = {spec.id: spec for spec in ACTIONS}
        for group in self._groups:
            target: QMenu = self
            if specs[group[0]].menu == COPY:
                target = self.addMenu(icon("copy"), translated(SUBMENUS[COPY]))
            for action_id in group:
                spec = specs[action_id]
                keys = QKeySequence(spec.keys[0] if spec.keys else "")
                # Behind a tab a menu shows keys without taking them from the window.
                shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
                words = self._words.get(action_id, translated(spec.text))
                entry = target.addAction(words + (f"\t{shown}" if shown else ""))
                entry.setObjectName(action_id)
                entry.setData(spec.text)
                entry.setEnabled(action_id not in self._impossible)
                if spec.icon:
                    entry.setIcon(icon(spec.icon))
                entry.triggered.connect(partial(self._choose, action_id))
            self.addSeparator()

    def _choose(self, action_id: str, _checked: bool = False) -> None:
        self.wanted.emit(action_id)
