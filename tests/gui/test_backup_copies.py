"""What is saved is copied to this computer, is among the versions, and offered where a file is damaged."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fuzz.damage import sound_file
from gui.finding import answer_file, button, message, named, shown
from gui.test_versions import rows
from update_editor.gui import backup_copies
from update_editor.gui.dialogs.backup_offer import BackupOfferDialog
from update_editor.gui.dialogs.changed_on_disk import ChangedOnDiskDialog
from update_editor.gui.dialogs.comparison import ComparisonDialog
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.dialogs.versions import VersionsDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import JobRunner
from update_editor.gui.notices import Notice
from update_editor.gui.restoring import bring_back
from update_editor.gui.window import MainWindow
from update_editor.markup.plain_out import update_text
from update_editor.model import Span, Update
from update_editor.services import backups as services_backups
from update_editor.services.backups import backups_for
from update_editor.services.packs import pack_for
from update_editor.services.places import WindowPlace
from update_editor.services.session import open_session
from update_editor.services.versions import versions
from update_editor.storage import Weekly, open_weekly, save_weekly

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def week(update: Update, tmp_path: Path) -> Path:
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def saved(window: MainWindow, week: Path, environment: Environment, qtbot: QtBot) -> MainWindow:
    """A window whose update was saved twice."""
    environment.now = lambda: NOW - dt.timedelta(days=1)
    window.open_path(week)
    type_and_save(window, qtbot, "First. ")
    environment.now = lambda: NOW
    type_and_save(window, qtbot, "Second. ")
    return window


def type_and_save(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), words)
    window.actions_table["save"].trigger()


def versions_dialog(window: MainWindow) -> VersionsDialog:
    window.actions_table["versions"].trigger()
    return shown(window, VersionsDialog)


def words_of(window: MainWindow) -> str:
    return window.workspace.page.panes.pane("message").toPlainText()


def test_each_save_is_among_the_versions_with_its_words(saved: MainWindow) -> None:
    dialog = versions_dialog(saved)
    listed = named(dialog, "Kept versions", QListWidget)
    assert [head for head, _ in rows(listed)] == [
        "Backups on this computer",
        "Today 09:30",
        "Yesterday 09:30:00",
        "Yesterday 09:30:00",
    ]
    text = named(dialog, "What the version says", QPlainTextEdit)
    assert "Second. " in text.toPlainText()
    listed.setCurrentRow(2)
    assert "First. " in text.toPlainText()
    assert "Second. " not in text.toPlainText()


def test_down_goes_over_the_headings(saved: MainWindow, qtbot: QtBot) -> None:
    session = saved.files.session
    session.keep_version("Priya", NOW, "kept by hand")
    dialog = versions_dialog(saved)
    listed = named(dialog, "Kept versions", QListWidget)
    assert [head for head, _ in rows(listed)][:3] == [
        "Kept in the file",
        "Version 1",
        "Backups on this computer",
    ]
    assert listed.currentRow() == 1
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentRow() == 3


def test_a_copy_is_brought_back_and_what_was_there_is_a_version(saved: MainWindow) -> None:
    dialog = versions_dialog(saved)
    named(dialog, "Kept versions", QListWidget).setCurrentRow(2)
    button(dialog, "Restore").click()
    assert "Second. " not in words_of(saved)
    assert "First. " in words_of(saved)
    assert saved.workspace.banner.words == (
        "The copy of yesterday 09:30 is back. What the update said before is kept as a version."
    )
    assert [each.reason for each in versions(saved.files.session.weekly)] == ["before restore"]
    saved.actions_table["undo"].trigger()
    assert "Second. " in words_of(saved)


def test_a_copy_stands_beside_the_update_as_it_is_now(saved: MainWindow) -> None:
    dialog = versions_dialog(saved)
    named(dialog, "Kept versions", QListWidget).setCurrentRow(2)
    button(dialog, "Compare with now").click()
    assert message(shown(saved, ComparisonDialog)) == "They differ in 1 paragraph."


def test_a_copy_that_was_damaged_says_so(saved: MainWindow, environment: Environment) -> None:
    backups_for(environment.state_folder, "updateaaaa")[1].path.write_bytes(b"PK")
    dialog = versions_dialog(saved)
    named(dialog, "Kept versions", QListWidget).setCurrentRow(2)
    assert "damaged" in named(dialog, "What the version says", QPlainTextEdit).toPlainText()
    assert not button(dialog, "Restore").isEnabled()


def test_what_was_opened_is_copied_a_moment_later(
    window: MainWindow, week: Path, environment: Environment, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_copies, "LATER", 0)
    window.open_path(week)
    qtbot.waitUntil(lambda: len(backups_for(environment.state_folder, "updateaaaa")) == 1)


def test_a_save_moments_after_opening_has_what_was_opened_copied_first(
    window: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    opened = week.read_bytes()
    window.open_path(week)
    type_and_save(window, qtbot, "Away with all that. ")
    now, before = backups_for(environment.state_folder, "updateaaaa")
    assert now.path.read_bytes() == week.read_bytes()
    assert before.path.read_bytes() == opened


def test_what_somebody_else_saved_is_copied_before_a_merge_is_saved_over_it(
    window: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    window.open_path(week)
    theirs = open_session(week, pack_for)
    theirs.do("Typing", replace(theirs.update, title=(Span(text="Theirs"),)))
    theirs.save()
    written = week.read_bytes()
    type_and_save(window, qtbot, "Mine. ")
    button(shown(window, ChangedOnDiskDialog), "Merge").click()
    copies = [each.path.read_bytes() for each in backups_for(environment.state_folder, "updateaaaa")]
    assert copies[:2] == [week.read_bytes(), written]


@pytest.fixture
def threads(environment: Environment) -> Iterator[JobRunner]:
    """Have jobs run beside the window, which is made later."""
    runner = JobRunner()
    environment.jobs = runner
    yield runner
    runner.shut_down()


def test_it_is_saved_before_it_is_copied_and_saved_again_meanwhile(
    threads: JobRunner, window: MainWindow, week: Path, environment: Environment, qtbot: QtBot, slow: Event
) -> None:
    window.open_path(week)
    type_and_save(window, qtbot, "First. ")
    qtbot.waitUntil(lambda: window.top_bar._saved.accessibleName() == "Saved ✓")
    assert "First. " in update_text(open_weekly(week).update)
    type_and_save(window, qtbot, "Second. ")
    slow.set()
    qtbot.waitUntil(lambda: not window.files.saving.is_running)
    threads.shut_down()
    latest = backups_for(environment.state_folder, "updateaaaa")[0]
    assert latest.path.read_bytes() == week.read_bytes()
    assert "Second. " in update_text(open_weekly(week).update)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Hold up each copy of what was saved until this is set."""
    go_on, keep = Event(), services_backups.keep_backup

    def wait_and_keep(
        folder: Path, data: bytes, path: Path, now: dt.datetime, *, only_new: bool = False
    ) -> None:
        assert only_new or go_on.wait(20)
        keep(folder, data, path, now, only_new=only_new)

    monkeypatch.setattr(services_backups, "keep_backup", wait_and_keep)
    yield go_on
    go_on.set()


def test_for_a_file_that_does_not_open_the_copy_is_offered(
    saved: MainWindow, week: Path, tmp_path: Path
) -> None:
    saved.files.show(None)
    week.write_bytes(b"")
    saved.open_path(week)
    dialog = shown(saved, BackupOfferDialog)
    assert dialog.more.text().startswith("The file is empty")
    assert "A backup copy of today 09:30 is on this computer." in dialog.more.text()
    button(dialog, "Open the copy").click()
    assert "Second. " in words_of(saved)
    assert saved.files.has_unsaved
    assert saved.workspace.banner.words.startswith("This is the backup copy of today 09:30.")
    saved.actions_table["save"].trigger()
    answer_file(saved, tmp_path / "again.weekly")
    assert "Second. " in update_text(open_weekly(tmp_path / "again.weekly").update)
    assert week.read_bytes() == b""


def test_where_there_is_no_copy_none_is_offered(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "other.weekly").write_bytes(b"")
    window.open_path(tmp_path / "other.weekly")
    assert window.findChild(BackupOfferDialog) is None
    assert "can’t be opened" in shown(window, MessageDialog).what.text()


def test_a_file_that_opens_in_parts_has_its_copy_offered_beside_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "ferry.weekly"
    path.write_bytes(sound_file())
    window.open_path(path)
    window.files.session.keep_version("Priya", NOW, "kept by hand")
    window.actions_table["save"].trigger()
    window.files.show(None)
    path.write_bytes(path.read_bytes()[:-500])
    window.open_path(path)
    banner = window.workspace.banner
    qtbot.waitUntil(lambda: "A backup copy of this update, of today" in banner.words)
    assert banner.words.startswith("“ferry.weekly” is damaged")
    assert window.findChild(Notice) is None
    qtbot.mouseClick(button(banner, "Open the copy"), Qt.MouseButton.LeftButton)
    assert banner.isVisible()
    (other,) = [each for each in window.windows.all() if each is not window]
    assert not other.files.session.is_read_only
    other.files.show(None)
    other.close()


def test_a_file_that_does_not_come_back_at_the_start_has_its_copy_offered(
    saved: MainWindow, week: Path, environment: Environment
) -> None:
    saved.files.show(None)
    week.write_bytes(b"")
    saved.windows.places.keep_windows((WindowPlace(file=str(week)),))
    bring_back(saved.windows, saved, environment)
    notice = saved.findChild(Notice)
    assert notice.words == (
        "“week.weekly” was open last time and can’t be opened: the file is empty; get back an earlier "
        "version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team. "
        "A backup copy of “week.weekly”, of today 09:30, is on this computer."
    )
    button(notice, "Open the copy").click()
    assert "Second. " in words_of(saved)


def test_where_no_copy_can_be_kept_it_is_saved_and_said_once(
    window: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.state_folder.mkdir(parents=True)
    (environment.state_folder / "backups").write_text("in the way")
    window.open_path(week)
    for words in ("First. ", "Second. "):
        type_and_save(window, qtbot, words)
    assert "Second. " in update_text(open_weekly(week).update)
    assert not window.files.has_unsaved
    (notice,) = window.findChildren(Notice)
    assert notice.words.startswith("It is saved, but no backup copy could be kept on this computer.")
    assert f"{environment.state_folder} could not be written in" in notice.words.replace("\u200b", "")
