"""How much there is to read and how hard it is, of a whole update and of each part of it."""

from msgspec import Struct

from update_editor.model import Items, Update
from update_editor.proofing.figures import Figures, figures
from update_editor.proofing.paragraphs import Paragraph
from update_editor.services.figures import written_paragraphs


class ReadingFigures(Struct, frozen=True):
    """The figures of the whole, and those of each item, section and text of its own, by address."""

    whole: Figures
    parts: dict[str, Figures]

    def at(self, where: str) -> tuple[str, Figures]:
        """Return the part that an address is in, and its figures; those of nothing where it has no text."""
        section_id, _, rest = where.partition("/")
        item = f"{section_id}/{rest.partition('/')[0]}"
        part = item if item in self.parts else section_id
        return part, self.parts.get(part, Figures())


def reading_figures(update: Update) -> ReadingFigures:
    """Return the figures of an update, its changes accepted."""
    items = {
        f"{section.id}/{item.id}"
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
    }
    paragraphs = written_paragraphs(update)
    parts: dict[str, list[Paragraph]] = {}
    for paragraph in paragraphs:
        section_id, _, rest = paragraph.where.partition("/")
        item = f"{section_id}/{rest.partition('/')[0]}"
        parts.setdefault(item if item in items else section_id, []).append(paragraph)
    return ReadingFigures(figures(paragraphs), {part: figures(each) for part, each in parts.items()})
