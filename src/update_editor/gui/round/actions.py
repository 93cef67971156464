"""The actions of the round: sending for review, approving, taking in a reply, looking at versions."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.round.arriving import Arriving
from update_editor.gui.round.sending import SendingForReview
from update_editor.gui.update_files import UpdateFiles
from update_editor.model import Unusable
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.dialogs.email_reply import ReplyTaken
    from update_editor.gui.window import MainWindow
    from update_editor.gui.workspace import Workspace
    from update_editor.services.approving import Approving


class RoundActions(ActionGroup):
    """What the Review menu does with the update as a whole."""

    def __init__(self, environment: Environment, files: UpdateFiles, window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._arriving = Arriving(environment, window)
        self.sending = SendingForReview(environment, files, window)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "send-review": partial(self.sending.ask, ()),
            "approve": partial(self.approve, None),
            "email-reply": self.take_reply,
        }

    def work_in(self, workspace: "Workspace | None") -> None:
        """Say which workspace the actions are for from now on."""
        super().work_in(workspace)
        if workspace is not None:
            workspace.ask_wanted.connect(self.sending.ask)
            workspace.approve_wanted.connect(self.approve)
            self._arriving.come_to(workspace)

    def _known(self) -> tuple[str, ...]:
        return tuple(person.name for person in self._environment.settings.people if person.name)

    def approve(self, pane: str | None) -> None:
        """Ask who approves the update, or a part of it, which ``pane`` proposes."""
        session = self._files.session
        if session is None:
            return
        self._ask_approval(session, pane, None)

    def _ask_approval(self, session: Session, pane: str | None, said: "Approving | None") -> None:
        from update_editor.gui.dialogs.approval import ApprovalDialog
        from update_editor.services.approving import proposed_approval

        me = self._environment.settings.me
        proposal = proposed_approval(session.update, me, self._known(), pane, said=said)
        dialog = ApprovalDialog(session, proposal, self._window)
        dialog.chosen.connect(partial(self._approve, session))
        dialog.open()

    def take_reply(self) -> None:
        """Ask for the email that somebody answered with."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.email_reply import EmailReplyDialog
        from update_editor.services.people import known_names
        from update_editor.services.review_round import waiting_for

        asked = [each.who for each in waiting_for(session.update)]
        people = known_names(session.update, self._environment.settings.people, asked)
        dialog = EmailReplyDialog(session, self._environment, people, self._window)
        dialog.chosen.connect(partial(self._add_comments, session))
        dialog.approved.connect(partial(self._propose, session))
        dialog.open()

    def _add_comments(self, session: Session, taken: "ReplyTaken") -> None:
        from update_editor.gui.dialogs.messages import tell_failed
        from update_editor.review.edits import Reviewer
        from update_editor.services.email_reply import with_remarks
        from update_editor.services.review_round import with_answer

        now = self._environment.moment()
        try:
            commented = with_remarks(session.update, taken.remarks, Reviewer(taken.author, now))
        except Unusable as error:
            tell_failed(self._window, self.tr("The comments could not be added"), error)
            return
        session.do(self.tr("Adding comments"), with_answer(commented, taken.author, now), tracked=False)
        self._follow()

    def _propose(self, session: Session, name: str, words: str) -> None:
        """Show the approval that an email is taken for; a person records it."""
        from update_editor.services.approving import Approving

        self._ask_approval(session, None, Approving(by=name, how=self.tr("by email"), note=words))

    def _approve(self, session: Session, approving: "Approving") -> None:
        from update_editor.services.approving import approve_in

        was_saved = session.is_saved
        approve_in(session, self.tr("Recording an approval"), approving, self._environment.moment())
        if was_saved:
            self._files.save_again(session)
        self._follow()
        self._say_what_next(session, approving)

    def _say_what_next(self, session: Session, approving: "Approving") -> None:
        """Say to somebody who was sent the file that it goes back, and to whom."""
        from update_editor.services.people import is_same_person

        asked = [each for each in session.update.reviews if is_same_person(each.who, approving.by)]
        workspace = self._workspace
        if workspace is None or workspace.tracking.author != approving.by or not asked:
            return
        name = asked[-1].by or self.tr("whoever sent it")
        saved = self.tr("Approved and saved. Now send the file back to {name}.")
        unsaved = self.tr("Approved. Now save the file, and send it back to {name}.")
        words = saved if session.is_saved or self._files.saving.is_running else unsaved
        workspace.banner.say(words.format(name=name), stays=True)

    def _follow(self) -> None:
        if self._workspace is not None:
            self._workspace.round.follow()
