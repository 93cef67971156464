"""One update shown as tracked changes on another.

What is the same in both is found by its id, or by its words where they come from different files. Tracked
changes in either count as accepted, as in Word.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from update_editor.model import Section, Update
from update_editor.review.edits import Reviewer
from update_editor.review.missing import with_missing
from update_editor.review.resolve import accept_all
from update_editor.review.same_ids import with_ids_of, with_own_ids
from update_editor.review.statement_pictures import with_pictures_shown
from update_editor.review.track import tracked


def compare(old: Update, new: Update, by: Reviewer) -> Update:
    """Return the old update with all that makes it the new one as tracked changes.

    It has the old one's id and template, and the ids of what both have; what is not tracked (the date, the
    leads, what an item is planned for, what is held over) is the new one's; so is the easy read, if it has
    one. A section that only one of them has is there, its words deleted or inserted.
    """
    old = with_own_ids(accept_all(old))
    new = with_ids_of(old, accept_all(new))
    before = replace(old, sections=_with_sections_of(old.sections, new.sections))
    after = replace(
        new, id=old.id, template=old.template, sections=_with_sections_of(new.sections, old.sections)
    )
    return tracked(before, _with_easy_read(after, old), by).update


def _with_easy_read(after: Update, old: Update) -> Update:
    """Return the update with the old one's easy read where it has none: a document has no place for it."""
    if after.easy_read or not old.easy_read:
        return after
    kept = replace(
        after, easy_read=old.easy_read, hard_words=old.hard_words, easy_read_steps=old.easy_read_steps
    )
    return with_pictures_shown(kept, old)


def _with_sections_of(sections: Sequence[Section], others: Sequence[Section]) -> tuple[Section, ...]:
    """Return the sections, with those that only the others have, emptied, each behind the same one."""
    there = {section.id for section in sections}
    emptied = [each if each.id in there else type(each)(id=each.id) for each in others]
    return tuple(with_missing(sections, emptied, lambda section: section.id))
