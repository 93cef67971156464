"""The program itself: its messages, shortcuts, log and what it is."""

from screens.listing import screen
from screens.stage import Stage
from update_editor.gui.dialogs.crash import CrashDialog
from update_editor.gui.dialogs.help import AboutDialog, ShortcutsDialog
from update_editor.gui.dialogs.log import LogDialog
from update_editor.gui.dialogs.messages import MessageDialog, tell_failed
from update_editor.model import Unusable

_LOG = """2026-10-14 09:12:04 began: Update Editor 0.1.0, Python 3.13.5, System Linux 6.12 x86_64
2026-10-14 09:12:05 opened .weekly: 3 sections, 4 pictures
2026-10-14 09:21:40 job save done, 0.1 s
2026-10-14 09:21:40 saved .weekly
2026-10-14 09:24:11 job export done, 2.3 s
2026-10-14 09:29:57 job trial did not succeed, 4.0 s: mail-refused
2026-10-14 09:29:57 told of an error: mail-refused
"""


@screen
def message_that_something_failed(stage: Stage) -> MessageDialog:
    what = stage.window.files.writing.tr("They can’t be merged")
    tell_failed(stage.open_sample(), what, Unusable("disk-full"))
    return stage.opened(MessageDialog)


@screen
def mistake_of_the_program(stage: Stage) -> CrashDialog:
    report = "Update Editor 0.1.0, Linux\nZeroDivisionError in update_editor/gui/page.py, line 120"
    CrashDialog(report, 1, "", stage.open_sample()).open()
    return stage.opened(CrashDialog)


@screen
def shortcuts(stage: Stage) -> ShortcutsDialog:
    return stage.did("shortcuts", ShortcutsDialog)


@screen
def log(stage: Stage) -> LogDialog:
    folder = stage.environment.state_folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "log.txt").write_text(_LOG, encoding="utf-8")
    return stage.did("log", LogDialog)


@screen
def log_with_nothing(stage: Stage) -> LogDialog:
    return stage.did("log", LogDialog)


@screen
def about(stage: Stage) -> AboutDialog:
    return stage.did("about", AboutDialog)
