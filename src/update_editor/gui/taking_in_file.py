"""Takes in, in a window, what somebody else saved in the file of its update."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from update_editor.gui.merged_line import tell_merged
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.window import MainWindow
    from update_editor.model import Update
    from update_editor.storage.presence import OpenBy

translate = QCoreApplication.translate

CONTEXT = "TakingIn"
"""The context under which translators find these words."""


def take_in_file(
    window: "MainWindow", state_folder: Path, session: Session, path: Path, says: "OpenBy | None"
) -> None:
    """Merge what a file says with what its session does, as one undoable step, and tell of it in the window.

    ``says`` is who saved it last, as a sign tells.

    Raises:
        Unusable: the file can't be read, or as ``taking_in.take_in_saved``.
    """
    from update_editor.gui.whose_file import author_of
    from update_editor.services.taking_in import take_in_saved
    from update_editor.storage import file_bytes, read_weekly, seen_file

    data = file_bytes(path)
    theirs, seen = read_weekly(data), seen_file(path, data)
    by = author_of(says if says is not None and says.saved == seen.digest else None)
    base = _base_of(session, state_folder)
    clashes = take_in_saved(session, translate(CONTEXT, "Merging"), theirs, seen, by, base)
    tell_merged(window, session, clashes)


def _base_of(session: Session, state_folder: Path) -> "Update | None":
    """Return what the file said before somebody else saved there, from its backup copy, after a crash."""
    known = session.file.known
    if known.update is not None or known.seen is None:
        return None
    from update_editor.services.backups import backup_seen

    found = backup_seen(state_folder, session.update.id, known.seen.digest)
    return None if found is None else found.weekly.update
