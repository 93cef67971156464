"""Bringing back what can be read of a damaged ``.weekly`` file."""

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from update_editor.importers import import_markdown
from update_editor.model import Items, Message, Unusable, Update, block, decode, new_id
from update_editor.services.packs import DEFAULT_PACK, pack_for
from update_editor.storage import Weekly
from update_editor.storage.history import is_version
from update_editor.storage.salvage import SalvagedMember, salvage
from update_editor.templating.pack import TemplatePack

_TEXT = re.compile(r'"text": ("(?:[^"\\]|\\.)*")')
_TEMPLATE = re.compile(r'"template": "([\w-]+)"')
_IMAGES = "images/"


class Rescued(Struct, frozen=True):
    """What was brought back, how (a code), and the names of the pictures that are lost."""

    weekly: Weekly
    code: str
    lost_pictures: tuple[str, ...] = ()


def rescue(data: bytes) -> Rescued:
    """Return what can be read of a damaged file: all of it, or its words.

    Raises:
        Unusable: ``nothing-to-rescue``.
    """
    members = _best(salvage(data))
    pictures = {
        name.removeprefix(_IMAGES): member.content
        for name, member in members.items()
        if name.startswith(_IMAGES) and member.is_whole
    }
    history = {
        name: member.content for name, member in members.items() if is_version(name) and member.is_whole
    }
    update, code = _update_from(members)
    lost = tuple(each.file for each in update.pictures if each.file not in pictures)
    weekly = without_lost_pictures(Weekly(update=update, pictures=pictures, others=history))
    return Rescued(weekly, code, lost)


def _best(members: Iterator[SalvagedMember]) -> dict[str, SalvagedMember]:
    """Return one member a name: a whole one rather than a part, the longest of parts."""
    best: dict[str, SalvagedMember] = {}
    for member in members:
        known = best.get(member.name)
        if known is None or (member.is_whole, len(member.content)) > (known.is_whole, len(known.content)):
            best[member.name] = member
    return best


def _update_from(members: dict[str, SalvagedMember]) -> tuple[Update, str]:
    content = members.get("content.json")
    if content is not None:
        try:
            return decode(content.content)[0], "rescued-all"
        except Unusable:
            pass  # its words may still be read, here or in the Markdown
    scraps = "" if content is None else content.content.decode("utf-8", "replace")
    pack = _pack_named_in(scraps)
    markdown = members.get("update.md")
    if markdown is not None and markdown.content.strip():
        words = markdown.content.decode("utf-8", "replace")
        return import_markdown(words, pack).update, "rescued-words"
    if content is not None:
        return _from_scraps(scraps, pack), "rescued-scraps"
    raise Unusable("nothing-to-rescue")


def _pack_named_in(scraps: str) -> TemplatePack:
    """Return the template that a part of the JSON names, or else the usual one."""
    named = _TEMPLATE.search(scraps)
    try:
        return pack_for(named.group(1) if named else DEFAULT_PACK)
    except Unusable:
        return pack_for(DEFAULT_PACK)


def _from_scraps(text: str, pack: TemplatePack) -> Update:
    """Return an update whose message is every text that a part of the JSON still holds."""
    texts = [str(json.loads(match)) for match in _TEXT.findall(text)]
    if not any(each.strip() for each in texts):
        raise Unusable("nothing-to-rescue")
    body = tuple(block(each) for each in texts if each.strip())
    return Update(id=new_id(), template=pack.id, sections=(Message(id=new_id(), body=body),))


def without_lost_pictures(weekly: Weekly) -> Weekly:
    """Return a file without the pictures, and their places in items, whose bytes it does not have."""
    update = weekly.update
    lost = {picture.id for picture in update.pictures if picture.file not in weekly.pictures}
    if not lost:
        return weekly
    pictures = tuple(each for each in update.pictures if each.id not in lost)
    sections = tuple(_section_without(section, lost) for section in update.sections)
    return replace(weekly, update=replace(update, pictures=pictures, sections=sections))


def _section_without(section: Any, lost: set[str]) -> Any:
    if not isinstance(section, Items):
        return section
    items = tuple(replace(item, picture=None) if item.picture in lost else item for item in section.items)
    return replace(section, items=items)
