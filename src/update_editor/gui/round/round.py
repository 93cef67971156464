"""The round of one open update: its state is worked out beside the window, and shown."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.model import Update
from update_editor.services.people import is_same_person

if TYPE_CHECKING:
    from update_editor.gui.round.approval_bar import ApprovalBar
    from update_editor.gui.round.suggesting_bar import SuggestingBar
    from update_editor.gui.workspace import Workspace
    from update_editor.services.round_state import RoundState

_PAUSE = 400
"""Milliseconds without a change after which it is looked how far the update is."""


class Round(QObject):
    """Follows the update: the words at the foot, the ticks in the outline, the lines over the page."""

    def __init__(self, workspace: "Workspace", environment: Environment) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._environment = environment
        self._before: Update | None = None
        self.state: RoundState | None = None
        """How far the update was when it was last looked at."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.follow)
        workspace.bridge.anything_changed.connect(self._pause.start)
        workspace.tracking.changed.connect(self._follow_tracking)

    @cached_property
    def approval_bar(self) -> "ApprovalBar":
        """The line that asks about an approval; made, unseen, when it is first wanted."""
        from update_editor.gui.round.approval_bar import ApprovalBar

        bar = ApprovalBar(self._workspace)
        bar.kept.connect(self._keep_approval)
        bar.ask_wanted.connect(self._ask_again)
        bar.approve_wanted.connect(self._approve_again)
        self._workspace.page_column.put_over(bar, bar.controls())
        return bar

    @cached_property
    def suggesting_bar(self) -> "SuggestingBar":
        """The line that says as whom one suggests; made, unseen, when it is first wanted."""
        from update_editor.gui.round.suggesting_bar import SuggestingBar

        bar = SuggestingBar(self._workspace)
        bar.approve_wanted.connect(partial(self._workspace.approve_wanted.emit, None))
        self._workspace.page_column.put_over(bar, bar.controls())
        return bar

    def follow(self) -> None:
        """Have it looked how far the update is now."""
        self._pause.stop()
        weekly, before, now = self._workspace.session.weekly, self._before, self._environment.now()
        me = self._environment.settings.me

        def work(_ticket: Ticket) -> "tuple[Update, RoundState]":
            from update_editor.services.round_state import Asked, round_state

            return weekly.update, round_state(Asked(weekly, before, now, me))

        self._environment.jobs.start("round", work, self._show, self._leave)

    def _show(self, found: "tuple[Update, RoundState]") -> None:
        from update_editor.gui.round.standing_words import standing_words

        update, state = found
        self.state = state
        self._before = update if state.ended is None else state.ended.before
        self._workspace.status.standing.show_words(standing_words(state, self._environment.now()))
        self._workspace.outline.show_ticks(state.ticks)
        self._show_bars(state)

    def _show_bars(self, state: "RoundState") -> None:
        """Show what is asked for, and leave what is being written where it is on the screen."""
        page = self._workspace.page
        held = page.scrolling.height()
        if state.ended is not None or "approval_bar" in vars(self):
            self.approval_bar.show_ended(state.ended, self._me)
        author = self._workspace.tracking.author or ""
        if not any(is_same_person(each, author) for each in state.standing.people):
            self._put_suggesting_away()
        if held is not None:
            page.scrolling.hold(held)

    def _leave(self, _error: Exception) -> None:
        """What is shown stays as it is; the program's mistake has been told of already."""

    def _keep_approval(self) -> None:
        """Log a minor correction, so that the approval goes on to count."""
        state, session = self.state, self._workspace.session
        if state is None or state.ended is None:
            return
        from update_editor.services.corrections import with_correction

        now, me = self._environment.moment(), self._environment.settings.me
        corrected = with_correction(state.ended.before, session.update, me, now)
        session.do(self.tr("Keeping the approval"), corrected, tracked=False)
        self._workspace.focus_middle()
        self.follow()

    def _ask_again(self) -> None:
        if self.state is not None and self.state.ended is not None:
            self._workspace.ask_wanted.emit(
                tuple(dict.fromkeys(each.by for each in self.state.ended.approvals))
            )

    def _approve_again(self) -> None:
        """Offer to approve what was approved before: its one part, or the whole."""
        if self.state is not None and self.state.ended is not None:
            parts = {each.pane for each in self.state.ended.approvals}
            self._workspace.approve_wanted.emit(parts.pop() if len(parts) == 1 else None)

    @property
    def _me(self) -> str:
        return self._workspace.tracking.author or self._environment.settings.me

    def _follow_tracking(self) -> None:
        if self._workspace.tracking.author is None:
            self._put_suggesting_away()

    def _put_suggesting_away(self) -> None:
        if "suggesting_bar" in vars(self):
            self.suggesting_bar.hide()
