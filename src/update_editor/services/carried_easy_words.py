"""The easy words of what was sent to next week: they come along with it."""

from msgspec.structs import replace

from update_editor.easyread.used_words import hard_words_of
from update_editor.model import Update
from update_editor.review.statement_pictures import with_pictures_shown


def with_easy_words_of(update: Update, last: Update) -> Update:
    """Return a new update with the easy words that ``last`` has for the items it sent on to it.

    A unit that also tells of something else stays behind. Nobody has seen to the new easy read yet.
    """
    sent_on = {block.id for item in last.held_over for block in item.body}
    units = tuple(unit for unit in last.easy_read if unit.sources and sent_on.issuperset(unit.sources))
    if not units:
        return update
    used = hard_words_of(units)
    words = tuple(each for each in last.hard_words if each.word.casefold() in used)
    return with_pictures_shown(replace(update, easy_read=units, hard_words=words), last)
