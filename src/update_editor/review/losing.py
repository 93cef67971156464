"""Which tracked changes would take words away that an earlier state of the update has not."""

from collections.abc import Sequence

from update_editor.model import Bullet, Item, RichText, Update, region_blocks, regions
from update_editor.review.edits import Edit
from update_editor.review.edits_since import edits_since
from update_editor.review.parts import entries_of, words_of
from update_editor.review.tracked import Mark

_DELETIONS = ("deletion", "break deletion")


def texts_of(update: Update) -> dict[str, RichText]:
    """Return each text by its address, a line as one paragraph."""
    return {each.where: region_blocks(each) for each in regions(update)}


def losing(base: Update, there: Update, marks: Sequence[Mark]) -> set[str]:
    """Return the keys of those changes of ``there`` that delete words which ``base`` has not."""
    deletions: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.kind in _DELETIONS:
            deletions.setdefault(mark.where, []).append(mark)
    before, after = texts_of(base), texts_of(there)
    found: set[str] = set()
    for where, those in deletions.items():
        edits = edits_since(before.get(where, ()), after[where])
        found |= {mark.key for mark in those if _is_edited(mark, edits)}
    words = {entry.id: words_of(entry) for section in base.sections for entry in entries_of(section)}
    return found | {
        mark.key
        for mark in marks
        if isinstance(mark.place, Item | Bullet)
        and mark.kind == "removed"
        and words.get(mark.place.id) != words_of(mark.place)
    }


def _is_edited(mark: Mark, edits: Sequence[Edit]) -> bool:
    return any(edit.new_start < mark.end and mark.start < edit.new_end for edit in edits)
