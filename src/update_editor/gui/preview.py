"""The preview: the real email, web page and easy read, made and shown without any network.

QtWebEngine is imported when the preview is first shown: it costs a third of a second and 160 MB.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QTimer, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.theme import GRID
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.exporters.edition import OutputFile
    from update_editor.gui.web_view import WebView

_PAUSE = 700
"""Milliseconds without a change after which the preview is made anew."""

_KILOBYTE = 1000
_MOST_EMAIL = 95
"""Kilobytes. Mail programs cut an email off a little above this (Gmail at 102 KiB)."""

_WIDTHS = {"phone": 320, "email": 600, "page": 1000}
"""Pixels of CSS."""


class Preview(QWidget):
    """One of the outputs, as its reader will see it."""

    link_followed = Signal(str)

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._environment = environment
        self._format = "email"
        self._width = "email"
        self._shown = ""
        self._temporary = QTemporaryDir()
        self.folder = Path(self._temporary.path())
        """Where the files are that are shown; it goes with the preview."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._words = QLabel(self)
        self._words.setProperty("quiet", True)
        self._words.setWordWrap(True)
        self._size = QLabel(self)
        self._size.setObjectName("size")
        self._size.setProperty("quiet", True)
        self._view = self._made_view()
        self._lay_out()
        self.refresh()

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
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        bar.setSpacing(0)
        self._formats = self._choice(
            bar,
            self._choose_format,
            (("email", self.tr("Email")), ("web", self.tr("Web")), ("easy-read", self.tr("Easy read"))),
        )
        bar.addStretch()
        self._widths = self._choice(
            bar, self._choose_width, (("phone", self.tr("Phone")), ("page", self.tr("Computer")))
        )
        column.addLayout(bar)
        words = QVBoxLayout()
        words.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        words.addWidget(self._words)
        column.addLayout(words)
        self._words.setVisible(self._view is None)
        if self._view is not None:
            column.addWidget(self._view, 100)
            self.setFocusProxy(self._view)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        foot.addWidget(self._size)
        foot.addStretch()
        column.addLayout(foot)
        self._formats["email"].setChecked(True)
        self._widths["page"].setChecked(True)

    def _choice(
        self, bar: QHBoxLayout, chosen: Callable[[QPushButton], None], entries: tuple[tuple[str, str], ...]
    ) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        buttons = {}
        for name, words in entries:
            button = QPushButton(words, self)
            button.setProperty("segment", True)
            button.setProperty("choice", name)
            button.setCheckable(True)
            group.addButton(button)
            bar.addWidget(button)
            buttons[name] = button
        group.buttonClicked.connect(chosen)
        return buttons

    def _choose_format(self, button: QPushButton) -> None:
        self.show_format(str(button.property("choice")))

    def _choose_width(self, button: QPushButton) -> None:
        self._fit(str(button.property("choice")))

    def show_format(self, name: str) -> None:
        """Show another of the formats."""
        self._format = name
        self._formats[name].setChecked(True)
        self.refresh()

    def changed(self) -> None:
        """Note that the update changed: the preview follows after a pause, if it can be seen."""
        self._pause.start()

    def refresh(self) -> None:
        """Make the preview of the update as it stands."""
        self._pause.stop()
        if self._view is None or (self._shown and not self.isVisible()):
            return
        weekly, pack, name = self._session.weekly, self._session.pack, self._format

        def work(_ticket: Ticket) -> "tuple[str, tuple[OutputFile, ...]]":
            from update_editor.services.preview import preview_files

            return name, preview_files(weekly, pack, name)

        self._environment.jobs.start("preview", work, self._show, self._say)

    def _show(self, made: "tuple[str, tuple[OutputFile, ...]]") -> None:
        from update_editor.services.preview import PREVIEWS

        if self._view is None:
            return
        name, files = made
        folder = self.folder / name
        for output in files:
            path = folder / output.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(output.data)
        page = folder / PREVIEWS[name]
        self._words.hide()
        self._view.show()
        self._view.show_page(QUrl.fromLocalFile(str(page)))
        self._shown = name
        self._fit(self._width if self._width == "phone" else "page")
        self._size.setText(self._weight(name, page.stat().st_size))

    def _weight(self, name: str, size: int) -> str:
        kilobytes = max(1, round(size / _KILOBYTE))
        if name == "email":
            return self.tr("{size} KB of {most}").format(size=kilobytes, most=_MOST_EMAIL)
        return ""

    def _say(self, error: Exception) -> None:
        from update_editor.gui.sentences import sentence

        self._words.setText(self.tr("The preview can’t be made: {why}.").format(why=sentence(error)))
        self._words.show()
        if self._view is not None:
            self._view.hide()

    def _fit(self, width: str) -> None:
        self._width = width
        if self._view is not None:
            wide = "email" if self._format == "email" and width != "phone" else width
            self._view.set_page_width(_WIDTHS[wide])

    def let_go(self) -> None:
        """Stop showing anything."""
        self._pause.stop()
        if self._view is not None:
            self._view.let_go()
            self._view = None

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._shown:
            self._pause.start(0)
