"""Two updates as one with tracked changes, to be looked at in a window of its own."""

import datetime as dt

from msgspec.structs import replace

from update_editor.model import Update, new_id
from update_editor.review.compare import compare
from update_editor.review.edits import Reviewer
from update_editor.review.moments import as_kept
from update_editor.storage import Weekly


def compared(
    weekly: Weekly, left: Update, right: Update, other: Weekly, name: str, now: dt.datetime
) -> Weekly:
    """Return what makes ``left`` into ``right``, as changes by somebody called ``name``.

    It is no update that goes round: it keeps no versions, and nobody was asked or has approved it. Its
    pictures are those of both files.
    """
    date = as_kept(now)
    both = compare(left, right, Reviewer(name, date))
    both = replace(both, id=new_id(), reviews=(), approvals=(), corrections=(), sent_anyway=())
    shown = {picture.id for picture in both.pictures}
    missing = tuple(picture for picture in (*left.pictures, *right.pictures) if picture.id not in shown)
    both = replace(both, pictures=(*both.pictures, *dict.fromkeys(missing)))
    return Weekly(update=both, pictures={**other.pictures, **weekly.pictures})
