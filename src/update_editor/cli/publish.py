"""``update-editor publish``: updates into an archive's folder, with an index by year and a feed."""

import argparse
import datetime as dt
from pathlib import Path

from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, one_line, print_json
from update_editor.cli.own_house import own_house
from update_editor.cli.own_packs import pack_for
from update_editor.services.archive import BESIDE, Published, not_ready_to_publish, publish
from update_editor.services.export_job import ExportOrder
from update_editor.services.messages import hindrance_sentence
from update_editor.services.readiness import Hindrance
from update_editor.storage import open_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``publish`` takes."""
    parser.add_argument("files", metavar="FILE.weekly", type=Path, nargs="+", help="the updates")
    parser.add_argument("--archive", metavar="DIR", type=Path, required=True, help="the archive's folder")
    parser.add_argument(
        "--with",
        dest="beside",
        metavar="FORMAT[,FORMAT…]",
        default="",
        help=f"what lies beside each page, linked from it: {', '.join(BESIDE)} (default: nothing)",
    )
    parser.add_argument(
        "--changes",
        choices=("refuse", "accept", "reject"),
        default="refuse",
        help="what becomes of open tracked changes (default: refuse to publish)",
    )
    parser.add_argument("--strict", action="store_true", help="write nothing where one is not ready")
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")


def run(options: argparse.Namespace) -> int:
    """Publish the updates and say what is not ready; 1 where something is not."""
    beside = tuple(filter(None, (name.strip() for name in options.beside.split(","))))
    now = dt.datetime.now(dt.UTC)
    orders, held = [], []
    for file in options.files:
        with about(file):
            weekly = open_weekly(file)
            order = ExportOrder(
                weekly=weekly,
                pack=pack_for(weekly.update.template),
                formats=beside,
                changes=options.changes,
                strict=options.strict,
                house=own_house(),
            )
            held += [(file, each) for each in not_ready_to_publish(order, now)]
            orders.append(order)
    with about(options.archive):
        published = publish(options.archive, orders, now)
    _report(published, held, options)
    return SOMETHING_TO_SEE_TO if held or published.left else DONE


def _report(published: Published, held: list[tuple[Path, Hindrance]], options: argparse.Namespace) -> None:
    if options.json:
        print_json(
            {
                "page": str(published.page),
                "address": published.address,
                "written": list(published.written),
                "left": list(published.left),
                "feed": published.has_feed,
                "warnings": [
                    {"rule": each.rule, "where": each.where, "message": hindrance_sentence(each)}
                    for _, each in held
                ],
            }
        )
        return
    for path in published.written:
        print(f"written: {path}")
    for path in published.left:
        print(f"left as it is, for somebody changed it: {path}")
    if not published.has_feed:
        print("no feed: give your organisation's address for updates in the settings")
    for file, each in held:
        print(one_line(f"not ready: {file}: {each.where}: {hindrance_sentence(each)}"))
