"""Everything that shows one open update: outline, page, panel, banner and the line at the foot."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from update_editor.gui.actions import Actions
from update_editor.gui.ahead import Ahead
from update_editor.gui.banner import Banner
from update_editor.gui.bridge import Bridge
from update_editor.gui.columns import OutlineColumn, PageColumn
from update_editor.gui.environment import Environment
from update_editor.gui.item_editing import ItemEditing
from update_editor.gui.item_pictures import ItemPictures
from update_editor.gui.item_tools import ItemTools
from update_editor.gui.live_figures import LiveFigures
from update_editor.gui.outline import Outline
from update_editor.gui.page import Page
from update_editor.gui.pane_menu import Entry
from update_editor.gui.proofing.checking import Checking
from update_editor.gui.shown_view import ShownView
from update_editor.gui.side_panel import SidePanel
from update_editor.gui.sides import Sides
from update_editor.gui.status_bar import StatusBar
from update_editor.gui.text_formats import id_of
from update_editor.gui.theme import GRID
from update_editor.gui.tracking import Tracking
from update_editor.gui.workspace_jobs import JOBS
from update_editor.services.places import KeptPlaces
from update_editor.services.session import Session
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.gui.areas import Area
    from update_editor.gui.easy_read.showing import EasyReadShowing
    from update_editor.gui.find_bar import FindBar
    from update_editor.gui.preview import Preview
    from update_editor.gui.proofing.proofing import Proofing
    from update_editor.gui.review.reviewing import Reviewing
    from update_editor.gui.round.round import Round
    from update_editor.gui.text_search import TextSearch

_OUTLINE_WIDTH = 36 * GRID
_PANEL_WIDTH = 50 * GRID


class Workspace(QWidget):
    """The parts of the window that belong to one session, and the paths between them."""

    changed = Signal()
    """The update changed."""
    place_changed = Signal()
    """The caret came somewhere else, or to text of another format."""
    link_followed = Signal(str)
    easy_read_shown = Signal(bool)
    """Whether the easy read is shown now, and not the page."""
    sign_off_wanted = Signal()
    """The stages of the easy read are to be seen, and the next one recorded."""
    ask_wanted = Signal(object)
    """These people are to be asked to review the update again."""
    approve_wanted = Signal(object)
    """The update is to be approved, or the part at this address."""

    def __init__(
        self,
        session: Session,
        environment: Environment,
        actions: Actions,
        places: KeptPlaces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._places = places
        self._environment = environment
        self.where = ""
        self.is_awake = False
        self.bridge = Bridge(session, self)
        self.editing = ItemEditing(session, self)
        self.pictures = ItemPictures(self.editing, environment.jobs, self)
        self.banner = Banner(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.outline_column = OutlineColumn(self.splitter)
        self.outline = Outline(environment.theme, self.outline_column)
        self.page_column = PageColumn(self.outline, self.splitter)
        self.page = Page(session, self.editing, self.bridge, environment, self.page_column)
        self.tracking = Tracking(session, self.page, self)
        self.item_tools = ItemTools(session, self.editing, self.pictures, self.page, environment, self)
        self.panel = SidePanel(self.splitter)
        self.sides = Sides(self.splitter, self.outline_column, self.page_column, self.panel)
        self.status = StatusBar(actions, self)
        self.checking = Checking(session, environment, self)
        self.preview: Preview | None = None
        self._figures = LiveFigures(self)
        self.shown_view = ShownView(self)
        self._lay_out()
        self._connect()
        self.outline.show_update(session.update, session.pack)
        self.zoom = environment.settings.zoom
        """How large the page is set, in per cent."""
        self.status.show_zoom(self.zoom)

    def _lay_out(self) -> None:
        self.panel.add_tab("preview", self.tr("Preview"), self._make_preview)
        self.panel.add_tab("checks", self.tr("Checks"), self._make_checks)
        self.panel.add_tab("review", self.tr("Review"), self._make_review)
        self.panel.show_tab("checks")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.outline_column.hold(self.outline)
        self.page.setMinimumWidth(40 * GRID)
        self.page_column.hold(self.page)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_OUTLINE_WIDTH, 100 * GRID, _PANEL_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setTabOrder(self.outline, self.page)

    def _connect(self) -> None:
        self.bridge.structure_changed.connect(self._follow_structure)
        self.bridge.anything_changed.connect(self._follow)
        self.banner.focus_left.connect(self.focus_middle)
        self.bridge.details_changed.connect(self._ask_for_title)
        self.outline.chosen.connect(self.page.go_to)
        self.outline.item_wanted.connect(self.editing.add)
        self.outline.move_wanted.connect(self.editing.move)
        self.outline.step_wanted.connect(self.editing.move_by)
        self.outline.remove_wanted.connect(self.editing.remove)
        self.editing.added.connect(self.page.go_to)
        self.page.place_reached.connect(self._reach)
        self.page.item_action.connect(self.item_tools.do)
        self.outline.item_action.connect(self.item_tools.do)
        self.outline.section_action.connect(self.item_tools.do_to_section)
        self.outline.bring_back_wanted.connect(self.item_tools.bring_back)
        self.item_tools.noted.connect(self.banner.say)
        self.item_tools.approve_wanted.connect(self.approve_wanted)
        self.editing.left_out.connect(self._note)
        self.page.panes.note.connect(self._note)
        self.page.panes.picture_given.connect(self.pictures.take_at)
        self.page.picture_dropped.connect(self._tell_where_pictures_go)
        self.pictures.placed.connect(self.page.show_picture_soon)
        self.pictures.without_item.connect(self._tell_where_pictures_go)
        self.page.panes.format_changed.connect(self.place_changed)
        self.place_changed.connect(self._follow_caret)
        self.page.panes.selection_changed.connect(self._figures.count_soon)
        self.tracking.changed.connect(self._follow_view)
        self.status.review_wanted.connect(partial(self.sides.show_panel, "review"))

    def wake(self) -> None:
        """Begin what can wait until the window has been painted."""
        if self.is_awake:
            return
        self.is_awake = True
        self.page.completed.connect(self._set_tab_order)
        self.page.wake()
        self.tracking.follow()
        self.panel.wake()
        self.proofing.begin()
        self._ask_for_title()
        self.page.panes.more_entries = self._review_entries
        self._figures.count_soon()
        self.round.follow()
        Ahead(self).start()

    def _set_tab_order(self) -> None:
        """Let Tab go on from the end of the page to the panel and the line at the foot."""
        previous = self.page.last_control
        for control in (*self.panel.controls(), *self.status.controls()):
            self.setTabOrder(previous, control)
            previous = control

    @cached_property
    def round(self) -> "Round":
        """The round of this update; looked at when the window has been painted."""
        from update_editor.gui.round.round import Round

        return Round(self, self._environment)

    @cached_property
    def easy_read(self) -> "EasyReadShowing":
        """What shows the easy read in the place of the page; made when it is first wanted."""
        from update_editor.gui.easy_read.showing import EasyReadShowing

        made = EasyReadShowing(self, self._environment)
        made.changed.connect(self.easy_read_shown)
        made.changed.connect(self.place_changed)
        made.sign_off_wanted.connect(self.sign_off_wanted)
        return made

    @property
    def shows_easy_read(self) -> bool:
        """Whether the easy read is shown, and not the page."""
        return "easy_read" in vars(self) and self.easy_read.is_shown

    def focus_middle(self) -> None:
        """Give the focus back to the page, or to the easy read where that is shown."""
        if self.shows_easy_read:
            self.easy_read.view.take_focus()
        else:
            self.page.focus_last()

    @cached_property
    def search(self) -> "TextSearch":
        """The search of this update; made when it is first wanted."""
        from update_editor.gui.text_search import TextSearch

        return TextSearch(self.session, self.page, self.bridge, self._environment, self)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar over the page that shows the search; made, unseen, when it is first wanted."""
        from update_editor.gui.find_bar import FindBar

        bar = FindBar(self.search, self.session, self._environment.theme, self.page_column)
        bar.hide()
        self.page_column.put_over(bar, bar.controls())
        return bar

    def _follow_view(self) -> None:
        if "proofing" in vars(self):
            self.proofing.follow_view()
        self.shown_view.follow()

    @cached_property
    def reviewing(self) -> "Reviewing":
        """The changes and comments of this update; looked for when the window has been painted."""
        from update_editor.gui.review.reviewing import Reviewing

        made = Reviewing(self._environment, self)
        made.counted.connect(self.status.show_open)
        return made

    @cached_property
    def proofing(self) -> "Proofing":
        """What the checks find in this update, on the page and in the panel."""
        from update_editor.gui.proofing.proofing import Proofing

        return Proofing(self, self._environment)

    def _review_entries(self) -> tuple[Entry, ...]:
        from update_editor.gui.review.pane_entries import pane_entries

        return pane_entries(self.reviewing)

    def _make_checks(self) -> QWidget:
        return self.proofing.make_panel()

    def _make_review(self) -> QWidget:
        return self.reviewing.make_panel()

    def _make_preview(self) -> QWidget:
        from update_editor.gui.panel_tabs import preview_of

        self.preview = preview_of(self, self._environment, self._places)
        self._follow_caret()
        return self.preview

    def _follow_structure(self, _initiator: object) -> None:
        self.outline.show_update(self.session.update, self.session.pack)
        self.outline.mark(self.where)

    def _follow(self) -> None:
        self._figures.count_soon()
        self.checking.changed()
        self.banner.pass_on()
        if self.preview is not None:
            self.preview.changed()
        self.changed.emit()

    def _reach(self, where: str) -> None:
        self.where = where
        self.outline.mark(where)
        self._figures.count_soon()
        self.place_changed.emit()

    def _follow_caret(self) -> None:
        if self.shows_easy_read:
            self.easy_read.follow_in_preview()
            return
        pane = self.page.panes.current
        if self.preview is not None and pane is not None:
            self.preview.follow(pane.where, id_of(pane.textCursor().blockFormat()))

    def _note(self, code: str) -> None:
        from update_editor.gui.sentences import note

        self.banner.say(note(code))

    def _tell_where_pictures_go(self) -> None:
        self._note("picture-nowhere")

    def _ask_for_title(self, _initiator: object = None) -> None:
        from update_editor.gui.title_hint import ask_for_title

        ask_for_title(self.session, self.page, self._environment.jobs)

    def set_zoom(self, percent: int) -> None:
        """Set how large the page is."""
        self.zoom = percent
        self._environment.theme.zoom = percent
        self.page.set_zoom()
        if "easy_read" in vars(self):
            self.easy_read.set_zoom()
        self.status.show_zoom(percent)

    def go_to_area(self, step: int) -> None:
        """Move the focus on (``step`` 1) or back (-1): outline, page, panel, outline …"""
        from update_editor.gui.areas import go_on

        areas: tuple[Area, ...] = (
            (self.outline_column, partial(self.outline.setFocus, Qt.FocusReason.TabFocusReason)),
            (self.page_column, self.focus_middle),
            (self.panel, self.panel.set_focus_inside),
        )
        go_on(areas, self.window().focusWidget(), step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold beside the page what there is no room for."""
        super().resizeEvent(event)
        self.sides.follow_width(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """The page alone, or the panel beside it: the outline folds by itself."""
        beside = self.panel.minimumSizeHint().width() if not self.panel.isHidden() else 0
        page = max(self.page.minimumWidth(), self.page_column.minimumSizeHint().width())
        return QSize(page + beside, super().minimumSizeHint().height())

    def take_pack(self, pack: TemplatePack) -> None:
        """Go on with the template as it is now: its organisation may have become another."""
        self.session.pack = pack
        if self.preview is not None:
            self.preview.changed()

    def let_go(self) -> None:
        """Stop what still runs for this update."""
        for kind in JOBS:
            self._environment.jobs.cancel(kind)
        self.pictures.let_go()
        if self.preview is not None:
            self.preview.let_go()
