"""Two later states of a comment as one: all answers, and resolved as the side has it that changed that."""

from collections.abc import Sequence

from msgspec.structs import replace

from update_editor.model import Comment
from update_editor.review.three_way import matched, merged_fields, merged_list, merged_value

_PLACE = ("where", "place", "quote")


def merged_comments(
    base: Sequence[Comment], mine: Sequence[Comment], theirs: Sequence[Comment]
) -> tuple[Comment, ...]:
    """Return the comments of both; one that a side deleted stays where the other changed it."""
    result = []
    for then, now, other in matched(base, mine, theirs):
        if now is not None and other is not None:
            result.append(_merged(then, now, other))
        elif (there := now or other) is not None and (then is None or _said(there) != _said(then)):
            result.append(there)
    return tuple(result)


def _merged(base: Comment | None, mine: Comment, theirs: Comment) -> Comment:
    replies = merged_list(base.replies if base else (), mine.replies, theirs.replies)
    if base is None:
        return replace(mine, replies=replies, resolved=_resolved(mine, theirs))
    placed = merged_fields(base, mine, theirs, _PLACE)
    resolved = merged_value(base.resolved, mine.resolved, theirs.resolved)
    return replace(placed, replies=replies, resolved=resolved)


def _resolved(mine: Comment, theirs: Comment) -> bool:
    """Say whether a comment that the base has not is resolved: as the side has it that went on with it."""
    if len(mine.replies) == len(theirs.replies):
        return mine.resolved or theirs.resolved
    return max(mine, theirs, key=lambda each: len(each.replies)).resolved


def _said(comment: Comment) -> tuple[object, ...]:
    return comment.text, comment.resolved, comment.replies
