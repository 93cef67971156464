"""What an update says, to be compared with what another says, whatever their ids are."""

from update_editor.model import Items, Message, joined


def content(update):
    """Return the words of an update, their formats and styles, and their order; ids do not count."""
    texts = [*map(paragraphs, (update.opening, update.closing))]
    return [joined(update.title), *texts, [each for each in map(of_section, update.sections) if each]]


def of_section(section):
    """Return what a section has; nothing for one without words."""
    if isinstance(section, Message):
        rest = paragraphs(section.body)
    elif isinstance(section, Items):
        rest = [(joined(item.heading), paragraphs(item.body)) for item in section.items]
    else:
        rest = [joined(bullet.spans) for bullet in section.bullets]
    return (type(section), joined(section.heading), rest) if rest or section.heading else None


def paragraphs(blocks):
    """Return the paragraphs of a text; one without any is like one with an empty one."""
    found = [(block.style, block.level, joined(block.spans)) for block in blocks]
    return [] if len(found) == 1 and not found[0][2] else found
