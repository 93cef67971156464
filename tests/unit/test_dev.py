"""dev.py makes the environment once, mends what broke, and says what it can't do itself."""

import importlib.util
import json
import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", PROJECT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Steps:
    """What a set-up did: it writes them down in place of doing what takes a network."""

    def __init__(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.done: list[str] = []
        self.dev = dev
        monkeypatch.setattr(dev, "have_system_packages", lambda: None)
        monkeypatch.setattr(dev, "make_environment", self.make)
        monkeypatch.setattr(dev, "install", self.install)

    def make(self, folder: Path) -> str:
        self.done.append("make")
        subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(folder)], check=True)
        return str(self.dev.python_of(folder))

    def install(self, folder: Path, lock_name: str) -> None:
        self.done.append(f"install {lock_name}")

    def of(self, folder: Path, lock_name: str) -> list[str]:
        """Return what setting up a lock in a folder does."""
        self.done = []
        self.dev.set_up(folder, lock_name)
        return self.done


@pytest.fixture
def steps(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Steps:
    requirements = tmp_path / "requirements"
    requirements.mkdir()
    for name in ("core", "dev", "window"):
        (requirements / f"{name}.txt").write_text(f"{name}==1\n", encoding="utf-8")
    monkeypatch.setattr(dev, "REQUIREMENTS", requirements)
    return Steps(dev, monkeypatch)


class TestTheSetUp:
    def test_makes_the_environment_and_then_leaves_it(self, steps: Steps, tmp_path: Path):
        assert steps.of(tmp_path / ".venv", "dev") == ["make", "install dev"]
        assert steps.of(tmp_path / ".venv", "dev") == []

    def test_adds_the_tools_to_an_environment_for_running(self, steps: Steps, tmp_path: Path):
        steps.of(tmp_path / ".venv", "window")
        assert steps.of(tmp_path / ".venv", "dev") == ["install dev"]

    def test_runs_the_program_with_the_tools_there_too(self, steps: Steps, tmp_path: Path):
        steps.of(tmp_path / ".venv", "dev")
        assert steps.of(tmp_path / ".venv", "window") == []

    def test_starts_again_when_a_lock_changed(self, steps: Steps, tmp_path: Path):
        steps.of(tmp_path / ".venv", "dev")
        (tmp_path / "requirements" / "dev.txt").write_text("dev==2\n", encoding="utf-8")
        assert steps.of(tmp_path / ".venv", "dev") == ["make", "install dev"]

    def test_starts_again_when_the_project_was_moved(self, steps: Steps, tmp_path: Path):
        steps.of(tmp_path / "old" / ".venv", "dev")
        (tmp_path / "old").rename(tmp_path / "new")
        assert steps.of(tmp_path / "new" / ".venv", "dev") == ["make", "install dev"]

    def test_starts_again_with_another_python(
        self, steps: Steps, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        steps.of(tmp_path / ".venv", "dev")
        monkeypatch.setattr(steps.dev, "made_for", lambda folder: f"{folder} 3.99")
        assert steps.of(tmp_path / ".venv", "dev") == ["make", "install dev"]

    def test_starts_again_when_its_python_is_gone(self, steps: Steps, tmp_path: Path):
        steps.of(tmp_path / ".venv", "dev")
        steps.dev.python_of(tmp_path / ".venv").unlink()
        assert steps.of(tmp_path / ".venv", "dev") == ["make", "install dev"]

    def test_starts_again_after_it_was_interrupted(
        self, steps: Steps, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        def interrupted(folder: Path, lock_name: str) -> None:
            raise KeyboardInterrupt

        steps.of(tmp_path / ".venv", "window")
        with monkeypatch.context() as during:
            during.setattr(steps.dev, "install", interrupted)
            with pytest.raises(KeyboardInterrupt):
                steps.of(tmp_path / ".venv", "dev")
        assert steps.of(tmp_path / ".venv", "dev") == ["make", "install dev"]

    @pytest.mark.parametrize("record", ["", "{", "[]", '{"made for": 1}', '{"locks": 3}'])
    def test_starts_again_when_its_record_is_broken(self, steps: Steps, tmp_path: Path, record: str):
        steps.of(tmp_path / ".venv", "dev")
        (tmp_path / ".venv" / steps.dev.RECORD).write_text(record, encoding="utf-8")
        assert steps.of(tmp_path / ".venv", "dev") == ["make", "install dev"]


class TestThePythonVersion:
    @pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 14)])
    def test_that_is_locked_for_is_taken(self, dev: ModuleType, version: tuple[int, int]):
        assert dev.refused_version(version) is None

    @pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15)])
    def test_that_is_not_is_refused_with_what_to_do(self, dev: ModuleType, version: tuple[int, int]):
        sentence = dev.refused_version(version)
        assert sentence.startswith(f"Update Editor needs Python 3.11 to 3.14; this is 3.{version[1]} (")
        assert sentence.endswith("for example: python3.14 dev.py run")

    def test_that_is_too_old_still_reads_the_file(self):
        """Python 3.7 must get as far as the sentence."""
        import ast

        ast.parse((PROJECT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))

    def test_agrees_with_pyproject(self, dev: ModuleType):
        project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        assert project["requires-python"] == ">={}.{}".format(*dev.OLDEST)


class TestSystemPackages:
    def said(self, dev: ModuleType, wanted: list[list[str]], capsys: pytest.CaptureFixture[str]) -> str:
        dev.apt_install(wanted)
        return capsys.readouterr().out

    @pytest.fixture
    def calls(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        made: list[str] = []

        def note(command: list[str], *_: object, **__: object) -> int:
            made.append(" ".join(command))
            return 0

        def note_quietly(command: list[str]) -> int:
            made.append(" ".join(command))
            return 0 if command[-1] not in ("newname2",) else 100

        monkeypatch.setattr(dev, "call", note)
        monkeypatch.setattr(dev, "quietly", note_quietly)
        monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
        return made

    def test_are_installed_after_the_lists_where_this_user_may(
        self,
        dev: ModuleType,
        calls: list[str],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ):
        monkeypatch.setattr(dev, "privilege", lambda: ["sudo", "-n"])
        said = self.said(dev, [["newname", "oldname"], ["newname2", "oldname2"]], capsys)
        assert said == "dev.py: Installing packages of the system: newname oldname2\n"
        assert "sudo -n" in calls[0]
        assert calls[0].endswith(" update")
        assert calls[-1].endswith("install -y --no-install-recommends newname oldname2")
        assert "DEBIAN_FRONTEND=noninteractive" in calls[-1]

    def test_are_told_in_one_line_where_this_user_may_not(
        self,
        dev: ModuleType,
        calls: list[str],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ):
        monkeypatch.setattr(dev, "privilege", lambda: None)
        said = self.said(dev, [["one"], ["two"]], capsys)
        assert said.splitlines()[1] == "  sudo apt-get install -y one two"
        assert calls == []

    def test_are_named_where_there_is_no_apt(
        self,
        dev: ModuleType,
        calls: list[str],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ):
        monkeypatch.setattr(dev.shutil, "which", lambda name: None)
        monkeypatch.setattr(dev, "privilege", list)
        assert self.said(dev, [["one"], ["two"]], capsys).endswith("as Debian calls them: one two\n")
        assert calls == []

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for its libraries")
    def test_are_missed_by_loading_their_libraries(self, dev: ModuleType):
        assert dev.missing_libraries(["libc.so.6", "libnowhere.so.1"]) == ["libnowhere.so.1"]

    def test_have_a_name_for_every_library(self, dev: ModuleType):
        packages = dev.system_libraries()
        assert packages["libenchant-2.so.2"] == ["libenchant-2-2"]
        assert all(".so" in library and names for library, names in packages.items())


class TestADisplay:
    @pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
    def test_is_seen_on_linux(self, dev: ModuleType, name: str):
        assert dev.has_display("linux", {name: ":0"})
        assert not dev.has_display("linux", {name: ""})

    def test_is_always_there_elsewhere(self, dev: ModuleType):
        assert dev.has_display("darwin", {})
        assert dev.has_display("win32", {})


class TestRun:
    @pytest.fixture
    def started(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        commands: list[list[str]] = []
        monkeypatch.setattr(dev, "set_up", lambda folder, lock_name: "python")
        monkeypatch.setattr(dev, "call", lambda command, environment: commands.append(command[3:]) or 0)
        return commands

    def test_opens_the_sample_where_there_is_a_display(
        self, dev: ModuleType, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setenv("DISPLAY", ":0")
        assert dev.main(["run"]) == 0
        assert started == [["--sample"]]

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
    def test_writes_the_demo_where_there_is_none_and_says_so(
        self,
        dev: ModuleType,
        started: list[list[str]],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ):
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        assert dev.main(["run"]) == 0
        assert started == [["demo", "demo"]]
        assert "There is no display" in capsys.readouterr().out

    def test_passes_its_arguments_on(self, dev: ModuleType, started: list[list[str]]):
        assert dev.main(["run", "show", "--json", "this week.weekly"]) == 0
        assert started == [["show", "--json", "this week.weekly"]]


class TestACommand:
    def test_that_is_unknown_lists_the_known_ones(self, dev: ModuleType, capsys: pytest.CaptureFixture[str]):
        assert dev.main(["dance"]) == 2
        listed = capsys.readouterr().out
        assert all(f"python3 dev.py {name}" in listed for name in dev.COMMANDS)

    @pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
    def test_that_asks_for_help_gets_it(self, dev: ModuleType, arguments: list[str]):
        assert dev.main(arguments) == 0

    def test_gives_back_the_code_of_the_program(self, dev: ModuleType):
        assert dev.call([sys.executable, "-c", "raise SystemExit(5)"], dict(os.environ)) == 5

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
    def test_that_ends_by_a_signal_gives_what_a_shell_would(self, dev: ModuleType):
        program = f"import os; os.kill(os.getpid(), {int(signal.SIGTERM)})"
        assert dev.call([sys.executable, "-c", program], dict(os.environ)) == 143

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
    def test_that_is_interrupted_ends_without_a_traceback(
        self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        program = f"import os; os.kill(os.getppid(), {int(signal.SIGINT)})"
        monkeypatch.setattr(dev, "set_up", lambda *_: sys.executable)
        monkeypatch.setitem(
            dev.COMMANDS, "test", lambda _: dev.call([sys.executable, "-c", program], dict(os.environ))
        )
        assert dev.main(["test"]) == 130
        assert capsys.readouterr().err == "\ndev.py: stopped\n"

    def test_sees_no_packages_of_somewhere_else(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("PYTHONPATH", "/somewhere/else")
        monkeypatch.setenv("PIP_TARGET", "/somewhere/else")
        assert "/somewhere/else" not in dev.child_environment().values()


def test_a_record_is_written_for_this_place(steps: Steps, tmp_path: Path):
    folder = tmp_path / ".venv"
    steps.of(folder, "core")
    record = json.loads((folder / steps.dev.RECORD).read_text(encoding="utf-8"))
    assert record["made for"].startswith(str(folder))
    assert list(record["locks"]) == ["core"]
