"""``update-editor review list``: the open changes and the comments, in document order."""

import argparse
import datetime as dt
from typing import Any

from msgspec import to_builtins

from update_editor.cli.arguments import Actions, add_weekly
from update_editor.cli.outcome import DONE, about, counted, one_line, print_json
from update_editor.model import Update
from update_editor.review.changes import TrackedChange, changes_of
from update_editor.review.comments import Thread, open_threads, threads
from update_editor.storage import open_weekly


def add_action(actions: Actions) -> None:
    """Add what ``review list`` takes."""
    action = actions.add_parser("list", help="the open changes and comments, each with its id")
    add_weekly(action)
    action.add_argument("--json", action="store_true", help="print them as JSON, resolved comments too")
    action.set_defaults(act=_list)


def _list(options: argparse.Namespace) -> int:
    with about(options.file):
        update = open_weekly(options.file).update
        changes = changes_of(update)
    if options.json:
        print_json(listed_object(update))
        return DONE
    for change in changes:
        print(one_line(_change_line(change)))
    open_ones = open_threads(update)
    for thread in open_ones:
        print(one_line(_comment_line(thread)))
        for reply in thread.comment.replies:
            print(one_line(f"  {_who(reply.author, reply.date)}: {reply.text}"))
    print(f"{options.file}: {counted(len(changes), 'change')}, {counted(len(open_ones), 'open comment')}")
    return DONE


def listed_object(update: Update) -> dict[str, Any]:
    """Return the open changes and all comments as the JSON of the command line gives them."""
    return {
        "changes": [change_object(each) for each in changes_of(update)],
        "comments": [to_builtins(each.comment) for each in threads(update)],
    }


def change_object(change: TrackedChange) -> dict[str, Any]:
    """Return a tracked change as the JSON of the command line gives it."""
    return {
        "id": change.id,
        "kind": change.kind,
        "author": change.author,
        "date": to_builtins(change.date),
        "where": change.where,
        "before": change.before,
        "after": change.after,
    }


def _change_line(change: TrackedChange) -> str:
    told = f"{change.id}: {change.where}: {change.kind} by {_who(change.author, change.date)}"
    if change.before == change.after:
        return f"{told}: “{change.before}”" if change.before else told
    return f"{told}: “{change.before}” → “{change.after}”"


def _comment_line(thread: Thread) -> str:
    comment = thread.comment
    quoted = f" on “{thread.words}”" if thread.words else ""
    gone = " (gone)" if thread.is_gone and thread.words else ""
    said = f"{_who(comment.author, comment.date)}: {comment.text}"
    return f"{comment.id}: {thread.where}: comment{quoted}{gone} by {said}"


def _who(author: str, date: dt.datetime | None) -> str:
    name = author or "somebody"
    return name if date is None else f"{name}, {date:%Y-%m-%d %H:%M}"
