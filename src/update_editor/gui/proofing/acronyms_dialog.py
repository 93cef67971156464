"""The dialog of every acronym of an update: what it stands for, and where a reader is told."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from update_editor.gui.counting import counted
from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.place_names import place_name
from update_editor.gui.proofing.listed_dialog import ListedDialog
from update_editor.proofing.acronyms import Acronym
from update_editor.services.acronym_list import is_clear


class AcronymsDialog(ListedDialog):
    """Lists the acronyms, those first that nobody explains."""

    writing_wanted = Signal(object, str)
    """An acronym, and what is to be written before its first use."""
    keeping_wanted = Signal(object, str)
    """An acronym, and what it stands for in this house."""

    def __init__(
        self, acronyms: tuple[Acronym, ...], names: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Acronyms"))
        self.list.setAccessibleName(self.tr("Acronyms"))
        self._acronyms: tuple[Acronym, ...] = ()
        self._names = names
        self.words = QLineEdit(self)
        self._form = form()
        add_row(self._form, self.tr("&What it stands for"), self.words)
        self.body.addLayout(self._form)
        self.add_last_buttons()
        self._write = self.add_button(self.tr("Write it &out at first use"))
        self._write.clicked.connect(self._ask_to_write)
        self._keep = self.add_button(self.tr("&Keep in the glossary"))
        self._keep.clicked.connect(self._ask_to_keep)
        self.words.textChanged.connect(self._follow)
        self.list.currentRowChanged.connect(self._choose)
        self.show_acronyms(acronyms)

    def show_acronyms(self, acronyms: tuple[Acronym, ...]) -> None:
        """Show the acronyms as they are by now."""
        self._acronyms = acronyms
        unclear = sum(not is_clear(each) for each in acronyms)
        self.summary.setText(self._summed(len(acronyms), unclear))
        self.show_rows([self._words(each) for each in acronyms], lambda row: not is_clear(acronyms[row]))
        for number in range(self._form.count()):
            item = self._form.itemAt(number)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.setVisible(bool(acronyms))
        for button in (self._write, self._keep):
            button.setVisible(bool(acronyms))
        self._choose(self.list.currentRow())

    def _summed(self, count: int, unclear: int) -> str:
        if not count:
            return self.tr("There are no acronyms in this update.")
        words = counted(count, self.tr("1 acronym"), self.tr("{n} acronyms"))
        if not unclear:
            return self.tr("{acronyms}, and each is clear to a reader.").format(acronyms=words)
        one, more = self.tr("1 is not explained"), self.tr("{n} are not explained")
        return f"{words} · {counted(unclear, one, more)}"

    def _words(self, acronym: Acronym) -> str:
        head = f"{acronym.text}  ·  {acronym.words}" if acronym.words else acronym.text
        uses = counted(len(acronym.uses), self.tr("used once"), self.tr("used {n} times"))
        first = self.tr("first in {place}").format(place=place_name(self._names, self._first(acronym)))
        if acronym.explained is not None:
            place = place_name(self._names, acronym.explained.paragraph.where)
            told = self.tr("explained in {place}").format(place=place)
        else:
            told = self.tr("everybody knows it") if acronym.is_known else self.tr("not explained")
        return f"{head}\n{uses}, {first}, {told}"

    def _first(self, acronym: Acronym) -> str:
        return acronym.first.paragraph.where

    def _chosen(self) -> Acronym | None:
        row = self.list.currentRow()
        return self._acronyms[row] if 0 <= row < len(self._acronyms) else None

    def _choose(self, _row: int) -> None:
        acronym = self._chosen()
        self.words.setText("" if acronym is None else acronym.words)
        self._follow()

    def _follow(self) -> None:
        acronym = self._chosen()
        has_words = bool(self.words.text().strip()) and acronym is not None
        self._keep.setEnabled(has_words)
        self._write.setEnabled(has_words and acronym is not None and acronym.explained is None)

    def _ask_to_write(self) -> None:
        self.writing_wanted.emit(self._chosen(), self.words.text().strip())

    def _ask_to_keep(self) -> None:
        self.keeping_wanted.emit(self._chosen(), self.words.text().strip())
