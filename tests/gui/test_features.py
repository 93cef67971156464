"""PySide is told beforehand that the window's modules use none of its optional features."""

import os
import subprocess
import sys
from pathlib import Path

import update_editor.gui
from update_editor.gui.features import module_names

SOURCES = Path(update_editor.gui.__file__).parent

ASK = """
import linecache
from update_editor.gui import application
print(*linecache.cache)
"""


def test_every_module_of_the_window_has_its_name() -> None:
    names = set(module_names(SOURCES, "update_editor.gui"))

    assert {"update_editor.gui", "update_editor.gui.pane", "update_editor.gui.menus.file_menu"} <= names
    assert len(names) >= len(list(SOURCES.rglob("*.py")))


def test_a_start_does_not_read_the_source_of_the_windows_modules() -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCES.parents[1])}

    done = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=True
    )

    read = [each for each in done.stdout.split() if "update_editor/gui/" in each]
    assert [Path(each).name for each in read] in ([], ["features.py"])
