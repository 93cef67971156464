"""One kill: a program that writes is started, ended at a step or a moment, and what it left is looked at."""

import time
from collections.abc import Callable
from multiprocessing import Pipe, Process, get_all_start_methods, set_forkserver_preload
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec import Struct

from soak.telling import FILE, Task, Told, words_of
from update_editor.model import Message, Update
from update_editor.services.recovering import recovered
from update_editor.storage import Weekly, journals_in, open_weekly, save_weekly

Writer = Callable[[Task, Connection], None]
MOST_LOST = 1.0
"""Seconds of typing that a crash may cost."""
RANDOM = "a random moment"
_LONGEST_START = 60.0
"""Seconds within which a program must have opened its update."""


class Outcome(Struct, frozen=True):
    """What one kill came to: where it was, seconds of typing lost, words typed, and what is wrong."""

    where: str
    lost: float
    typed: int
    wrong: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether more is wrong than may be."""
        return bool(self.wrong) or self.lost > MOST_LOST


def begin(folder: Path) -> None:
    """Make the file of an update without words."""
    folder.mkdir()
    update = Update(id="updateaaaa", template="weekly-update", sections=(Message(id="message"),))
    save_weekly(folder / FILE, Weekly(update=update))


def kill_once(writer: Writer, task: Task, moment: float) -> Outcome:
    """Run a writer until it dies at its step, or is killed some seconds after it began to write."""
    if "forkserver" in get_all_start_methods():
        set_forkserver_preload(["writer"])
    here, there = Pipe(duplex=False)
    process = Process(target=writer, args=(task, there), daemon=True)
    process.start()
    there.close()
    told, died = heard(here, moment)
    process.kill()
    ended = time.monotonic()
    told += rest(here)
    process.join()
    return judged(task, task.step if died and task.step else RANDOM, told, ended)


def heard(ledger: Connection, longest: float) -> tuple[list[Told], bool]:
    """Return what the writer tells until it dies, or for some seconds; and whether it has died."""
    told: list[Told] = []
    until = time.monotonic() + _LONGEST_START
    while (left := until - time.monotonic()) > 0:
        try:
            if not ledger.poll(left):
                break
            told.append(ledger.recv())
        except EOFError:
            return told, True
        if told[-1][0] == "opened":
            until = time.monotonic() + longest
    return told, False


def rest(ledger: Connection) -> list[Told]:
    """Return what was told before the end and not heard yet; what was cut off counts for nothing."""
    told: list[Told] = []
    try:
        while ledger.poll(1):
            told.append(ledger.recv())
    except (EOFError, OSError, ValueError):
        pass
    return told


def judged(task: Task, where: str, told: list[Told], ended: float) -> Outcome:
    """Compare what the file and the journal hold with what was typed and saved."""
    typed = {number: moment for what, number, moment in told if what == "typed"}
    saved = max((number for what, number, _ in told if what == "saved"), default=0)
    failed = [what for what, _, _ in told if what.startswith("failed")]
    try:
        in_file = words_of(open_weekly(task.folder / FILE).update)
        left = recovered(journals_in(task.folder / "state" / "journal"))
        broken = [each for each in left if each.typed is None]
        in_journal = max((words_of(each.typed.update) for each in left if each.typed), default=0)
    except Exception as error:  # whatever it is, it is what this is looking for
        return Outcome(where, 0.0, len(typed), repr(error))
    kept = max(in_file, in_journal)
    missing = [moment for number, moment in typed.items() if number > kept]
    lost = ended - min(missing) if missing else 0.0
    wrong = ""
    if broken:
        wrong = f"a journal can't be read ({broken[0].problem})"
    elif in_file < saved:
        wrong = f"the file has {in_file} words, and {saved} were saved"
    elif failed:
        wrong = failed[0]
    elif not told:
        wrong = "the writer did not begin"
    return Outcome(where, lost, len(typed), wrong)
