"""A line in the window that says who else has the update's file open. It holds nobody up."""

import platform
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from update_editor.gui.environment import Environment
from update_editor.gui.notices import put_away

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.gui.notices import Notice
    from update_editor.gui.update_files import UpdateFiles
    from update_editor.gui.window import MainWindow
    from update_editor.services.presence import Presence
    from update_editor.services.session import Session
    from update_editor.storage.presence import SeenSign, Sign

LATER = 1500
"""Milliseconds after which the sign of a file that was opened is put up: the window comes first."""
MOST_NAMED = 3
"""People who are named where many have it open."""
_SECOND = 1000


class PresenceLine(QObject):
    """Puts up a sign beside the file, looks for those of others, and takes its own down at the end."""

    def __init__(self, environment: Environment, files: "UpdateFiles", window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._path: Path | None = None
        self._sign: Sign | None = None
        self._saved = ""
        self._presence: Presence | None = None
        self._notice: Notice | None = None
        self._told: tuple[str, ...] = ()
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._go_on)
        files.opened.connect(self.follow)
        files.saved.connect(self._follow_saved)
        environment.settings_changed.connect(self._follow_name)

    def follow(self, session: "Session | None") -> None:
        """Leave the file that was open, and be seen at the one that is open now."""
        self.end()
        self._path = None if session is None else session.path
        if self._path is not None:
            QTimer.singleShot(LATER, self, partial(self._begin, self._path))

    def _follow_saved(self) -> None:
        session = self._files.session
        if session is None or session.seen is None:
            return
        if session.path != self._path:
            self.follow(session)
        self._saved = session.seen.digest
        if self._sign is not None:
            self._sign.saved = self._saved
            self._go_on()

    def _follow_name(self) -> None:
        """Say by its name who has the file open, where a person has only now said it."""
        me = self._environment.settings.me
        if self._sign is not None and self._sign.who != me:
            self._sign.who = me
            self._go_on()

    def _begin(self, path: Path) -> None:
        if path is not self._path or self._sign is not None:
            return
        from update_editor.services.presence import BEAT, Presence
        from update_editor.storage.presence import OpenBy, Sign, token_for

        computer = platform.node()
        since = self._environment.moment().isoformat()
        says = OpenBy(who=self._environment.settings.me, computer=computer, since=since, saved=self._saved)
        self._sign = Sign(path, token_for(computer, self._environment.state_folder), says)
        self._presence = Presence()
        self._beat.start(BEAT * _SECOND)
        self._go_on()

    def _go_on(self) -> None:
        """Write the sign anew, and look for others."""
        self._look(beats=True)

    def look(self) -> None:
        """Look for others: a person has come to the window."""
        self._look(beats=False)

    def _look(self, *, beats: bool) -> None:
        """Look for others beside the window, once the sign is written anew where it ``beats``."""
        sign, path = self._sign, self._path
        if sign is None or path is None:
            return

        def work(_ticket: "Ticket") -> "tuple[SeenSign, ...]":
            from update_editor.storage.presence import other_signs

            if beats:
                sign.beat()
            return other_signs(path, sign.path)

        self._environment.jobs.start("presence", work, partial(self._tell, sign), _leave)

    def _tell(self, sign: "Sign", signs: "tuple[SeenSign, ...]") -> None:
        """Say who is there; what somebody put away is not said again until it is another."""
        if sign is not self._sign or self._presence is None:
            return
        from update_editor.gui.whose_file import who_and_where

        me = self._environment.settings.me
        there = tuple(dict.fromkeys(who_and_where(each, me) for each in self._presence.present(signs)))
        if there == self._told:
            return
        self._put_away()
        self._told = there
        if there:
            self._notice = self._window.notices.say(self._words(there))

    def _words(self, there: tuple[str, ...]) -> str:
        more = self.tr("If you both change it, you can merge what both did when you save.")
        if len(there) == 1:
            return self.tr("{name} has this open too.").format(name=there[0]) + " " + more
        if len(there) > MOST_NAMED + 1:
            words = self.tr("{names} and {n} others have this open too.")
            named, others = there[:MOST_NAMED], len(there) - MOST_NAMED
            return words.format(names=", ".join(named), n=others) + " " + more
        words = self.tr("{names} and {name} have this open too.")
        return words.format(names=", ".join(there[:-1]), name=there[-1]) + " " + more

    def _put_away(self) -> None:
        notice, self._notice, self._told = self._notice, None, ()
        put_away(notice)

    def end(self) -> None:
        """Take the sign down: the file is closed here."""
        sign, self._sign, self._presence, self._path = self._sign, None, None, None
        self._saved = ""
        self._beat.stop()
        self._put_away()
        if sign is not None:
            sign.take_down()


def _leave(_error: Exception) -> None:
    """What can't be looked at now is looked at with the next beat."""
