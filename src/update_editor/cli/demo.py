"""``update-editor demo``: the sample update in every format."""

import argparse
import datetime as dt
from pathlib import Path

from update_editor.cli.export import report
from update_editor.cli.outcome import about
from update_editor.cli.own_packs import pack_for
from update_editor.exporters.registry import PUBLICATIONS
from update_editor.services.export_job import ExportOrder, export
from update_editor.services.sample import sample_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``demo`` takes."""
    parser.add_argument("folder", metavar="DIR", type=Path, nargs="?", default=Path("demo"))


def run(options: argparse.Namespace) -> int:
    """Write the files and list them."""
    with about(options.folder):
        weekly = sample_weekly()
        order = ExportOrder(weekly=weekly, pack=pack_for(weekly.update.template), formats=PUBLICATIONS)
        result = export(order, options.folder, dt.datetime.now(dt.UTC))
    return report(result, as_json=False)
