"""Kill the program over and over while it types and saves, and count what was lost.

    python3 dev.py soak [--kills N]

Half of the kills come at random moments, half at each step of saving and of writing the journal in turn.
After each the file must open and hold what some save wrote, the newest that was told of or a later one; the
file and the journal together must hold all but the last second of what was typed.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from itertools import cycle
from multiprocessing import (
    Pipe,
    Process,
    get_all_start_methods,
    set_forkserver_preload,
    set_start_method,
)
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec import Struct

from update_editor.model import Message, Update
from update_editor.services.recovering import recovered
from update_editor.storage import Weekly, journals_in, open_weekly, save_weekly
from update_editor.storage.atomic import STEPS
from update_editor.storage.journal import STEPS as JOURNAL_STEPS
from writer import FILE, Task, words_of, write_on

KILLS = 500
MOST_LOST = 1.0
"""Seconds of typing that a crash may cost."""
CRASHES_IN_A_ROW = 5
"""Kills of one update, each but the first of a run that took up what the one before has left."""
LONGEST = 1.2
"""Seconds after which a run is killed at the latest."""
ALL_STEPS = (*(f"save: {step}" for step in STEPS), *(f"journal: {step}" for step in JOURNAL_STEPS))


class Outcome(Struct, frozen=True):
    """What one kill came to: seconds of typing that were lost, words typed, and what is wrong."""

    lost: float
    typed: int
    wrong: str = ""


def main(arguments: list[str]) -> int:
    """Kill as often as asked for, print what was lost, and return 1 where more was than may be."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description="Kill the program and count losses.")
    parser.add_argument("--kills", type=int, default=KILLS, help=f"how often; {KILLS} where nothing is said")
    parser.add_argument("--seed", type=int, default=0, help="of the random moments")
    options = parser.parse_args(arguments)
    set_start_method("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
    with tempfile.TemporaryDirectory() as folder:
        outcomes = soak(Path(folder), options.kills, random.Random(options.seed))
    wrong = [each for each in outcomes if each.wrong or each.lost > MOST_LOST]
    for each in wrong:
        print(f"  {each.wrong or 'too much was lost'}; {each.lost:.3f} s lost of {each.typed} words")
    worst = max((each.lost for each in outcomes), default=0.0)
    typed = sum(each.typed for each in outcomes)
    print(
        f"{len(outcomes)} kills in {typed:,} words typed: {len(wrong)} went wrong, "
        f"at the worst {worst:.3f} s of typing were lost."
    )
    return 1 if wrong else 0


def soak(folder: Path, kills: int, dice: random.Random) -> list[Outcome]:
    """Kill a program that writes below a folder, as often as said."""
    steps = cycle(ALL_STEPS)
    outcomes: list[Outcome] = []
    place = folder
    for number in range(kills):
        if number % CRASHES_IN_A_ROW == 0:
            place = folder / str(number)
            begin(place)
        step = next(steps) if number % 2 else ""
        outcomes.append(kill_once(Task(place, step, dice.randint(1, 2)), dice.uniform(0.05, LONGEST)))
        if number % CRASHES_IN_A_ROW == CRASHES_IN_A_ROW - 1:
            shutil.rmtree(place)
    return outcomes


def begin(folder: Path) -> None:
    """Make the file of an update without words."""
    folder.mkdir()
    update = Update(id="updateaaaa", template="weekly-update", sections=(Message(id="message"),))
    save_weekly(folder / FILE, Weekly(update=update))


def kill_once(task: Task, moment: float) -> Outcome:
    """Run the writer until it dies at its step, or is killed at a moment in seconds; look what is left."""
    if "forkserver" in get_all_start_methods():
        set_forkserver_preload(["writer"])
    here, there = Pipe(duplex=False)
    process = Process(target=write_on, args=(task, there), daemon=True)
    process.start()
    there.close()
    told = heard(here, LONGEST if task.step else moment)
    process.kill()
    ended = time.monotonic()
    told += rest(here)
    process.join()
    return judged(task, told, ended)


Told = tuple[str, int, float]


def heard(ledger: Connection, longest: float) -> list[Told]:
    """Return what the writer tells from its first word on, for some seconds or until it dies."""
    told: list[Told] = []
    until = time.monotonic() + 30
    while (left := until - time.monotonic()) > 0:
        try:
            if not ledger.poll(left):
                break
            told.append(ledger.recv())
        except EOFError:
            break
        if told[-1][0] == "opened":
            until = time.monotonic() + longest
    return told


def rest(ledger: Connection) -> list[Told]:
    """Return what was told before the end and not heard yet; what was cut off counts for nothing."""
    told: list[Told] = []
    try:
        while ledger.poll(1):
            told.append(ledger.recv())
    except (EOFError, OSError, ValueError):
        pass
    return told


def judged(task: Task, told: list[Told], ended: float) -> Outcome:
    """Compare what the file and the journal hold with what was typed and saved."""
    typed = {number: moment for what, number, moment in told if what == "typed"}
    saved = max((number for what, number, _ in told if what == "saved"), default=0)
    last = max(typed, default=0)
    where = task.step or "a random moment"
    try:
        in_file = words_of(open_weekly(task.folder / FILE).update)
        left = recovered(journals_in(task.folder / "state" / "journal"))
        broken = [each for each in left if each.typed is None]
        in_journal = max((words_of(each.typed.update) for each in left if each.typed), default=0)
    except Exception as error:  # whatever it is, it is what this is looking for
        return Outcome(0.0, len(typed), f"at {where}: {error!r}")
    kept = max(in_file, in_journal)
    missing = [moment for number, moment in typed.items() if number > kept]
    lost = min(ended, max(typed.values(), default=ended) + 0.01) - min(missing) if missing else 0.0
    wrong = ""
    if broken:
        wrong = f"at {where}: a journal can't be read ({broken[0].problem})"
    elif in_file < saved:
        wrong = f"at {where}: the file has {in_file} words, and {saved} were saved"
    elif not told:
        wrong = f"at {where}: the writer did not begin"
    return Outcome(lost, len(typed) if last else 0, wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
