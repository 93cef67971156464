"""What the log says of the update in a window: that one was opened, how large it is, and how saving went."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject

from update_editor.gui.update_files import UpdateFiles
from update_editor.services.log import LOG, Known, note_error
from update_editor.services.session import Session

_log = logging.getLogger(LOG)


class LogNotes(QObject):
    """Notes what a window does with files."""

    def __init__(self, files: UpdateFiles) -> None:
        super().__init__(files)
        self._files = files
        files.opened.connect(self._note_opened)
        files.not_opened.connect(self._note_not_opened)
        files.saved.connect(self._note_saved)

    def _note_opened(self, session: Session | None) -> None:
        if session is None:
            _log.info("the start page is shown")
            return
        _log.info(
            "opened %s: %d sections, %d pictures, %s",
            Path("new.weekly") if session.path is None else session.path,
            len(session.update.sections),
            len(session.pictures),
            Known(_state(session)),
        )

    def _note_not_opened(self, _path: Path, error: Exception) -> None:
        note_error(error)

    def _note_saved(self) -> None:
        path = None if self._files.session is None else self._files.session.path
        if path is not None:
            _log.info("saved %s", path)


def _state(session: Session) -> str:
    if session.rescued is not None:
        return "damaged"
    return "read-only" if session.is_read_only else "whole"
