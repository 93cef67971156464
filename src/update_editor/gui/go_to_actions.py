"""The action “Go to”: what can be gone to, and going there."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.actions import Actions, plain_text
from update_editor.gui.environment import Environment
from update_editor.gui.update_files import UpdateFiles
from update_editor.model import Items

if TYPE_CHECKING:
    from update_editor.services.going_to import Goal


class GoToActions(ActionGroup):
    """Opens the box in which a place, a past update or an action is chosen by typing."""

    def __init__(self, environment: Environment, files: UpdateFiles, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._actions: Actions | None = None

    def offer(self, actions: Actions) -> None:
        """Offer these actions, behind the places."""
        self._actions = actions

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"go-to": self._ask}

    def _ask(self) -> None:
        from update_editor.gui.go_to_box import GoToBox

        goals = (*self._places(), *self._past_updates(), *self._possible_actions())
        box = GoToBox(goals, self._environment.theme, self._window)
        box.chosen.connect(self._go)
        box.left.connect(self._return)
        box.appear()

    def _places(self) -> Iterator["Goal"]:
        if self._workspace is None:
            return
        from update_editor.gui.place_names import place_name, place_names
        from update_editor.services.going_to import Goal, subheadings

        session = self._workspace.session
        names = place_names(session)
        for where in ("title", "opening"):
            yield Goal(kind="place", name=names[where], target=where)
        for section in session.update.sections:
            yield Goal(kind="place", name=names[section.id], target=section.id)
            for item in section.items if isinstance(section, Items) else ():
                where = f"{section.id}/{item.id}"
                yield Goal(kind="place", name=names[where], target=where, detail=names[section.id])
        yield Goal(kind="place", name=names["closing"], target="closing")
        for where, position, words in subheadings(session.update):
            inside = place_name(names, where)
            yield Goal(kind="place", name=words, target=where, detail=inside, position=position)

    def _past_updates(self) -> Iterator["Goal"]:
        from update_editor.services.going_to import Goal
        from update_editor.services.whole_path import whole_path

        session = self._files.session
        here = None if session is None or session.path is None else str(whole_path(session.path))
        for name in self._environment.settings.recent:
            if name != here:
                path = Path(name)
                yield Goal(kind="past", name=path.stem, target=name, detail=path.parent.name)

    def _possible_actions(self) -> Iterator["Goal"]:
        if self._actions is None:
            return
        from update_editor.services.going_to import Goal

        for action in self._actions.possible():
            if action.objectName() != "go-to":
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                name = plain_text(action.text())
                yield Goal(kind="action", name=name, target=action.objectName(), detail=keys)

    def _go(self, goal: "Goal") -> None:
        if goal.kind == "past":
            self._files.open_path(Path(goal.target))
        elif goal.kind == "action":
            self._return()
            if self._actions is not None:
                self._actions[goal.target].trigger()
        elif self._workspace is not None:
            self._workspace.page.go_to(goal.target, goal.position)

    def _return(self) -> None:
        """Give the focus back to where the caret was."""
        if self._workspace is not None:
            self._workspace.focus_middle()
