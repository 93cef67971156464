"""Icons drawn in the palette's text colour, so that they follow light, dark and high contrast.

They are Lucide's (ISC licence, resources/icons/LICENSE-lucide.txt), named as there.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from update_editor import assets

_STROKE = 1.75
"""Units of Lucide's 24: thinner than their 2, for the text beside them is regular."""


def icon(name: str, role: str = "text") -> QIcon:
    """Return an icon by its Lucide name.

    ``role`` is ``text``, ``quiet``, ``accent``, ``on-accent`` or a colour of its own as ``#rrggbb``.
    """
    return QIcon(_LineIcon(name, role))


def program_icon() -> QIcon:
    """Return the program's own icon, for title bars and task switchers."""
    return QIcon(str(assets.resources() / "update-editor.svg"))


def coloured_svg(name: str, colour: str) -> bytes:
    """Return an icon's SVG with its lines in a colour."""
    source = (assets.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    return source.encode()


class _LineIcon(QIconEngine):
    """Draws an SVG when it is asked to, in the colour that then is in force."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._drawn: dict[tuple[str, int, int], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        size = rect.size() * ratio
        drawn = self.pixmap(size, mode, state)
        if drawn.isNull():
            return
        drawn.setDevicePixelRatio(ratio)
        painter.drawPixmap(rect.topLeft(), drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        colour = self._colour(mode)
        key = (colour, size.width(), size.height())
        if key not in self._drawn:
            self._drawn[key] = _rendered(coloured_svg(self._name, colour), size)
        return self._drawn[key]

    def _colour(self, mode: QIcon.Mode) -> str:
        palette = QApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(palette.ColorGroup.Disabled, palette.ColorRole.WindowText).name()
        if self._role.startswith("#"):
            return self._role
        role = {
            "text": palette.ColorRole.WindowText,
            "quiet": palette.ColorRole.PlaceholderText,
            "accent": palette.ColorRole.Highlight,
            "on-accent": palette.ColorRole.HighlightedText,
        }[self._role]
        return palette.color(role).name()


def _rendered(svg: bytes, size: QSize) -> QPixmap:
    """Draw an SVG that says its own size, in pixels, as another size; QtSvg itself is slow to import."""
    if size.isEmpty():  # a button that is just being laid out may have no room at all
        return QPixmap()
    for name, pixels in ((b"width", size.width()), (b"height", size.height())):
        svg = svg.replace(b'\n  %s="24"' % name, b'\n  %s="%d"' % (name, pixels), 1)
    pixmap = QPixmap()
    pixmap.loadFromData(svg, "svg")
    return pixmap
