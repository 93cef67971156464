"""The judges are installed once, asked about what was written, and left out where they can't be had."""

from pathlib import Path

import pytest
from tools import judge


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    commands: list[str] = []
    monkeypatch.setattr(judge, "JUDGES", tmp_path / ".judge")
    monkeypatch.setattr(judge.dev, "set_up", lambda folder, lock_name: "python")
    monkeypatch.setattr(judge.dev, "call", lambda command, environment: commands.append(command[1]) or 0)
    monkeypatch.setattr(judge.dev, "quietly", lambda command: 0)
    monkeypatch.setattr(judge.shutil, "which", lambda name: f"/usr/bin/{name}")
    return commands


def test_the_judges_are_installed_and_asked_about_what_was_written(judged: list[str]):
    assert judge.main([]) == 0
    assert judged == ["judge/outputs.py", str(judge.JUDGES / "judge.mjs")]


def test_the_judges_are_left_out_where_node_is_missing(
    judged: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr(judge.shutil, "which", lambda name: None)
    assert judge.main([]) == 0
    assert capsys.readouterr().out == "dev.py: Nothing was judged: Node.js and npm are missing\n"
    assert judged == []


def test_the_judges_are_left_out_without_a_network_and_tried_again_the_next_time(
    judged: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    with monkeypatch.context() as offline:
        offline.setattr(judge.dev, "quietly", lambda command: 1)
        assert judge.main([]) == 0
    assert capsys.readouterr().out.endswith("could not install the judges; is there a network?\n")
    assert judged == []
    assert judge.main([]) == 0
    assert len(judged) == 2


def test_no_wordpress_is_asked_where_there_can_be_none(
    judged: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr(judge.shutil, "which", lambda name: None)
    assert judge.main(["--wordpress"]) == 0
    assert capsys.readouterr().out == "dev.py: No WordPress was asked: Node.js and npm are missing\n"
    assert judged == []


def test_the_judges_say_what_is_wrong_by_the_exit_code(judged: list[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(judge.dev, "call", lambda command, environment: int(command[0] == "node"))
    assert judge.main([]) == 1
