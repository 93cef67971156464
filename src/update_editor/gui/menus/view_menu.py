"""The View menu: what is shown, how large, and where the caret goes."""

from update_editor.gui.menus.spec import ActionSpec, _

ACTIONS = (
    ActionSpec(
        id="toggle-outline",
        text=_("Show or hide the &outline"),
        menu="view",
        keys=("Shift+F9",),
        icon="panel-left",
    ),
    ActionSpec(
        id="toggle-panel", text=_("Show or hide the &panel"), menu="view", keys=("F9",), icon="panel-right"
    ),
    ActionSpec(
        id="easy-read",
        text=_("Ea&sy read"),
        tip=_("Writes the easy read beside the update, in place of the page"),
        menu="view",
        keys=("Ctrl+Alt+R",),
        icon="book-open-text",
        checkable=True,
        group=1,
    ),
    ActionSpec(id="show-preview", text=_("P&review"), menu="view", keys=("Ctrl+Shift+P",), group=1),
    ActionSpec(id="show-checks", text=_("&Checks"), menu="view", keys=("Ctrl+F7",), group=1),
    ActionSpec(id="show-review", text=_("Changes and commen&ts"), menu="view", keys=("Ctrl+F8",), group=1),
    ActionSpec(
        id="zoom-in", text=_("Zoom &in"), menu="view", keys=("Ctrl++", "Ctrl+="), icon="plus", group=2
    ),
    ActionSpec(id="zoom-out", text=_("Zoo&m out"), menu="view", keys=("Ctrl+-",), icon="minus", group=2),
    ActionSpec(id="zoom-normal", text=_("&Normal size"), menu="view", keys=("Ctrl+0",), group=2),
    ActionSpec(id="fold-all", text=_("Co&llapse all items"), menu="view", icon="chevrons-down-up", group=3),
    ActionSpec(id="unfold-all", text=_("Expan&d all items"), menu="view", icon="chevrons-up-down", group=3),
    ActionSpec(id="next-area", text=_("Go to the ne&xt area"), menu="view", keys=("F6",), group=4),
    ActionSpec(
        id="previous-area", text=_("Go to the area &before"), menu="view", keys=("Shift+F6",), group=4
    ),
    ActionSpec(id="menus", text=_("Go to the m&enus"), menu="view", keys=("F10",), needs="nothing", group=4),
    ActionSpec(
        id="full-screen",
        text=_("&Full screen"),
        menu="view",
        keys=("F11",),
        icon="maximize",
        needs="nothing",
        group=5,
    ),
)
