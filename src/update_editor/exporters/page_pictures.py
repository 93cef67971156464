"""The picture files that go beside a page."""

from collections.abc import Mapping

from msgspec import Struct

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.flow import find_picture
from update_editor.exporters.pictures import kind_of
from update_editor.exporters.standing import logo_of
from update_editor.model import Items


class PageFile(Struct, frozen=True):
    """A picture of a page: the name of its file, its kind (``png``, ``jpg``, ``gif``) and its bytes."""

    name: str
    kind: str
    data: bytes


def page_pictures(edition: Edition, prefix: str = "") -> Mapping[str, PageFile]:
    """Return the pictures that the edition's items show, by their id, numbered as they are met, and the logo.

    All their names begin with ``prefix``.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    found: dict[str, PageFile] = {}
    for section in edition.update.sections:
        for item in section.items if isinstance(section, Items) else ():
            illustration = find_picture(edition, item.picture)
            if illustration is not None and illustration.picture.id not in found:
                kind = kind_of(illustration.data)
                name = f"{prefix}picture-{len(found) + 1}.{kind}"
                found[illustration.picture.id] = PageFile(name, kind, illustration.data)
    logo = logo_of(edition.pack)
    if logo is not None:
        kind = kind_of(logo.data)
        found[logo.picture.id] = PageFile(f"{prefix}logo.{kind}", kind, logo.data)
    return found


def picture_outputs(pictures: Mapping[str, PageFile], folder: str) -> tuple[OutputFile, ...]:
    """Return the pictures as files in a folder of the output."""
    return tuple(OutputFile(f"{folder}/{each.name}", each.data) for each in pictures.values())
