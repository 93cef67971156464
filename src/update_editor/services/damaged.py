"""Opening a damaged file as far as it goes, to be looked at and saved under another name."""

from collections.abc import Callable
from pathlib import Path

from update_editor.model import Unusable
from update_editor.services.session import Session, open_session
from update_editor.storage import file_bytes, seen_file
from update_editor.templating.pack import TemplatePack

DAMAGED = frozenset({"broken-json", "wrong-type", "damaged", "member-missing", "picture-missing"})
"""What an update's file is refused for where something of it may still be read."""


def open_as_far_as_possible(path: Path, pack_for: Callable[[str], TemplatePack]) -> Session:
    """Open a ``.weekly`` file; of a damaged one what can be read, which is never saved over it.

    Raises:
        Unusable: the file or its template can't be used; of a damaged one, the reason is the first.
    """
    try:
        return open_session(path, pack_for)
    except Unusable as error:
        if error.code not in DAMAGED:
            raise
        damage = error
    from update_editor.services.rescue import rescue

    data = file_bytes(path)
    try:
        rescued = rescue(data)
    except Unusable:
        raise damage from None
    update = rescued.weekly.update
    seen = seen_file(path, data)
    return Session(rescued.weekly, pack_for(update.template), path, seen=seen, rescued=rescued)
