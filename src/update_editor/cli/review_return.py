"""``update-editor review return``: a reviewed Word file comes back into its update."""

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from update_editor.cli.arguments import Actions, add_weekly
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, counted, one_line, print_json
from update_editor.cli.own_packs import pack_for
from update_editor.review.moments import as_kept
from update_editor.services.messages import NOTES, note_sentence
from update_editor.storage import open_weekly, save_weekly

if TYPE_CHECKING:
    from update_editor.services.returned.report import ReturnReport, Warned


def add_action(actions: Actions) -> None:
    """Add what ``review return`` takes."""
    action = actions.add_parser("return", help="bring a Word file back as open changes and comments")
    add_weekly(action)
    action.add_argument("returned", metavar="RETURNED.docx|.eml", type=Path, help="the file, or its email")
    action.add_argument("--author", metavar="NAME", default="", help="who reviewed it")
    action.add_argument("--json", action="store_true", help="print what came back as JSON")
    action.set_defaults(act=_return)


def _return(options: argparse.Namespace) -> int:
    """Bring the file back; 1 where something fits nowhere or is to be seen to."""
    from update_editor.services.bringing_back import brought_back
    from update_editor.services.sent_files import read_sent_file

    with about(options.file):
        weekly = open_weekly(options.file)
        pack = pack_for(weekly.update.template)
    now = as_kept(dt.datetime.now(dt.UTC))
    with about(options.returned):
        sent = read_sent_file(options.returned, weekly.update.id)
        result = brought_back(weekly, pack, sent, now, options.author)
    if result.weekly is not weekly:
        with about(options.file):
            save_weekly(options.file, result.weekly)
    report = report_object(result.report)
    if options.json:
        print_json(report)
    else:
        _tell(options.returned, report)
    return SOMETHING_TO_SEE_TO if report["warnings"] or report["unplaced"] else DONE


def report_object(report: "ReturnReport") -> dict[str, Any]:
    """Return what came back as the JSON of the command line gives it."""
    return {
        "tracked": report.tracked,
        "untracked": report.untracked,
        "moved": report.moved,
        "unplaced": report.unplaced,
        "comments": report.comments,
        "blocks": [{"where": each.where, "placed_by": each.placed_by} for each in report.blocks],
        "warnings": [
            {
                "rule": each.rule,
                "where": each.where,
                "message": _sentence(each),
            }
            for each in report.warnings
        ],
    }


def _sentence(warned: "Warned") -> str:
    """Return what there is to see to; of what was left out, what became of it."""
    left_out = f"left-out-{warned.parameters.get('what', '')}"
    is_known = warned.rule == "left-out-in-word" and left_out in NOTES
    return note_sentence(left_out if is_known else warned.rule, warned.parameters)


def _tell(path: Path, report: dict[str, Any]) -> None:
    for each in report["warnings"]:
        print(one_line(f"{each['where']}: {each['message']}"))
    parts = (
        f"{counted(report['tracked'], 'tracked change')}",
        f"{report['untracked']} not tracked",
        f"{report['moved']} moved",
        f"{report['unplaced']} that fit nowhere",
        counted(report["comments"], "comment"),
    )
    print(f"{path}: {', '.join(parts)}")
