"""The menu that a right click, or the menu key, opens in a pane."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QTextEdit

Entry = tuple[str, str, Callable[[], object], bool]
"""Words, shortcut (in Qt's portable form, empty for none), what it does, whether it can be done now."""


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("PaneMenu", text))


UNDO = _("&Undo")
REDO = _("&Redo")
CUT = _("Cu&t")
COPY = _("&Copy")
PASTE = _("&Paste")
PASTE_PLAIN = _("Paste &words only")
SELECT_ALL = _("Select &all")
COPY_FOR_WEB = _("Copy this paragraph &for the web")
BOLD = _("&Bold")
ITALIC = _("&Italic")
LINK = _("&Link…")
ACCEPT = _("&Accept change")
REJECT = _("Re&ject change")
ACCEPT_SELECTED = _("&Accept changes in the selection")
REJECT_SELECTED = _("Re&ject changes in the selection")
COMMENT = _("C&omment…")


def clipboard_entries(pane: QTextEdit, paste_plain: Callable[[], object]) -> tuple[Entry, ...]:
    """Return the entries that move text between a pane and the clipboard."""
    selected = pane.textCursor().hasSelection()
    writable = not pane.isReadOnly()
    copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
    pastable = writable and copied is not None and pane.canInsertFromMimeData(copied)
    return (
        (CUT, "Ctrl+X", pane.cut, selected and writable),
        (COPY, "Ctrl+C", pane.copy, selected),
        (PASTE, "Ctrl+V", pane.paste, pastable),
        (PASTE_PLAIN, "Ctrl+Shift+V", paste_plain, pastable),
    )


def open_menu(
    pane: QTextEdit,
    groups: tuple[tuple[Entry, ...], ...],
    at: QPoint,
    fill_first: Callable[[QMenu], object] | None = None,
) -> QMenu:
    """Open a menu of these entries at a place on the screen; it goes when it is closed.

    ``fill_first`` puts in what comes before them.
    """
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if fill_first is not None:
        fill_first(menu)
    for group in groups:
        for words, shortcut, action, possible in group:
            entry = menu.addAction(QCoreApplication.translate("PaneMenu", words))
            entry.setShortcut(QKeySequence(shortcut))
            entry.setShortcutVisibleInContextMenu(True)
            entry.setEnabled(possible)
            entry.triggered.connect(action)
        menu.addSeparator()
    menu.popup(at)
    return menu
