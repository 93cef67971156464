"""What last week's update has for this week's: bullets, and items that were held over."""

from collections.abc import Container

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Bullets, Line, Section, Update, line_text, undeleted


class CarriedOver(Struct, frozen=True, kw_only=True):
    """One thing that can come over, by the id that it has in last week's update."""

    id: str
    text: str
    is_held_over: bool = False
    has_picture: bool = False


def carried_over(last: Update) -> tuple[CarriedOver, ...]:
    """Return what comes over from an update: its held-over items, then its bullets."""
    held = tuple(
        CarriedOver(
            id=item.id,
            text=_words(item.heading),
            is_held_over=True,
            has_picture=item.picture is not None,
        )
        for item in last.held_over
    )
    bullets = tuple(
        CarriedOver(id=bullet.id, text=_words(bullet.spans))
        for section in last.sections
        if isinstance(section, Bullets)
        for bullet in section.bullets
        if bullet.deletion is None and _words(bullet.spans)
    )
    return held + bullets


def only_carrying(last: Update, ids: Container[str]) -> Update:
    """Return an update with those of its bullets and held-over items alone that are to come over."""
    return replace(
        last,
        sections=tuple(_section_with(section, ids) for section in last.sections),
        held_over=tuple(item for item in last.held_over if item.id in ids),
    )


def _section_with(section: Section, ids: Container[str]) -> Section:
    if not isinstance(section, Bullets):
        return section
    return replace(section, bullets=tuple(each for each in section.bullets if each.id in ids))


def _words(words: Line) -> str:
    return line_text(undeleted(words)).strip()
