"""What the tables of the menus are made of."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

CONTEXT = "Actions"
"""The context under which translators find the words of the menus."""

Needs = Literal[
    "nothing",
    "update",
    "undo",
    "redo",
    "item",
    "item text",
    "bullet",
    "text",
    "paragraphs",
    "not first",
    "not last",
    "searched",
    "came back",
]
"""What must be there for an action to be possible."""


class ActionSpec(Struct, frozen=True, kw_only=True):
    """One action: its words, keys, icon, menu, and what it needs; ``checkable`` where it is on or off.

    ``tip`` says what it does, where the words alone could be taken for something else.
    """

    id: str
    text: str
    tip: str = ""
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = "update"
    checkable: bool = False
    group: int = 0
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))
