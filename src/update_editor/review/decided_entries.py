"""What somebody decided of items and bullets that another added, removed or moved, told by their own list."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from update_editor.model import Bullet, Item, Move, Update
from update_editor.review.parts import entries_of
from update_editor.review.tracked import Mark

ENTRY_KINDS = ("added", "removed", "moved")


class _Listed(NamedTuple):
    """An item or bullet, and the id of the one that it stands behind."""

    entry: Item | Bullet
    behind: str | None


def verdicts_on_entries(
    base: Update, there: Update, here: Update, marks: Sequence[Mark]
) -> Iterator[tuple[str, bool | None]]:
    """Yield by key whether ``here`` accepted a change of ``there``; None where that can't be told."""
    first, theirs, mine = _listed(base), _listed(there), _listed(here)
    held_over = {item.id for item in here.held_over}
    for mark in marks:
        if isinstance(mark.place, Item | Bullet):
            name = mark.place.id
            now = mine.get(name)
            if now is not None:
                yield mark.key, _verdict(mark, theirs[name], now)
            elif mark.kind == "moved" or name in held_over:
                yield mark.key, None
            else:
                is_removed = mark.kind == "removed"
                yield mark.key, None if is_removed and name not in first else is_removed


def _verdict(mark: Mark, there: _Listed, here: _Listed) -> bool | None:
    """Say whether a change of an entry that both have was accepted."""
    if mark.kind == "added":
        return True if here.entry.insertion is None else None
    if mark.kind == "removed":
        return False if here.entry.deletion is None else None
    before = mark.change.from_after if isinstance(mark.change, Move) else None
    if here.entry.move is not None or there.behind == before:
        return None
    return {there.behind: True, before: False}.get(here.behind)


def _listed(update: Update) -> dict[str, _Listed]:
    found: dict[str, _Listed] = {}
    for section in update.sections:
        behind: str | None = None
        for entry in entries_of(section):
            found.setdefault(entry.id, _Listed(entry, behind))
            behind = entry.id
    return found
