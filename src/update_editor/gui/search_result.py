"""What a search of an update found, worked out beside the window with what it takes to mark it there."""

from collections import defaultdict
from collections.abc import Mapping

from msgspec import Struct

from update_editor.gui.found_marks import Marks
from update_editor.gui.jobs import Ticket
from update_editor.model import Bullets, Update
from update_editor.services.finding_text import Match, Query, find

_MOST_MARKED = 5000
"""Words that are marked on the page, counted from the top: a search for “e” finds more, and shows no more."""


class Result(Struct, frozen=True):
    """What a search of an update found, and what is to be marked in each pane."""

    update: Update
    query: Query
    matches: tuple[Match, ...] = ()
    marks: Mapping[str, Marks] = {}


def searched(update: Update, query: Query, ticket: Ticket) -> Result:
    """Search an update, beside the window."""
    matches = find(update, query, ticket.is_cancelled)
    lists = {section.id for section in update.sections if isinstance(section, Bullets)}
    grouped: dict[str, dict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for match in matches[:_MOST_MARKED]:
        section_id, _, rest = match.where.partition("/")
        pane = section_id if section_id in lists and rest != "heading" else match.where
        grouped[pane][match.passage.number].append((match.full_start, match.full_end))
    marks = {
        pane: {number: tuple(found) for number, found in paragraphs.items()}
        for pane, paragraphs in grouped.items()
    }
    return Result(update, query, matches, marks)
