"""The Edit menu."""

from PySide6.QtGui import QAction

from update_editor.gui.menus.spec import ActionSpec, _

ACTIONS = (
    ActionSpec(id="undo", text=_("&Undo"), menu="edit", keys=("Ctrl+Z",), icon="undo-2", needs="undo"),
    ActionSpec(
        id="redo",
        text=_("&Redo"),
        menu="edit",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo-2",
        needs="redo",
    ),
    ActionSpec(id="cut", text=_("Cu&t"), menu="edit", keys=("Ctrl+X",), icon="scissors", group=1),
    ActionSpec(id="copy", text=_("&Copy"), menu="edit", keys=("Ctrl+C",), icon="copy", group=1),
    ActionSpec(id="paste", text=_("&Paste"), menu="edit", keys=("Ctrl+V",), icon="clipboard-paste", group=1),
    ActionSpec(id="paste-plain", text=_("Paste &words only"), menu="edit", keys=("Ctrl+Shift+V",), group=1),
    ActionSpec(id="select-all", text=_("Select &all"), menu="edit", keys=("Ctrl+A",), group=1),
    ActionSpec(id="find", text=_("&Find…"), menu="edit", keys=("Ctrl+F",), icon="search", group=2),
    ActionSpec(
        id="replace", text=_("Find and r&eplace…"), menu="edit", keys=("Ctrl+H",), icon="replace", group=2
    ),
    ActionSpec(id="find-next", text=_("Find ne&xt"), menu="edit", keys=("F3",), needs="searched", group=2),
    ActionSpec(
        id="find-previous",
        text=_("Find pre&vious"),
        menu="edit",
        keys=("Shift+F3",),
        needs="searched",
        group=2,
    ),
    ActionSpec(
        id="go-to",
        text=_("&Go to…"),
        menu="edit",
        keys=("Ctrl+K",),
        icon="corner-down-right",
        needs="nothing",
        group=2,
    ),
    ActionSpec(
        id="settings",
        text=_("Sett&ings…"),
        menu="edit",
        keys=("Ctrl+,",),
        icon="settings",
        needs="nothing",
        group=9,
        role=QAction.MenuRole.PreferencesRole,
    ),
)
