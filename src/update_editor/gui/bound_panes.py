"""Ties panes to the session: what is typed becomes the update, what the update says comes into the panes."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from update_editor.gui import positions
from update_editor.gui.bridge import Bridge
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.format_pane import FormatPane
from update_editor.gui.growing_field import People
from update_editor.gui.pane_menu import Entry
from update_editor.gui.pane_values import (
    BoundPane,
    Value,
    as_text,
    settle,
    show,
    value_at,
    with_value,
    words_of,
)
from update_editor.gui.shown_update import ShownUpdate
from update_editor.gui.style_sheet import PAGE_ROLE
from update_editor.gui.theme import PageRole
from update_editor.model import Update
from update_editor.review.edits import Typing
from update_editor.review.views import View
from update_editor.services.differences import first_changed_position
from update_editor.services.session import Session
from update_editor.services.settings import TypingAids

_MOVED = "moved text"
"""The place of an undo step that takes text out of one pane and puts it into another."""


class BoundPanes(QObject):
    """The panes of one page by address, in reading order.

    A pane's own changes are not shown to it again. After undo or redo the caret goes behind what changed.
    """

    focused = Signal(str)
    """The address of the pane that the caret came to."""
    approached = Signal(object)
    """A pane that the caret is about to come to: it may still be hidden."""
    entered = Signal()
    """The focus is about to come to one of them: they are to be seen."""
    note = Signal(str)
    """A code of ``services.messages``: what a pane has to say of a paste."""
    picture_given = Signal(str, object)
    """The address of the pane that a picture was pasted into or dropped on, and the picture."""
    format_changed = Signal()
    selection_changed = Signal()
    """Other words are selected, or none any more."""
    added = Signal(object)
    """A pane that is new on the page."""

    def __init__(self, session: Session, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._panes: dict[str, BoundPane] = {}
        self._aids = TypingAids()
        self.people = People()
        self._shown = ShownUpdate(session)
        self.more_entries: Callable[[], tuple[Entry, ...]] = tuple
        """Gives what else the menu of the current pane offers."""
        self.fill_menu: Callable[[QMenu], object] = _nothing
        """Puts into the menu of the current pane what comes before all else."""
        self._order: list[str] = []
        self._current = ""
        self._follow_caret = False
        self._followed = False
        bridge.texts_changed.connect(self._show_texts)
        bridge.structure_changed.connect(self._follow_structure)
        bridge.details_changed.connect(self._follow_structure)

    def add(self, pane: BoundPane) -> None:
        """Show a pane's text and listen to it from now on."""
        self._panes[pane.where] = pane
        pane.setProperty(PAGE_ROLE, role_of(pane.where))
        pane.show_people(self.people)
        value = self._shown.value(pane.where)
        if value is not None:
            show(pane, value)
        pane.setReadOnly(self.view == "original")
        pane.aids = self._aids
        pane.rich_text.suggests_as = self._session.suggests_as
        pane.can_step = self._can_step
        pane.more_entries = self._more_entries
        pane.fill_menu = self._fill_menu
        pane.edited.connect(partial(self._take_edit, pane))
        pane.corrected.connect(partial(self._take_correction, pane))
        pane.focused.connect(partial(self._note_focus, pane))
        pane.left_up.connect(partial(self._go, pane, -1))
        pane.left_down.connect(partial(self._go, pane, 1))
        pane.undo_wanted.connect(self.undo)
        pane.redo_wanted.connect(self.redo)
        pane.note.connect(self.note)
        pane.picture_given.connect(partial(self.picture_given.emit, pane.where))
        pane.selectionChanged.connect(self.selection_changed)
        if isinstance(pane, FormatPane):
            pane.format_changed.connect(partial(self._tell_format, pane))
        self.added.emit(pane)

    def _more_entries(self) -> tuple[Entry, ...]:
        return self.more_entries()

    def _fill_menu(self, menu: QMenu) -> None:
        self.fill_menu(menu)

    def _can_step(self) -> tuple[bool, bool]:
        return self._session.undo_label is not None, self._session.redo_label is not None

    def set_aids(self, aids: TypingAids) -> None:
        """Say what typing does by itself, in these panes and in those that come."""
        self._aids = aids
        for pane in self._panes.values():
            pane.aids = aids

    @property
    def view(self) -> View:
        """In which view the panes show the update."""
        return self._shown.view

    def show_view(self, view: View) -> None:
        """Show the update in another view. The original is for reading alone."""
        self._shown.choose(view)
        for pane in self._panes.values():
            pane.setReadOnly(view == "original")
        self._show_all(None)

    def in_view(self, pane: BoundPane, position: int) -> int:
        """Return where a position of the update's text is in what a pane shows of it."""
        return self._shown.position_in(pane.where, position)

    def in_text(self, pane: BoundPane, position: int) -> int | None:
        """Return where a position of what a pane shows is in the update's text; None in the original."""
        return self._shown.position_in_text(pane.where, position)

    def show_people(self, people: People) -> None:
        """Show who suggests, in these panes and in those that come."""
        self.people = people
        for pane in self._panes.values():
            pane.show_people(people)

    def follow_tracking(self) -> None:
        """Have the panes know who suggests, if anybody does."""
        for pane in self._panes.values():
            pane.rich_text.suggests_as = self._session.suggests_as

    def drop(self, where: str) -> None:
        """Forget a pane whose place is gone."""
        self._panes.pop(where, None)

    def set_order(self, order: list[str]) -> None:
        """Say in which order a reader meets the panes."""
        self._order = [where for where in order if where in self._panes]

    def number(self, pane: BoundPane) -> int:
        """Return which pane it is in the order of reading, from 0; -1 for one that has no place in it."""
        return self._order.index(pane.where) if pane.where in self._order else -1

    def pane(self, where: str) -> BoundPane | None:
        """Return the pane at an address; a bullet's is that of its list."""
        return self._panes.get(where) or self._panes.get(where.partition("/")[0])

    def each(self) -> list[tuple[str, BoundPane]]:
        """Return every pane with its address."""
        return list(self._panes.items())

    def come_to(self, pane: BoundPane) -> None:
        """Give a pane the focus. It is the current one even while the window is not in front."""
        self.entered.emit()
        self.approached.emit(pane)
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._current != pane.where:
            self._note_focus(pane)

    def stand_at(self, pane: BoundPane) -> None:
        """Make a pane the current one, which keeps the only selection, without giving it the focus."""
        self.approached.emit(pane)
        left = self.current
        if left is pane:
            return
        if left is not None:
            cursor = left.textCursor()
            cursor.clearSelection()
            left.setTextCursor(cursor)
        self._note_focus(pane)

    @property
    def current(self) -> BoundPane | None:
        """The pane that has, or had last, the caret."""
        return self._panes.get(self._current)

    def select(self, pane: BoundPane, start: int, end: int) -> None:
        """Select text of a pane, by positions in code points of the update."""
        start, end = (self.in_view(pane, position) for position in (start, end))
        pane.place_caret(start)
        cursor = pane.textCursor()
        cursor.setPosition(positions.to_document(pane.rich_text, end), cursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)

    def undo(self) -> None:
        """Take back the last step; the caret goes to it."""
        self._step(back=True)

    def redo(self) -> None:
        """Do the last undone step again; the caret goes to it."""
        self._step(back=False)

    def _step(self, *, back: bool) -> None:
        # Behind a correction the caret stays where the person is typing.
        self._follow_caret, self._followed = not (back and self._session.undoes_correction), False
        try:
            if back:
                self._session.undo()
            else:
                self._session.redo()
        finally:
            self._follow_caret = False

    def _take_edit(self, pane: BoundPane, new_word: bool) -> None:
        update, edited = self._with_edit(pane)
        if pane.moves:
            begins = pane.moves == "in"
            self._session.do(self.tr("Moving text"), update, typing=_MOVED, new_word=begins, initiator=pane)
            self._settle(pane, None)
            return
        label = self.tr("Typing")
        what = self._session.do(
            label, update, typing=pane.where, new_word=new_word, edited=edited, initiator=pane
        )
        self._settle(pane, what.caret)

    def _take_correction(self, pane: BoundPane) -> None:
        update, _ = self._with_edit(pane)
        self._session.do(self.tr("Typing"), update, typing=pane.where, corrects=True, initiator=pane)
        self._settle(pane, None)

    def _with_edit(self, pane: BoundPane) -> tuple[Update, Typing | None]:
        """Return the update with what a pane says now, and where it was edited, where that is one place."""
        update = self._session.update
        edited = pane.last_edit() if self._session.suggests_as is not None else None
        if self._shown.shows_all:
            return with_value(update, pane.where, pane.value()), edited
        value, caret = self._shown.written(pane)
        return with_value(update, pane.where, value), edited and replace(edited, caret=caret)

    def _settle(self, pane: BoundPane, caret: int | None) -> None:
        """Show a pane what became of its edit, where it was made a suggestion."""
        if self._session.suggests_as is None and self._shown.shows_all:
            return
        value = self._shown.value(pane.where)
        pane.mark_changed(self._shown.marked(pane.where))
        if value is not None and value != pane.value():
            settle(pane, value, None if caret is None else self.in_view(pane, caret))

    def _tell_format(self, pane: BoundPane) -> None:
        """Tell of the pane with the caret alone: many are shown anew at once where all is replaced."""
        if pane is self.current:
            self.format_changed.emit()

    def _show_texts(self, texts: frozenset[str], initiator: object) -> None:
        panes = map(self.pane, texts)
        others = {pane.where: pane for pane in panes if pane is not None and pane is not initiator}
        if not others:  # as after each key press, which only its own pane has to do with
            return
        values = self._shown.values()
        for where, pane in others.items():
            self._show_value(pane, values.get(where))

    def _follow_structure(self, initiator: object) -> None:
        """Show the lists of bullets anew, and in a view that may have left places out, all."""
        if not self._shown.shows_all:
            self._show_all(initiator)
            return
        for pane in tuple(self._panes.values()):
            if isinstance(pane, BulletsPane) and pane is not initiator:
                self._show(pane, value_at(self._session.update, pane.where))

    def _show_all(self, initiator: object) -> None:
        values = self._shown.values()
        for where, pane in tuple(self._panes.items()):
            if pane is not initiator:
                self._show_value(pane, values.get(where))

    def _show_value(self, pane: BoundPane, value: Value | None) -> None:
        if value is not None:
            pane.mark_changed(self._shown.marked(pane.where))
            self._show(pane, value)

    def _show(self, pane: BoundPane, value: Value) -> None:
        before = pane.value()
        if value == before:
            return
        if not self._follow_caret or self._followed:
            show(pane, value)
            return
        self._followed = True
        old, new = as_text(before), as_text(value)
        show(pane, value, first_changed_position(old, new))
        self.come_to(pane)

    def _note_focus(self, pane: BoundPane) -> None:
        if self._current != pane.where:
            self._session.close_step()
        self._current = pane.where
        self.focused.emit(pane.where)

    def _go(self, pane: BoundPane, step: int) -> None:
        if pane.where not in self._order:
            return
        index = self._order.index(pane.where) + step
        while 0 <= index < len(self._order) and self._panes[self._order[index]].isHidden():
            index += step
        if not 0 <= index < len(self._order):
            return
        target = self._panes[self._order[index]]
        target.place_caret(0 if step > 0 else len(words_of(target.value())))
        self.come_to(target)


def _nothing(_menu: QMenu) -> None:
    pass


def role_of(where: str) -> PageRole:
    """Return which type of the page an address is set in."""
    if where == "title":
        return "title"
    if not where.endswith("/heading"):
        return "body"
    return "section" if where.count("/") == 1 else "item"
