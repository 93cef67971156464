"""What a save and its journal cost, against writing the same bytes to the disk, and what the window feels."""

import datetime as dt
import os
import random
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median, quantiles

from msgspec.structs import replace

from long_update import update_of
from measuring import Row, growth, seconds, timed_medians
from probing import costs
from starting import display, environment_of_its_own
from update_editor.model import Picture, Span, new_id
from update_editor.services.journal import Journals
from update_editor.services.packs import pack_for
from update_editor.services.session import Session, open_session
from update_editor.storage import Weekly, save_weekly
from update_editor.storage.history import member_bytes, member_name
from update_editor.storage.weekly import picture_file, weekly_bytes

PROBE = Path(__file__).with_name("save_probe.py")
PICTURES, VERSIONS, PICTURE_BYTES = 20, 30, 300_000
WORDS, KEYS = 10_000, 1_000
FRAME = 16.0
"""Milliseconds for which a window may stand still."""
_NOW = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)


def rows(folder: Path, runs: int) -> Iterator[Row]:
    """Measure saves in a folder, which must be on a disk and not in memory."""
    weekly = weekly_with(PICTURES, VERSIONS)
    data = weekly_bytes(weekly)
    ours, peer = timed_medians(
        max(runs, 9),
        saves_of(folder / "ours.weekly", weekly),
        lambda: write_and_wait(folder / "peer.weekly", data),
    )
    what = f"save with {PICTURES} pictures and {VERSIONS} versions"
    yield Row(what, "the same bytes with fsync", 2.0, ours, peer)
    with display(environment_of_its_own(folder)) as (environment, where):
        longest = costs(PROBE, environment, str(folder / "window"))
    what = f"the longest step of the window while that is saved, of {len(longest)} saves the median"
    yield Row(what, f"a frame of the screen ({where})", 1.0, median(longest), FRAME)
    noted = 1_000_000 * quantiles(notes(folder / "state"), n=100)[98]
    yield Row(f"a change to {WORDS:,} words handed to the journal, p99", "1 ms", 1.0, noted, 1000.0, "µs")

    def save_of(times: int) -> Callable[[], object]:
        return partial(save_weekly, folder / "ours.weekly", weekly_with(PICTURES * times, VERSIONS * times))

    yield from growth("save", runs, save_of)


def saves_of(path: Path, weekly: Weekly) -> Callable[[], object]:
    """Return what types a word into an open update and saves it, as the window's job does."""
    save_weekly(path, weekly)
    session, numbers = open_session(path, pack_for), count()

    def save() -> None:
        type_into(session, f"Update {next(numbers)}")
        session.save()

    return save


def notes(state: Path) -> list[float]:
    """Return for how many seconds each of many key presses waits for the journal, while a thread writes."""
    session = Session(Weekly(update=update_of(WORDS)), pack_for("weekly-update"))
    journals = Journals(state, pause=0)
    journals.follow(session)
    measured: list[float] = []
    for number in range(KEYS):
        type_into(session, f"Update {number}")
        measured.append(seconds(partial(journals.note, session)))
    journals.finish()
    return measured


def type_into(session: Session, words: str) -> None:
    """Change the title."""
    session.do("typing", replace(session.update, title=(Span(text=words),)))


def weekly_with(pictures: int, versions: int) -> Weekly:
    """Return an update of 1,800 words with pictures, as camera files do not pack, and kept versions."""
    dice = random.Random(1)
    held = {}
    for _ in range(pictures):
        data = dice.randbytes(PICTURE_BYTES)
        held[picture_file(data, "jpg")] = data
    described = tuple(Picture(id=new_id(), file=name, alt="The quay at dawn") for name in held)
    history = {
        member_name(number): member_bytes(update_of(1_800), None, "Ash", _NOW, "kept by hand")
        for number in range(1, versions + 1)
    }
    return Weekly(update=replace(update_of(1_800), pictures=described), pictures=held, others=history)


def write_and_wait(path: Path, data: bytes) -> None:
    """Write bytes to a file and wait until they are on the disk."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
