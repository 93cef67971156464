"""The picture of a template: a small page, drawn from what the template itself says.

Its colours, its name for an update, its headings and hints are the template's own; grey lines stand for the
words that an officer will write.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from update_editor.templating.pack import SectionSpec, TemplatePack

WIDTH, HEIGHT = 360, 328
"""Units of the page as it is laid out; the picture shows it smaller."""

_MARGIN = 24
_LINES = {"message": (1.0, 0.62), "items": (1.0, 0.5), "bullets": (0.7, 0.82)}
"""How long the lines of each kind of section are, of the page's width."""


def template_picture(pack: TemplatePack, title: str, width: int, *, dark: bool, family: str) -> QImage:
    """Return the picture of a template, ``width`` pixels wide, with what an update of it is called."""
    scale = width / WIDTH
    image = QImage(QSizeF(width, HEIGHT * scale).toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    _Page(painter, pack, dark, family).paint(title)
    painter.end()
    return image


class _Page:
    """Paints from the top to the bottom; ``_y`` is how far it has come."""

    def __init__(self, painter: QPainter, pack: TemplatePack, dark: bool, family: str) -> None:
        self._painter = painter
        self._pack = pack
        self._dark = dark
        self._family = family
        self._y = 0.0

    def paint(self, title: str) -> None:
        """Paint the page."""
        self._painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), self._colour("surface"))
        self._paint_masthead()
        self._y += 18
        self._write(title, 21, "text", strong=True, lines=2)
        for section in self._pack.sections:
            if self._y < HEIGHT:
                self._paint_section(section)

    def _paint_masthead(self) -> None:
        band = QRectF(0, 0, WIDTH, 38)
        self._painter.fillRect(band, self._colour("ground" if self._dark else "accent"))
        self._painter.fillRect(QRectF(0, 36, WIDTH, 2), self._colour("accent"))
        self._y = 11
        self._write(self._pack.organisation.name, 12, "text" if self._dark else "surface", strong=True)
        self._y = 38

    def _paint_section(self, section: SectionSpec) -> None:
        self._y += 12
        if section.heading:
            self._painter.fillRect(QRectF(_MARGIN, self._y, WIDTH - 2 * _MARGIN, 1), self._colour("hairline"))
            self._y += 9
            self._write(section.heading, 15, "accent", strong=True)
        elif section.hint:
            self._write(section.hint, 11.5, "quiet")
        self._y += 5
        for share in _LINES[section.kind]:
            self._paint_line(share, bulleted=section.kind == "bullets")

    def _paint_line(self, share: float, *, bulleted: bool) -> None:
        left = _MARGIN + (14 if bulleted else 0)
        self._painter.setPen(Qt.PenStyle.NoPen)
        if bulleted:
            self._painter.setBrush(self._colour("text"))
            self._painter.drawEllipse(QPointF(_MARGIN + 5, self._y + 5), 2.5, 2.5)
        self._painter.setBrush(self._colour("hairline"))
        self._painter.drawRoundedRect(QRectF(left, self._y + 2, (WIDTH - _MARGIN - left) * share, 6), 3, 3)
        self._y += 14

    def _write(self, words: str, size: float, colour: str, *, strong: bool = False, lines: int = 1) -> None:
        font = QFont(self._family)
        font.setPixelSize(round(size))
        font.setWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
        metrics = QFontMetricsF(font)
        room = QRectF(_MARGIN, self._y, WIDTH - 2 * _MARGIN, metrics.height() * lines)
        flags = Qt.TextFlag.TextWordWrap if lines > 1 else Qt.TextFlag.TextSingleLine
        needed = metrics.boundingRect(room, int(flags.value), words).height()
        if lines == 1:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        self._painter.setFont(font)
        self._painter.setPen(self._colour(colour))
        self._painter.drawText(room, int(flags.value), words)
        self._y += min(needed, room.height())

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._pack.colours, f"{name}_dark" if self._dark else name))
