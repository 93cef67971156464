"""A web view that shows files of one folder and can reach nothing else.

A page's own scripts never run. What the view itself does to a page, scrolling it and putting other words into
it, it does from a world of its own, which the page can't see (``ApplicationWorld``).
"""

import json
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from update_editor.model import safe_link
from update_editor.services.preview_html import split_page

_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.FocusOnNavigationEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
)
_LEAST_ZOOM = 0.25
"""QtWebEngine goes no lower."""

_OWN_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_SWAP = "document.body.innerHTML = %s;"
_SCROLL = """
(function (id, calm) {
  const mark = id ? document.getElementById(id) : document.body;
  if (!mark) return;
  const top = mark.getBoundingClientRect().top;
  if (id ? top >= 0 && top < innerHeight * 0.75 : scrollY === 0) return;
  const still = calm || matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollTo({top: id ? scrollY + top - innerHeight * 0.2 : 0, behavior: still ? "instant" : "smooth"});
})(%s, %s);
"""


class WebView(QWidget):
    """Shows a page at a width of its own: scaled down where that is wider than the view."""

    link_followed = Signal(str)
    shown = Signal()
    """A page is there, or its new words are."""
    left = Signal()
    """Escape was pressed in the page, which keeps its keys to itself."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_width = 600
        self._head = ""
        self.is_loading = False
        """Whether a page was asked for that is not there yet."""
        self._profile = QWebEngineProfile(self)  # without a name it keeps nothing on disk
        self._guard = _Guard(folder, self)
        self._profile.setUrlRequestInterceptor(self._guard)
        self._page = _Page(self._profile, self)
        for attribute in _OFF:
            self._page.settings().setAttribute(attribute, False)
        self._page.link_followed.connect(self.link_followed)
        self._view = QWebEngineView(self)
        self._view.setPage(self._page)
        # Children go in the order in which they came; QtWebEngine wants the page to go before its profile.
        self._profile.setParent(None)
        self._profile.setParent(self)
        self._view.setAccessibleName(self.tr("Preview"))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._page.loadFinished.connect(self._finish_load)
        self.setFocusProxy(self._view)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_page(self, page: Path, html: str, *, anew: bool = False) -> None:
        """Show a page, whose file says ``html``; one that is shown already keeps its place.

        Of a page that is shown, only the words inside it are put in the place of the old ones: it never goes
        blank for a moment. ``anew`` says that its styles or pictures changed too.
        """
        url = QUrl.fromLocalFile(str(page))
        head, body = split_page(html)
        is_shown = _file(self._page.url()) == _file(url)
        if is_shown and head == self._head and not anew and not self.is_loading:
            self._page.runJavaScript(_SWAP % json.dumps(body), _OWN_WORLD, self._say_shown)
            return
        self._head = head
        self.is_loading = True
        if is_shown:
            self._page.triggerAction(QWebEnginePage.WebAction.ReloadAndBypassCache)
        else:
            self._page.load(url)

    def _finish_load(self) -> None:
        self.is_loading = False
        self._place()
        self.shown.emit()

    def _say_shown(self, _nothing: object) -> None:
        self.shown.emit()

    def scroll_to(self, mark: str, *, calm: bool) -> None:
        """Bring the element with an id into sight, unless it is; an empty id means the top.

        ``calm`` does it without a motion.
        """
        self._page.runJavaScript(_SCROLL % (json.dumps(mark), json.dumps(calm)), _OWN_WORLD)

    def put_behind(self, control: QWidget) -> None:
        """Have Tab come to the page behind a control. QtWebEngine shows it in a widget that it makes late."""
        inside = self._view.focusProxy() or self._view
        inside.setAccessibleName(self._view.accessibleName())
        self.setTabOrder(control, inside)

    def set_ground(self, colour: str) -> None:
        """Set the colour that is seen while there is no page yet."""
        self._page.setBackgroundColor(QColor(colour))

    def set_page_width(self, width: int) -> None:
        """Set how wide the page believes that its window is, in pixels of CSS."""
        self._page_width = width
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page's width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.size()
        width = min(self._page_width, room.width())
        self._view.setGeometry((room.width() - width) // 2, 0, width, room.height())
        self._page.setZoomFactor(max(_LEAST_ZOOM, min(1.0, room.width() / self._page_width)))

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(400, 600)

    def let_go(self) -> None:
        """Let go of the page before its profile, as QtWebEngine asks."""
        self._view.setPage(None)  # type: ignore[arg-type]
        self._page.deleteLater()


class _Page(QWebEnginePage):
    """A page in which a link leads to the person's own browser."""

    link_followed = Signal(str)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Let the preview itself load, and nothing that somebody clicks."""
        target = url if isinstance(url, QUrl) else QUrl(url)
        if kind != QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            return True
        address = safe_link(target.toString())
        if address is not None:
            self.link_followed.emit(address)
        return is_main_frame and _file(target) == _file(self.url())


def _file(url: QUrl) -> str:
    """Return an address without the place in the page that it leads to."""
    return url.toString().partition("#")[0]


class _Guard(QWebEngineUrlRequestInterceptor):
    """Blocks every request that is not for a file of one folder."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block a request, unless it stays in the folder."""
        info.block(not allows(self._folder, info.requestUrl()))


def allows(folder: Path, url: QUrl) -> bool:
    """Say whether an address is a file inside a folder (or data that stands in the page itself)."""
    if url.scheme() == "data":
        return True
    if not url.isLocalFile() or url.host():
        return False
    return Path(url.toLocalFile()).resolve().is_relative_to(folder)
