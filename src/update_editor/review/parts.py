"""What sections and items have in them, whatever their kind."""

from update_editor.model import Bullet, Bullets, Item, Items, Message, Section, line_text, text_of


def entries_of(section: Section) -> tuple[Item, ...] | tuple[Bullet, ...]:
    """Return the items or bullets of a section; none for a message."""
    if isinstance(section, Items):
        return section.items
    return section.bullets if isinstance(section, Bullets) else ()


def words_of(part: Section | Item | Bullet) -> str:
    """Return all words of a section, item or bullet, a paragraph a line."""
    if isinstance(part, Bullet):
        return line_text(part.spans)
    if isinstance(part, Item | Message):
        return f"{line_text(part.heading)}\n{text_of(part.body)}"
    return "\n".join([line_text(part.heading), *map(words_of, entries_of(part))])
