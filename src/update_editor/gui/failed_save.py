"""What a window says of a save that failed, until the update is saved: why, and what can be done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from update_editor.model import Unusable
from update_editor.services.log import note_error
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.notices import Notice, Offer
    from update_editor.gui.window import MainWindow

Then = Callable[[], object]
"""What goes on once it is saved."""


_GONE = ("file-gone", "file-renamed", "file-copied")
"""What is wrong where a file is not in its place any more."""


class Write(Protocol):
    """Saves a session in its file, or in another; ``replaces`` whatever is there, or is there no longer."""

    def __call__(
        self, session: Session, path: Path | None, then: Then, *, replaces: bool = False
    ) -> object: ...


class FailedSave(QObject):
    """Holds the line that says so. ``ask`` asks for another name and saves under it."""

    def __init__(self, window: "MainWindow", write: Write, ask: Callable[[Session, Then], object]) -> None:
        super().__init__(window)
        self._window = window
        self._write = write
        self._ask = ask
        self._notice: Notice | None = None

    def tell(self, session: Session, path: Path | None, then: Then, error: Exception) -> None:
        """Say, until it is saved, that it is not, and offer what to do."""
        from update_editor.gui.announcing import announce
        from update_editor.gui.sentences import sentence

        note_error(error)
        self.put_away()
        words = self.tr("Not saved. {why}. Your text is still here, in the window.")
        self._notice = self._window.notices.say(
            words.format(why=sentence(error)),
            *self._ways(session, path, then, error),
            (self.tr("Save as…"), partial(self._ask, session, then)),
            failed=True,
        )
        announce(self._window, self._notice.words)

    def put_away(self) -> None:
        """Say it no longer."""
        from update_editor.gui.notices import put_away

        shown, self._notice = self._notice, None
        put_away(shown)

    def _ways(self, session: Session, path: Path | None, then: Then, error: Exception) -> "tuple[Offer, ...]":
        """Return what is offered besides another name."""
        if not isinstance(error, Unusable) or error.code not in _GONE or session.path is None:
            is_asked = isinstance(error, Unusable) and error.code == "changed-on-disk"
            words = self.tr("Merge or compare…") if is_asked else self.tr("Try again")
            return ((words, partial(self._write, session, path, then)),)
        again = partial(self._write, session, path, then, replaces=True)
        there = (self.tr("Save it there again"), again)
        if error.code == "file-gone":
            return (there,)
        other = session.path.with_name(str(error.parameters["now"]))
        if error.code == "file-copied":
            ask = partial(self._ask_to_go_on_in, session, other, then, error)
            return there, (self.tr("Save in that one…"), ask)
        return (
            (self.tr("Save under its new name"), partial(self._go_on_in, session, other, then)),
            (self.tr("Save under its old name"), again),
        )

    def _ask_to_go_on_in(self, session: Session, path: Path, then: Then, error: Exception) -> None:
        """Ask before a file is written over that may be a copy which somebody made to keep."""
        from update_editor.gui.dialogs.write_over import WriteOverDialog

        dialog = WriteOverDialog(shown_name(path), self._window)
        dialog.wanted.connect(partial(self._go_on_in, session, path, then))
        dialog.rejected.connect(partial(self.tell, session, None, then, error))
        dialog.open()

    def _go_on_in(self, session: Session, path: Path, then: Then) -> None:
        """Save an update in its file, which has another name now."""
        if self._window.windows.with_file(path) is not None:
            from update_editor.gui.dialogs.messages import tell

            what = self.tr("“{name}” is open in another window").format(name=shown_name(path))
            tell(self._window, what, self.tr("Save your changes under another name, and compare the two."))
            return
        session.follow_renamed(path)
        self._write(session, None, then)
