"""``update-editor new``: a new update from a template, or from last week's."""

import argparse
import datetime as dt
from pathlib import Path

from update_editor.cli.arguments import add_date, add_force, add_template
from update_editor.cli.outcome import DONE, about, refuse_existing
from update_editor.cli.own_packs import pack_for
from update_editor.services.new_update import lead_from_words, new_update, weekly_from_last
from update_editor.services.packs import DEFAULT_PACK
from update_editor.storage import Weekly, open_weekly, save_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``new`` takes."""
    parser.add_argument("out", metavar="OUT.weekly", type=Path, help="the file to make")
    add_template(parser, default=None)
    add_date(parser, "the update's date (default: a week after the last one, or today)")
    parser.add_argument(
        "--lead", metavar="NAME", action="append", default=[], help="who leads it, as “Name” or “Name, role”"
    )
    parser.add_argument(
        "--from",
        dest="last",
        metavar="LAST.weekly",
        type=Path,
        help="carry its bullets, and what was held over, over as items",
    )
    add_force(parser)


def run(options: argparse.Namespace) -> int:
    """Make the update and say where it is."""
    with about(options.out):
        refuse_existing(options.out, options.force)
    with about("--lead"):
        leads = tuple(lead_from_words(words) for words in options.lead)
    last = None
    if options.last is not None:
        with about(options.last):
            last = open_weekly(options.last)
    template = options.template or (last.update.template if last else DEFAULT_PACK)
    with about(f"--template {template}"):
        pack = pack_for(template)
    with about(f"--template {template}"):
        if last is None:
            begun = Weekly(update=new_update(pack, options.date or _today(), leads))
        else:
            date = options.date or (None if last.update.date else _today())
            begun = weekly_from_last(pack, last, date, leads)
    with about(options.out):
        save_weekly(options.out, begun)
    print(f"{options.out}: a new {pack.name.lower()}")
    return DONE


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
