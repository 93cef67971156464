"""Whether an update's page or its easy read is shown; the easy read is made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from update_editor.gui.environment import Environment
from update_editor.model import LineRegion, Update, regions

if TYPE_CHECKING:
    from update_editor.gui.easy_read.view import EasyReadView
    from update_editor.gui.workspace import Workspace
    from update_editor.proofing.findings import Finding


class EasyReadShowing(QObject):
    """Puts the easy read in the place of the page, and back."""

    changed = Signal(bool)
    """Whether it is the easy read that is shown now."""
    sign_off_wanted = Signal()

    def __init__(self, workspace: "Workspace", environment: Environment) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._environment = environment
        self.is_shown = False
        workspace.page.panes.entered.connect(self.leave)

    @cached_property
    def view(self) -> "EasyReadView":
        """The view, made now."""
        from update_editor.gui.easy_read.view import EasyReadView

        workspace = self._workspace
        made = EasyReadView(workspace.session, workspace.bridge, self._environment, workspace)
        made.hide()
        made.left.connect(self._go_back)
        made.sign_off_wanted.connect(self.sign_off_wanted)
        made.source_shown.connect(self.follow_in_preview)
        workspace.page_column.hold(made)
        workspace.setTabOrder(workspace.outline, made.bar.controls()[0])
        made.put_in_order()
        return made

    def show(self) -> None:
        """Show the easy read, with the focus in it."""
        if not self.is_shown:
            self.is_shown = True
            self._workspace.page.hide()
            self._workspace.sides.withhold_outline(True)
            self.view.show()
            self.view.begin()
            self.changed.emit(True)
        self.view.take_focus()

    def leave(self) -> None:
        """Show the page again."""
        if self.is_shown:
            self.is_shown = False
            self.view.hide()
            self.view.sheet.voice.stop()
            self._workspace.sides.withhold_outline(False)
            self._workspace.page.show()
            self.changed.emit(False)

    def _go_back(self) -> None:
        self.leave()
        self._workspace.page.focus_last()

    def toggle(self) -> None:
        """Show the other of the two."""
        if self.is_shown:
            self._go_back()
        else:
            self.show()

    def follow_in_preview(self) -> None:
        """Have the preview show what became of the chosen place."""
        preview, place = self._workspace.preview, self.view.place
        if preview is None or place is None or not place.sources:
            return
        where = address_of(self._workspace.session.update, place.sources[0])
        if where:
            preview.follow(where, place.sources[0])

    def findings(self) -> "tuple[Finding, ...]":
        """Return what is found in the easy read as it stands, checked now where it has not been."""
        if "view" in vars(self) and self.view.checking.is_current:
            return self.view.checking.findings
        from update_editor.services.easy_read_checks import easy_read_findings

        session = self._workspace.session
        return easy_read_findings(session.update, self._environment.houses.house, session.pack)

    def set_zoom(self) -> None:
        """Follow the zoom."""
        self.view.set_zoom()


def address_of(update: Update, source: str) -> str:
    """Return the address of the text, or of the list, that a block or bullet stands in; empty without."""
    for region in regions(update):
        if isinstance(region, LineRegion):
            section, _, rest = region.where.partition("/")
            if rest == source:
                return section
        elif any(block.id == source for block in region.blocks):
            return region.where
    return ""
