"""How soon words are found in a long update, and how soon all of them are replaced."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from measuring import Row
from probing import costs
from starting import display, environment_of_its_own

PROBE = Path(__file__).with_name("answer_probe.py")
UNNOTICED, BEARABLE = 50.0, 500.0
"""Milliseconds, for what follows each key and for what is done now and then."""


def rows(folder: Path) -> Iterator[Row]:
    """Measure from the question to the answer on the page, on a real screen where there is one."""
    with display(environment_of_its_own(folder)) as (environment, _where):
        found = median(costs(PROBE, environment, "find", str(folder)))
        yield Row("find in 10,000 words, p50", "what nobody notices", 1.0, found, UNNOTICED)
        replaced = median(costs(PROBE, environment, "replace", str(folder)))
        yield Row("replace all of 1,000 matches, p50", "what can be borne", 1.0, replaced, BEARABLE)
