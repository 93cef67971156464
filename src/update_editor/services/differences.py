"""What differs between two states of an update, so that a window redraws that and nothing else."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Item, Items, Message, Section, TextRegion, Update, regions, text_of


class Changed(Struct, frozen=True, kw_only=True):
    """What changed, and who asked for it.

    ``texts`` are the addresses of regions that say something else now. ``structure`` is true where a section,
    item or bullet was added, removed or moved; ``easy_read`` where its statements, decisions, hard words or
    stages did; ``details`` where anything else differs (a lead, a date, an item's status, a picture).
    ``caret`` is where the caret stands now at the place that was typed in, where the change became a
    suggestion.
    """

    texts: frozenset[str] = frozenset()
    structure: bool = False
    details: bool = False
    easy_read: bool = False
    initiator: object = None
    caret: int | None = None

    def __bool__(self) -> bool:
        return bool(self.texts or self.structure or self.details or self.easy_read)


def changed(before: Update, after: Update, initiator: object = None) -> Changed:
    """Return what differs between two states."""
    if before is after:
        return Changed(initiator=initiator)
    message = _message_written_in(before, after)
    if message is not None:
        return Changed(texts=frozenset({message.id}), initiator=initiator)
    before, after = _without_same(before, after)
    old = {region.where: region for region in regions(before)}
    new = {region.where: region for region in regions(after)}
    texts = frozenset(where for where in new if where in old and new[where] != old[where])
    return Changed(
        texts=texts,
        structure=list(old) != list(new),
        details=_without_text(before) != _without_text(after),
        easy_read=_easy_read(before) != _easy_read(after),
        initiator=initiator,
    )


def _message_written_in(before: Update, after: Update) -> Message | None:
    """Return the message whose words are all that differs, as after most key presses; else None."""
    if len(before.sections) != len(after.sections):
        return None
    pairs = zip(before.sections, after.sections, strict=True)
    differing = [(old, new) for old, new in pairs if old is not new]
    if len(differing) != 1 or replace(after, sections=before.sections) != before:
        return None
    old, new = differing[0]
    if not (isinstance(old, Message) and isinstance(new, Message)) or old.body == new.body:
        return None
    return new if replace(new, body=old.body) == old else None


def _without_same(before: Update, after: Update) -> tuple[Update, Update]:
    """Return both states without the sections and items that are one object in both.

    A change makes new objects of what it touches alone: so a key press costs what it changed, however long
    the update is.
    """
    if _ids(before.sections) != _ids(after.sections):
        return before, after
    pairs = [
        _parts_without_same(old, new)
        for old, new in zip(before.sections, after.sections, strict=True)
        if old is not new
    ]
    return (
        replace(before, sections=tuple(old for old, _ in pairs)),
        replace(after, sections=tuple(new for _, new in pairs)),
    )


def _parts_without_same(old: Section, new: Section) -> tuple[Section, Section]:
    if isinstance(old, Items) and isinstance(new, Items) and _ids(old.items) == _ids(new.items):
        items = [(one, other) for one, other in zip(old.items, new.items, strict=True) if one is not other]
        return (
            replace(old, items=tuple(one for one, _ in items)),
            replace(new, items=tuple(other for _, other in items)),
        )
    return old, new


def _ids(parts: Sequence[Section] | Sequence[Item]) -> list[str]:
    return [part.id for part in parts]


def _without_text(update: Update) -> Update:
    sections = tuple(_section_without_text(section) for section in update.sections)
    return replace(
        update,
        title=(),
        opening=(),
        closing=(),
        sections=sections,
        easy_read=(),
        hard_words=(),
        easy_read_steps=(),
    )


def _easy_read(update: Update) -> tuple[object, ...]:
    return update.easy_read, update.hard_words, update.easy_read_steps


def _section_without_text(section: Section) -> Section:
    if isinstance(section, Message):
        return replace(section, heading=(), body=())
    if isinstance(section, Items):
        items = sorted(
            (replace(item, heading=(), body=()) for item in section.items), key=lambda item: item.id
        )
        return replace(section, heading=(), items=tuple(items))
    bullets = sorted((replace(bullet, spans=()) for bullet in section.bullets), key=lambda bullet: bullet.id)
    return replace(section, heading=(), bullets=tuple(bullets))


def first_changed_position(before: TextRegion, after: TextRegion) -> int:
    """Return the position in ``after`` (code points, a paragraph break counts one) behind what changed."""
    old, new = text_of(before.blocks), text_of(after.blocks)
    same_end = 0
    shortest = min(len(old), len(new))
    while same_end < shortest and old[-1 - same_end] == new[-1 - same_end]:
        same_end += 1
    return len(new) - same_end
