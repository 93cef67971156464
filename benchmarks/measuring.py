"""How a row of the table is measured and told."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pypandoc

TIMES = (4, 16)
PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Row:
    """One line of the table: ours against its peer, in one unit, and how many times the peer it may be.

    ``why_not`` says why there is nothing to tell.
    """

    what: str
    peer_name: str
    bar: float
    ours: float = 0.0
    peer: float = 0.0
    unit: str = "ms"
    why_not: str = ""

    @property
    def ratio(self) -> float:
        """Ours for one of the peer's."""
        return self.ours / self.peer if self.peer else 0.0


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def timed_medians(runs: int, *works: Callable[[], object]) -> list[float]:
    """Return the median of how long each of some works takes, in milliseconds.

    They take turns, so that what else the machine does falls on all; the first turn only warms up.
    """
    turns = [[seconds(work) for work in works] for _ in range(runs + 1)][1:]
    return [1000 * median(times) for times in zip(*turns, strict=True)]


def growth(what: str, runs: int, work_at: Callable[[int], Callable[[], object]]) -> Iterator[Row]:
    """Compare 4 and 16 times the work with as many times the cost of one; ``work_at`` gives the work."""
    one, *more = timed_medians(runs, *map(work_at, (1, *TIMES)))
    for times, measured in zip(TIMES, more, strict=True):
        yield Row(f"{what}, {times}× the work", f"{times} × the cost of one", 1.0, measured, times * one)


def pandoc() -> str | None:
    """Return where pandoc is: installed, or carried by pypandoc; None where it is not."""
    installed = shutil.which("pandoc")
    if installed is not None:
        return installed
    try:
        carried: str = pypandoc.get_pandoc_path()
    except OSError:
        return None
    return carried


def run_quietly(command: Sequence[object], accepted: Iterable[int] = (0,)) -> None:
    """Run a command from the project's folder, and fail loudly where it fails."""
    done = subprocess.run(
        [str(word) for word in command], cwd=PROJECT, check=False, capture_output=True, text=True
    )
    if done.returncode not in accepted:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table that also reads well as it is."""
    head = ("what", "ours", "peer", "", "ratio", "bar", "met")
    lines = [head, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    printed = ["| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in lines]
    printed.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(printed)


def _cells(row: Row) -> tuple[str, ...]:
    bar = f"≤ {row.bar:g}×"
    if row.why_not:
        return (row.what, "", "", row.peer_name, f"not measured: {row.why_not}", bar, "")
    ours, peer = (f"{amount:,.0f} {row.unit}" for amount in (row.ours, row.peer))
    met = "yes" if row.ratio <= row.bar else "NO"
    return (row.what, ours, peer, row.peer_name, f"{row.ratio:.2f}×", bar, met)
