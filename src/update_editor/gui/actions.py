"""Every action of the window, in one table: menus, top bar, shortcuts and their list come from it."""

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from update_editor.gui.icons import icon

Needs = Literal["nothing", "update", "undo", "redo", "item", "text", "paragraphs", "not first", "not last"]
"""What must be there for an action to be possible."""

_CONTEXT = "Actions"


class ActionSpec(Struct, frozen=True, kw_only=True):
    """One action: its words, keys, icon, menu, and what it needs."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = "update"
    group: int = 0
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


MENUS = (
    ("file", _("&File")),
    ("edit", _("&Edit")),
    ("format", _("F&ormat")),
    ("view", _("&View")),
    ("help", _("&Help")),
)
_GET = "file/get"
SUBMENUS = {
    "file/recent": _("Open &recent"),
    _GET: _("&Get"),
    "edit/standing-text": _("Insert &standing text"),
    "view/appearance": _("&Appearance"),
}

ACTIONS = (
    ActionSpec(
        id="new", text=_("&New update…"), menu="file", keys=("Ctrl+N",), icon="file-plus", needs="nothing"
    ),
    ActionSpec(
        id="open", text=_("&Open…"), menu="file", keys=("Ctrl+O",), icon="folder-open", needs="nothing"
    ),
    ActionSpec(
        id="import", text=_("&Import a file…"), menu="file", icon="file-input", needs="nothing", group=1
    ),
    ActionSpec(
        id="import-text",
        text=_("&Paste a past update…"),
        menu="file",
        icon="clipboard-paste",
        needs="nothing",
        group=1,
    ),
    ActionSpec(
        id="sample",
        text=_("Open the sa&mple update"),
        menu="file",
        icon="sparkles",
        needs="nothing",
        group=1,
    ),
    ActionSpec(id="save", text=_("&Save"), menu="file", keys=("Ctrl+S",), icon="save", group=2),
    ActionSpec(id="save-as", text=_("Save &as…"), menu="file", keys=("Ctrl+Shift+S",), group=2),
    ActionSpec(
        id="details",
        text=_("&Details of the update…"),
        menu="file",
        keys=("Ctrl+D",),
        icon="sliders-horizontal",
        group=3,
    ),
    ActionSpec(id="approve", text=_("Record an appro&val…"), menu="file", icon="circle-check", group=3),
    ActionSpec(id="get-email", text=_("Get e&mail…"), menu=_GET, icon="mail"),
    ActionSpec(id="get-web", text=_("Get &web page…"), menu=_GET, icon="globe"),
    ActionSpec(id="get-word", text=_("Get W&ord…"), menu=_GET, icon="file-text"),
    ActionSpec(id="get-pdf", text=_("Get &PDF…"), menu=_GET, icon="file-type"),
    ActionSpec(id="get-easy-read", text=_("Get easy &read…"), menu=_GET, icon="book-open-text"),
    ActionSpec(
        id="get-all", text=_("Get &everything…"), menu=_GET, keys=("Ctrl+E",), icon="download", group=1
    ),
    ActionSpec(id="close", text=_("&Close the update"), menu="file", keys=("Ctrl+W",), group=4),
    ActionSpec(
        id="quit",
        text=_("&Quit"),
        menu="file",
        keys=("Ctrl+Q",),
        icon="log-out",
        needs="nothing",
        group=4,
        role=QAction.MenuRole.QuitRole,
    ),
    ActionSpec(id="undo", text=_("&Undo"), menu="edit", keys=("Ctrl+Z",), icon="undo-2", needs="undo"),
    ActionSpec(
        id="redo",
        text=_("&Redo"),
        menu="edit",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo-2",
        needs="redo",
    ),
    ActionSpec(
        id="add-item", text=_("&Add an item"), menu="edit", keys=("Ctrl+Return",), icon="plus", group=1
    ),
    ActionSpec(
        id="item-up",
        text=_("Mo&ve the item up"),
        menu="edit",
        keys=("Alt+Up",),
        icon="arrow-up",
        needs="not first",
        group=1,
    ),
    ActionSpec(
        id="item-down",
        text=_("Move the item &down"),
        menu="edit",
        keys=("Alt+Down",),
        icon="arrow-down",
        needs="not last",
        group=1,
    ),
    ActionSpec(
        id="item-picture", text=_("Add a &picture…"), menu="edit", icon="image-plus", needs="item", group=1
    ),
    ActionSpec(
        id="item-remove",
        text=_("Re&move the item"),
        menu="edit",
        keys=("Ctrl+Shift+Backspace",),
        icon="trash-2",
        needs="item",
        group=1,
    ),
    ActionSpec(id="bold", text=_("&Bold"), menu="format", keys=("Ctrl+B",), icon="bold", needs="text"),
    ActionSpec(id="italic", text=_("&Italic"), menu="format", keys=("Ctrl+I",), icon="italic", needs="text"),
    ActionSpec(id="link", text=_("&Link…"), menu="format", keys=("Ctrl+K",), icon="link", needs="text"),
    ActionSpec(
        id="style-paragraph",
        text=_("&Paragraph"),
        menu="format",
        keys=("Ctrl+Alt+0",),
        icon="pilcrow",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-subheading",
        text=_("Sub-&heading"),
        menu="format",
        keys=("Ctrl+Alt+1",),
        icon="heading",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-bullet",
        text=_("B&ullets"),
        menu="format",
        keys=("Ctrl+Shift+8",),
        icon="list",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-number",
        text=_("&Numbers"),
        menu="format",
        keys=("Ctrl+Shift+7",),
        icon="list-ordered",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-quote",
        text=_("&Quotation"),
        menu="format",
        keys=("Ctrl+Shift+9",),
        icon="quote",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="indent",
        text=_("Indent &more"),
        menu="format",
        keys=("Ctrl+]",),
        icon="indent-increase",
        needs="paragraphs",
        group=2,
    ),
    ActionSpec(
        id="outdent",
        text=_("Indent l&ess"),
        menu="format",
        keys=("Ctrl+[",),
        icon="indent-decrease",
        needs="paragraphs",
        group=2,
    ),
    ActionSpec(
        id="toggle-outline", text=_("Show or hide the &outline"), menu="view", keys=("F8",), icon="panel-left"
    ),
    ActionSpec(
        id="toggle-panel", text=_("Show or hide the &panel"), menu="view", keys=("F9",), icon="panel-right"
    ),
    ActionSpec(id="show-preview", text=_("P&review"), menu="view", keys=("Ctrl+Shift+P",), group=1),
    ActionSpec(id="show-checks", text=_("&Checks"), menu="view", keys=("F7",), group=1),
    ActionSpec(
        id="zoom-in", text=_("Zoom &in"), menu="view", keys=("Ctrl++", "Ctrl+="), icon="plus", group=2
    ),
    ActionSpec(id="zoom-out", text=_("Zoo&m out"), menu="view", keys=("Ctrl+-",), icon="minus", group=2),
    ActionSpec(id="zoom-normal", text=_("&Normal size"), menu="view", keys=("Ctrl+0",), group=2),
    ActionSpec(id="next-area", text=_("Go to the ne&xt area"), menu="view", keys=("F6",), group=3),
    ActionSpec(
        id="shortcuts",
        text=_("&Keyboard shortcuts"),
        menu="help",
        keys=("F1",),
        icon="keyboard",
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


def plain_text(text: str) -> str:
    """Return an action's words without the ampersands that mark access keys."""
    return text.replace("&", "")


def translated(text: str) -> str:
    """Return the words of this table in the window's language."""
    return QCoreApplication.translate(_CONTEXT, text)


class Actions(QObject):
    """The table's actions as Qt has them, each tied to what it does."""

    def __init__(
        self, handlers: Mapping[str, Callable[[], object]], window: QWidget, specs: tuple[ActionSpec, ...]
    ) -> None:
        super().__init__(window)
        self._specs = specs
        self._by_id: dict[str, QAction] = {}
        for spec in specs:
            action = self._made(spec)
            action.triggered.connect(handlers[spec.id])
            window.addAction(action)
            self._by_id[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def icon_name(self, action_id: str) -> str:
        """Return the name of an action's icon."""
        return next(spec.icon for spec in self._specs if spec.id == action_id)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(translated(spec.text), self)
        action.setObjectName(spec.id)
        action.setMenuRole(spec.role)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.keys:
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setToolTip(tool_tip(action))
        return action

    def set_possible(self, met: frozenset[str]) -> None:
        """Enable each action whose need is met."""
        for spec in self._specs:
            self._by_id[spec.id].setEnabled(spec.needs == "nothing" or spec.needs in met)

    def say_what(self, action_id: str, verb: str, what: str | None) -> None:
        """Say in an action's words what it is about: “Undo typing”."""
        action = self._by_id[action_id]
        words = f"{verb} {what[:1].lower()}{what[1:]}" if what else verb
        if action.text() != words:
            action.setText(words)
            action.setToolTip(tool_tip(action))

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action into its menu, and return the menus by name."""
        menus: dict[str, QMenu] = {}
        for name, text in MENUS:
            menus[name] = bar.addMenu(translated(text))
        groups: dict[str, int] = {}
        for spec in self._specs:
            menu = self._menu(menus, spec.menu)
            if spec.group != groups.get(spec.menu, spec.group):
                menu.addSeparator()
            groups[spec.menu] = spec.group
            menu.addAction(self._by_id[spec.id])
            self._add_submenus_behind(spec.id, menus)
        return menus

    def _add_submenus_behind(self, action_id: str, menus: dict[str, QMenu]) -> None:
        behind = {
            "open": "file/recent",
            "approve": _GET,
            "item-remove": "edit/standing-text",
            "show-checks": "view/appearance",
        }
        if action_id == "item-remove":
            menus["edit"].addSeparator()
        if action_id in behind:
            self._menu(menus, behind[action_id])

    def _menu(self, menus: dict[str, QMenu], name: str) -> QMenu:
        if name not in menus:
            parent = menus[name.partition("/")[0]]
            menus[name] = parent.addMenu(translated(SUBMENUS[name]))
        return menus[name]


def tool_tip(action: QAction) -> str:
    """Return an action's words with its shortcut, for a button that shows an icon alone."""
    words = plain_text(action.text())
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({shortcut})" if shortcut else words
