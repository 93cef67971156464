"""The update's file: saving it, what others did to it, its versions and backup copies."""

import datetime as dt
import os

from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit

from screens.listing import screen
from screens.page import window_with_an_empty_update
from screens.review import show_reviewed
from screens.stage import LONG_NAME, Stage
from update_editor.gui.dialogs.backup_offer import BackupOfferDialog
from update_editor.gui.dialogs.changed_on_disk import ChangedOnDiskDialog
from update_editor.gui.dialogs.comparison import ComparisonDialog
from update_editor.gui.dialogs.conflict_copy import ConflictCopyDialog
from update_editor.gui.dialogs.messages import UnsavedDialog
from update_editor.gui.dialogs.versions import VersionsDialog
from update_editor.gui.dialogs.write_over import WriteOverDialog
from update_editor.gui.notices import Notice
from update_editor.gui.taking_in_file import take_in_file
from update_editor.gui.whose_file import was_changed
from update_editor.gui.window import MainWindow
from update_editor.model import Message, Update, block, line
from update_editor.services.backups import back_up
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.sample import sample_weekly
from update_editor.services.session import open_session
from update_editor.storage import save_weekly, weekly_bytes
from update_editor.storage.presence import OpenBy, Sign
from update_editor.storage.weekly import file_digest


@screen
def window_with_banner(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.files.noted.emit(
        window.files.tr("A newer version of this program wrote the file. Save changes under another name.")
    )
    return window


@screen
def window_with_a_save_that_failed(stage: Stage) -> MainWindow:
    """The line that stays until it is saved: the file has another name now."""
    window = stage.open_sample()
    path = stage.folder / "weekly update.weekly"
    save_weekly(path, sample_weekly())
    window.open_path(path)
    stage.awake()
    path.rename(path.with_name("weekly update, final.weekly"))
    window.actions_table["save"].trigger()
    stage.until(lambda: window.files.saving.has_failed)
    QTest.qWait(400)
    return window


@screen
def window_with_a_damaged_file(stage: Stage) -> MainWindow:
    path = stage.folder / LONG_NAME
    save_weekly(path, sample_weekly())
    back_up(stage.environment.state_folder, path.read_bytes(), path, stage.environment.now())
    data = bytearray(path.read_bytes()[:-500])
    at = data.index(b"\x89PNG") + 100
    data[at : at + 50] = bytes(50)
    path.write_bytes(data)
    stage.window.open_path(path)
    window = stage.awake()
    workspace = window.workspace
    assert workspace is not None
    stage.until(lambda: any(each.text() for each in workspace.banner.findChildren(QAbstractButton)))
    return window


@screen
def window_while_saving(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.files.saving.is_running = True
    window.files.saving.changed.emit()
    window.files.saving.is_running = False
    return window


@screen
def window_that_is_saved(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    session.save(stage.folder / LONG_NAME)
    window.files.saved.emit()
    return window


@screen
def window_with_somebody_else_in_the_file(stage: Stage) -> MainWindow:
    path = stage.folder / "Weekly update 2026-10-16.weekly"
    save_weekly(path, sample_weekly())
    theirs = open_session(path, pack_for)
    theirs.do("Typing", replace(theirs.update, title=line("Warm-up walks")))
    theirs.save(path.with_name("Weekly update 2026-10-16-DESKTOP-4F7A2.weekly"))
    mine = open_session(path, pack_for)
    mine.do("Typing", replace(mine.update, title=line("Winter walks")))
    mine.save()
    Sign(path, "asha", OpenBy(who="Asha Rahman", computer="PC-12")).beat()
    stage.window.open_path(path)
    stage.until(lambda: len(stage.window.findChildren(Notice)) == 2)
    return stage.awake()


@screen
def unsaved(stage: Stage) -> UnsavedDialog:
    window = stage.open_sample()
    dialog = UnsavedDialog(window.files.name, stage.clear, stage.clear, window)
    dialog.open()
    return stage.opened(UnsavedDialog)


@screen
def changed_by_somebody_else(stage: Stage) -> ChangedOnDiskDialog:
    asha = OpenBy(who="Asha Rahman", computer="PC-12")
    words = was_changed("Weekly update 2026-10-16.weekly", asha, "")
    ChangedOnDiskDialog(words, stage.open_sample()).open()
    return stage.opened(ChangedOnDiskDialog)


@screen
def changed_by_somebody_else_under_a_long_name(stage: Stage) -> ChangedOnDiskDialog:
    ChangedOnDiskDialog(was_changed(LONG_NAME, None, ""), stage.open_sample()).open()
    return stage.opened(ChangedOnDiskDialog)


@screen
def window_with_the_copy_of_a_sync_program(stage: Stage) -> MainWindow:
    path = stage.folder / LONG_NAME
    save_weekly(path, sample_weekly())
    copy = path.with_stem(f"{path.stem} (conflicted copy 2026-10-14)")
    theirs = open_session(path, pack_for)
    theirs.do("Typing", replace(theirs.update, title=line("Warm-up walks")))
    theirs.save(copy)
    stage.window.open_path(copy)
    stage.until(lambda: len(stage.window.findChildren(Notice)) == 1)
    return stage.awake()


@screen
def window_with_what_somebody_else_saved(stage: Stage) -> MainWindow:
    """Asha saved while something is unsaved here."""
    path = stage.folder / LONG_NAME
    save_weekly(path, sample_weekly())
    stage.window.open_path(path)
    window = stage.awake()
    session = window.files.session
    assert session is not None
    session.do("", replace(session.update, title=line("Winter walks")))
    theirs = open_session(path, pack_for)
    theirs.do("Typing", replace(theirs.update, title=line("Warm-up walks")))
    theirs.save()
    at_eight = stage.environment.now().replace(hour=8, minute=52).timestamp()
    os.utime(path, (at_eight, at_eight))
    asha = OpenBy(who="Asha Rahman", computer="PC-12", saved=file_digest(path))
    Sign(path, "asha", asha).beat()
    window.beside_file.look()
    stage.until(lambda: len(window.findChildren(Notice)) == 1)
    QTest.qWait(400)
    return window


@screen
def window_after_a_merge(stage: Stage) -> MainWindow:
    """Asha and the person at the window changed the same two places."""
    path = stage.folder / "Weekly update 2026-10-16.weekly"
    save_weekly(path, sample_weekly())
    stage.window.open_path(path)
    window = stage.awake()
    session = window.files.session
    assert session is not None
    theirs = open_session(path, pack_for)
    walks = "Warm-up walks start again on {day}."
    for each, greeting, day in ((theirs, "Good morning", "Tuesday"), (session, "Hello, all", "Wednesday")):
        message = each.update.sections[0]
        assert isinstance(message, Message)
        opening, body = list(each.update.opening), list(message.body)
        opening[0] = replace(opening[0], spans=line(greeting))
        body[0] = replace(body[0], spans=line(walks.format(day=day)))
        each.do("Typing", set_text(set_text(each.update, "message", tuple(body)), "opening", tuple(opening)))
    theirs.save()
    take_in_file(window, stage.environment.state_folder, session, path, None)
    stage.rest()
    return window


@screen
def copy_of_a_sync_program(stage: Stage) -> ConflictCopyDialog:
    name = "Weekly update 2026-10-16-DESKTOP-4F7A2.weekly"
    ConflictCopyDialog(name, stage.open_sample(), knows_origin=False).open()
    return stage.opened(ConflictCopyDialog)


@screen
def backup_copy_of_a_damaged_file(stage: Stage) -> BackupOfferDialog:
    path = stage.folder / "Weekly update 2026-10-16.weekly"
    path.write_bytes(b"")
    data = weekly_bytes(sample_weekly())
    back_up(stage.environment.state_folder, data, path, stage.environment.now())
    stage.window.open_path(path)
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    return stage.opened(BackupOfferDialog)


@screen
def question_before_a_copy_is_written_over(stage: Stage) -> WriteOverDialog:
    WriteOverDialog(LONG_NAME, stage.open_sample()).open()
    return stage.opened(WriteOverDialog)


@screen
def versions_of_the_update(stage: Stage) -> VersionsDialog:
    window = show_reviewed(stage, "all")
    session = window.files.session
    assert session is not None
    now = stage.environment.now()
    session.keep_version("Priya Lindqvist", now - dt.timedelta(days=1), "sent to Amara Whitcombe")
    session.keep_version("Priya Lindqvist", now, "approved by Amara Whitcombe")
    return stage.did("versions", VersionsDialog)


@screen
def versions_and_backup_copies(stage: Stage) -> VersionsDialog:
    window = show_reviewed(stage, "all")
    session = window.files.session
    assert session is not None
    now = stage.environment.now()
    session.keep_version("Priya Lindqvist", now - dt.timedelta(days=1), "sent to Amara Whitcombe")
    for hours in (30, 26, 2):
        _saved_here(stage, session.update, now - dt.timedelta(hours=hours))
    return stage.did("versions", VersionsDialog)


def _saved_here(stage: Stage, update: Update, now: dt.datetime) -> None:
    """Keep a backup copy of an update, as if it had been saved then."""
    told = replace(update, closing=(*update.closing, block(f"Saved at {now:%H:%M}.")))
    data = weekly_bytes(replace(sample_weekly(), update=told))
    back_up(stage.environment.state_folder, data, stage.folder / "Weekly update.weekly", now)


@screen
def versions_none_yet(stage: Stage) -> VersionsDialog:
    window_with_an_empty_update(stage)
    return stage.did("versions", VersionsDialog)


@screen
def side_by_side(stage: Stage) -> ComparisonDialog:
    window = show_reviewed(stage, "all")
    path = stage.folder / "weekly-update from Priya.weekly"
    save_weekly(path, sample_weekly())
    window.version_actions.compare_with(path)
    dialog = stage.opened(ComparisonDialog)
    stage.until(lambda: bool(dialog.findChildren(QTextEdit)[0].toPlainText()))
    return dialog
