"""Bringing an update in: from a file of another program, or from text that was pasted."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from update_editor.importers import Imported, Note
from update_editor.model import Items, Picture, Section, Unusable, Update, line_text
from update_editor.templating.pack import TemplatePack


def import_file(path: Path, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a file of another program holds, and what there is to say about it.

    Raises:
        Unusable: the file can't be read.
    """
    from update_editor.importers import import_source

    return with_pictures(import_source(path, pack, date))


def with_pictures(imported: Imported) -> Imported:
    """Return an import with the pictures that its source has in items, each made fit to be sent."""
    if not imported.found:
        return imported
    from update_editor.services.picture_files import taken_in

    pictures: dict[str, Picture] = {}
    data: dict[str, bytes] = {}
    notes = list(imported.notes)
    for each in imported.found:
        try:
            picture, fit = taken_in(each.data)
        except Unusable:
            notes.append(Note("picture-unusable", {"heading": _heading_of(imported.update, each.item)}))
            continue
        pictures[each.item] = replace(picture, alt=each.alt, decorative=each.decorative)
        data[picture.file] = fit
    update = replace(
        imported.update,
        pictures=(*imported.update.pictures, *pictures.values()),
        sections=tuple(_with_pictures(each, pictures) for each in imported.update.sections),
    )
    return Imported(update, tuple(notes), pictures=data)


def _with_pictures(section: Section, pictures: Mapping[str, Picture]) -> Section:
    if not isinstance(section, Items):
        return section
    items = tuple(
        replace(item, picture=pictures[item.id].id) if item.id in pictures else item for item in section.items
    )
    return replace(section, items=items)


def _heading_of(update: Update, item_id: str) -> str:
    items = (item for section in update.sections if isinstance(section, Items) for item in section.items)
    return next((line_text(item.heading) for item in items if item.id == item_id), "")


def import_text(text: str, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a pasted text holds.

    Raises:
        Unusable: there are no words in it.
    """
    from update_editor import importers

    return importers.import_text(text, pack, date)
