"""The dialog of the people whom an update's items name, and of what is known of their consent."""

from PySide6.QtWidgets import QWidget

from update_editor.gui.counting import counted
from update_editor.gui.place_names import heading_words
from update_editor.gui.proofing.listed_dialog import ListedDialog
from update_editor.model import Item, Items, NamedPerson, Update

Named = tuple[str, Item, NamedPerson]
"""The id of a section, an item of it, and somebody whom it names."""


class PeopleDialog(ListedDialog):
    """Lists who is named, those first who are still to be asked."""

    def __init__(self, named: tuple[Named, ...], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("People named"))
        self.list.setAccessibleName(self.tr("People named"))
        self._named = named
        self.add_last_buttons()
        self.body.addWidget(
            self.quiet_label(self.tr("Whom an item names, and on what basis, stands in the item’s details."))
        )
        to_ask = sum(person.basis == "ask" for _, _, person in named)
        self.summary.setText(self._summed(len(named), to_ask))
        self.show_rows([self._words(each) for each in named], self._is_to_ask)

    def _summed(self, count: int, to_ask: int) -> str:
        if not count:
            return self.tr("No item says whom it names yet.")
        words = counted(count, self.tr("1 person is named"), self.tr("{n} people are named"))
        if not to_ask:
            return self.tr("{people}, and nobody is still to be asked.").format(people=words)
        one, more = self.tr("1 is still to be asked"), self.tr("{n} are still to be asked")
        return f"{words} · {counted(to_ask, one, more)}"

    def _words(self, named: Named) -> str:
        _, item, person = named
        known = {
            "ask": self.tr("Ask first"),
            "agreed": self.tr("Has agreed"),
            "public role": self.tr("Public role"),
        }
        heading = heading_words(item) or self.tr("Item without a heading")
        told = ": ".join(filter(None, (known[person.basis], person.note)))
        return f"{person.name}  ·  {heading}\n{told}"

    def _is_to_ask(self, number: int) -> bool:
        return self._named[number][2].basis == "ask"


def people_of(update: Update) -> tuple[Named, ...]:
    """Return everybody whom an item names, those first who are to be asked."""
    named = [
        (section.id, item, person)
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
        for person in item.people
    ]
    return tuple(sorted(named, key=lambda each: each[2].basis != "ask"))
