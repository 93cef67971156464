"""Kill the program over and over while it types and saves, and count what was lost.

    python3 dev.py soak [--kills N] [--windows N] [--writers SECONDS]

Half of the kills come at random moments, half at each step of saving and of writing the journal in turn.
After each the file must open and hold what some save wrote, the newest that was told of or a later one; the
file and the journal together must hold all but the last second of what was typed; and the next run must be
able to save, for nobody else has written there. Some kills are of the real window, in which keys are
pressed. Then two programs write one file, and whatever either wrote must be in it at the end.
"""

import argparse
import random
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from itertools import cycle
from multiprocessing import get_all_start_methods, set_start_method
from pathlib import Path

from soak import two_writers, window_writer, writer
from soak.killing import RANDOM, Outcome, Writer, begin, kill_once
from soak.telling import Task
from update_editor.storage.atomic import STEPS
from update_editor.storage.journal import STEPS as JOURNAL_STEPS

KILLS, WINDOWS, SECONDS = 500, 25, 120
CRASHES_IN_A_ROW = 5
"""Kills of one update, each but the first of a run that took up what the one before has left."""
LONGEST, LONGEST_WINDOW = 1.2, 4.0
"""Seconds after which a run is killed at the latest; twice as many where it is to die at a step."""
ALL_STEPS = (*(f"save: {step}" for step in STEPS), *(f"journal: {step}" for step in JOURNAL_STEPS))


def main(arguments: list[str]) -> int:
    """Kill as often as asked for, print what was lost, and return 1 where more was than may be."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description="Kill the program and count losses.")
    parser.add_argument("--kills", type=int, default=KILLS, help=f"how often; {KILLS} where nothing is said")
    parser.add_argument("--windows", type=int, default=WINDOWS, help=f"kills of the real window; {WINDOWS}")
    parser.add_argument("--writers", type=float, default=SECONDS, help=f"seconds for two writers; {SECONDS}")
    parser.add_argument("--seed", type=int, default=0, help="of the random moments")
    options = parser.parse_args(arguments)
    set_start_method("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
    runs = (
        ("kills", options.kills, writer.write_on, LONGEST),
        ("kills of the window", options.windows, window_writer.write_on, LONGEST_WINDOW),
    )
    wrong = 0
    for what, kills, write_on, longest in runs:
        if kills:
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                dice = random.Random(options.seed)
                wrong += told(what, soak(Path(folder), kills, write_on, longest, dice))
    if options.writers:
        print(f"\ntwo programs write one file for {options.writers:.0f} s", flush=True)
        wrong += two_writers.main(["--seconds", str(options.writers)])
    return 1 if wrong else 0


def soak(folder: Path, kills: int, write_on: Writer, longest: float, dice: random.Random) -> list[Outcome]:
    """Kill a program that writes below a folder, as often as said."""
    steps = cycle(dice.sample(ALL_STEPS, len(ALL_STEPS)))
    outcomes: list[Outcome] = []
    place = folder
    for number in range(kills):
        if number % CRASHES_IN_A_ROW == 0:
            place = folder / str(number)
            begin(place)
        step = next(steps) if number % 2 else ""
        moment = 2 * longest if step else dice.uniform(0.05, longest)
        outcomes.append(kill_once(write_on, Task(place, step, dice.randint(1, 2)), moment))
        if number % CRASHES_IN_A_ROW == CRASHES_IN_A_ROW - 1:
            shutil.rmtree(place)
    return outcomes


def told(what: str, outcomes: Sequence[Outcome]) -> int:
    """Print what kills came to, by where they were; return how many went wrong."""
    by_place: dict[str, list[Outcome]] = defaultdict(list)
    for each in outcomes:
        by_place[each.where].append(each)
    print(f"\n{what + ' at':<28} times   words typed   worst loss")
    for place in (RANDOM, *ALL_STEPS):
        if place in by_place:
            _tell_of(place, by_place[place])
    wrong = [each for each in outcomes if each.is_wrong]
    for each in wrong:
        print(
            f"  at {each.where}: {each.wrong or 'too much was lost'}; {each.lost:.3f} s of {each.typed} words"
        )
    print(
        f"{len(outcomes)} {what} in {sum(each.typed for each in outcomes):,} words typed: {len(wrong)} went "
        f"wrong, at the worst {max(each.lost for each in outcomes):.3f} s of typing were lost.",
        flush=True,
    )
    return len(wrong)


def _tell_of(place: str, outcomes: Sequence[Outcome]) -> None:
    typed, lost = sum(each.typed for each in outcomes), max(each.lost for each in outcomes)
    print(f"  {place:<26} {len(outcomes):>5} {typed:>13,} {lost:>10.3f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
