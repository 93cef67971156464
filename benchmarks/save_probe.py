"""Save an update with pictures and versions in the window, and tell how long it stood still at the longest.

save_probe.py FOLDER

What is told is, for each save, the longest step of the main thread in milliseconds: whatever the save has it
do, and whatever it is kept waiting for. What a key costs is measured elsewhere.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from saving import PICTURES, VERSIONS, weekly_with
from update_editor.gui.window import MainWindow
from update_editor.storage import save_weekly
from waiting import wait

SAVES, BETWEEN_SAVES = 9, 300
AT_ONCE = 2
"""Milliseconds of events that are taken together."""


def longest_step(window: MainWindow) -> float:
    """Save; return how long the longest step is until it is saved, in milliseconds."""
    began = time.perf_counter()
    window.actions_table["save"].trigger()
    longest = time.perf_counter() - began
    while window.files.saving.is_running:
        began = time.perf_counter()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, AT_ONCE)
        longest = max(longest, time.perf_counter() - began)
        time.sleep(0.001)  # as a window that waits for a person does, this lets other threads go on
    return 1000 * longest


def main(folder: Path) -> None:
    """Open the window on a file of its own, and save over and over."""
    import update_editor.gui.application as program

    application = program.make_application()
    environment = program.make_environment(application, folder / "settings", folder / "state")
    folder.mkdir()
    path = folder / "week.weekly"
    save_weekly(path, weekly_with(PICTURES, VERSIONS))
    window = MainWindow(environment)
    window.resize(1280, 800)
    window.show()
    window.open_path(path)
    if window.workspace is None:
        raise RuntimeError("nothing was opened")
    window.workspace.page.go_to("message")
    editor = window.workspace.page.panes.pane("message")
    wait(3000)
    measured = []
    for _ in range(SAVES):
        QTest.keyClicks(editor, "a ")  # type: ignore[arg-type]
        wait(BETWEEN_SAVES)  # what follows from the keys is done then
        measured.append(longest_step(window))
    print(json.dumps(measured), flush=True)
    environment.jobs.shut_down()
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
