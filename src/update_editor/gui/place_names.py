"""What a person calls each address of an update."""

from PySide6.QtCore import QCoreApplication

from update_editor.model import Item, Items, line_text, undeleted
from update_editor.services.session import Session


def place_names(session: Session) -> dict[str, str]:
    """Return a name for each text, section and item; a bullet goes by that of its section."""
    names = {
        "title": QCoreApplication.translate("PlaceNames", "Title"),
        "opening": QCoreApplication.translate("PlaceNames", "Opening"),
        "closing": QCoreApplication.translate("PlaceNames", "Closing"),
        "easy-read": QCoreApplication.translate("PlaceNames", "Easy read"),
        "update": QCoreApplication.translate("PlaceNames", "The whole update"),
    }
    nameless = QCoreApplication.translate("PlaceNames", "Item without a heading")
    for section in session.update.sections:
        spec = session.pack.section(section.id)
        names[section.id] = spec.label if spec else line_text(section.heading)
        if isinstance(section, Items):
            for item in section.items:
                heading = heading_words(item) or nameless
                names[f"{section.id}/{item.id}"] = heading
                names[f"{section.id}/{item.id}/heading"] = heading
    return names


def heading_words(item: Item) -> str:
    """Return what an item's heading says, without what is marked as deleted unless all of it is."""
    return line_text(undeleted(item.heading)) or line_text(item.heading)


def place_name(names: dict[str, str], where: str) -> str:
    """Return the name of an address, or that of the section that it is in."""
    return names.get(where) or names.get(where.partition("/")[0], "")
