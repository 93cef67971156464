"""What is shown before an update is open."""

import datetime as dt

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from screens.listing import screen
from screens.stage import LONG_NAME, Stage, buttons
from update_editor.gui.dialogs.missing_file import MissingFileDialog
from update_editor.gui.dialogs.new_update import NewUpdateDialog
from update_editor.gui.dialogs.paste_text import PasteTextDialog
from update_editor.gui.dialogs.start_from_last import StartFromLastDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Unusable
from update_editor.services.recent_updates import RecentUpdate
from update_editor.services.recovering import Recovered
from update_editor.services.review_round import Sending, with_requests
from update_editor.services.sample import sample_weekly
from update_editor.storage import save_weekly


@screen
def start_first_time(stage: Stage) -> MainWindow:
    stage.rest()
    stage.rest()
    return stage.window


@screen
def start_with_recent(stage: Stage) -> MainWindow:
    _keep_recent(stage)
    stage.window.files.show(None)
    stage.window.start_view.refresh()
    stage.rest()
    return stage.window


@screen
def start_from_last(stage: Stage) -> StartFromLastDialog:
    _keep_recent(stage)
    stage.window.actions_table["new-from-last"].trigger()
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    dialog = stage.opened(StartFromLastDialog)
    stage.until(lambda: any(each.isEnabled() for each in buttons(dialog, "Begin")))
    return dialog


@screen
def recent_file_that_is_gone(stage: Stage) -> MissingFileDialog:
    path = stage.folder / "weekly-update 2026-09-25.weekly"
    stage.window.start_actions.open_recent(RecentUpdate(path=path, state="missing"))
    return stage.opened(MissingFileDialog)


@screen
def start_with_recovered(stage: Stage) -> MainWindow:
    _keep_recent(stage)
    weekly, folder = sample_weekly(), stage.folder
    written = stage.environment.now() - dt.timedelta(minutes=18)
    journal = folder / "journal"
    bulletin = replace(weekly, update=replace(weekly.update, template="monthly-bulletin", date=None))
    found = (
        Recovered(
            journal=journal,
            written=written,
            typed=weekly,
            original=folder / LONG_NAME,
            saved=weekly,
            missing=2,
        ),
        Recovered(journal=journal, written=written - dt.timedelta(days=2), typed=bulletin),
        Recovered(journal=journal, written=written, problem=Unusable("journal-damaged")),
    )
    stage.window.windows.show_recovered(found)
    stage.window.files.show(None)
    stage.window.start_view.refresh()
    stage.rest()
    return stage.window


def _keep_recent(stage: Stage) -> None:
    """Put the sample into two files, a week apart, the later one sent for review; a third is not there."""
    weekly = sample_weekly()
    paths: list[str] = []
    sending = Sending(people=("Amara Whitcombe",), by="Priya", reply_by="2026-10-08T17:00")
    for day in (dt.date(2026, 10, 9), dt.date(2026, 10, 2)):
        path = stage.folder / f"weekly-update {day}.weekly"
        update = replace(weekly.update, date=day, approvals=())
        sent = with_requests(update, sending, stage.environment.now()) if not paths else update
        save_weekly(path, replace(weekly, update=sent))
        paths.append(str(path))
    paths.append(str(stage.folder / "weekly-update 2026-09-25.weekly"))
    stage.environment.keep(replace(stage.environment.settings, recent=tuple(paths)))


@screen
def new_update_dialog(stage: Stage) -> NewUpdateDialog:
    return stage.did("new", NewUpdateDialog)


@screen
def paste_a_past_update(stage: Stage) -> PasteTextDialog:
    dialog = stage.did("import-text", PasteTextDialog)
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText("Hello, my name is Amara.\n\nThe footbridge is open.\n\nHave a good weekend,\nAmara")
    return dialog


@screen
def paste_nothing_yet(stage: Stage) -> PasteTextDialog:
    return stage.did("import-text", PasteTextDialog)
