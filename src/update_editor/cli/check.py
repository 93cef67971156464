"""``update-editor check``: everything that a careful editor would point out."""

import argparse
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from update_editor.cli.arguments import add_weekly
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, counted, one_line, print_json
from update_editor.cli.own_house import kept_own_house
from update_editor.cli.own_packs import pack_for
from update_editor.model import Unusable, Update
from update_editor.proofing.check import house_checker
from update_editor.proofing.findings import Finding
from update_editor.services.checks import check, past_documents
from update_editor.services.easy_read_checks import easy_read_findings
from update_editor.services.messages import error_sentence, finding_sentence, note_sentence
from update_editor.storage import open_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``check`` takes."""
    add_weekly(parser)
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument(
        "--profile", metavar="ID", default="", help="the style to check by, in place of the settings' own"
    )
    parser.add_argument(
        "--against",
        metavar="FILE|DIR",
        nargs="+",
        type=Path,
        default=[],
        help="past updates, or folders of them: names and titles should be as they are there",
    )


def run(options: argparse.Namespace) -> int:
    """Print the findings; 1 where one of them is an error."""
    with about(options.file):
        update = open_weekly(options.file).update
        pack = pack_for(update.template)
        kept = kept_own_house(options.profile)
    past = past_documents(_past_updates(options.against, but=options.file))
    checker = house_checker(kept.house.profile)
    report = checker.with_suggestions(check(update, pack, kept.house, past, checker))
    findings = (*report.findings, *easy_read_findings(update, kept.house, pack))
    notices = [note_sentence(notice, {}) for notice in report.notices]
    notices += [error_sentence(trouble) for trouble in kept.troubles]
    if options.json:
        print_json({"findings": [finding_object(finding) for finding in findings], "notices": notices})
    else:
        for finding in findings:
            print(one_line(finding_line(finding)))
        for notice in notices:
            print(one_line(notice))
        print(f"{options.file}: {counted(len(findings), 'finding')}")
    has_error = any(finding.severity == "error" for finding in findings)
    return SOMETHING_TO_SEE_TO if has_error else DONE


def _past_updates(paths: list[Path], but: Path) -> Iterator[Update]:
    """Yield the updates of files and of folders, the checked one left out.

    Raises:
        Unusable: one that was named can't be read; in a folder such a one is passed over.
    """
    for path in paths:
        if not path.is_dir():
            with about(path):
                yield open_weekly(path).update
            continue
        for each in sorted(path.glob("*.weekly")):
            with suppress(Unusable, OSError):  # a link that leads nowhere, or in a circle
                if not each.samefile(but):
                    yield open_weekly(each).update


def finding_object(finding: Finding) -> dict[str, Any]:
    """Return a finding as the JSON of the command line gives it."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "where": finding.where,
        "block": finding.block,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding_sentence(finding.code, finding.parameters),
        "suggestions": list(finding.suggestions),
    }


def finding_line(finding: Finding) -> str:
    """Return a finding as one line for people."""
    quoted = f" “{finding.text}”" if finding.text else ""
    sentence = finding_sentence(finding.code, finding.parameters)
    return f"{finding.severity}: {finding.where}:{quoted} {sentence} [{finding.rule}]"
