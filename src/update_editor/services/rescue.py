"""Bringing back what can be read of a damaged ``.weekly`` file."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from update_editor.importers import import_markdown
from update_editor.model import Items, Message, Unusable, Update, block, decode, line_text, new_id
from update_editor.services.packs import DEFAULT_PACK, pack_for
from update_editor.storage import Weekly
from update_editor.storage.history import is_version
from update_editor.storage.salvage import SalvagedMember, has_whole_directory, listed_names, salvage
from update_editor.templating.pack import TemplatePack

ALL, ALTERED, WORDS, SCRAPS = "rescued-all", "rescued-altered", "rescued-words", "rescued-scraps"
"""How an update was brought back: as it was; whole, but not as it was saved; its words; parts of those."""

_TEXT = re.compile(r'"text": ("(?:[^"\\]|\\.)*")')
_TEMPLATE = re.compile(r'"template": "([\w-]+)"')
_IMAGES = "images/"
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


class LostPicture(Struct, frozen=True):
    """A picture that could not be brought back: its file's name, what it shows, and the item it stood in."""

    file: str
    alt: str = ""
    heading: str = ""


class Rescued(Struct, frozen=True):
    """What was brought back, how (a code), the pictures that are lost, and how many versions are.

    ``is_listed`` says whether the file still told what was in it; where it did not, versions of which
    nobody knows may be lost too.
    """

    weekly: Weekly
    code: str
    lost: tuple[LostPicture, ...] = ()
    lost_versions: int = 0
    is_listed: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing, and certainly so."""
        return self.code == ALL and self.is_listed and not self.lost and not self.lost_versions


def rescue(data: bytes) -> Rescued:
    """Return what can be read of a damaged file: all of it, or its words.

    Raises:
        Unusable: ``nothing-to-rescue``.
    """
    found = tuple(salvage(data))
    recorded = _recorded(found)
    members = _best(_named_rightly(found, recorded))
    pictures = {
        name.removeprefix(_IMAGES): member.content
        for name, member in members.items()
        if name.startswith(_IMAGES) and member.is_whole and _is_named_by_content(name, member.content)
    }
    versions = {name: member for name, member in members.items() if is_version(name)}
    history = {name: member.content for name, member in versions.items() if member.is_whole}
    update, code = _update_from(members)
    lost = _lost_pictures(update, pictures)
    weekly = without_lost_pictures(Weekly(update=update, pictures=pictures, others=history))
    named = {name for name in (*recorded, *listed_names(data), *versions) if is_version(name)}
    is_listed = bool(recorded) or has_whole_directory(data)
    return Rescued(weekly, code, lost, len(named - history.keys()), is_listed)


def _recorded(found: Iterable[SalvagedMember]) -> Mapping[str, str]:
    """Return the hashes that the file's manifest has of its members; none where that can't be read."""
    for member in found:
        if member.is_whole and member.name == "manifest.json":
            try:
                hashes = json.loads(member.content)["sha256"]
            except (ValueError, KeyError, TypeError, RecursionError):
                continue
            if isinstance(hashes, dict):
                return {name: digest for name, digest in hashes.items() if isinstance(digest, str)}
    return {}


def _named_rightly(found: Iterable[SalvagedMember], recorded: Mapping[str, str]) -> Iterator[SalvagedMember]:
    """Yield members by the names that the manifest knows their content under, whatever their headers say.

    One whose content it does not know is not whole: it is not what was saved.
    """
    names: dict[str, list[str]] = {}
    for name, digest in recorded.items():
        names.setdefault(digest, []).append(name)
    for member in found:
        known = names.get(hashlib.sha256(member.content).hexdigest(), [])
        for name in known:
            yield SalvagedMember(name, member.content, is_whole=True)
        if not known:
            yield replace(member, is_whole=member.is_whole and member.name not in recorded)


def _is_named_by_content(name: str, content: bytes) -> bool:
    """Say whether a picture is the one that its name, a hash, tells of; names given by hand are none."""
    digest = _DIGEST.match(name.removeprefix(_IMAGES))
    return digest is None or digest.group() == hashlib.sha256(content).hexdigest()


def _best(members: Iterable[SalvagedMember]) -> dict[str, SalvagedMember]:
    """Return one member a name: a whole one rather than a part, the longest of parts."""
    best: dict[str, SalvagedMember] = {}
    for member in members:
        known = best.get(member.name)
        if known is None or (member.is_whole, len(member.content)) > (known.is_whole, len(known.content)):
            best[member.name] = member
    return best


def _update_from(members: Mapping[str, SalvagedMember]) -> tuple[Update, str]:
    content = members.get("content.json")
    if content is not None:
        try:
            return decode(content.content)[0], ALL if content.is_whole else ALTERED
        except Unusable:
            pass  # its words may still be read, here or in the Markdown
    scraps = "" if content is None else content.content.decode("utf-8", "replace")
    pack = _pack_named_in(scraps)
    markdown = members.get("update.md")
    if markdown is not None and markdown.content.strip():
        words = markdown.content.decode("utf-8", "replace")
        try:
            return import_markdown(words, pack).update, WORDS
        except Unusable:
            pass  # there are none in it
    if content is not None:
        return _from_scraps(scraps, pack), SCRAPS
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
    texts = [_unescaped(match) for match in _TEXT.findall(text)]
    body = tuple(block(each) for each in texts if each.strip())
    if not body:
        raise Unusable("nothing-to-rescue")
    return Update(id=new_id(), template=pack.id, sections=(Message(id=new_id(), body=body),))


def _unescaped(quoted: str) -> str:
    """Return what a string of JSON says; as it stands where damage has left it no string."""
    try:
        return str(json.loads(quoted, strict=False))
    except ValueError:
        return quoted[1:-1]


def _lost_pictures(update: Update, pictures: Mapping[str, bytes]) -> tuple[LostPicture, ...]:
    headings = {
        item.picture: line_text(item.heading)
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
    }
    lost = (each for each in update.pictures if each.file not in pictures)
    return tuple(LostPicture(each.file, each.alt, headings.get(each.id, "")) for each in lost)


def without_lost_pictures(weekly: Weekly) -> Weekly:
    """Return a file without the pictures, and their places in items, whose bytes it does not have."""
    update = weekly.update
    lost = {picture.id for picture in update.pictures if picture.file not in weekly.pictures}
    if not lost:
        return weekly
    updated = replace(
        update,
        pictures=tuple(each for each in update.pictures if each.id not in lost),
        sections=tuple(_section_without(section, lost) for section in update.sections),
        held_over=tuple(_item_without(item, lost) for item in update.held_over),
    )
    return replace(weekly, update=updated)


def _section_without(section: Any, lost: set[str]) -> Any:
    if not isinstance(section, Items):
        return section
    return replace(section, items=tuple(_item_without(item, lost) for item in section.items))


def _item_without(item: Any, lost: set[str]) -> Any:
    return replace(item, picture=None) if item.picture in lost else item
