"""``update-editor export``: the outputs of an update."""

import argparse
import datetime as dt
from pathlib import Path
from typing import Any, get_args

from msgspec.structs import replace

from update_editor.cli.arguments import add_weekly
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, one_line, print_json
from update_editor.cli.own_house import own_house
from update_editor.cli.own_name import own_name
from update_editor.cli.own_packs import pack_for
from update_editor.cli.own_sending import own_sending
from update_editor.exporters.edition import WebChoices, WordChoices
from update_editor.exporters.platforms import PLATFORMS, SendingWith
from update_editor.exporters.registry import FORMATS, PUBLICATIONS
from update_editor.review.moments import as_kept
from update_editor.services.export_job import ExportOrder, ExportResult, export
from update_editor.services.messages import hindrance_sentence
from update_editor.services.organisation import web_address
from update_editor.services.review_copies import with_sent_version
from update_editor.storage import Weekly, open_weekly, save_weekly
from update_editor.templating.pack import EasyReadPoints


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``export`` takes."""
    add_weekly(parser)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder to write to")
    parser.add_argument(
        "--to",
        metavar="FORMAT[,FORMAT…]",
        help=f"which of {', '.join(FORMATS)} (default: all but summary, web-body, large-print and review)",
    )
    parser.add_argument(
        "--changes",
        choices=("refuse", "accept", "reject"),
        default="refuse",
        help="what becomes of open tracked changes (default: refuse to export)",
    )
    parser.add_argument("--strict", action="store_true", help="write nothing where it is not ready to send")
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")
    _add_email_arguments(parser)
    _add_document_arguments(parser)


def _add_email_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sending-with",
        metavar="TOOL",
        choices=tuple(PLATFORMS),
        help=f"what emails are sent with: {', '.join(PLATFORMS)} (default: as the settings have it)",
    )
    parser.add_argument(
        "--pictures-at",
        metavar="ADDRESS",
        type=_pictures_address,
        help="where the pictures of emails are put before they are sent, with https://",
    )


def _add_document_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--contents", action="store_true", help="put a table of contents into the Word file and the web body"
    )
    parser.add_argument(
        "--top-heading",
        choices=(1, 2, 3),
        type=int,
        default=2,
        help="the level of the highest headings in the web body (default: 2)",
    )
    parser.add_argument(
        "--easy-read-size",
        choices=get_args(EasyReadPoints),
        type=int,
        help="how large the letters of easy read are, in points (default: as the settings have it)",
    )
    parser.add_argument(
        "--protect", action="store_true", help="let Word track every change in the copy for review"
    )


def run(options: argparse.Namespace) -> int:
    """Write the files and say what is not ready; 1 where something is not."""
    with about(options.file):
        weekly = open_weekly(options.file)
        pack = pack_for(weekly.update.template)
    if options.easy_read_size is not None:
        pack = replace(pack, easy_read_points=options.easy_read_size)
    names = PUBLICATIONS if options.to is None else tuple(name.strip() for name in options.to.split(","))
    with about(options.out):
        order = ExportOrder(
            weekly=weekly,
            pack=pack,
            formats=tuple(dict.fromkeys(names)),
            changes=options.changes,
            strict=options.strict,
            word=WordChoices(contents=options.contents, keeps_tracking=options.protect),
            sending=_sending(options),
            web=WebChoices(top=options.top_heading, contents=options.contents),
            house=own_house(),
        )
        now = dt.datetime.now(dt.UTC)
        result = export(order, options.out, now)
    if any(FORMATS[name].is_for_review for name in order.formats):
        _keep_sent_version(options.file, weekly, now)
    return report(result, options.json)


def _sending(options: argparse.Namespace) -> SendingWith:
    """Return how emails are sent: as the settings have it, but for what was said."""
    said = {"platform": options.sending_with, "pictures": options.pictures_at}
    return replace(own_sending(), **{name: value for name, value in said.items() if value is not None})


def _pictures_address(text: str) -> str:
    if web_address(text) != text:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a web address; write it like https://www.example.org/pictures"
        )
    return text


def _keep_sent_version(file: Path, weekly: Weekly, now: dt.datetime) -> None:
    """Keep in the file what the review copy was made of: what comes back is compared with it."""
    kept = with_sent_version(weekly, own_name(), as_kept(now))
    if kept is not weekly:
        with about(file):
            save_weekly(file, kept)


def report(result: ExportResult, as_json: bool) -> int:
    """Print what an export wrote and what is to be seen to, and return the exit code."""
    if as_json:
        print_json(result_object(result))
    else:
        for written in result.files:
            print(f"{written.format}: {written.path} ({written.bytes:,} bytes)")
        for hindrance in result.hindrances:
            print(one_line(f"not ready: {hindrance.where}: {hindrance_sentence(hindrance)}"))
    return SOMETHING_TO_SEE_TO if result.hindrances else DONE


def result_object(result: ExportResult) -> dict[str, Any]:
    """Return what an export did as the JSON of the command line gives it."""
    return {
        "files": [
            {"format": written.format, "path": str(written.path), "bytes": written.bytes}
            for written in result.files
        ],
        "warnings": [
            {"rule": each.rule, "where": each.where, "message": hindrance_sentence(each)}
            for each in result.hindrances
        ],
    }
