"""A Word file that somebody sent back: whose copy it is, before anything in it is compared."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

from msgspec import Struct

from update_editor.model import Unusable
from update_editor.ooxml.losses import Losses
from update_editor.ooxml.package import Package
from update_editor.ooxml.parts import Parts
from update_editor.services.returned.attachment import SentBack, sent_back
from update_editor.services.returned.manifest import manifest_of
from update_editor.services.review_copies import was_sent
from update_editor.services.versions import versions
from update_editor.storage import Weekly, file_bytes, open_update

Belonging = Literal["own", "perhaps", "other", "nobody"]
"""Whose copy a file is: the open update's; perhaps, for it does not say, and the open one was sent; another
update's; or it is no review copy.
"""
_PROPERTIES = "docProps/core.xml"
_LONGEST_NAME = 80
_MOST_FILES = 20
"""Word files of one email that are looked into."""
_PROGRAMS = ("python-docx", "Update Editor")


class SentFile(Struct, frozen=True, kw_only=True):
    """A Word file that came back, and what it says of itself.

    ``name`` is that of the file which was chosen, ``document`` the id of the update that it is a review copy
    of and ``title`` its title, both empty where it does not say. ``sender`` is who sent the email that it was
    attached to, ``saved_by`` who saved it last: where nothing better is known, that name is proposed.
    """

    data: bytes
    name: str = ""
    document: str = ""
    title: str = ""
    sender: str = ""
    saved_by: str = ""


class Found(Struct, frozen=True, kw_only=True):
    """A Word file that came back, whose copy it is, and where that update is, where that is known."""

    sent: SentFile
    belongs: Belonging
    path: Path | None = None


def look_at(
    path: Path, weekly: Weekly | None, recent: Sequence[Path], is_wanted: Callable[[], bool]
) -> Found:
    """Return what a file is, as seen from the update that is open.

    The update of another one's copy is looked for among files used last.

    Raises:
        Unusable: as ``read_sent_file``.
    """
    sent = read_sent_file(path, weekly.update.id if weekly is not None else "")
    belongs = belonging(sent, weekly)
    if belongs != "other":
        return Found(sent=sent, belongs=belongs)
    paths = (each for each in recent if is_wanted() and _id_of(each) == sent.document)
    return Found(sent=sent, belongs=belongs, path=next(paths, None))


def _id_of(path: Path) -> str | None:
    try:
        return open_update(path).id
    except Unusable:
        return None


def read_sent_file(path: Path, document: str = "") -> SentFile:
    """Return the Word file at a path, or the one that the email there has attached.

    Of several in an email it is the copy of the update with the id ``document``; else one of any update.

    Raises:
        Unusable: whatever ``file_bytes``, ``sent_back`` and ``Package`` refuse.
    """
    sent = sent_back(file_bytes(path))
    if not sent.others:
        return _looked_into(sent, sent.data, path.name)
    return _best_of(sent, path.name, document)


def _best_of(sent: SentBack, name: str, document: str) -> SentFile:
    """Return the best of the Word files of an email; where none can be read, the first says why."""
    found = []
    for data in (sent.data, *sent.others)[:_MOST_FILES]:
        with suppress(Unusable):
            found.append(_looked_into(sent, data, name))
    best = sorted(found, key=lambda each: (not document or each.document != document, not each.document))
    return best[0] if best else _looked_into(sent, sent.data, name)


def _looked_into(sent: SentBack, data: bytes, name: str) -> SentFile:
    package = Package(data)
    manifest = manifest_of(Parts(package, Losses()).manifest())
    return SentFile(
        data=data,
        name=name,
        document=manifest.get("document", ""),
        title=manifest.get("title", ""),
        sender=sent.sender,
        saved_by=_saved_by(package),
    )


def _saved_by(package: Package) -> str:
    try:
        root = package.xml(_PROPERTIES)
    except Unusable:
        return ""
    names = () if root is None else root.iter("{*}lastModifiedBy")
    name = " ".join(next((each.text or "" for each in names), "").split())[:_LONGEST_NAME]
    return "" if name in _PROGRAMS else name


def belonging(sent: SentFile, weekly: Weekly | None) -> Belonging:
    """Return whose copy a file is, as seen from the update that is open, if one is."""
    if sent.document:
        return "own" if weekly is not None and sent.document == weekly.update.id else "other"
    return "perhaps" if weekly is not None and _was_sent(weekly) else "nobody"


def _was_sent(weekly: Weekly) -> bool:
    return bool(weekly.update.reviews) or any(was_sent(each.reason) for each in versions(weekly))
