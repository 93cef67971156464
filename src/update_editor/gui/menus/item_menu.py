"""The Item menu: what can be done to the item, or among the bullets, that the caret is in."""

from update_editor.gui.menus.spec import ActionSpec, _

COPY = "item/copy"

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
        id="item-details",
        text=_("D&etails of the item…"),
        menu="item",
        keys=("Alt+Return",),
        icon="sliders-horizontal",
        needs="item",
        group=2,
    ),
    ActionSpec(
        id="item-picture", text=_("Add a &picture…"), menu="item", icon="image-plus", needs="item", group=2
    ),
    ActionSpec(
        id="item-fold",
        text=_("Co&llapse or expand the item"),
        menu="item",
        keys=("Ctrl+Alt+E",),
        icon="chevron-right",
        needs="item",
        group=2,
    ),
    ActionSpec(
        id="item-duplicate",
        text=_("D&uplicate the item"),
        menu="item",
        keys=("Ctrl+Shift+D",),
        icon="copy-plus",
        needs="item",
        group=3,
    ),
    ActionSpec(
        id="item-split",
        text=_("&Split the item at the caret"),
        menu="item",
        keys=("Ctrl+Shift+Return",),
        icon="square-split-vertical",
        needs="item text",
        group=3,
    ),
    ActionSpec(
        id="item-merge",
        text=_("Merge with the &next item"),
        menu="item",
        keys=("Ctrl+Shift+J",),
        icon="combine",
        needs="not last",
        group=3,
    ),
    ActionSpec(
        id="item-hold",
        text=_("Hold over to next &week"),
        menu="item",
        icon="calendar-clock",
        needs="item",
        group=3,
    ),
    ActionSpec(
        id="item-bullet", text=_("&Turn into a bullet"), menu="item", icon="list", needs="item", group=3
    ),
    ActionSpec(
        id="bullet-item",
        text=_("Turn the &bullet into an item"),
        menu="item",
        icon="file-text",
        needs="bullet",
        group=4,
    ),
    ActionSpec(
        id="sort-bullets",
        text=_("S&ort the bullets by day"),
        menu="item",
        icon="list-sort-ascending",
        needs="bullet",
        group=4,
    ),
    ActionSpec(
        id="item-remove",
        text=_("Re&move the item"),
        menu="item",
        keys=("Ctrl+Shift+Backspace",),
        icon="trash-2",
        needs="item",
        group=5,
    ),
    ActionSpec(id="copy-paragraph", text=_("This &paragraph"), menu=COPY, keys=("Ctrl+Alt+C",), icon="copy"),
    ActionSpec(
        id="copy-item-2",
        text=_("The &item, headings from level 2"),
        menu=COPY,
        keys=("Ctrl+Shift+C",),
        needs="item",
        group=1,
    ),
    ActionSpec(
        id="copy-item-3", text=_("The item, headings from level &3"), menu=COPY, needs="item", group=1
    ),
    ActionSpec(
        id="copy-item-4", text=_("The item, headings from level &4"), menu=COPY, needs="item", group=1
    ),
    ActionSpec(id="copy-section-2", text=_("The &section, headings from level 2"), menu=COPY, group=2),
    ActionSpec(id="copy-section-3", text=_("The s&ection, headings from level 3"), menu=COPY, group=2),
    ActionSpec(id="copy-section-4", text=_("The se&ction, headings from level 4"), menu=COPY, group=2),
)
