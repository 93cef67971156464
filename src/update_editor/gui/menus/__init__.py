"""Every action of the window, in one table: menus, top bar, shortcuts and their list come from it."""

from update_editor.gui.menus import (
    edit_menu,
    file_menu,
    format_menu,
    help_menu,
    item_menu,
    review_menu,
    view_menu,
)
from update_editor.gui.menus.spec import ActionSpec, _

MENUS = (
    ("file", _("&File")),
    ("edit", _("&Edit")),
    ("item", _("&Item")),
    ("format", _("F&ormat")),
    ("review", _("&Review")),
    ("view", _("&View")),
    ("help", _("&Help")),
)
SUBMENUS = {
    "file/recent": _("Open &recent"),
    "file/get": _("&Get"),
    "edit/standing-text": _("Insert &standing text"),
    "item/copy": _("&Copy for the web"),
    "review/markup": _("&Markup"),
    "review/checks": _("Chec&ks"),
    "view/appearance": _("&Appearance"),
    "view/windows": _("&Windows"),
}
SUBMENU_ICONS = {
    "file/get": "download",
    "item/copy": "copy",
    "review/markup": "eye",
    "review/checks": "spell-check",
    "view/appearance": "palette",
    "view/windows": "app-window",
}
BEHIND = {
    "open": "file/recent",
    "details": "file/get",
    "redo": "edit/standing-text",
    "item-duplicate": "item/copy",
    "suggest-as": "review/markup",
    "compare-file": "review/checks",
    "show-review": "view/appearance",
    "full-screen": "view/windows",
}
"""The action of each menu behind which one of its sub-menus stands."""

ACTIONS: tuple[ActionSpec, ...] = (
    *file_menu.ACTIONS,
    *edit_menu.ACTIONS,
    *item_menu.ACTIONS,
    *format_menu.ACTIONS,
    *review_menu.ACTIONS,
    *view_menu.ACTIONS,
    *help_menu.ACTIONS,
)
