"""A field of a few lines, one entry on each: lists are typed and pasted as they are anywhere."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget

from update_editor.gui.theme import GRID

_LINES = 5
_DIVIDES = " = "


class LinesField(QTextEdit):
    """Plain lines. Tab leaves the field; what is too long for it is scrolled to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("boxed", True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(GRID)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 3 * GRID)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these entries."""
        self.setPlainText("\n".join(lines))

    def lines(self) -> tuple[str, ...]:
        """Return the entries that say something."""
        entries = (" ".join(each.split()) for each in self.toPlainText().splitlines())
        return tuple(each for each in entries if each)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight in whole; by itself the page would be scrolled to the caret alone."""
        super().focusInEvent(event)
        page, above = self.parentWidget(), self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and page is not None:  # ensureWidgetVisible asks for the caret alone
            foot = self.mapTo(page, self.rect().bottomLeft())
            above.ensureVisible(foot.x(), foot.y(), 0, GRID)


class PairsField(LinesField):
    """Lines of two parts, ``this = that``."""

    def show_pairs(self, pairs: dict[str, str]) -> None:
        """Show these, in the order of the alphabet."""
        names = sorted(pairs, key=str.casefold)
        self.show_lines(tuple(f"{name}{_DIVIDES}{pairs[name]}" for name in names))

    def pairs(self) -> dict[str, str]:
        """Return what the lines say; a later line goes before an earlier one."""
        return {name: words for name, words in map(_parts, self.lines()) if name}

    def odd_line(self) -> str:
        """Return the first line that lacks one of its parts; nothing where all are whole."""
        return next((each for each in self.lines() if not all(_parts(each))), "")


def _parts(entry: str) -> tuple[str, str]:
    name, _, words = entry.partition(_DIVIDES.strip())
    return name.strip(), words.strip()
