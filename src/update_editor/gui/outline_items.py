"""The rows of the outline: what each says, and what can be done to it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from update_editor.gui.outline_rows import ADDS, APPROVED, COUNT, HELD, OPEN, STATUS, WHERE
from update_editor.gui.place_names import heading_words
from update_editor.gui.plain_tips import plain_tip
from update_editor.model import Item, Items, Message, Section, line_text
from update_editor.proofing.counting import word_count

_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF = _CHOSEN | Qt.ItemFlag.ItemNeverHasChildren
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def section_row(section: Section, label: str) -> QTreeWidgetItem:
    """Return the row of a section."""
    row = QTreeWidgetItem([label])
    row.setToolTip(0, plain_tip(label))
    row.setData(0, WHERE, section.id)
    row.setData(0, COUNT, count_of(section))
    row.setFlags(_CHOSEN | Qt.ItemFlag.ItemIsDropEnabled)
    return row


def item_row(section_id: str, item: Item) -> QTreeWidgetItem:
    """Return the row of an item."""
    row = QTreeWidgetItem()
    row.setData(0, WHERE, f"{section_id}/{item.id}")
    show_item(row, item)
    row.setFlags(_LEAF | Qt.ItemFlag.ItemIsDragEnabled)
    return row


def show_item(row: QTreeWidgetItem, item: Item) -> None:
    """Let an item's row say its heading and how far it is."""
    statuses = {
        "waiting": QCoreApplication.translate("Outline", "waiting"),
        "draft": QCoreApplication.translate("Outline", "draft"),
        "ready": QCoreApplication.translate("Outline", "ready"),
    }
    heading, status = _heading(item), statuses[item.status]
    row.setText(0, heading)
    row.setToolTip(0, plain_tip(f"{heading} · {status}"))
    _describe(row)
    row.setData(0, STATUS, item.status)
    row.setData(0, _SPOKEN, f"{heading}, {status}")
    _describe(row)


def show_open(row: QTreeWidgetItem, count: int) -> None:
    """Let a row say how many changes and comments are open there."""
    if row.data(0, OPEN) == count:
        return
    row.setData(0, OPEN, count)
    _describe(row)


def _open_words(count: int) -> str:
    """Return how many changes and comments are open; nothing where none is."""
    if count == 1:
        return QCoreApplication.translate("Outline", "1 change or comment open")
    words = QCoreApplication.translate("Outline", "{n} changes and comments open")
    return words.format(n=count) if count else ""


def show_tick(row: QTreeWidgetItem, names: tuple[str, ...]) -> None:
    """Let a row say who has approved what is there; nobody takes the tick away."""
    if not names and not row.data(0, APPROVED):
        return
    words = QCoreApplication.translate("Outline", "Approved by {names}").format(names=", ".join(names))
    row.setData(0, APPROVED, words if names else "")
    _describe(row)


def _describe(row: QTreeWidgetItem) -> None:
    """Let a row tell who approved it, and what is open, to the pointer and to a screen reader."""
    told = tuple(filter(None, (row.data(0, APPROVED), _open_words(row.data(0, OPEN) or 0))))
    row.setToolTip(0, plain_tip("\n".join((row.toolTip(0).partition("\n")[0], *told))))
    row.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, ", ".join(told))


def adder_row(section_id: str) -> QTreeWidgetItem:
    """Return the row that adds an item to a section."""
    row = QTreeWidgetItem([QCoreApplication.translate("Outline", "Add an item")])
    row.setData(0, ADDS, section_id)
    row.setFlags(_LEAF)
    return row


def held_section_row(items: tuple[Item, ...]) -> QTreeWidgetItem:
    """Return the row over the items that were held over."""
    row = QTreeWidgetItem([QCoreApplication.translate("Outline", "Held over")])
    row.setToolTip(0, QCoreApplication.translate("Outline", "Next week’s update begins with these items"))
    row.setData(0, COUNT, str(len(items)))
    row.setFlags(_CHOSEN)
    return row


def held_row(item: Item) -> QTreeWidgetItem:
    """Return the row of an item that was held over."""
    heading = _heading(item)
    row = QTreeWidgetItem([heading])
    row.setData(0, HELD, item.id)
    tip = QCoreApplication.translate("Outline", "{heading} · Enter brings it back")
    row.setToolTip(0, plain_tip(tip.format(heading=heading)))
    spoken = QCoreApplication.translate("Outline", "{heading}, held over to next week")
    row.setData(0, _SPOKEN, spoken.format(heading=heading))
    row.setFlags(_LEAF)
    return row


def count_of(section: Section) -> str:
    """Return the number beside a section: words of a message, else items or bullets."""
    if isinstance(section, Message):
        return f"{sum(word_count(line_text(block.spans)) for block in section.body):,}"
    return str(len(section.items if isinstance(section, Items) else section.bullets))


def _heading(item: Item) -> str:
    return heading_words(item) or QCoreApplication.translate("Outline", "No heading yet")
