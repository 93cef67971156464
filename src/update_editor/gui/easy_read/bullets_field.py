"""What a statement lists: a line each, behind a bullet."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from update_editor.gui.easy_read.statement_field import StatementField
from update_editor.gui.style_sheet import PAGE_ROLE
from update_editor.gui.theme import GRID


class BulletsField(QWidget):
    """Enter begins the next line at the caret, Backspace at the start joins one to the line before.

    Backspace in an empty first line takes it out.
    """

    edited = Signal(object, bool, int)
    """All lines as they are now, whether that begins an undo step, and where the focus goes; -1 to stay."""
    made = Signal(object)
    """A field that is new."""
    rearranged = Signal()
    """There are more lines, or fewer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QWidget, StatementField]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self.hide()

    @property
    def fields(self) -> tuple[StatementField, ...]:
        """The fields of the lines."""
        return tuple(field for _, field in self._rows)

    def show_bullets(self, bullets: tuple[str, ...], hard_words: tuple[str, ...]) -> None:
        """Show other lines; carets stay."""
        count = len(self._rows)
        while len(self._rows) > len(bullets):
            row, _ = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(bullets):
            self._add()
        for field, words in zip(self.fields, bullets, strict=True):
            field.show_words(words, hard_words)
        self.setVisible(bool(bullets))
        if count != len(bullets):
            self.rearranged.emit()

    def focus_on(self, number: int, caret: int | None = None) -> None:
        """Put the caret into a line."""
        if 0 <= number < len(self._rows):
            field = self.fields[number]
            field.place_caret(len(field.words()) if caret is None else caret)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        number = len(self._rows)
        row = QWidget(self)
        field = StatementField(f"easy-read/bullet/{number}", row)
        field.setAccessibleName(self.tr("Line {n} of the list").format(n=number + 1))
        field.setPlaceholderText(self.tr("What it lists"))
        mark = QLabel("•", row)
        mark.setProperty(PAGE_ROLE, "statement")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(field, 1)
        self._rows.append((row, field))
        self._column.addWidget(row)
        field.edited.connect(partial(self._tell, field))
        field.corrected.connect(partial(self._tell, field, False))
        field.split_wanted.connect(partial(self._split, field))
        field.merge_wanted.connect(partial(self._join, field))
        field.move_wanted.connect(partial(self._move, field))
        self.made.emit(field)

    def _words(self) -> list[str]:
        return [field.words() for field in self.fields]

    def _tell(self, field: StatementField, begins: bool) -> None:
        self.edited.emit(tuple(self._words()), begins, -1)
        field.set_bold_anew()

    def _split(self, field: StatementField, at: int) -> None:
        number, words = self.fields.index(field), self._words()
        whole = words[number]
        words[number : number + 1] = [whole[:at].rstrip(), whole[at:].lstrip()]
        self.edited.emit(tuple(words), True, number + 1)

    def _join(self, field: StatementField) -> None:
        number, words = self.fields.index(field), self._words()
        if number:
            words[number - 1 : number + 1] = [" ".join(filter(None, words[number - 1 : number + 1]))]
        elif words[0]:
            return
        else:
            del words[0]
        self.edited.emit(tuple(words), True, max(number - 1, 0))

    def _move(self, field: StatementField, step: int) -> None:
        number, words = self.fields.index(field), self._words()
        to = number + step
        if 0 <= to < len(words):
            words.insert(to, words.pop(number))
            self.edited.emit(tuple(words), True, to)
