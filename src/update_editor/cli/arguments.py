"""Arguments that several commands share."""

import argparse
import datetime as dt
from pathlib import Path
from typing import TypeAlias

from update_editor.services.packs import DEFAULT_PACK

Actions: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where the actions of a command are added; argparse has no public name for it."""


def add_force(parser: argparse.ArgumentParser) -> None:
    """Add ``--force``."""
    parser.add_argument("--force", action="store_true", help="write over an existing file")


def add_template(parser: argparse.ArgumentParser, default: str | None = DEFAULT_PACK) -> None:
    """Add ``--template``."""
    parser.add_argument(
        "--template", metavar="ID", default=default, help=f"the template (default: {DEFAULT_PACK})"
    )


def add_date(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add ``--date``."""
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=_date, help=meaning)


def add_weekly(parser: argparse.ArgumentParser) -> None:
    """Add the update that a command is about."""
    parser.add_argument("file", metavar="FILE.weekly", type=Path, help="the update")


def add_actions(parser: argparse.ArgumentParser) -> Actions:
    """Add the place for the actions of a command, such as ``list`` of ``history``."""
    return parser.add_subparsers(metavar="ACTION", required=True)


def _date(text: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # fromisoformat takes week dates and bare digits too
        raise argparse.ArgumentTypeError(f"“{text}” is not a date; write it as 2018-08-10")
    return day
