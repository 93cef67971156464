"""What a save costs, against writing the same bytes and waiting for the disk."""

import os
import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from long_update import update_of
from measuring import Row, growth, timed_medians
from update_editor.model import Picture, encode, new_id
from update_editor.storage import Weekly, save_weekly
from update_editor.storage.packing import Packing
from update_editor.storage.weekly import picture_file, weekly_bytes

PICTURES, VERSIONS, PICTURE_BYTES = 20, 30, 300_000


def rows(folder: Path, runs: int) -> Iterator[Row]:
    """Measure saves in a folder, which must be on a disk and not in memory."""
    weekly = weekly_with(PICTURES, VERSIONS)
    data = weekly_bytes(weekly)
    ours, peer = timed_medians(
        runs,
        partial(save_weekly, folder / "ours.weekly", weekly, Packing()),
        lambda: write_and_wait(folder / "peer.weekly", data),
    )
    what = f"save with {PICTURES} pictures and {VERSIONS} versions"
    yield Row(what, "the same bytes with fsync", 2.0, ours, peer)

    def save_of(times: int) -> Callable[[], object]:
        return partial(save_weekly, folder / "ours.weekly", weekly_with(PICTURES * times, VERSIONS * times))

    yield from growth("save", runs, save_of)


def weekly_with(pictures: int, versions: int) -> Weekly:
    """Return an update of 1,800 words with pictures, as camera files do not pack, and kept versions."""
    dice = random.Random(1)
    held = {}
    for _ in range(pictures):
        data = dice.randbytes(PICTURE_BYTES)
        held[picture_file(data, "jpg")] = data
    described = tuple(Picture(id=new_id(), file=name, alt="The quay at dawn") for name in held)
    history = {f"history/{number}.json": encode(update_of(1_800)) for number in range(1, versions + 1)}
    return Weekly(update=replace(update_of(1_800), pictures=described), pictures=held, others=history)


def write_and_wait(path: Path, data: bytes) -> None:
    """Write bytes to a file and wait until they are on the disk."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
