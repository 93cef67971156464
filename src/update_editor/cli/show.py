"""``update-editor show``: the content of an update, for people or for programs."""

import argparse

from update_editor.cli.arguments import add_weekly
from update_editor.cli.outcome import DONE, about, print_json
from update_editor.cli.own_packs import pack_for
from update_editor.easyread.staleness import is_stale
from update_editor.markup.plain_out import update_text
from update_editor.model import JsonObject, Update, as_object
from update_editor.review.resolve import accept_all, reject_all
from update_editor.storage import open_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``show`` takes."""
    add_weekly(parser)
    add_form(parser)


def add_form(parser: argparse.ArgumentParser) -> None:
    """Add how an update is printed."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON")
    form.add_argument("--text", action="store_true", help="as plain text (the default)")
    parser.add_argument(
        "--changes",
        choices=("accept", "reject", "all"),
        help="what becomes of tracked changes in the print (default: --json all, --text accept)",
    )


def run(options: argparse.Namespace) -> int:
    """Print the update; the file is never changed."""
    with about(options.file):
        update = open_weekly(options.file).update
        pack_for(update.template)
    print_update(update, options)
    return DONE


def print_update(update: Update, options: argparse.Namespace) -> None:
    """Print an update in the form that is asked for."""
    if options.json:
        print_json(shown_object(_with_changes(update, options.changes or "all")))
    else:
        print(update_text(_with_changes(update, options.changes or "accept")))


def shown_object(update: Update) -> JsonObject:
    """Return the update as JSON has it, and of each easy-read unit whether it is out of date."""
    shown = as_object(update)
    accepted = accept_all(update)
    for unit, unit_object in zip(update.easy_read, shown["easy_read"], strict=True):
        unit_object["stale"] = is_stale(unit, accepted)
    return shown


def _with_changes(update: Update, changes: str) -> Update:
    if changes == "accept":
        return accept_all(update)
    return reject_all(update) if changes == "reject" else update
