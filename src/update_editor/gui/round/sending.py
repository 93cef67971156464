"""Sending an update for review: whom to ask, the file that they get, and the email that goes with it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.update_files import UpdateFiles
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.window import MainWindow
    from update_editor.services.review_round import Sending


class SendingForReview(QObject):
    """Asks, keeps what is sent as a version, writes the Word file, and tells what there is to send."""

    def __init__(self, environment: Environment, files: UpdateFiles, window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window

    def ask(self, people: tuple[str, ...]) -> None:
        """Ask to whom the update is to be sent; ``people`` are proposed, or its leads."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.send_for_review import Proposal, SendForReviewDialog
        from update_editor.services.people import known_names
        from update_editor.services.sending_words import proposed_reply_by

        settings = self._environment.settings
        leads = tuple(lead.name for lead in session.update.leads if lead.name)
        proposal = Proposal(
            people=people or leads[:1],
            known=known_names(session.update, settings.people),
            me=settings.me,
            reply_by=proposed_reply_by(session.update, self._environment.now()),
        )
        dialog = SendForReviewDialog(proposal, self._window)
        dialog.chosen.connect(partial(self.send, session))
        dialog.open()

    def send(self, session: Session, sending: "Sending") -> None:
        """Save first, for what is sent is a file; then ask where the Word file goes, or send itself."""
        if not self._environment.settings.me:
            self._environment.keep(replace(self._environment.settings, me=sending.by))
        if self._files.session is not session:
            return
        if sending.in_word:
            self._files.save_then(partial(self._ask_where, session, sending))
        else:
            self._files.save_then(partial(self._send_itself, session, sending))

    def _send_itself(self, session: Session, sending: "Sending") -> None:
        def then() -> None:
            if session.path is not None:
                self._tell(session, sending, session.path)

        self._record(session, sending, then)

    def _ask_where(self, session: Session, sending: "Sending", *, is_recorded: bool = False) -> None:
        from update_editor.gui.dialogs.files import ask_where_to_save
        from update_editor.services.review_copies import proposed_copy

        if session.path is None:
            return
        proposal = proposed_copy(session.path.parent, session.update, session.pack, sending.people)
        kinds = f"{self.tr('Word files')} (*.docx)"
        title = self.tr("Where to save the Word file for {names}").format(names=", ".join(sending.people))
        chosen = partial(self._send_in_word, session, sending, is_recorded)
        ask_where_to_save(self._window, title, kinds, proposal, chosen)

    def _send_in_word(self, session: Session, sending: "Sending", is_recorded: bool, path: Path) -> None:
        """Keep what is sent, save that, and write the copy of just that."""
        write = partial(self._write, session, sending, path)
        if is_recorded:
            write()
        elif self._files.session is session:
            self._record(session, sending, write)

    def _record(self, session: Session, sending: "Sending", then: Callable[[], object]) -> None:
        from update_editor.services.review_round import send

        send(session, self.tr("Sending for review"), sending, self._environment.moment())
        self._files.save_then(then)

    def _write(self, session: Session, sending: "Sending", path: Path) -> None:
        from update_editor.exporters.edition import WordChoices
        from update_editor.services.review_copies import write_review_copy

        weekly, pack = session.weekly, session.pack
        choices = WordChoices(keeps_tracking=sending.keeps_tracking)

        def work(_ticket: Ticket) -> Path:
            return write_review_copy(path, weekly, pack, choices, replaces=True)

        done, failed = partial(self._tell, session, sending), partial(self._tell_failed, session, sending)
        self._environment.jobs.start("review copy", work, done, failed)

    def _tell(self, session: Session, sending: "Sending", file: Path) -> None:
        """Show what is to be sent now: the Word file, or the update's own."""
        from update_editor.gui.dialogs.sent import SentDialog
        from update_editor.gui.round.standing_words import with_words
        from update_editor.services.sending_words import letter, name_of

        if self._window.workspace is not None:
            self._window.workspace.round.follow()
        standing = with_words(sending.people, sending.reply_by, self._environment.now())
        words = letter(name_of(session.update, session.pack), file.name, sending)
        SentDialog(standing, file, words, self._environment.theme, self._window).open()

    def _tell_failed(self, session: Session, sending: "Sending", error: Exception) -> None:
        """Say why there is no Word file, and offer to write it somewhere else."""
        from update_editor.gui.dialogs.messages import MessageDialog
        from update_editor.gui.sentences import sentence

        what = self.tr("The Word file could not be written")
        more = self.tr("{why}. Your update is saved, and kept as it is to be sent.")
        dialog = MessageDialog(what, more.format(why=sentence(error)), self._window)
        dialog.add_cancel().setText(self.tr("Close"))
        again = dialog.add_button(self.tr("Choose another place…"), primary=True)
        again.clicked.connect(dialog.accept)
        again.clicked.connect(partial(self._ask_again, session, sending))
        dialog.open()

    def _ask_again(self, session: Session, sending: "Sending", _checked: bool = False) -> None:
        self._ask_where(session, sending, is_recorded=True)
