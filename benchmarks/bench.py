"""Print what must be fast as one table of ratios, each measured against its peer in the same run.

    python3 dev.py bench [--runs N]

Times differ from machine to machine and from hour to hour, the ratios much less. No test depends on them.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import easy_reading
import exporting
import finding
import keystrokes
import previewing
import proofing
import publishing
import returning
import reviewing
import saving
import starting
from measuring import PROJECT, Row, table

FEWEST_RUNS = 5


def main(arguments: list[str]) -> None:
    """Measure every row and print the table."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure what must be fast.")
    parser.add_argument(
        "--runs", type=int, default=FEWEST_RUNS, help="how often each is measured, at least 5"
    )
    runs = max(FEWEST_RUNS, parser.parse_args(arguments).runs)
    (PROJECT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=PROJECT / "build") as folder:
        print(table(list(measured(Path(folder), runs))))


def measured(folder: Path, runs: int) -> Iterator[Row]:
    """Measure one group of rows after the other, and say on standard error which."""
    groups: dict[str, Callable[[], Iterator[Row]]] = {
        "start": lambda: starting.rows(folder, runs),
        "keys": lambda: keystrokes.rows(folder),
        "preview": lambda: previewing.rows(folder),
        "reviews": lambda: reviewing.rows(folder, runs),
        "Word files": lambda: returning.rows(runs),
        "proofing": lambda: proofing.rows(runs),
        "easy read": lambda: easy_reading.rows(runs),
        "search": lambda: finding.rows(folder),
        "exports": lambda: exporting.rows(folder, runs),
        "emails and archives": lambda: publishing.rows(folder, runs),
        "saves": lambda: saving.rows(folder, runs),
    }
    for name, rows in groups.items():
        print(f"measuring {name}, {runs} times each…", file=sys.stderr, flush=True)
        yield from rows()


if __name__ == "__main__":
    main(sys.argv[1:])
