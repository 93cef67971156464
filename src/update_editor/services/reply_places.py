"""The places of an update that a remark can be put at, for somebody who chooses one."""

from collections.abc import Iterator

from msgspec import Struct

from update_editor.model import (
    Bullets,
    TextRegion,
    Unusable,
    Update,
    line_text,
    region_at,
    regions,
    undeleted,
)
from update_editor.model.visible import is_blank
from update_editor.services.named_places import NamedPlace

_LONGEST = 40
"""Letters that are shown of a paragraph."""


class ReplyPlace(Struct, frozen=True, kw_only=True):
    """A place: ``number`` is its paragraph's from 1, 0 for a place as a whole; ``words`` how it begins."""

    place: NamedPlace
    number: int = 0
    words: str = ""


def reply_places(update: Update) -> tuple[ReplyPlace, ...]:
    """Return the whole update, then texts, their paragraphs and bullets as a reader meets them."""
    return (ReplyPlace(place=NamedPlace()), *_places(update))


def _places(update: Update) -> Iterator[ReplyPlace]:
    lists = {section.id for section in update.sections if isinstance(section, Bullets)}
    for region in regions(update):
        section = region.where.partition("/")[0]
        if isinstance(region, TextRegion):
            yield ReplyPlace(place=NamedPlace(where=region.where))
            number = 0
            for block in region.blocks:
                words = line_text(undeleted(block.spans))
                if not is_blank(words):
                    number += 1
                    place = NamedPlace(where=region.where, block=block.id)
                    yield ReplyPlace(place=place, number=number, words=_short(words))
        elif region.where == "title" and region.spans:
            yield ReplyPlace(place=NamedPlace(where="title"))
        elif section in lists and not region.where.endswith("/heading"):
            words = line_text(undeleted(region.spans))
            yield ReplyPlace(place=NamedPlace(where=region.where), words=_short(words))


def named_words(update: Update, place: NamedPlace) -> str:
    """Return the words that a place is, where it is some words of a text; else nothing."""
    if place.start is None or place.end is None:
        return ""
    try:
        region = region_at(update, place.where)
    except Unusable:
        return ""
    if isinstance(region, TextRegion):
        text = "\n".join(line_text(block.spans) for block in region.blocks)
    else:
        text = line_text(region.spans)
    return _short(text[place.start : place.end])


def _short(words: str) -> str:
    """Return words that are cut, where they are long, behind a whole one."""
    if len(words) <= _LONGEST:
        return words
    start = words[:_LONGEST]
    return (start.rpartition(" ")[0] or start).rstrip(" ,;:") + "…"
