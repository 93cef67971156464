"""``update-editor review``: the open changes and comments, deciding on them, and what the lead says."""

import argparse
import datetime as dt

from msgspec.structs import replace

from update_editor.cli import review_files, review_list, review_return
from update_editor.cli.arguments import Actions, add_actions, add_weekly
from update_editor.cli.outcome import DONE, about, counted
from update_editor.cli.own_name import own_name
from update_editor.model import Unusable, Update
from update_editor.review.changes import by_author, changes_of
from update_editor.review.moments import as_kept
from update_editor.review.resolve import Which, accept, open_changes, reject
from update_editor.services.approving import Approving, approved
from update_editor.storage import open_weekly, save_weekly

_DECISIONS = {"accept": ("accepted", accept), "reject": ("rejected", reject)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``review`` takes."""
    actions = add_actions(parser)
    review_list.add_action(actions)
    for name in _DECISIONS:
        _add_decision(actions, name)
    review_return.add_action(actions)
    review_files.add_actions(actions)
    action = actions.add_parser("approve", help="record an approval of the update as it stands")
    add_weekly(action)
    action.add_argument("--by", metavar="NAME", required=True, help="who approved it")
    action.add_argument("--pane", metavar="ID", help="only this pane (default: the whole update)")
    action.add_argument("--how", metavar="WORDS", default="", help="such as “by email, Thursday 17:40”")
    action.add_argument("--note", metavar="WORDS", default="", help="what they said with it")
    action.set_defaults(act=_approve)


def _add_decision(actions: Actions, name: str) -> None:
    action = actions.add_parser(name, help=f"{name} tracked changes in the file")
    add_weekly(action)
    which = action.add_mutually_exclusive_group(required=True)
    which.add_argument("--all", action="store_true", help="all of them")
    which.add_argument("--id", metavar="ID", nargs="+", dest="ids", help="those with these ids in the list")
    which.add_argument("--author", metavar="NAME", help="those of one person")
    action.set_defaults(act=_decide, decision=name)


def run(options: argparse.Namespace) -> int:
    """Do what is asked for."""
    act: int = options.act(options)
    return act


def _decide(options: argparse.Namespace) -> int:
    """Resolve the changes that are meant, in the file, and say how many."""
    word, resolve = _DECISIONS[options.decision]
    with about(options.file):
        weekly = open_weekly(options.file)
        decided = resolve(weekly.update, _which(options, weekly.update))
        if decided is not weekly.update:
            save_weekly(options.file, replace(weekly, update=decided))
    still = open_changes(decided)
    number = open_changes(weekly.update) - still
    print(f"{options.file}: {counted(number, 'change')} {word}, {still} still open")
    return DONE


def _which(options: argparse.Namespace, update: Update) -> Which:
    """Return which changes are meant.

    Raises:
        Unusable: ``no-changes-by`` where the person who is named has none.
    """
    if options.ids is not None:
        ids: list[str] = options.ids
        return ids
    if options.author is None:
        return lambda _change: True
    authors = {change.author for change in changes_of(update)}
    if options.author not in authors:
        named = ", ".join(sorted(each or "(no name)" for each in authors))
        raise Unusable("no-changes-by" if authors else "no-changes", author=options.author, authors=named)
    return by_author(options.author)


def _approve(options: argparse.Namespace) -> int:
    """Record the approval in the file, and keep what was approved as a version."""
    with about(options.file):
        weekly = open_weekly(options.file)
        now = as_kept(dt.datetime.now(dt.UTC))
        approving = Approving(
            by=options.by, pane=options.pane, how=options.how, note=options.note, recorded_by=own_name()
        )
        save_weekly(options.file, approved(weekly, approving, now))
    print(f"{options.file}: approved by {options.by}")
    return DONE
