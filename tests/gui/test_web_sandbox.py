"""QtWebEngine is not started where it would end the program."""

import subprocess

import pytest

from update_editor.gui import web_sandbox
from update_editor.gui.web_sandbox import sandbox_is_possible


@pytest.fixture
def plain_linux(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(web_sandbox.sys, "platform", "linux")
    monkeypatch.setattr(web_sandbox.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(web_sandbox.shutil, "which", lambda _name: "/usr/bin/unshare")
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    return monkeypatch


def answer(code: int):
    return lambda command, **_how: subprocess.CompletedProcess(command, code)


@pytest.mark.parametrize(("code", "possible"), [(0, True), (1, False)])
def test_the_system_is_asked_for_a_name_space(
    plain_linux: pytest.MonkeyPatch, code: int, possible: bool
) -> None:
    plain_linux.setattr(web_sandbox.subprocess, "run", answer(code))
    assert sandbox_is_possible() is possible


def test_root_may_not_start_it(plain_linux: pytest.MonkeyPatch) -> None:
    plain_linux.setattr(web_sandbox.os, "geteuid", lambda: 0, raising=False)
    assert not sandbox_is_possible()


def test_a_sandbox_that_was_switched_off_from_outside_is_no_hindrance(
    plain_linux: pytest.MonkeyPatch,
) -> None:
    plain_linux.setattr(web_sandbox.os, "geteuid", lambda: 0, raising=False)
    plain_linux.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    assert sandbox_is_possible()


def test_other_systems_have_sandboxes_of_their_own(plain_linux: pytest.MonkeyPatch) -> None:
    plain_linux.setattr(web_sandbox.sys, "platform", "darwin")
    plain_linux.setattr(web_sandbox.subprocess, "run", answer(1))
    assert sandbox_is_possible()
