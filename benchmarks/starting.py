"""What a start costs until the window is there, in time and memory, against a window with one text field."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from measuring import PROJECT, Row

KINDS = (
    ("start to mapped window with the sample", "milliseconds", 2.0, "ms"),
    ("memory at that moment", "megabytes", 2.2, "MB"),
)
PROBE = Path(__file__).with_name("window_probe.py")


def rows(folder: Path, runs: int) -> Iterator[Row]:
    """Measure starts with the sample, on a real screen where there is one."""
    with display(environment_of_its_own(folder)) as (environment, where):
        measured = {"program": [start("program", environment)], "bare": [start("bare", environment)]}
        for _ in range(runs):
            for what, starts in measured.items():
                starts.append(start(what, environment))
    peer_name = f"a bare QTextEdit window ({where})"
    for what, key, bar, unit in KINDS:
        values = [[each[key] for each in starts[1:] if key in each] for starts in measured.values()]
        if all(values):
            ours, floor = map(median, values)
            yield Row(what, peer_name, bar, ours, floor, unit)
        else:
            yield Row(what, peer_name, bar, why_not="this system does not tell")


def environment_of_its_own(folder: Path) -> dict[str, str]:
    """Return the variables for a program that reads and writes nobody's settings.

    Its modules are kept compiled, as they are for everybody's second start, whatever is said here about that.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(folder))
    return {**kept, **own, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def start(what: str, environment: dict[str, str]) -> dict[str, float]:
    """Start a window; return what it took until it was on the screen."""
    began = time.time()
    command = [sys.executable, str(PROBE), what, str(began)]
    done = subprocess.run(command, cwd=PROJECT, env=environment, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"the window didn't come:\n{done.stderr}")
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


@contextlib.contextmanager
def display(environment: dict[str, str]) -> Iterator[tuple[dict[str, str], str]]:
    """Give a screen: the person's own, or a virtual one, or none but Qt's own pretence."""
    xvfb = shutil.which("Xvfb")
    if not sys.platform.startswith("linux") or environment.get("DISPLAY"):
        yield environment, "on this screen"
    elif xvfb is None:
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}, "offscreen"
    else:
        reading, writing = os.pipe()
        options = ["-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        server = subprocess.Popen([xvfb, *options], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}, "Xvfb"
        finally:
            server.terminate()
            server.wait()
