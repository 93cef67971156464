"""The preview: the real email, web page and easy read, made and shown without any network.

QtWebEngine is imported when the preview is first shown: it costs a third of a second and 160 MB.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from update_editor.exporters.registry import EMAILS
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.preview_bar import PreviewBar
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.model import Unusable
from update_editor.services.email_size import EmailSize
from update_editor.services.log import note_error
from update_editor.services.places import PreviewChoice
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.web_view import WebView
    from update_editor.services.preview import Shown
    from update_editor.services.preview_places import Address

_PAUSE = 400
"""Milliseconds without a change after which the preview is made anew."""

_WIDTHS = {"phone": 320, "email": 600, "page": 1000}
"""Pixels of CSS."""


class Preview(QWidget):
    """One of the outputs, as its reader will see it."""

    link_followed = Signal(str)
    left = Signal()
    """The caret is wanted back on the page."""
    settled = Signal()
    """The update as it stands is shown."""
    choice_changed = Signal(object)
    """Another format, width or look was chosen: the ``PreviewChoice``."""

    def __init__(
        self,
        session: Session,
        environment: Environment,
        choice: PreviewChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._environment = environment
        self._caret: Address = ("", "")
        self._shown: Shown | None = None
        self._known: dict[str, Mapping[str, bytes]] = {}
        self._temporary = QTemporaryDir()
        self.folder = Path(self._temporary.path())
        """Where the files are that are shown; it goes with the preview."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._words = self._label("message")
        self._size = self._label("size")
        self._bar = PreviewBar(self)
        known = self._bar.known(choice)
        self._format, self._width = known.format, known.width
        self._bar.take_scheme(known.scheme)
        self._bar.format_chosen.connect(self.show_format)
        self._bar.width_chosen.connect(self._fit)
        self._bar.look_chosen.connect(self._follow_look)
        self._view = self._made_view()
        self._lay_out()
        self._bar.show_choice(self._format, self._width)
        self.refresh()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("quiet", True)
        label.setWordWrap(True)
        return label

    def _made_view(self) -> "WebView | None":
        from update_editor.gui.web_sandbox import sandbox_is_possible

        if not sandbox_is_possible():
            self._words.setText(
                self.tr(
                    "The preview can’t be shown safely on this system or for this account. "
                    "Everything else works without it."
                )
            )
            return None
        try:
            from update_editor.gui.web_view import WebView
        except ImportError:
            self._words.setText(
                self.tr("The preview needs QtWebEngine, which is missing. Everything else works without it.")
            )
            return None
        view = WebView(self.folder, self)
        view.link_followed.connect(self.link_followed)
        view.left.connect(self.left)
        view.shown.connect(self._settle)
        view.set_page_width(_WIDTHS[self._width])
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._bar)
        words = QVBoxLayout()
        words.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        words.addWidget(self._words)
        column.addLayout(words)
        self._words.setVisible(self._view is None)
        self._bar.setVisible(self._view is not None)
        if self._view is not None:
            column.addWidget(self._view, 100)
            self.setFocusProxy(self._bar)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        foot.addWidget(self._size)
        column.addLayout(foot)

    def show_format(self, name: str) -> None:
        """Show another of the formats."""
        self._format = name
        self._bar.show_choice(name, self._width)
        self.refresh()
        self._tell_choice()

    def _follow_look(self) -> None:
        self.refresh()
        self._tell_choice()

    def _tell_choice(self) -> None:
        choice = PreviewChoice(format=self._format, width=self._width, scheme=self._bar.scheme)
        self.choice_changed.emit(choice)

    def changed(self) -> None:
        """Note that the update changed: the preview follows after a pause, if it can be seen."""
        self._environment.jobs.cancel("preview")
        self._pause.start()

    def refresh(self) -> None:
        """Make the preview of the update as it stands."""
        self._pause.stop()
        if self._view is None or (self._shown is not None and not self.isVisible()):
            return
        weekly, pack, name = self._session.weekly, self._session.pack, self._format
        scheme, pictures = self._bar.scheme, self._bar.has_pictures

        def work(ticket: Ticket) -> "Shown":
            from update_editor.services.preview import Look, preview

            return preview(weekly, pack, name, Look(scheme=scheme, pictures=pictures), ticket.is_wanted)

        self._environment.jobs.start("preview", work, self._show, self._say)

    def _show(self, shown: "Shown") -> None:
        from update_editor.services.preview import write_changed

        if self._view is None:
            return
        folder = self.folder / shown.name
        try:
            written, known = write_changed(folder, shown.files, self._known.get(shown.name, {}))
        except Unusable as error:
            note_error(error)
            self._say(error)
            return
        is_other = self._shown is None or self._shown.name != shown.name
        self._known[shown.name], self._shown = known, shown
        self._words.hide()
        self._view.show()
        self._view.set_ground(shown.ground)
        if written or is_other:
            html = known[shown.page].decode()
            self._view.show_page(folder / shown.page, html, anew=bool(written - {shown.page}))
        self._say_size(shown)
        if not written and not is_other:
            self._tell_settled()

    def _say_size(self, shown: "Shown") -> None:
        parts = []
        size = EmailSize(shown.size)
        is_email = shown.name in EMAILS
        is_large = is_email and size.verdict == "too long"
        more = ""
        if is_email:
            parts.append(self.tr("{size} of {most} KB").format(size=size.kilobytes, most=size.most))
            words = self.tr(
                "The email has {size} KB of the {most} KB that it may have before Gmail cuts it off"
            )
            more = words.format(size=size.kilobytes, most=size.most)
        if is_large:
            parts.append(self.tr("mail programs may cut it off"))
        elif is_email and size.verdict == "nearly":
            parts.append(self.tr("nearly as long as it may be"))
        if self._bar.scheme == "dark" and not shown.has_dark:
            parts.append(self.tr("It looks the same in the dark"))
        self._size.setText(" · ".join(parts))
        self._size.setToolTip(more)
        self._size.setAccessibleDescription(more)
        set_look(self._size, "error", is_large)

    def _say(self, error: Exception) -> None:
        from update_editor.gui.sentences import sentence

        self._words.setText(self.tr("The preview can’t be made: {why}.").format(why=sentence(error)))
        self._words.show()
        if self._view is not None:
            self._view.hide()

    def _fit(self, width: str) -> None:
        self._width = width
        if self._view is not None:
            self._view.set_page_width(_WIDTHS[width])
            self._bring_into_sight()
        self._tell_choice()

    def follow(self, where: str, block_id: str) -> None:
        """Bring into sight what the page makes of the paragraph with the caret."""
        before = self._place()
        self._caret = (where, block_id)
        place = self._place()
        if self._view is not None and place is not None and place != before and self.isVisible():
            self._view.scroll_to(place, calm=False)

    def _place(self) -> str | None:
        """Return the mark of the paragraph with the caret, or of its place where it is new."""
        places = {} if self._shown is None else self._shown.places
        where, _ = self._caret
        return places.get(self._caret, places.get((where, "")))

    def _settle(self) -> None:
        if self._view is not None:
            self._view.put_behind(self._bar.last_control)
        self._bring_into_sight()
        self._tell_settled()

    def _tell_settled(self) -> None:
        if self._view is not None and not self._view.is_loading and not self._pause.isActive():
            self.settled.emit()

    def _bring_into_sight(self) -> None:
        place = self._place()
        if self._view is not None and place is not None:
            self._view.scroll_to(place, calm=True)

    def let_go(self) -> None:
        """Stop showing anything."""
        self._pause.stop()
        if self._view is not None:
            self._view.let_go()
            self._view = None

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._shown is not None:
            QTimer.singleShot(0, self, self.refresh)
