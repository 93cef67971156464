"""Updates with an easy read, and the easy read as one line a place."""

from msgspec.structs import replace

from update_editor.easyread.units import places, written
from update_editor.model import EasyReadUnit, Item, Items, Statement, line


def statements(*texts):
    """Return a statement of each text."""
    return tuple(Statement(text=text) for text in texts)


def unit(unit_id, sources, source_text, *texts, decision="write", **details):
    """Return a unit that was decided when its sources said that."""
    return EasyReadUnit(
        id=unit_id,
        sources=tuple(sources),
        decision=decision,
        source_text=source_text,
        statements=statements(*texts),
        **details,
    )


def with_written(update, *sources):
    """Return the update with a statement that names them for each of some sources."""
    for source in sources:
        update = written(update, (source,), statements(f"Easy {source}."))
    return update


def with_items(update, *items):
    """Return the update with other items in its first items section."""
    sections = tuple(
        replace(section, items=tuple(items)) if isinstance(section, Items) else section
        for section in update.sections
    )
    return replace(update, sections=sections)


def item(item_id, *blocks, **details):
    """Return an item headed by its id."""
    return Item(id=item_id, heading=line(f"About {item_id}"), body=tuple(blocks), **details)


def told(update):
    """Return each place as its kind, its sources and what became of it."""
    return [
        (each.kind, "+".join(each.sources), "out of date" if each.is_stale else each.state)
        for each in places(update)
    ]


def kept_texts(update):
    """Return the text of every statement, how often it is there."""
    return sorted(each.text for unit in update.easy_read for each in unit.statements)
