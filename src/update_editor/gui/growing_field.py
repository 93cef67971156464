"""A text field as high as its text: it never scrolls, and paints what stands beside the words."""

import math
from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QBrush, QFontInfo, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from update_editor.gui.list_marks import hint_box, paint_hint, paint_marks
from update_editor.gui.rich_text_document import RichTextDocument
from update_editor.gui.text_formats import Look
from update_editor.gui.theme import people_on, wash_on
from update_editor.model import BlockStyle

if TYPE_CHECKING:
    from update_editor.gui.change_marks import ChangeBar
    from update_editor.gui.found_marks import Marks
    from update_editor.gui.proofing.underlines import Underlines

_PAGE_POINTS = 12.0


class People(Struct, frozen=True):
    """Who suggests in an update, in the order in which they came, and which of its comments are open."""

    authors: tuple[str, ...] = ()
    comments: frozenset[str] = frozenset()


class GrowingField(QTextEdit):
    """Shows a ``RichTextDocument`` in whole, in the font and colours that are in force."""

    empty_style: ClassVar[BlockStyle] = "paragraph"
    """What the first paragraph is where there is no text yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._found: Marks = {}
        self.underlines: Underlines | None = None
        """The lines under what a check found; None while there are none."""
        self._people = People()
        self._ground = QBrush()
        self.changed_blocks: frozenset[str] | None = None
        """The ids of the blocks to have the bar beside them; None where their own marks tell."""
        self._bar: ChangeBar | None = None
        self._replace_viewport()
        self._text = RichTextDocument(self, self.empty_style)
        self.setDocument(self._text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(_PAGE_POINTS)
        self.setFont(font)
        self._restyle()
        self._text.documentLayout().documentSizeChanged.connect(self._fit)

    def _replace_viewport(self) -> None:
        """Have a viewport that was made here.

        Where Qt's own is asked for first, PySide must find out what it is, and makes every class of widgets
        ready for that: a start would pay for it.
        """
        viewport = QWidget(self)
        # Painted whole by the pane itself: else each key would have the page below painted as well.
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(viewport)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAcceptDrops(True)

    @property
    def rich_text(self) -> RichTextDocument:
        """The document, as what it is."""
        return self._text

    def setPlaceholderText(self, text: str) -> None:
        """Set what an empty pane says; it stands where the text will, behind a bullet in a list."""
        self._hint = text
        self.setAccessibleDescription(text)
        self._fit()
        self.viewport().update()

    def placeholderText(self) -> str:
        """Return what an empty pane says."""
        return self._hint

    def mark_found(self, marks: "Marks") -> None:
        """Mark words that a search found, in place of those before."""
        if marks or self._found:
            self._found = marks
            self.viewport().update()

    def show_people(self, people: People) -> None:
        """Show who suggests, each in a colour of their own, and which words are commented on."""
        if people == self._people:
            return
        if people.authors and not self._people.authors:
            from update_editor.gui.change_marks import ChangeBar

            self._bar = ChangeBar(self)
        self._people = people
        self._restyle()

    def mark_changed(self, blocks: frozenset[str] | None) -> None:
        """Have the bar beside the blocks of these ids, or, with None, beside those that say so themselves."""
        if blocks != self.changed_blocks:
            self.changed_blocks = blocks
            if self._bar is not None:
                self._bar.follow_soon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text over what marks it, then what stands in its margin, or the hint of an empty pane."""
        ground = QPainter(self.viewport())
        ground.setBackground(self._ground)
        ground.eraseRect(event.rect())  # fillRect has PySide make an enumeration of 180 gradients
        ground.end()
        if self._found:
            from update_editor.gui.found_marks import paint_found

            paint_found(self, event, self._found)
        super().paintEvent(event)
        if self.underlines is not None:
            self.underlines.paint(event)
        if self._text.may_have_marks():
            paint_marks(self, event, self._text.blocks)
        if self._people.authors and not self._text.marks_blocks:
            from update_editor.gui.change_marks import paint_breaks

            paint_breaks(self, event, self._text.look)
        if self._shows_hint():
            paint_hint(self, self._hint)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font (zoom) and the palette (light, dark) that are in force."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._restyle()
            self._forget_places()

    def _restyle(self) -> None:
        palette = self.palette()
        self._ground = palette.brush(QPalette.ColorRole.Base)
        look = Look(
            em=float(QFontInfo(self.font()).pixelSize()),
            link=palette.color(QPalette.ColorRole.Link).name(),
            authors=self._people.authors,
            people=people_on(palette),
            comments=self._people.comments,
            wash=wash_on(palette),
        )
        if look != self._text.look:
            self._text.restyle(look)
            if self._shows_hint():
                self._fit()

    def _shows_hint(self) -> bool:
        return bool(self._hint) and self._text.characterCount() == 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a hint that needs more lines, or fewer, at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._forget_places()
        if self._shows_hint():
            self._fit()

    def _forget_places(self) -> None:
        if self.underlines is not None:
            self.underlines.forget_places()

    def _fit(self) -> None:
        """Be as high as the text, or the hint in its place."""
        around = max(self.height() - self.viewport().height(), 0)  # while hidden it may be the smaller one
        needed = self._text.size().height()
        if self._shows_hint():
            needed = max(needed, hint_box(self, self._hint).bottom())
        height = math.ceil(needed) + around
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a pane has nothing to scroll."""
        event.ignore()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Stay where it is: a pane is as high as its text, after the next layout at the latest."""
