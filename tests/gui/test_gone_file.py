"""A file is renamed, deleted or refused while its update is open: the text stays, and the save says so."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.driving import type_text
from gui.finding import answer_file, button, shown
from update_editor.gui.dialogs.write_over import WriteOverDialog
from update_editor.gui.notices import Notice
from update_editor.gui.window import MainWindow
from update_editor.model import Update, text_of
from update_editor.storage import Weekly, open_weekly, save_weekly


@pytest.fixture
def week(window: MainWindow, tmp_path: Path, update: Update) -> Path:
    """The file of an update in which something was typed since it was saved."""
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=update))
    window.open_path(path)
    window.workspace.page.go_to("message")
    type_text(window.workspace.page.panes.current, "So. ")
    return path


def save(window: MainWindow) -> None:
    window.actions_table["save"].trigger()


def notice(window: MainWindow) -> Notice:
    """Return the line that says that nothing was saved, having seen that the text is still there."""
    line = window.findChild(Notice)
    assert line.words.startswith("Not saved. ")
    assert "Your text is still here" in line.words
    assert "So. " in window.workspace.page.panes.pane("message").toPlainText()
    assert window.files.has_unsaved
    return line


def has_typed(path: Path) -> bool:
    return "So. " in text_of(open_weekly(path).update.sections[0].body)


def test_a_deleted_file_is_missed_and_can_be_saved_there_again(
    window: MainWindow, week: Path, qtbot: QtBot
) -> None:
    week.unlink()
    save(window)
    assert "“week.weekly” is no longer there" in notice(window).words
    assert not week.exists()
    qtbot.mouseClick(button(notice(window), "Save it there again"), Qt.MouseButton.LeftButton)
    assert has_typed(week)
    assert window.findChild(Notice) is None
    assert not window.files.has_unsaved


def test_a_renamed_file_is_found_and_saved_in(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    renamed = week.rename(week.with_name("week, final.weekly"))
    save(window)
    assert "“week.weekly” is called “week, final.weekly” now" in notice(window).words
    qtbot.mouseClick(button(notice(window), "Save under its new name"), Qt.MouseButton.LeftButton)
    assert has_typed(renamed)
    assert not week.exists()
    assert window.files.session.path == renamed


def copy_to_keep(week: Path) -> Path:
    kept = week.with_name("week to keep.weekly")
    kept.write_bytes(week.read_bytes())
    week.unlink()
    return kept


def test_a_copy_of_a_deleted_file_is_not_written_over_without_a_question(
    window: MainWindow, week: Path, qtbot: QtBot
) -> None:
    kept = copy_to_keep(week)
    before = kept.read_bytes()
    save(window)
    assert "is called" not in notice(window).words
    assert "“week to keep.weekly” says the same as was last saved" in notice(window).words
    button(notice(window), "Save in that one…").click()
    dialog = shown(window, WriteOverDialog)
    assert button(dialog, "Cancel").isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert kept.read_bytes() == before
    button(notice(window), "Save it there again").click()
    assert has_typed(week)
    assert kept.read_bytes() == before


def test_what_only_looked_like_a_copy_can_be_saved_in(window: MainWindow, week: Path) -> None:
    kept = copy_to_keep(week)
    save(window)
    button(notice(window), "Save in that one…").click()
    button(shown(window, WriteOverDialog), "Write over it").click()
    assert has_typed(kept)
    assert window.files.session.path == kept
    assert window.findChild(Notice) is None


def test_a_renamed_file_that_another_window_shows_is_not_saved_in(window: MainWindow, week: Path) -> None:
    renamed = week.rename(week.with_name("week, final.weekly"))
    before = renamed.read_bytes()
    save(window)
    window.open_path(renamed)
    button(notice(window), "Save under its new name").click()
    assert renamed.read_bytes() == before
    assert window.files.session.path == week


def test_what_has_no_file_any_more_can_be_saved_under_another_name(window: MainWindow, week: Path) -> None:
    week.unlink()
    save(window)
    button(notice(window), "Save as…").click()
    answer_file(window, week.with_name("another.weekly"))
    assert has_typed(week.with_name("another.weekly"))
    assert window.findChild(Notice) is None


def test_a_file_that_may_not_be_written_says_so_and_offers_another_name(
    window: MainWindow, week: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = week.read_bytes()

    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "no")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        save(window)
    assert "“week.weekly” is write-protected" in notice(window).words
    assert week.read_bytes() == before
    button(notice(window), "Save as…").click()
    answer_file(window, week.with_name("another.weekly"))
    assert has_typed(week.with_name("another.weekly"))


def test_a_file_that_could_only_be_copied_over_is_saved_and_the_officer_is_warned_once(
    window: MainWindow, week: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Path, _target: Path) -> None:
        raise OSError(errno.EXDEV, "another file system")

    real = Path.replace
    monkeypatch.setattr(Path, "replace", lambda self, to: refuse(self, to) if to == week else real(self, to))
    save(window)
    assert has_typed(week)
    assert "does not let a file be replaced in one step" in window.workspace.banner.words
    window.workspace.banner.hide()
    type_text(window.workspace.page.panes.current, "And on. ")
    save(window)
    assert not window.files.has_unsaved
    assert not window.workspace.banner.isVisible()
