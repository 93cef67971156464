"""Each system is asked in its own way whether it wants things to move."""

import subprocess
import sys

import pytest

from update_editor.gui import motion
from update_editor.gui.motion import system_reduces_motion


@pytest.mark.parametrize(
    ("platform", "answer", "reduced"),
    [
        ("linux", "false\n", True),
        ("linux", "true\n", False),
        ("linux", "", False),
        ("darwin", "1\n", True),
        ("darwin", "0\n", False),
        ("freebsd14", "false", False),
    ],
)
def test_the_system_s_answer_is_understood(
    platform: str, answer: str, reduced: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    say = [sys.executable, "-c", f"print({answer!r}, end='')"]
    asked = {name: (say, yes) for name, (_, yes) in motion._QUESTIONS.items()}
    monkeypatch.setattr(motion, "_QUESTIONS", asked)
    assert system_reduces_motion(platform) is reduced


@pytest.mark.parametrize("trouble", [FileNotFoundError(), subprocess.TimeoutExpired("gsettings", 1)])
def test_where_nobody_answers_things_move(trouble: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise trouble

    monkeypatch.setattr(subprocess, "run", fail)
    assert not system_reduces_motion("linux")
