"""Putting what came back in Word and fits nowhere into its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from update_editor.gui.place_names import place_name, place_names
from update_editor.model import Bullets, TextRegion, regions
from update_editor.review.changes import changes_of

if TYPE_CHECKING:
    from update_editor.gui.review.review_panel import ReviewPanel
    from update_editor.gui.review.reviewing import Reviewing
    from update_editor.gui.review.unplaced_tray import UnplacedTray


class Placing(QObject):
    """Shows the tray of one workspace where something waits, and does what is asked there."""

    def __init__(self, reviewing: "Reviewing") -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._tray: UnplacedTray | None = None

    def show_in(self, panel: "ReviewPanel") -> None:
        """Show what waits at the top of the panel; without anything there is no tray."""
        waiting = self._reviewing.unplaced
        if self._tray is None and not waiting:
            return
        self._made(panel).show_waiting(waiting, self._places() if waiting else {})

    def choose(self, comment_id: str) -> bool:
        """Show one that waits, with the focus; return whether there is such a one."""
        return self._tray is not None and self._tray.choose(comment_id)

    def _made(self, panel: "ReviewPanel") -> "UnplacedTray":
        if self._tray is None:
            from update_editor.gui.review.unplaced_tray import UnplacedTray

            self._tray = UnplacedTray(panel)
            self._tray.put_wanted.connect(self._put)
            self._tray.copy_wanted.connect(self._copy)
            self._tray.dismiss_wanted.connect(self._dismiss)
            panel.put_on_top(self._tray)
            self._reviewing.workspace.panel.put_in_order("review")
        return self._tray

    def _places(self) -> dict[str, str]:
        """Return where words can be put: each text, and each list of bullets."""
        session = self._reviewing.session
        names = place_names(session)
        lists = {each.id for each in session.update.sections if isinstance(each, Bullets)}
        found = {}
        for region in regions(session.update):
            section = region.where.partition("/")[0]
            where = section if section in lists else region.where
            if section in lists or isinstance(region, TextRegion):
                found[where] = place_name(names, where)
        return found

    def _put(self, comment_id: str, where: str) -> None:
        """Put one where it is wanted, and go there."""
        reviewing = self._reviewing
        position: int | None = None
        if not where:
            here = reviewing.places.caret()
            if here is None:
                reviewing.workspace.banner.say(self.tr("First click on the page where it belongs."))
                return
            where, position = here
        before = {each.id for each in changes_of(reviewing.session.update)}
        if reviewing.deciding.put_in(comment_id, where, position):
            reviewing.refresh()
            made = (card for card in reviewing.cards if card.change and card.change.id not in before)
            card = next(made, None)
            if card is not None:
                reviewing.stepping.go_to(card)

    def _copy(self, comment_id: str) -> None:
        text = next((each.text for each in self._reviewing.unplaced if each.id == comment_id), "")
        QGuiApplication.clipboard().setText(text)
        self._reviewing.workspace.banner.say(self.tr("Copied. Paste it where it belongs, then dismiss it."))

    def _dismiss(self, comment_id: str) -> None:
        if self._reviewing.deciding.dismiss(comment_id):
            self._reviewing.refresh()
            words = self.tr("Dismissed. It is among the resolved comments.")
            self._reviewing.handling.say_undoable(words)
