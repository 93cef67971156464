"""What a key press costs until its letter is on the screen, and a step of scrolling through many items."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from measuring import TIMES, Row
from probing import costs
from starting import display, environment_of_its_own

PROBE = Path(__file__).with_name("keystroke_probe.py")
FRAME = 1000 / 60
"""Milliseconds in which a screen shows the next picture."""


def rows(folder: Path) -> Iterator[Row]:
    """Measure keys and scrolling, on a real screen where there is one."""
    with display(environment_of_its_own(folder)) as (environment, where):
        peer = costs(PROBE, environment, "bare", "many", str(folder))
        ours = costs(PROBE, environment, "program", "many", str(folder))
        text = "key press to repaint, 10,000 words"
        yield Row(f"{text}, p50", f"a bare QTextEdit, as wide ({where})", 1.5, median(ours), median(peer))
        yield _in_a_frame(f"{text}, p99", ours)
        checked = costs(PROBE, environment, "program", "checked", str(folder))
        yield _in_a_frame("the same with a fault in every paragraph, p99", checked)
        few, most = (costs(PROBE, environment, "program", what, str(folder)) for what in ("few", "most"))
        for times, measured in zip(TIMES, (ours, most), strict=True):
            what = f"key press to repaint, {times}× 2,500 words, p50"
            cost = median(few) * times
            yield Row(what, f"{times} × the cost of one", 1.0, median(measured), cost)
        peer = costs(PROBE, environment, "bare", "one", str(folder))
        one = costs(PROBE, environment, "program", "one", str(folder))
        text = "the same in one paragraph of 1,000 words"
        yield Row(f"{text}, p50", f"a bare QTextEdit, as wide ({where})", 1.5, median(one), median(peer))
        yield Row(f"{text}, p99", "the same", 1.5, _slowest(one), _slowest(peer))
        yield _in_a_frame(f"{text}, p99", one)
        scrolled = costs(PROBE, environment, "program", "items", str(folder))
        yield _in_a_frame("a step of scrolling through 60 items, p99", scrolled)


def _in_a_frame(what: str, measured: list[float]) -> Row:
    return Row(what, "a frame of the screen", 1.0, _slowest(measured), FRAME)


def _slowest(measured: list[float]) -> float:
    """Return what all but one in a hundred stay below."""
    return quantiles(measured, n=100)[98]
