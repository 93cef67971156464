"""What comes in by any door gives a value or a clear refusal, writes nothing elsewhere and fetches nothing.

``python3 dev.py fuzz`` takes many more files through the same doors.
"""

import tomllib
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from builders.packs import copied_pack
from fuzz.doors import DOORS, Door
from fuzz.guard import Guard, TooLong, Trespass
from fuzz.run import Wrong, enter, explored, main
from update_editor.model import Unusable
from update_editor.services.messages import fault_sentence
from update_editor.services.trying_packs import failures_of
from update_editor.templating.checking import check_pack
from update_editor.templating.loading import load_pack

EXAMPLES = 15
"""Mutated files for each door: enough to see that it still opens; ``dev.py fuzz`` looks for what is wrong."""

doors = pytest.mark.parametrize("door", DOORS.values(), ids=DOORS)


@doors
def test_every_kept_example_is_taken_or_refused(door: Door):
    if not door.is_there:
        pytest.skip(f"{door.needs} is not installed")
    for data in door.kept():
        enter(door, data)


@doors
def test_what_is_sound_is_taken(door: Door):
    if not door.is_there:
        pytest.skip(f"{door.needs} is not installed")
    assert "taken" in {enter(door, data) for data in (*door.made(), *door.kept())}


@doors
def test_mutated_files_are_taken_or_refused(door: Door):
    if not door.is_there:
        pytest.skip(f"{door.needs} is not installed")
    came: list[str] = []
    explored(door, 1, EXAMPLES, came.append)
    assert len(came) >= EXAMPLES // 2


@pytest.mark.parametrize("what", ["write", "fetch", "start", "go on", "break"])
def test_the_guard_sees_what_must_not_be(tmp_path: Path, what: str):
    def enter_badly(data: bytes, folder: Path) -> None:
        import socket
        import subprocess

        (folder / "inside").write_text("may be written")
        if what == "write":
            (tmp_path / "outside").write_text("must not be written")
        elif what == "fetch":
            socket.getaddrinfo("127.0.0.1", 80)
        elif what == "start":
            subprocess.run(["true"], check=False)
        elif what == "go on":
            while True:
                pass
        else:
            raise KeyError(data)

    folder = tmp_path / "place"
    folder.mkdir()
    with pytest.raises((Trespass, TooLong, KeyError)), Guard.of_process().over(folder, seconds=0.2):
        enter_badly(b"x", folder)
    assert not (tmp_path / "outside").exists()


def write_in_thread(place: Path, may_write: Event) -> Thread:
    def write() -> None:
        may_write.wait(30)
        with suppress(Trespass):
            place.write_text("written")

    thread = Thread(target=write)
    thread.start()
    return thread


def test_the_guard_lets_be_what_a_thread_from_before_does(tmp_path: Path):
    may_write = Event()
    thread = write_in_thread(tmp_path / "journal", may_write)
    with Guard.of_process().over(tmp_path / "place"):
        may_write.set()
        thread.join()
    assert (tmp_path / "journal").exists()


def test_the_guard_sees_what_a_thread_does_that_was_started_meanwhile(tmp_path: Path):
    may_write = Event()
    may_write.set()
    with pytest.raises(Trespass), Guard.of_process().over(tmp_path / "place"):
        write_in_thread(tmp_path / "outside", may_write).join()
    assert not (tmp_path / "outside").exists()


def test_a_door_that_breaks_is_told_with_the_file_that_breaks_it():
    def breaks(data: bytes, folder: Path) -> None:
        if data:
            raise KeyError("a name")

    door = Door(name="profile", enter=breaks, made=lambda: iter((b"x",)))
    with pytest.raises(Wrong, match="profile: KeyError") as told:
        enter(door, b"much")
    kept = Path(str(told.value).rpartition("(")[2].rstrip(")"))
    assert kept.read_bytes() == b"much"
    kept.unlink()


def test_an_unknown_door_is_refused():
    with pytest.raises(SystemExit):
        main(["--seconds", "1", "cat-flap"])


# --- a template that somebody hostile wrote ---------------------------------------------------------------

PACKS = sorted((Path(__file__).parents[1] / "fuzz" / "seeds" / "pack").glob("*.txt"))


@pytest.mark.parametrize("example", PACKS, ids=[each.stem for each in PACKS])
def test_a_hostile_template_is_refused_with_file_and_line(tmp_path: Path, example: Path):
    name, _, content = example.read_text(encoding="utf-8").partition("\n")
    pack = copied_pack(tmp_path / "own", {})
    if name == "template.toml" and "patterns" not in tomllib.loads(content):
        content += (pack / name).read_text(encoding="utf-8").partition("\n")[2]
    (pack / name).write_text(content, encoding="utf-8")
    faults = list(check_pack(pack))
    for fault in faults:
        assert fault_sentence(fault)
    try:
        failures = failures_of(load_pack(pack))
    except Unusable as error:
        failures = (error,)
    assert failures
    places = {
        (Path(str(error.parameters.get("file"))).name, error.parameters.get("line")) for error in failures
    }
    places |= {(Path(fault.file).name, fault.line) for fault in faults}
    assert any(file == Path(name).name and line and int(line) >= 1 for file, line in places), places
    assert {each.name for each in tmp_path.iterdir()} == {"own"}
