"""Hostile files of every kind, for as long as there is time: each gives a value or a clear refusal.

    python3 dev.py fuzz [--seconds N] [DOOR…]

What goes wrong is made small, printed, and kept in a file, to be mended and to become a seed.
"""

import argparse
import hashlib
import math
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, partial
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Flaky

from fuzz.doors import DOORS, Door
from fuzz.guard import Guard, TooLong, Trespass
from fuzz.mutations import mutated
from update_editor.model import Unusable
from update_editor.services.messages import error_sentence

FOUND = Path(tempfile.gettempdir()) / "update-editor-fuzz"
_ROUND = 300
"""Files of one round of Hypothesis."""
MOST_MEMORY = 2 * 1024**3
"""Bytes of address space over what a process has at first."""


class Wrong(Exception):  # noqa: N818 - it tells what is wrong with the program, not with its caller
    """A door did with a file what it must not."""


@cache
def warm_up(door: str) -> None:
    """Take what is sound through a door, unguarded: modules are read, libraries looked for, once."""
    for data in DOORS[door].made():
        with tempfile.TemporaryDirectory() as place, suppress(Unusable):
            DOORS[door].enter(data, Path(place))


def enter(door: Door, data: bytes) -> str:
    """Take bytes through a door; return ``taken``, or the code of the refusal. Raises Wrong."""
    warm_up(door.name)
    with tempfile.TemporaryDirectory() as place:
        try:
            with Guard.of_process().over(Path(place)):
                door.enter(data, Path(place))
        except Unusable as error:
            error_sentence(error)
            return error.code
        except (Exception, Trespass, TooLong) as error:
            kept = _keep(door, data)
            raise Wrong(f"{door.name}: {type(error).__name__}: {str(error)[:200]} ({kept})") from error
    return "taken"


def _keep(door: Door, data: bytes) -> Path:
    FOUND.mkdir(exist_ok=True)
    path = FOUND / f"{door.name}-{hashlib.sha256(data).hexdigest()[:8]}"
    path.write_bytes(data)
    return path


def explored(
    door: Door, number: int, count: int, told: Callable[[str], object], until: float = math.inf
) -> None:
    """Take so many mutated files through a door, the same ones for each number. Raises Wrong.

    After the moment ``until``, of the steady clock, no more are taken, unless to make small what is wrong.
    """
    is_wrong = False

    @seed(number)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(mutated(door.seeds(), door.words))
    def one_file(data: bytes) -> None:
        nonlocal is_wrong
        if time.monotonic() > until and not is_wrong:
            return
        try:
            told(enter(door, data))
        except Wrong:
            is_wrong = True
            raise

    one_file()


def run(door: Door, seconds: float) -> list[str]:
    """Take hostile files through a door for so long; return what went wrong."""
    came: Counter[str] = Counter()
    wrong: list[str] = []
    warm_up(door.name)
    until = time.monotonic() + seconds
    for data in door.seeds():
        wrong += _wrong(partial(_tell, came, door, data))
    for number in _numbers(until, wrong):
        wrong += _wrong(partial(explored, door, number, _ROUND, partial(_count, came), until))
    codes = ", ".join(f"{number} {code}" for code, number in came.most_common())
    print(f"{door.name}: {came.total()} files in {seconds:.0f} s, {len(wrong)} went wrong", flush=True)
    print(f"    {codes}", flush=True)
    return wrong


def _tell(came: Counter[str], door: Door, data: bytes) -> None:
    _count(came, enter(door, data))


def _count(came: Counter[str], code: str) -> None:
    came[code] += 1


def _numbers(until: float, wrong: list[str]) -> Iterator[int]:
    """Yield the numbers of rounds while there is time, and not too much is wrong already."""
    number = int(time.time())
    while time.monotonic() < until and len(wrong) < 3:
        yield number
        number += 1


def _wrong(work: Callable[[], object]) -> list[str]:
    try:
        work()
    except (Wrong, Flaky) as error:
        print("".join(traceback.format_exception(error.__cause__ or error))[-6000:], flush=True)
        return [str(error)]
    return []


def main(arguments: list[str]) -> int:
    """Do what ``dev.py fuzz`` says."""
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description="Take hostile files through the doors.")
    parser.add_argument("--seconds", type=float, default=60, help="for each door (default: 60)")
    parser.add_argument("doors", nargs="*", metavar="DOOR", help=f"of {', '.join(DOORS)} (default: all)")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.doors if name not in DOORS]
    if unknown:
        parser.error(f"there is no door {', '.join(unknown)}; choose from {', '.join(DOORS)}")
    _bound_memory()
    wrong: list[str] = []
    for door in (DOORS[name] for name in options.doors or DOORS):
        if door.is_there:
            wrong += run(door, options.seconds)
        else:
            print(f"{door.name}: left out, for {door.needs} is not installed")
    print("\n".join(wrong) if wrong else "nothing went wrong")
    return 1 if wrong else 0


def _bound_memory() -> None:
    """Let what takes far too much memory fail, where the system can do so."""
    try:
        import resource
    except ImportError:  # Windows
        return
    pages = Path("/proc/self/statm")
    had = int(pages.read_text().split()[0]) * resource.getpagesize() if pages.exists() else 0
    most = had + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
