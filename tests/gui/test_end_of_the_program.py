"""The whole program, started and ended: it ends with nothing left behind, and without a crash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
TYPED_AND_GIVEN_UP = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from update_editor.gui import application
from update_editor.gui.window import MainWindow

PREVIEW = {preview}

def act():
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    pane = window.workspace.page.panes.pane("message")
    pane.insert_text("Given up. ")
    if PREVIEW:
        window.actions_table["show-preview"].trigger()
    QTimer.singleShot({wait}, window, lambda: end(window))

def end(window):
    assert any((application.state_folder() / "journal").glob("*")) or not PREVIEW
    window.close_for_good()

made = application.make_application
def make_application():
    done = made()
    QTimer.singleShot(1500, act)
    return done
application.make_application = make_application
raise SystemExit(application.run(sample=True))
"""


def run(tmp_path: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Run a script with settings and a state of its own."""
    own = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **own, "PYTHONPATH": str(PROJECT / "src"), "PYTHONFAULTHANDLER": "1"}
    command = [sys.executable, "-c", script]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize(("preview", "wait"), [(False, 0), (False, 600), (True, 1500)])
def test_what_was_given_up_is_not_offered_again(tmp_path: Path, preview: bool, wait: int) -> None:
    done = run(tmp_path, TYPED_AND_GIVEN_UP.format(preview=preview, wait=wait))
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    assert "Release of profile" not in done.stderr
    assert not list((tmp_path / "XDG_STATE_HOME").rglob("journal/*"))
    log = next((tmp_path / "XDG_STATE_HOME").rglob("log.txt")).read_text(encoding="utf-8")
    assert log.rstrip().endswith("ended")
    assert "Given up" not in log
