"""What the Edit, Format and View menus do, in the workspace that is open."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.format_pane import FormatPane
from update_editor.gui.pane import Pane
from update_editor.gui.shown_pane import shown_pane
from update_editor.gui.text_pane import TextPane
from update_editor.gui.workspace import Workspace
from update_editor.model import BlockStyle

if TYPE_CHECKING:
    from update_editor.gui.bound_panes import BoundPanes
    from update_editor.gui.easy_read.view import EasyReadView

_ZOOMS = (75, 90, 100, 110, 125, 150, 175, 200)
_STYLES: tuple[BlockStyle, ...] = ("paragraph", "subheading", "bullet", "number", "quote")


class PageActions(ActionGroup):
    """Hands the actions of a menu on to the pane or the panel that they are for."""

    def __init__(self, environment: Environment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environment = environment

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "undo": self._undo,
            "redo": self._redo,
            "cut": partial(self._on_clipboard, "cut"),
            "copy": partial(self._on_clipboard, "copy"),
            "paste": partial(self._on_clipboard, "paste"),
            "paste-plain": partial(self._on_clipboard, "paste_plain"),
            "select-all": partial(self._on_clipboard, "selectAll"),
            "bold": partial(self._in_text, FormatPane.toggle_bold),
            "italic": partial(self._in_text, FormatPane.toggle_italic),
            "link": partial(self._in_text, FormatPane.edit_link),
            "indent": partial(self._in_paragraphs, _indent),
            "outdent": partial(self._in_paragraphs, _outdent),
            **{f"style-{style}": partial(self._set_style, style) for style in _STYLES},
            "toggle-outline": partial(self._with, _toggle_outline),
            "toggle-panel": partial(self._with, _toggle_panel),
            "show-preview": partial(self._with, _show_preview),
            "show-checks": partial(self._with, _show_checks),
            "next-area": partial(self._with, _next_area),
            "previous-area": partial(self._with, _previous_area),
            "zoom-in": partial(self._zoom, 1),
            "zoom-out": partial(self._zoom, -1),
            "zoom-normal": partial(self._zoom, 0),
        }

    def needs_met(self) -> frozenset[str]:
        """Return which needs of actions are met where the caret is now."""
        if self._workspace is None:
            return frozenset()
        session = self._workspace.session
        met = {"update"}
        if session.undo_label is not None:
            met.add("undo")
        if session.redo_label is not None:
            met.add("redo")
        pane = shown_pane(self._workspace)
        met |= {"text"} if isinstance(pane, FormatPane) else set()
        met |= {"paragraphs"} if isinstance(pane, TextPane) else set()
        return frozenset(met)

    def _with(self, action: Callable[[Workspace], object]) -> None:
        if self._workspace is not None:
            action(self._workspace)

    def _undo(self) -> None:
        self._with(lambda workspace: _steps_of(workspace).undo())

    def _redo(self) -> None:
        self._with(lambda workspace: _steps_of(workspace).redo())

    def _on_clipboard(self, name: str) -> None:
        """Do what a pane and a line to type in both can, in the one with the focus, or with the caret."""
        field: QWidget | None = QApplication.focusWidget()
        if not isinstance(field, QLineEdit | Pane):
            field = shown_pane(self._workspace)
        if isinstance(field, QLineEdit):
            name = "paste" if name == "paste_plain" else name
        if field is not None:
            field.setFocus()
            getattr(field, name)()

    def _in_text(self, action: Callable[[FormatPane], object]) -> None:
        pane = shown_pane(self._workspace)
        if isinstance(pane, FormatPane):
            pane.setFocus()
            action(pane)

    def _in_paragraphs(self, action: Callable[[TextPane], object]) -> None:
        pane = shown_pane(self._workspace)
        if isinstance(pane, TextPane):
            pane.setFocus()
            action(pane)

    def _set_style(self, style: BlockStyle) -> None:
        self._in_paragraphs(lambda pane: pane.set_style(style))

    def _zoom(self, step: int) -> None:
        now = self._environment.settings.zoom
        nearest = min(range(len(_ZOOMS)), key=lambda index: abs(_ZOOMS[index] - now))
        index = min(max(nearest + step, 0), len(_ZOOMS) - 1)
        self._environment.keep(replace(self._environment.settings, zoom=_ZOOMS[index] if step else 100))


def _steps_of(workspace: Workspace) -> "BoundPanes | EasyReadView":
    """Return what takes steps back, and shows where they were."""
    return workspace.easy_read.view if workspace.shows_easy_read else workspace.page.panes


def _indent(pane: TextPane) -> None:
    pane.indent(1)


def _outdent(pane: TextPane) -> None:
    pane.indent(-1)


def _toggle_outline(workspace: Workspace) -> None:
    workspace.sides.toggle_outline()


def _toggle_panel(workspace: Workspace) -> None:
    workspace.sides.toggle_panel()


def _show_preview(workspace: Workspace) -> None:
    workspace.sides.show_panel("preview")


def _show_checks(workspace: Workspace) -> None:
    workspace.sides.show_panel("checks")


def _next_area(workspace: Workspace) -> None:
    workspace.go_to_area(1)


def _previous_area(workspace: Workspace) -> None:
    workspace.go_to_area(-1)
