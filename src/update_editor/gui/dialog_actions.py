"""The actions that open a dialog: an update's details, outputs, the email."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from update_editor.exporters.registry import OFFERED, PUBLICATIONS
from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.update_files import UpdateFiles
from update_editor.model import Unusable
from update_editor.services.session import Session
from update_editor.services.settings import with_people

if TYPE_CHECKING:
    from update_editor.gui.dialogs.details import Details
    from update_editor.services.leads import Rewriting


class DialogActions(ActionGroup):
    """Opens each dialog with what it needs, and takes what it hands back to the session it was opened for."""

    def __init__(self, environment: Environment, update_files: UpdateFiles, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = update_files
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "details": self.change_details,
            "copy-email": self.copy_email,
            "test-email": self.send_test,
            "get-all": partial(self.get, PUBLICATIONS),
            **{f"get-{name}": partial(self.get, (name,)) for name in OFFERED},
        }

    def change_details(self) -> None:
        """Ask for the update's date, leads and fields."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.details import DetailsDialog

        dialog = DetailsDialog(session.update, session.pack, self._environment.settings.people, self._window)
        dialog.chosen.connect(partial(self._set_details, session))
        dialog.open()

    def _set_details(self, session: Session, details: "Details") -> None:
        """Keep the details and the opening and closing that go with them; ask where somebody wrote these."""
        try:
            rewriting = _with_details(session, details)
        except Unusable as error:
            self._tell_failed(self.tr("The opening can’t be rewritten"), error)
            return
        if not rewriting.by_hand:
            self._keep_details(session, details, rewrites=False)
            return
        from update_editor.gui.dialogs.rewriting import RewritingDialog

        dialog = RewritingDialog(rewriting, self._window)
        dialog.answered.connect(partial(self._keep_details, session, details))
        dialog.open()

    def _keep_details(self, session: Session, details: "Details", rewrites: bool) -> None:
        """Keep the details in the update as it is now: a job may have added to it while a dialog was open."""
        rewriting = _with_details(session, details)
        updated = rewriting.rewritten if rewrites else rewriting.kept
        session.do(self.tr("Changing the details"), updated)
        self._environment.keep(with_people(self._environment.settings, updated.leads))

    def get(self, formats: tuple[str, ...]) -> None:
        """Ask where the outputs go, and make them."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.get import GetDialog

        dialog = GetDialog(session, self._environment, formats, self._window)
        dialog.save_wanted.connect(partial(self._files.save_again, session))
        dialog.open()

    def copy_email(self) -> None:
        """Offer the email and its parts to be copied."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.copy_email import CopyEmailDialog

        dialog = CopyEmailDialog(session, self._environment, self._window)
        dialog.save_wanted.connect(partial(self._files.save_again, session))
        dialog.open()

    def send_test(self) -> None:
        """Ask to whom a test goes, and by which server."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.trial_email import TrialEmailDialog

        TrialEmailDialog(session, self._environment, self._window).open()

    def _tell_failed(self, what: str, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell_failed

        tell_failed(self._window, what, error)


def _with_details(session: Session, details: "Details") -> "Rewriting":
    """Return the session's update with other details.

    Raises:
        Unusable: ``template-pattern``.
    """
    from update_editor.services import commands
    from update_editor.services.leads import with_leads_rewritten

    update = session.update
    for field in details.fields:
        update = commands.set_field(update, field.id, field.text)
    return with_leads_rewritten(update, session.pack, details.leads, details.date)
