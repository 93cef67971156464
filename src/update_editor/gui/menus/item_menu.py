"""The Item menu: what can be done to the item that the caret is in."""

from update_editor.gui.menus.spec import ActionSpec, _

ACTIONS = (
    ActionSpec(
        id="add-item", text=_("&Add an item"), menu="item", keys=("Ctrl+Return",), icon="plus", group=1
    ),
    ActionSpec(
        id="item-up",
        text=_("Mo&ve the item up"),
        menu="item",
        keys=("Alt+Up",),
        icon="arrow-up",
        needs="not first",
        group=1,
    ),
    ActionSpec(
        id="item-down",
        text=_("Move the item &down"),
        menu="item",
        keys=("Alt+Down",),
        icon="arrow-down",
        needs="not last",
        group=1,
    ),
    ActionSpec(
        id="item-picture", text=_("Add a &picture…"), menu="item", icon="image-plus", needs="item", group=1
    ),
    ActionSpec(
        id="item-remove",
        text=_("Re&move the item"),
        menu="item",
        keys=("Ctrl+Shift+Backspace",),
        icon="trash-2",
        needs="item",
        group=1,
    ),
)
