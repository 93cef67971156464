"""The Review menu: tracking changes, and how they are shown."""

from update_editor.gui.menus.spec import ActionSpec, _

ACTIONS = (
    ActionSpec(
        id="track-changes",
        text=_("&Track changes"),
        menu="review",
        keys=("Ctrl+Shift+E",),
        icon="pencil-line",
        checkable=True,
    ),
    ActionSpec(id="suggest-as", text=_("&Who I am…"), menu="review", icon="user-pen", needs="nothing"),
)
