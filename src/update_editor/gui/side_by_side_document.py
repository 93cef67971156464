"""Two updates side by side as a document: a table of two columns, a row for each paragraph."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from update_editor.gui.theme import GRID, Theme

if TYPE_CHECKING:
    from update_editor.services.side_by_side import Piece, Row

_STRONG = ("title", "heading", "subheading")
_SIGNS = {"bullet": "•  ", "number": "–  ", "quote": "“ "}
"""What stands before a paragraph that is more than one."""


def fill(document: QTextDocument, names: tuple[str, str], rows: "Sequence[Row]", theme: Theme) -> None:
    """Put rows into a document, in the theme's colours, under the names of the two sides."""
    document.clear()
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    table = cursor.insertTable(len(rows) + 1, 2, _table_format())
    plain = QTextCharFormat()
    plain.setForeground(theme.colour("quiet"))
    for column, name in enumerate(names):
        table.cellAt(0, column).firstCursorPosition().insertText(name, plain)
    for number, row in enumerate(rows, 1):
        _put(table, number, 0, row.left, row.kind, theme)
        _put(table, number, 1, row.right, row.kind, theme)
    cursor.endEditBlock()


def _table_format() -> QTextTableFormat:
    table = QTextTableFormat()
    table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    table.setBorder(0)
    table.setCellPadding(GRID)
    table.setCellSpacing(0)
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    table.setColumnWidthConstraints([half, half])
    table.setHeaderRowCount(1)
    return table


def _put(
    table: QTextTable, row: int, column: int, pieces: "tuple[Piece, ...] | None", kind: str, theme: Theme
) -> None:
    if pieces is None:
        return
    cursor = table.cellAt(row, column).firstCursorPosition()
    if kind in _SIGNS:
        cursor.insertText(_SIGNS[kind], QTextCharFormat())
    for piece in pieces:
        cursor.insertText(piece.text, _look(piece, kind, is_left=column == 0, theme=theme))


def _look(piece: "Piece", kind: str, *, is_left: bool, theme: Theme) -> QTextCharFormat:
    """Return how words look: those that differ are washed, and struck through or underlined too."""
    look = QTextCharFormat()
    look.setForeground(theme.colour("text"))
    is_strong = piece.bold or kind in _STRONG
    look.setFontWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    look.setFontItalic(piece.italic)
    if piece.differs:
        look.setBackground(theme.colour("wash"))
        look.setForeground(theme.colour("error" if is_left else "accent"))
        look.setFontStrikeOut(is_left)
        look.setFontUnderline(not is_left)
    return look
