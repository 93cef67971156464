"""Damaged ``.weekly`` files by the thousand: nothing crashes, nothing is silently wrong, the file stays.

    python3 dev.py damage [--files N] [--seed N]

One file with pictures and versions is cut at every kilobyte, and then damaged in all the ways that disks,
networks and people know. Each is shown by the command line, opened as the window would, and rescued.
"""

import argparse
import contextlib
import hashlib
import io
import random
import sys
import tempfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from builders.updates import NOW, small_update
from update_editor.cli.main import main as command_line
from update_editor.model import Picture, Unusable, Update
from update_editor.services.commands import set_item_picture
from update_editor.services.damaged import open_as_far_as_possible
from update_editor.services.packs import pack_for
from update_editor.services.versions import with_version
from update_editor.storage import Weekly, open_weekly, picture_file, weekly_bytes

KILOBYTE = 1024
MOST_MEMORY = 500 * 1024
"""Kilobytes that a whole run may take at its height: some hundred times the file."""


def sound_file() -> bytes:
    """Return a file with two pictures and three versions, of some hundred kilobytes."""
    noise = random.Random(9)
    update = small_update()
    pictures = {}
    for item_id, size in (("i1", 90_000), ("i2", 40_000)):
        data = b"\x89PNG\r\n\x1a\n" + noise.randbytes(size)
        name = picture_file(data, "png")
        pictures[name] = data
        update = set_item_picture(update, "happening", item_id, Picture(id=f"p-{item_id}", file=name))
    weekly = Weekly(update=update, pictures=pictures)
    for reason in ("sent to Amara", "approved by Amara", "kept by hand"):
        weekly, _ = with_version(weekly, "Priya", NOW, reason)
    return weekly_bytes(weekly)


# --- ways to damage a file --------------------------------------------------------------------------------


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Flip some bits anywhere."""
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 50))):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def flipped_in_text(data: bytes, chance: random.Random) -> bytes:
    """Flip a bit where the words, the headers and the directory stand, not in a picture."""
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 1, 3))):
        start = chance.choice((0, max(0, len(data) - 6 * KILOBYTE)))
        damaged[min(start + chance.randrange(6 * KILOBYTE), len(data) - 1)] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def members_swapped(data: bytes, chance: random.Random) -> bytes:
    """Give two members each other's content."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {info: archive.read(info) for info in archive.infolist()}
    one, other = chance.sample(list(members), 2)
    members[one], members[other] = members[other], members[one]
    return _packed((info.filename, content, info.compress_type) for info, content in members.items())


def member_changed(data: bytes, chance: random.Random) -> bytes:
    """Leave a member out, empty it, put it in twice or under another name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(info.filename, archive.read(info), info.compress_type) for info in archive.infolist()]
    at = chance.randrange(len(members))
    name, content, packed = members[at]
    how = chance.randrange(5)
    if how == 0:
        del members[at]
    elif how == 1:
        members[at] = (name, b"", packed)
    elif how == 2:
        members.append((f"{name}x", content[: len(content) // 2], packed))
    elif how == 3:
        members[at] = (f"../{name}", content, packed)
    else:
        members[at] = (name, content[: chance.randrange(len(content) + 1)], packed)
    return _packed(iter(members))


def sizes_lied_about(data: bytes, chance: random.Random) -> bytes:
    """Put wrong numbers into a header, an entry of the directory, or the end of it."""
    damaged = bytearray(data)
    sign, length = chance.choice(((b"PK\x03\x04", 30), (b"PK\x01\x02", 46), (b"PK\x05\x06", 22)))
    places = _places(data, sign)
    for _ in range(chance.choice((1, 1, 4))):
        at = chance.choice(places) + chance.randrange(4, length - 3)
        lie = chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFFE, chance.randrange(2**32)))
        width = chance.choice((2, 4))
        damaged[at : at + width] = (lie % 256**width).to_bytes(width, "little")
    return bytes(damaged[: len(data)])


def zeroed(data: bytes, chance: random.Random) -> bytes:
    """Put zeros where a disk never wrote, often up to the end."""
    at = chance.randrange(len(data))
    length = chance.choice((512, 4096, len(data)))
    return (data[:at] + bytes(min(length, len(data) - at)) + data[at + length :])[: len(data)]


def torn(data: bytes, chance: random.Random) -> bytes:
    """Put a piece of the file in the place of another, or in twice, or take one out."""
    size = chance.choice((16, 512, 4096))
    at, source = chance.randrange(len(data)), chance.randrange(len(data))
    after = at if chance.random() < 0.3 else at + size
    piece = b"" if chance.random() < 0.3 else data[source : source + size]
    return data[:at] + piece + data[after:]


def cut(data: bytes, chance: random.Random) -> bytes:
    """Cut the end or the beginning off, anywhere."""
    at = chance.randrange(len(data))
    return data[at:] if chance.random() < 0.3 else data[:at]


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flipped,
    flipped_in_text,
    members_swapped,
    member_changed,
    sizes_lied_about,
    zeroed,
    torn,
    cut,
)


def damaged_files(data: bytes, count: int, seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """Yield so many damaged files, with how each was damaged: cut at every kilobyte first."""
    chance = random.Random(seed)
    cuts = range(0, len(data), KILOBYTE)
    for length in cuts if count > len(cuts) else chance.sample(cuts, min(len(cuts), count // 9)):
        count -= 1
        yield f"cut at {length}", data[:length]
    for number in range(count):
        way = WAYS[number % len(WAYS)]
        yield way.__name__, way(data, chance)


def _places(data: bytes, sign: bytes) -> list[int]:
    places, at = [], data.find(sign)
    while at != -1:
        places.append(at)
        at = data.find(sign, at + 1)
    return places


def _packed(members: Iterator[tuple[str, bytes, int]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content, packed in members:
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, packed)
    return buffer.getvalue()


# --- what must hold for each ------------------------------------------------------------------------------


def outcome(data: bytes, folder: Path, sound: Update) -> str:
    """Return what a damaged file leads to: opened, rescued or refused.

    ``folder`` is written in; ``sound`` is the update that was in the file. Raises AssertionError where
    something comes of it that must not.
    """
    path, out = folder / "update.weekly", folder / "out.weekly"
    path.write_bytes(data)
    out.unlink(missing_ok=True)
    before = hashlib.sha256(data).digest()
    shown = _called("show", path)
    rescued = _called("rescue", path, out)
    if rescued in (0, 1):
        open_weekly(out)
    else:
        assert not out.exists(), "something was written although nothing could be rescued"
    opened = _opened(path, sound)
    assert (shown == 0) == (opened == "opened"), f"shown with {shown}, and in the window {opened}"
    assert (rescued == 2) == (opened == "refused") or opened != "rescued", f"{rescued}, and {opened}"
    assert hashlib.sha256(path.read_bytes()).digest() == before, "the source was changed"
    assert {each.name for each in folder.iterdir()} <= {"update.weekly", "out.weekly"}, (
        "something else was made"
    )
    return opened


def _opened(path: Path, sound: Update) -> str:
    try:
        session = open_as_far_as_possible(path, pack_for)
    except Unusable:
        return "refused"
    if session.rescued is None:
        assert session.update == sound, "it opens, and says something else"
        return "opened"
    assert session.is_read_only
    with pytest.raises(Unusable, match="damaged-stays"):
        session.save()
    return "rescued"


def _called(*arguments: object) -> int:
    said, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        code = command_line([str(each) for each in arguments])
    words = complained.getvalue()
    assert "a fault in the program" not in words, words
    assert "Traceback" not in words, words
    assert code in (0, 1, 2), f"{code}: {words}"
    assert (code == 2) == (words.count("\n") == 1), f"{code}: {words}"
    return code


def run(count: int, seed: int) -> int:
    """Damage so many files, print what came of them, and return how many went wrong."""
    data = sound_file()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "sound.weekly").write_bytes(data)
        sound = open_weekly(folder / "sound.weekly").update
        (folder / "sound.weekly").unlink()
        outcomes: Counter[str] = Counter()
        wrong = 0
        for number, (way, damaged) in enumerate(damaged_files(data, count, seed)):
            try:
                outcomes[outcome(damaged, folder, sound)] += 1
            except Exception:
                wrong += 1
                kept = Path(tempfile.gettempdir()) / f"damaged-{seed}-{number}.weekly"
                kept.write_bytes(damaged)
                print(f"--- {number}, {way}: kept as {kept}\n{traceback.format_exc()}")
    height = _height()
    told = ", ".join(f"{number} {what}" for what, number in sorted(outcomes.items()))
    print(f"{count} damaged files of {len(data) // KILOBYTE} KB: {told}; {wrong} went wrong")
    print(f"memory at its height: {height // 1024} MB of {MOST_MEMORY // 1024} that are allowed")
    return wrong + (height > MOST_MEMORY)


def _height() -> int:
    """Return the kilobytes of memory that this process had at its height; 0 where nobody counts them."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // KILOBYTE if sys.platform == "darwin" else most


def main(arguments: list[str]) -> int:
    """Do what ``dev.py damage`` says."""
    parser = argparse.ArgumentParser(prog="dev.py damage", description="Damage files and see what opens.")
    parser.add_argument("--files", type=int, default=10_000, help="how many are damaged (default: 10,000)")
    parser.add_argument("--seed", type=int, default=1, help="another number damages in other places")
    options = parser.parse_args(arguments)
    return 1 if run(options.files, options.seed) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
