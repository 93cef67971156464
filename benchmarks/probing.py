"""Measuring with a probe, a small program in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from measuring import PROJECT


def costs(probe: Path, environment: Mapping[str, str], *arguments: str) -> list[float]:
    """Return the milliseconds that a probe tells in its last line."""
    paths = os.pathsep.join((str(PROJECT / "src"), str(PROJECT / "benchmarks")))
    done = subprocess.run(
        [sys.executable, str(probe), *arguments],
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
