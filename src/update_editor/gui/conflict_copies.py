"""What a window does where a sync client left copies of its file, which somebody else had changed too."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from update_editor.gui.environment import Environment
from update_editor.gui.notices import put_away
from update_editor.model import Unusable
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.gui.notices import Notice
    from update_editor.gui.update_files import UpdateFiles
    from update_editor.gui.window import MainWindow
    from update_editor.model import Update
    from update_editor.services.conflict_copies import ConflictCopy, Found, Stamp
    from update_editor.storage.presence import OpenBy

LATER = 1000
"""Milliseconds after which the folder of a file that was opened is looked at: the window comes first."""
AGAIN = 15_000
"""Milliseconds after which it is looked at again, as long as the file is open: a copy comes when it comes."""
MOST_LINES = 3
"""Lines about copies that are shown at once; the others come when these were seen to."""


class ConflictCopies(QObject):
    """Looks beside the window, offers each copy once, and merges it where that is wanted.

    The copy itself is left alone; once what it says is saved, it is offered to move it to the bin.
    """

    def __init__(self, environment: Environment, files: "UpdateFiles", window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._looked_at: frozenset[Stamp] = frozenset()
        self._notices: list[Notice] = []
        self._merged: list[ConflictCopy] = []
        files.opened.connect(self.follow)
        files.saved.connect(self._offer_bin)
        files.saved.connect(self.look)
        self._again = QTimer(self)
        self._again.timeout.connect(self.look)

    def follow(self, session: Session | None) -> None:
        """Forget what was told of another file, and look soon."""
        self._looked_at, self._merged = frozenset(), []
        notices, self._notices = self._notices, []
        for each in notices:
            put_away(each)
        self._again.stop()
        if session is not None:
            QTimer.singleShot(LATER, self, self.look)
            self._again.start(AGAIN)

    def look(self) -> None:
        """Look in the folder of the file."""
        session = self._files.session
        if session is None or session.path is None or session.seen is None or session.is_read_only:
            return
        self._forget_undone(session)
        path, seen, update_id, looked_at = session.path, session.seen, session.update.id, self._looked_at
        made_from = session.file.known.lineage

        def work(_ticket: "Ticket") -> "Found":
            from update_editor.services.conflict_copies import conflict_copies

            return conflict_copies(path, seen, update_id, looked_at, made_from)

        self._environment.jobs.start("conflict-copies", work, partial(self._tell, session), _leave)

    def _forget_undone(self, session: Session) -> None:
        """Look anew at each copy of which the merge was undone: what it says is not in the update."""
        known = (*session.file.known.lineage, *session.seen.lineage) if session.seen is not None else ()
        undone = {each.path.name for each in self._merged if each.seen.lineage[0] not in known}
        self._merged = [each for each in self._merged if each.path.name not in undone]
        self._looked_at = frozenset(each for each in self._looked_at if each[0] not in undone)

    def _tell(self, session: Session, found: "Found") -> None:
        if session is not self._files.session:
            return
        shown = [each for each in self._notices if isValid(each) and not each.isHidden()]
        room = max(0, MOST_LINES - len(shown))
        told, untold = found.copies[:room], {each.path.name for each in found.copies[room:]}
        self._looked_at = frozenset(each for each in found.looked_at if each[0] not in untold)
        for copy in told:
            self._offer(session, copy)

    def _offer(self, session: Session, copy: "ConflictCopy") -> None:
        words = self.tr("“{name}” is a copy of this update with changes that are not in this one.")
        offer = (self.tr("Look and merge…"), partial(self._look_for_base, session, copy))
        self._say(words.format(name=shown_name(copy.path)), offer)

    def _say(self, words: str, offer: "tuple[str, partial[None]]") -> None:
        self._notices.append(self._window.notices.say(words, offer))

    def _look_for_base(self, session: Session, copy: "ConflictCopy") -> None:
        """Find out, beside the window, what both were made from, and ask then."""
        if session is not self._files.session or session.seen is None:
            return
        weekly, seen, path = session.weekly, session.seen, session.path
        state_folder = self._environment.state_folder
        saved, taken_in = session.file.known.update, session.file.known.copies

        def work(_ticket: "Ticket") -> "tuple[Update | None, OpenBy | None]":
            from update_editor.services.conflict_copies import merge_base
            from update_editor.services.presence import who_saved

            says = None if path is None else who_saved(path, copy.seen.digest)
            return merge_base(weekly, seen, copy, state_folder, saved, taken_in), says

        failed = partial(self._tell_unmerged, session, copy)
        self._environment.jobs.start("merge-base", work, partial(self._ask, session, copy), failed)

    def _ask(
        self, session: Session, copy: "ConflictCopy", found: "tuple[Update | None, OpenBy | None]"
    ) -> None:
        base, says = found
        if session is not self._files.session:
            return
        from update_editor.gui.dialogs.conflict_copy import ConflictCopyDialog

        dialog = ConflictCopyDialog(shown_name(copy.path), self._window, knows_origin=base is not None)
        dialog.merge_wanted.connect(partial(self._merge, session, copy, base, says))
        dialog.compare_wanted.connect(partial(self._compare, session, copy))
        dialog.rejected.connect(partial(self._keep_offer, session, copy))
        dialog.open()

    def _keep_offer(self, session: Session, copy: "ConflictCopy") -> None:
        """Show the offer again: a person looked, and has not decided."""
        if session is self._files.session:
            self._offer(session, copy)

    def _compare(self, session: Session, copy: "ConflictCopy") -> None:
        self._keep_offer(session, copy)
        self._files.compare_wanted.emit(copy.path)

    def _merge(
        self, session: Session, copy: "ConflictCopy", base: "Update | None", says: "OpenBy | None"
    ) -> None:
        """Take in what the copy says, as one step that can be undone. ``says`` is who saved it."""
        from update_editor.gui.merged_line import tell_merged
        from update_editor.gui.whose_file import author_of
        from update_editor.services.taking_in import take_in_copy

        by = author_of(says)
        try:
            clashes = take_in_copy(session, self.tr("Merging"), copy.weekly, copy.seen.lineage, base, by)
        except Unusable as error:
            self._tell_unmerged(session, copy, error)
            return
        self._merged.append(copy)
        tell_merged(self._window, session, clashes)

    def _offer_bin(self) -> None:
        """Offer to move away each copy whose words are in the file now."""
        session = self._files.session
        if session is None or session.seen is None:
            return
        saved = [each for each in self._merged if each.seen.lineage[0] in session.seen.lineage]
        self._merged = [each for each in self._merged if each not in saved]
        for copy in saved:
            words = self.tr("What “{name}” says is saved in this update, so the copy is not needed any more.")
            self._say(
                words.format(name=shown_name(copy.path)),
                (self.tr("Move to the bin"), partial(self._bin, copy)),
            )

    def _bin(self, copy: "ConflictCopy") -> None:
        def work(_ticket: "Ticket") -> None:
            _move_to_bin(copy)

        failed = partial(self._tell_failure, self.tr("The copy stays in its folder"))
        self._environment.jobs.start(f"bin of {copy.path}", work, _leave, failed)

    def _tell_unmerged(self, session: Session, copy: "ConflictCopy", error: Exception) -> None:
        self._keep_offer(session, copy)
        self._tell_failure(self.tr("They can’t be merged"), error)

    def _tell_failure(self, what: str, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell_failed

        tell_failed(self._window, what, error)


def _move_to_bin(copy: "ConflictCopy") -> None:
    """Move a copy to the system's bin, unless it says something else by now.

    Raises:
        Unusable: ``copy-changed``, ``no-bin``, or it can't be read.
    """
    from update_editor.gui import system_bin
    from update_editor.storage import is_other

    if is_other(copy.path, copy.seen):
        raise Unusable("copy-changed", name=copy.path.name)
    if copy.path.exists() and not system_bin.move_to_bin(copy.path):
        raise Unusable("no-bin", name=copy.path.name)


def _leave(_result: object) -> None:
    """Nobody waits for it: a folder that can't be looked into is looked into at the next turn."""
