"""What an update must have, and what stands in it empty."""

from collections.abc import Iterator

from update_editor.model import Bullets, Items, Message, Section, line_text, text_of
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, is_empty
from update_editor.proofing.registry import DocumentRule


def missing_sections(document: Document, context: Context) -> Iterator[Mark]:
    """Find sections that the template requires and that are absent or say nothing."""
    sections = {section.id: section for section in document.update.sections}
    for section_id, label in context.required_sections:
        section = sections.get(section_id)
        if section is None or is_empty(section):
            where = "update" if section is None else _address(section)
            yield Mark(where=where, parameters={"section": label})


def empty_items(document: Document, _context: Context) -> Iterator[Mark]:
    """Find items and bullets that say nothing beside, at most, their heading."""
    for section in document.update.sections:
        if isinstance(section, Items):
            empty = [
                item.id for item in section.items if not text_of(item.body).strip() and item.picture is None
            ]
        elif isinstance(section, Bullets):
            empty = [bullet.id for bullet in section.bullets if not line_text(bullet.spans).strip()]
        else:
            empty = []
        yield from (Mark(where=f"{section.id}/{entry_id}") for entry_id in empty)


def missing_date(document: Document, _context: Context) -> Iterator[Mark]:
    """Find that nobody said which day the update is for."""
    if document.update.date is None:
        yield Mark(where="update")


def missing_pictures(document: Document, _context: Context) -> Iterator[Mark]:
    """Find items that show a picture which the update does not have."""
    known = {picture.id for picture in document.update.pictures}
    for section in document.update.sections:
        for item in section.items if isinstance(section, Items) else ():
            if item.picture is not None and item.picture not in known:
                yield Mark(where=f"{section.id}/{item.id}")


def _address(section: Section) -> str:
    """Return an address in the section that the window can go to."""
    return section.id if isinstance(section, Message) else f"{section.id}/heading"


RULES = (
    DocumentRule(
        id="struct.section-missing",
        find=missing_sections,
    ),
    DocumentRule(
        id="struct.item-empty",
        find=empty_items,
    ),
    DocumentRule(
        id="struct.date-missing",
        find=missing_date,
    ),
    DocumentRule(
        id="struct.picture-missing",
        find=missing_pictures,
    ),
)
