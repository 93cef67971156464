"""What a key press costs until its letter is on the screen, and a step of scrolling through many items."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from measuring import PROJECT, Row
from starting import display, environment_of_its_own

PROBE = Path(__file__).with_name("keystroke_probe.py")
FRAME = 1000 / 60
"""Milliseconds in which a screen shows the next picture."""


def rows(folder: Path) -> Iterator[Row]:
    """Measure keys and scrolling, on a real screen where there is one."""
    with display(environment_of_its_own(folder)) as (environment, where):
        peer = costs("bare", "many", folder, environment)
        ours = costs("program", "many", folder, environment)
        text = "key press to repaint, 10,000 words"
        yield Row(f"{text}, p50", f"a bare QTextEdit, as wide ({where})", 1.5, median(ours), median(peer))
        yield _in_a_frame(f"{text}, p99", ours)
        one = costs("program", "one", folder, environment)
        yield _in_a_frame("the same in one paragraph of 1,000 words, p99", one)
        scrolled = costs("program", "items", folder, environment)
        yield _in_a_frame("a step of scrolling through 60 items, p99", scrolled)


def _in_a_frame(what: str, measured: list[float]) -> Row:
    return Row(what, "a frame of the screen", 1.0, quantiles(measured, n=100)[98], FRAME)


def costs(where: str, what: str, folder: Path, environment: dict[str, str]) -> list[float]:
    """Return the milliseconds of each key or step, measured in a process of its own."""
    paths = os.pathsep.join((str(PROJECT / "src"), str(PROJECT / "benchmarks")))
    done = subprocess.run(
        [sys.executable, str(PROBE), where, what, str(folder)],
        cwd=PROJECT,
        env={**environment, "PYTHONPATH": paths},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"nothing could be measured:\n{done.stderr}")
    measured: list[float] = json.loads(done.stdout.splitlines()[-1])
    return measured
