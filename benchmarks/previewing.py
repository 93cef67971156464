"""How soon after a pause in typing the preview shows what was typed."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from measuring import Row
from probing import costs
from starting import display, environment_of_its_own

PROBE = Path(__file__).with_name("answer_probe.py")
AT_ONCE = 100.0
"""Milliseconds that feel like at once."""


def rows(folder: Path) -> Iterator[Row]:
    """Measure on the sample and on an update of 1,800 words, on a real screen where there is one."""
    with display(environment_of_its_own(folder)) as (environment, _where):
        for what, words in (("sample", "the sample"), ("long", "1,800 words")):
            measured = median(costs(PROBE, environment, what, str(folder)))
            text = f"preview: pause end to page shown, {words}, p50"
            yield Row(text, "what feels like at once", 1.0, measured, AT_ONCE)
