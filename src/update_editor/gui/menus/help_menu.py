"""The Help menu."""

from PySide6.QtGui import QAction

from update_editor.gui.menus.spec import ActionSpec, _

ACTIONS = (
    ActionSpec(
        id="shortcuts",
        text=_("&Keyboard shortcuts"),
        menu="help",
        keys=("F1",),
        icon="keyboard",
        needs="nothing",
    ),
    ActionSpec(
        id="log",
        text=_("&Log and copy for support…"),
        menu="help",
        icon="scroll-text",
        needs="nothing",
    ),
    ActionSpec(
        id="about",
        text=_("&About Update Editor"),
        menu="help",
        icon="info",
        needs="nothing",
        role=QAction.MenuRole.AboutRole,
    ),
)
