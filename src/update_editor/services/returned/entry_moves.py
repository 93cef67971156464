"""Items and bullets that somebody took out in one place and put back in another: they were moved."""

from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import Bullet, Item, Move
from update_editor.services.returned.texts import words_of_entry

Entry = TypeVar("Entry", Item, Bullet)


def with_moves(base: tuple[Entry, ...], entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries, each that is deleted here and inserted there by one person as moved."""
    sent = {each.id: each for each in base}
    result = list(entries)
    for new in entries:
        if new.insertion is None or new.id in sent or new.deletion is not None:
            continue
        gone = next(
            (
                each
                for each in result
                if each.id in sent
                and each.deletion is not None
                and sent[each.id].deletion is None
                and each.deletion.author == new.insertion.author
                and words_of_entry(each) == words_of_entry(new) != ""
            ),
            None,
        )
        if gone is not None:
            result = _moved(result, gone, new, sent)
    return tuple(result)


def _moved(entries: list[Entry], gone: Entry, new: Entry, sent: dict[str, Entry]) -> list[Entry]:
    """Put what is gone in the place of what is new, and say where it stood."""
    change = gone.deletion
    if change is None:
        return entries
    place = entries.index(gone)
    behind = next((each.id for each in reversed(entries[:place]) if each.id in sent), None)
    move = Move(author=change.author, date=change.date, id=change.id, from_after=behind)
    moved = replace(gone, deletion=None, move=gone.move or move)
    return [moved if each is new else each for each in entries if each is not gone]
