"""``update-editor review``: what the lead says of an update."""

import argparse
import datetime as dt

from msgspec.structs import replace

from update_editor.cli.arguments import add_weekly
from update_editor.cli.outcome import DONE, about
from update_editor.model import region_at
from update_editor.services.approval import approve
from update_editor.storage import open_weekly, save_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``review`` takes."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    action = actions.add_parser("approve", help="record an approval of the update as it stands")
    add_weekly(action)
    action.add_argument("--by", metavar="NAME", required=True, help="who approved it")
    action.add_argument("--pane", metavar="ID", help="only this pane (default: the whole update)")
    action.add_argument("--how", metavar="WORDS", default="", help="such as “by email, Thursday 17:40”")


def run(options: argparse.Namespace) -> int:
    """Record the approval in the file."""
    with about(options.file):
        weekly = open_weekly(options.file)
        if options.pane is not None:
            region_at(weekly.update, options.pane)
        now = dt.datetime.now(dt.UTC).replace(microsecond=0)
        approved = approve(weekly.update, options.by, now, options.how, options.pane)
        save_weekly(options.file, replace(weekly, update=approved))
    print(f"{options.file}: approved by {options.by}")
    return DONE
