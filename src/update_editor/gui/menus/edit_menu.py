"""The Edit menu."""

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
)
