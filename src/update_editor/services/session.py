"""One update being worked on: its state, its undo stack, its file."""

import datetime as dt
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from update_editor.model import Picture, Update, is_newer
from update_editor.review.edits import Reviewer, Typing
from update_editor.review.moments import as_kept
from update_editor.services.differences import Changed, changed
from update_editor.services.known_file import KnownFile
from update_editor.services.own_file import OwnFile
from update_editor.services.saving import SavedFile, SaveOrder, write
from update_editor.services.undo import Raws, TakenIn, UndoStack
from update_editor.services.versions import restored, restored_from, with_version
from update_editor.storage import (
    SeenFile,
    Weekly,
    file_bytes,
    read_weekly,
    seen_file,
)
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.services.rescue import Rescued


def _now() -> dt.datetime:
    return as_kept(dt.datetime.now(dt.UTC))


class Session:
    """An open update.

    Everything that changes it goes through ``do``; ``update`` is always the present, immutable value.
    Listeners are told of each change with what changed and who asked for it.
    """

    def __init__(
        self,
        weekly: Weekly,
        pack: TemplatePack,
        path: Path | None = None,
        *,
        seen: SeenFile | None = None,
        rescued: "Rescued | None" = None,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], dt.datetime] = _now,
        is_unsaved: bool = False,
        saved: Weekly | None = None,
    ) -> None:
        """Open an update; with ``is_unsaved`` its file says something else, ``saved`` where that is known."""
        self._weekly = weekly
        self.now = now
        """What the time is, as a file keeps it."""
        self._suggests_as: str | None = None
        self._undo = UndoStack(clock)
        self._listeners: list[Callable[[Changed], None]] = []
        self._watchers: list[Callable[[], None]] = []
        self.pack = pack
        there = saved or weekly
        said = None if saved is None and (path is None or is_unsaved) else there.update
        known = KnownFile(seen=seen, update=said, others=there.others, raw=weekly.raw)
        self.file = OwnFile(path, known, rescued)

    @property
    def path(self) -> Path | None:
        """Where its file is; None where it has none yet."""
        return self.file.path

    @property
    def seen(self) -> SeenFile | None:
        """How the file was when it was read or written here; None where that is not known."""
        return self.file.known.seen

    @property
    def rescued(self) -> "Rescued | None":
        """What could be read of a damaged file, until this is saved in another; None for any other."""
        return self.file.rescued

    @property
    def weekly(self) -> Weekly:
        """The update with its pictures and history, as a save would write it now."""
        return self._weekly

    @property
    def update(self) -> Update:
        """The update as it stands."""
        return self._weekly.update

    @property
    def pictures(self) -> Mapping[str, bytes]:
        """The bytes of every picture by ``Picture.file``."""
        return self._weekly.pictures

    @property
    def is_saved(self) -> bool:
        """Whether the file on disk says what the window says."""
        return self.file.known.says(self._weekly)

    @property
    def is_read_only(self) -> bool:
        """Whether saving over the file could lose something: a newer program wrote it, or it is damaged."""
        return self.rescued is not None or is_newer(self.update)

    def listen(self, listener: Callable[[Changed], None]) -> None:
        """Call ``listener`` after each change."""
        self._listeners.append(listener)

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call ``watcher`` after each change of what a save would write, before any listener is told."""
        self._watchers.append(watcher)

    def _hold(self, weekly: Weekly) -> None:
        self._weekly = weekly
        for watcher in self._watchers:
            watcher()

    def do(
        self,
        label: str,
        updated: Update,
        *,
        typing: str | None = None,
        new_word: bool = False,
        corrects: bool = False,
        edited: Typing | None = None,
        tracked: bool = True,
        initiator: object = None,
    ) -> Changed:
        """Make ``updated`` the present state, as one undoable step, and return what changed.

        ``typing`` is the address of the place being typed in: letters typed there in a row are one step.
        ``corrects`` where the program puts right what was just typed there. While somebody suggests, it
        becomes tracked changes: ``edited`` tells where, where it is one edit at a caret. What is no
        suggestion (a change accepted, a comment, a request) is not ``tracked``, but done as it stands.
        """
        before = self.update
        if updated == before:
            return Changed(initiator=initiator)
        caret: int | None = None
        if self._suggests_as is not None and tracked:
            updated, caret = self._suggested(updated, edited)
            if updated == before:
                return Changed(initiator=initiator, caret=caret)
        self._undo.push(label, before, updated, typing=typing, new_word=new_word, corrects=corrects)
        return replace(self._become(updated, initiator), caret=caret)

    @property
    def suggests_as(self) -> str | None:
        """Who is suggesting: while somebody is, what is done becomes tracked changes of theirs."""
        return self._suggests_as

    def suggest_as(self, author: str | None) -> None:
        """Track what is done from now on as somebody's changes, or, with None, no longer."""
        if author is not None:
            import_module("update_editor.review.track")  # now, not while the first letter is waited for
        self.close_step()
        self._suggests_as = author

    def _suggested(self, updated: Update, edited: Typing | None) -> tuple[Update, int | None]:
        from update_editor.review.track import tracked

        result = tracked(self.update, updated, Reviewer(self._suggests_as or "", self.now()), edited)
        return result.update, result.caret

    def add_picture_bytes(self, picture: Picture, data: bytes) -> None:
        """Keep a picture's bytes, so that an update that uses it can be shown and saved."""
        self._hold(replace(self._weekly, pictures={**self._weekly.pictures, picture.file: data}))

    def keep_version(self, author: str, date: dt.datetime, reason: str) -> int:
        """Keep the update as it stands as a version in the file, and return the version's number.

        It is kept with the next save, and undo leaves it there: it is a record, not an edit.
        """
        weekly, number = with_version(self._weekly, author, date, reason)
        self._hold(weekly)
        return number

    def restore(self, label: str, number: int, author: str, date: dt.datetime) -> Changed:
        """Bring a kept version back, as one undoable step; the present one is kept as “before restore”.

        What this program does not know comes back with it. Nothing is done where nothing differs.

        Raises:
            Unusable: as ``versions.restored``.
        """
        return self._bring_back(label, restored(self._weekly, number, author, date))

    def restore_copy(self, label: str, copy: Weekly, author: str, date: dt.datetime) -> Changed:
        """Bring back what a backup copy says, as ``restore`` does.

        Raises:
            Unusable: as ``versions.restored_from``.
        """
        return self._bring_back(label, restored_from(self._weekly, copy, author, date))

    def _bring_back(self, label: str, back: Weekly) -> Changed:
        if back is self._weekly:
            return Changed()
        raws = Raws(self._weekly.raw, back.raw)
        self._undo.push(label, self.update, back.update, raws=raws)
        self._hold(replace(back, update=self.update))
        return self._become(back.update, None)

    def take(self, label: str, decided: Weekly) -> Changed:
        """Take the update of this file as something decided made it, as one undoable step.

        The versions that were kept with it stay when it is undone, as with ``keep_version``.
        """
        self._hold(replace(self._weekly, others=decided.others))
        return self.do(label, decided.update, tracked=False)

    def bring_in(self, label: str, came: Weekly) -> Changed:
        """Take the update of this file with what came back in it, as one undoable step.

        The versions that were kept with it go when it is undone, so that the same can be brought in again.
        """
        if came.update == self.update:
            return Changed()
        kept = {name: data for name, data in came.others.items() if name not in self._weekly.others}
        self._undo.push(label, self.update, came.update, kept=kept)
        self._hold(replace(self._weekly, others=came.others))
        return self._become(came.update, None)

    def take_in(self, label: str, both: Weekly, known: KnownFile) -> None:
        """Take in what somebody else made of the update, as one undoable step, and what is known then.

        ``has_done`` tells later whether it still stands.
        """
        self._undo.close_step()
        self._undo.push(label, self.update, both.update, taken_in=TakenIn(self.file.known, known))
        self._undo.close_step()
        self.file.known = known
        self._hold(replace(both, update=self.update))
        self._become(both.update, None)

    def undo(self) -> Changed | None:
        """Take back the last step; None where there is none."""
        step = self._undo.undo()
        if step is None:
            return None
        if step.taken_in is not None:
            self._undo.renew_undone(replace(step.taken_in, after=self.file.known))
            self.file.known = step.taken_in.before
        self._hold(step.undone(self._weekly))
        return self._become(step.before, None)

    def redo(self) -> Changed | None:
        """Do the last undone step again; None where there is none."""
        step = self._undo.redo()
        if step is None:
            return None
        if step.taken_in is not None and self.seen == step.taken_in.before.seen:
            self.file.known = step.taken_in.after
        self._hold(step.redone(self._weekly))
        return self._become(step.after, None)

    def has_done(self, after: Update) -> bool:
        """Whether the step that made the update this very value still stands: it was not undone."""
        return self._undo.has_done(after)

    def close_step(self) -> None:
        """Let the next action begin an undo step of its own."""
        self._undo.close_step()

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None where there is nothing."""
        return self._undo.undo_label

    @property
    def undoes_correction(self) -> bool:
        """Whether undo would take back what the program put right in somebody's typing."""
        return self._undo.undoes_correction

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None where there is nothing."""
        return self._undo.redo_label

    def follow_renamed(self, path: Path) -> None:
        """Go on in the file that is at ``path`` by now, as the one that this update has: it says the same."""
        self.file.path = path

    def save(self, path: Path | None = None, *, replaces: bool = False) -> Path:
        """Write the update to its file, or to another, and return the path.

        Raises:
            Unusable: as ``order_save`` and ``saving.write``.
        """
        order = self.order_save(path, replaces=replaces)
        self.take_saved(order, write(order))
        return order.target

    def order_save(self, path: Path | None = None, *, replaces: bool = False) -> SaveOrder:
        """Return what is to be written now, for ``saving.write``.

        ``replaces`` where a person wants it in place of what somebody else saved there in the meantime.

        Raises:
            Unusable: as ``OwnFile.order``.
        """
        return self.file.order(self._weekly, path, self.now(), replaces=replaces)

    def take_saved(self, order: SaveOrder, saved: SavedFile) -> None:
        """Know that a file was written as ordered. What was done since the order is not in it."""
        came = {name: each for name, each in saved.weekly.others.items() if name not in order.weekly.others}
        if came:  # somebody else's, which was written over
            pictures = {**saved.weekly.pictures, **self._weekly.pictures}
            others = {**came, **self._weekly.others}
            self._hold(replace(self._weekly, pictures=pictures, others=others))
        written = saved.weekly
        known = KnownFile(
            seen=saved.seen,
            update=order.weekly.update,
            others=written.others,
            raw=written.raw,
            copies=self.file.known.copies,
        )
        if order.seen is not None and self.seen is not order.seen and self.file.is_at(saved.target):
            self._undo.renew_taken_in(order.seen, known)  # the merge that was saved was undone meanwhile
            return
        self.file.take_saved(saved.target, known)

    def _become(self, updated: Update, initiator: object) -> Changed:
        what = changed(self.update, updated, initiator)
        self._hold(replace(self._weekly, update=updated))
        for listener in self._listeners:
            listener(what)
        return what


def open_session(path: Path, pack_for: Callable[[str], TemplatePack]) -> Session:
    """Open a ``.weekly`` file; ``pack_for`` finds the template by its id.

    Raises:
        Unusable: the file or its template can't be used.
    """
    data = file_bytes(path)
    weekly = read_weekly(data)
    return Session(weekly, pack_for(weekly.update.template), path, seen=seen_file(path, data))
