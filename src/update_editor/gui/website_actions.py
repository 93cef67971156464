"""The actions that bring the update onto the website."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.update_files import UpdateFiles

if TYPE_CHECKING:
    from update_editor.gui.dialogs.held_back import HeldBackDialog
    from update_editor.services.session import Session


class WebsiteActions(ActionGroup):
    """Opens the dialogs that copy or publish the open update."""

    def __init__(self, environment: Environment, update_files: UpdateFiles, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = update_files
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "copy-website": self.copy_for_website,
            "publish": self.publish,
            "wordpress": self.send_to_wordpress,
        }

    def copy_for_website(self) -> None:
        """Offer the update to be copied into a website's own editor."""
        from update_editor.gui.dialogs.copy_for_website import CopyForWebsiteDialog

        self._open(CopyForWebsiteDialog)

    def publish(self) -> None:
        """Offer to put the update into the archive for the website."""
        from update_editor.gui.dialogs.publish import PublishDialog

        self._open(PublishDialog)

    def send_to_wordpress(self) -> None:
        """Offer to make a draft of the update on a WordPress website."""
        from update_editor.gui.dialogs.wordpress import WordPressDialog

        self._open(WordPressDialog)

    def _open(self, make: "Callable[[Session, Environment, QWidget], HeldBackDialog]") -> None:
        """Open a dialog on the open update, and save again where it recorded that it was sent anyway."""
        session = self._files.session
        if session is None:
            return
        dialog = make(session, self._environment, self._window)
        dialog.save_wanted.connect(partial(self._files.save_again, session))
        dialog.open()
