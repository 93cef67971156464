"""``update-editor history``: the versions of an update that its file keeps."""

import argparse
import datetime as dt
from typing import Any

from msgspec import to_builtins

from update_editor.cli.arguments import add_actions, add_weekly
from update_editor.cli.outcome import DONE, about, counted, one_line, print_json
from update_editor.cli.own_name import own_name
from update_editor.cli.show import add_form, print_update
from update_editor.review.moments import as_kept
from update_editor.services.versions import restored, version_at, versions
from update_editor.storage import KeptVersion, open_weekly, save_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``history`` takes."""
    actions = add_actions(parser)
    listing = actions.add_parser("list", help="list the kept versions, the oldest first")
    add_weekly(listing)
    listing.add_argument("--json", action="store_true", help="print them as JSON")
    listing.set_defaults(act=_list)
    showing = actions.add_parser("show", help="print what a kept version says")
    add_weekly(showing)
    _add_number(showing)
    add_form(showing)
    showing.set_defaults(act=_show)
    restoring = actions.add_parser("restore", help="bring a kept version back; the present one is kept")
    add_weekly(restoring)
    _add_number(restoring)
    restoring.add_argument("--by", metavar="NAME", help="who brings it back (default: as in your settings)")
    restoring.set_defaults(act=_restore)


def _add_number(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER", type=_number, help="the version's number in the list")


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of a version; see “history list”")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """List, show or restore."""
    act: int = options.act(options)
    return act


def _list(options: argparse.Namespace) -> int:
    with about(options.file):
        kept = versions(open_weekly(options.file))
    if options.json:
        print_json({"versions": [_object(each) for each in kept]})
        return DONE
    for each in kept:
        print(one_line(_line(each)))
    print(f"{options.file}: {counted(len(kept), 'version')}")
    return DONE


def _object(version: KeptVersion) -> dict[str, Any]:
    shown = {
        "number": version.number,
        "date": to_builtins(version.date),
        "author": version.author,
        "reason": version.reason,
    }
    return shown if version.is_readable else {**shown, "damaged": True}


def _line(version: KeptVersion) -> str:
    if not version.is_readable:
        return f"{version.number}: damaged"
    moment = "no date" if version.date is None else f"{version.date:%Y-%m-%d %H:%M}"
    parts = (moment, version.author, version.reason)
    return f"{version.number}: {', '.join(part for part in parts if part)}"


def _show(options: argparse.Namespace) -> int:
    with about(options.file):
        update = version_at(open_weekly(options.file), options.number)
    print_update(update, options)
    return DONE


def _restore(options: argparse.Namespace) -> int:
    now = as_kept(dt.datetime.now(dt.UTC))
    with about(options.file):
        by = own_name() if options.by is None else options.by
        present = open_weekly(options.file)
        back = restored(present, options.number, by, now)
        if back is present:
            print(f"{options.file}: it is as version {options.number} was, so nothing has changed")
            return DONE
        save_weekly(options.file, back)
    before = versions(back)[-1].number
    print(f"{options.file}: version {options.number} is back; what it said before is version {before}")
    return DONE
