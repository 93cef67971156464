"""``update-editor check``: everything that a careful editor would point out."""

import argparse
from typing import Any

from update_editor.cli.arguments import add_weekly
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, counted, one_line, print_json
from update_editor.cli.own_packs import pack_for
from update_editor.proofing.findings import Finding
from update_editor.services.checks import check
from update_editor.services.messages import finding_sentence, note_sentence
from update_editor.storage import open_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``check`` takes."""
    add_weekly(parser)
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(options: argparse.Namespace) -> int:
    """Print the findings; 1 where one of them is an error."""
    with about(options.file):
        update = open_weekly(options.file).update
        pack = pack_for(update.template)
        report = check(update, pack)
    if options.json:
        notices = [note_sentence(notice, {}) for notice in report.notices]
        print_json({"findings": [finding_object(finding) for finding in report.findings], "notices": notices})
    else:
        for finding in report.findings:
            print(one_line(finding_line(finding)))
        for notice in report.notices:
            print(note_sentence(notice, {}))
        print(f"{options.file}: {counted(len(report.findings), 'finding')}")
    has_error = any(finding.severity == "error" for finding in report.findings)
    return SOMETHING_TO_SEE_TO if has_error else DONE


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
