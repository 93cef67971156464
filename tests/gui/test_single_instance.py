"""A second start hands its file to the program that runs."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from update_editor.gui.reception import Reception
from update_editor.gui.single_instance import (
    LONGEST_MESSAGE,
    TIMEOUT,
    Address,
    Request,
    address_for,
    hand_over,
    read_request,
)
from update_editor.model import Update
from update_editor.services.places import load_places
from update_editor.storage import Weekly, save_weekly

PROJECT = Path(__file__).parents[2]
LONGEST = 30
"""Seconds that a start may take on a slow machine."""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path: a socket's may not be long."""
    made = Path(tempfile.mkdtemp(prefix="ue-"))
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def address(folder: Path) -> Address:
    return address_for(folder / "settings", folder / "state")


@pytest.fixture
def reception(address: Address, qapp: object) -> Iterator[Reception]:
    reception = Reception(address)
    assert reception.open()
    yield reception
    reception.close()


def send(address: Address, data: bytes, qtbot: QtBot) -> bytes:
    """Send bytes and return what is answered before the other side hangs up."""
    socket = QLocalSocket()
    socket.connectToServer(address.name)
    assert socket.waitForConnected(2000)
    socket.write(data)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    return bytes(socket.readAll().data())


def test_without_another_program_there_is_nobody_to_hand_to(address: Address) -> None:
    assert not hand_over(address, Request())


FERRY = Request(path="/folder/ferry.weekly")


def test_a_request_arrives_and_is_answered(reception: Reception, address: Address, qtbot: QtBot) -> None:
    asked = []
    reception.asked.connect(asked.append)
    assert send(address, msgspec.json.encode(FERRY) + b"\ngo on\n", qtbot) == b"taken\n"
    assert asked == [FERRY]


def test_a_request_whose_start_gave_up_is_not_obeyed(
    reception: Reception, address: Address, qtbot: QtBot
) -> None:
    asked = []
    reception.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(address.name)
    assert socket.waitForConnected(2000)
    socket.write(msgspec.json.encode(FERRY) + b"\n")
    assert socket.waitForBytesWritten(2000)
    socket.abort()  # all before the other has looked
    qtbot.wait(100)
    assert asked == []


def test_a_path_that_is_no_text_is_not_handed_over(reception: Reception, address: Address) -> None:
    assert not hand_over(address, Request(path="/folder/week\udcff.weekly"))


@pytest.mark.parametrize(
    "data",
    [b"noise\n", b'{"path": "relative.weekly"}\n', b'{"run": "rm"}\n', b"x" * (LONGEST_MESSAGE + 10)],
    ids=["noise", "relative", "unknown", "too long"],
)
def test_what_no_start_would_send_is_not_taken(
    reception: Reception, address: Address, qtbot: QtBot, data: bytes
) -> None:
    asked = []
    reception.asked.connect(asked.append)
    assert send(address, data, qtbot) == b""
    assert asked == []


def test_a_path_with_a_zero_byte_is_no_request() -> None:
    assert read_request(b'{"path": "/a\\u0000b"}') is None
    assert read_request(b"{}") == Request()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows has no file")
def test_only_its_own_person_may_use_the_socket(reception: Reception, address: Address) -> None:
    assert Path(address.name).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows has no file")
def test_what_a_crash_left_behind_is_taken_over(address: Address, qapp: object) -> None:
    address.note.parent.mkdir(parents=True)
    address.note.touch()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(address.name)
    assert not hand_over(address, Request())
    reception = Reception(address)
    assert reception.open()
    reception.close()
    assert not address.note.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows has no file")
def test_a_file_in_the_sockets_place_is_left_alone(address: Address, qapp: object) -> None:
    address.note.parent.mkdir(parents=True)
    Path(address.name).write_text("somebody's")
    reception = Reception(address)
    assert not reception.open()
    reception.close()
    assert Path(address.name).read_text() == "somebody's"


def test_a_second_one_does_not_take_the_place_of_the_first(
    reception: Reception, address: Address, qapp: object
) -> None:
    second = Reception(address)
    assert not second.open()
    second.close()
    assert address.note.exists()


def test_where_no_socket_can_be_had_the_program_starts_alone(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "state").write_text("in the way")
    assert not Reception(address_for(tmp_path, tmp_path / "state")).open()
    assert not Reception(address_for(tmp_path, tmp_path / ("x" * 150))).open()


def test_another_settings_folder_is_another_program(folder: Path) -> None:
    assert address_for(folder / "one", folder) != address_for(folder / "other", folder)


# Two programs, as a person starts them.


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    """Start the program in a folder of its own."""
    running: list[subprocess.Popen[bytes]] = []
    own = {name: str(folder) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT / "src")}

    def start(*arguments: str, script: str = "", **other: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, *([script] if script else ["-m", "update_editor", *arguments])]
        running.append(
            subprocess.Popen(command, cwd=folder, env={**environment, **other}, stderr=subprocess.DEVNULL)
        )
        return running[-1]

    yield start
    for each in running:
        each.kill()
        each.wait()


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST
    while not condition():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def listens(folder: Path) -> bool:
    return any((folder / "update-editor").glob("*.running"))


two_programs = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="XDG folders keep two programs apart, on Linux alone"
)


@two_programs
def test_a_second_start_ends_and_the_first_opens_its_file(folder: Path, start, update: Update) -> None:
    save_weekly(folder / "ferry.weekly", Weekly(update=update))
    save_weekly(folder / "bridge.weekly", Weekly(update=update))
    first = start("ferry.weekly")
    wait_until(lambda: listens(folder))
    assert start("bridge.weekly").wait(LONGEST) == 0
    assert start("bridge.weekly").wait(LONGEST) == 0
    assert first.poll() is None
    first.send_signal(signal.SIGINT)
    assert first.wait(LONGEST) == 0
    shown = load_places(folder / "update-editor").windows
    assert [Path(each.file).name for each in shown] == ["ferry.weekly", "bridge.weekly"]
    assert not listens(folder)


@two_programs
def test_after_a_kill_the_next_start_is_the_first(folder: Path, start) -> None:
    killed = start("--sample")
    wait_until(lambda: listens(folder))
    killed.kill()
    killed.wait()
    (note,) = (folder / "update-editor").glob("*.running")
    os.utime(note, (0, 0))
    second = start()
    wait_until(lambda: note.stat().st_mtime > 0)
    assert start().wait(LONGEST) == 0
    assert second.poll() is None


@two_programs
def test_another_settings_folder_starts_a_program_of_its_own(folder: Path, start) -> None:
    start("--sample")
    wait_until(lambda: listens(folder))
    other = start("--sample", XDG_CONFIG_HOME=str(folder / "other"), XDG_STATE_HOME=str(folder / "other"))
    wait_until(lambda: listens(folder / "other"))
    assert other.poll() is None


@two_programs
def test_a_program_that_is_busy_for_long_does_not_obey_afterwards(
    folder: Path, start, update: Update
) -> None:
    save_weekly(folder / "ferry.weekly", Weekly(update=update))
    first = start("--sample")
    wait_until(lambda: listens(folder))
    first.send_signal(signal.SIGSTOP)
    second = start("ferry.weekly")
    time.sleep(TIMEOUT / 1000 + 2)
    assert second.poll() is None
    first.send_signal(signal.SIGCONT)
    second.kill()
    time.sleep(1)
    first.send_signal(signal.SIGINT)
    assert first.wait(LONGEST) == 0
    assert load_places(folder / "update-editor").windows == ()


@two_programs
def test_what_was_open_when_the_program_was_killed_comes_back(folder: Path, start, update: Update) -> None:
    save_weekly(folder / "ferry.weekly", Weekly(update=update))
    killed = start("ferry.weekly")
    wait_until(lambda: bool(load_places(folder / "update-editor").windows))
    killed.kill()
    killed.wait()
    for note in (folder / "update-editor").glob("*.running"):
        note.unlink()
    again = start()
    wait_until(lambda: listens(folder))
    again.send_signal(signal.SIGINT)
    assert again.wait(LONGEST) == 0
    (shown,) = load_places(folder / "update-editor").windows
    assert Path(shown.file).name == "ferry.weekly"


QUITS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from update_editor.gui import application
made = application.MainWindow
class Window(made):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        QTimer.singleShot(100, self, self.and_quit)
    def and_quit(self):
        self.open_path(Path("bridge.weekly"))
        QApplication.quit()
application.MainWindow = Window
sys.exit(application.run(Path("ferry.weekly")))
"""


@two_programs
def test_a_quit_by_the_system_keeps_every_window(folder: Path, start, update: Update) -> None:
    save_weekly(folder / "ferry.weekly", Weekly(update=update))
    save_weekly(folder / "bridge.weekly", Weekly(update=update))
    (folder / "quits.py").write_text(QUITS)
    assert start(script="quits.py").wait(LONGEST) == 0
    shown = load_places(folder / "update-editor").windows
    assert [Path(each.file).name for each in shown] == ["ferry.weekly", "bridge.weekly"]
