"""A copy that a sync client left beside the file is told, merged on request, and never deleted unasked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.driving import come_to
from gui.finding import button, notices, shown
from update_editor.gui import conflict_copies, copy_of_another, system_bin
from update_editor.gui.dialogs.comparison import ComparisonDialog
from update_editor.gui.dialogs.conflict_copy import ConflictCopyDialog
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.environment import Environment
from update_editor.gui.notices import Notice
from update_editor.gui.window import MainWindow
from update_editor.markup.plain_out import update_text
from update_editor.model import Unusable, Update, block
from update_editor.services import taking_in
from update_editor.services.backups import back_up
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.session import open_session
from update_editor.storage import Weekly, file_bytes, open_weekly, save_weekly


@pytest.fixture
def week(update: Update, tmp_path: Path) -> Path:
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def copy(week: Path, environment: Environment) -> Path:
    """The copy that a sync client left: both files were made from one that is among the backup copies."""
    copy = week.with_name("week-PC12.weekly")
    copy.write_bytes(week.read_bytes())
    back_up(environment.state_folder, file_bytes(week), week, environment.now())
    change(copy, "closing", "Good night,")
    change(week, "opening", "Hello, all of you.")
    return copy


def change(path: Path, where: str, words: str) -> None:
    session = open_session(path, pack_for)
    session.do("Typing", set_text(session.update, where, (block(words),)))
    session.save()


@pytest.fixture
def at_week(window: MainWindow, week: Path, copy: Path) -> MainWindow:
    window.open_path(week)
    come_to(window)
    return window


def dialog_of(window: MainWindow) -> ConflictCopyDialog:
    button(window, "Look and merge…").click()
    return shown(window, ConflictCopyDialog)


def test_it_is_told_once_on_coming_to_the_window(at_week: MainWindow) -> None:
    come_to(at_week)
    assert notices(at_week) == [
        "“week-PC12.weekly” is a copy of this update with changes that are not in this one."
    ]


def test_it_is_told_a_moment_after_opening(
    window: MainWindow, week: Path, copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conflict_copies, "LATER", 0)
    window.open_path(week)
    qtbot.waitUntil(lambda: len(notices(window)) == 1)


LATER_COPY = "week (conflicted copy 2026-11-20).weekly"


def changed_copy(week: Path) -> Path:
    """Return a copy of the file as it is, which was changed and saved since; the file was not."""
    copy = week.with_name(LATER_COPY)
    copy.write_bytes(week.read_bytes())
    change(copy, "closing", "Good night,")
    return copy


def test_one_that_was_made_from_the_file_and_goes_on_is_told_and_merged(
    window: MainWindow, week: Path
) -> None:
    changed_copy(week)
    window.open_path(week)
    come_to(window)
    assert len(notices(window)) == 1
    dialog = dialog_of(window)
    assert "not known any more" not in dialog.more.text()
    button(dialog, "Merge").click()
    assert window.workspace.banner.words == "What both of you did is in the update now."
    assert "Good night," in update_text(window.files.session.update)


def test_one_that_comes_while_the_file_is_open_is_told_after_a_while(
    window: MainWindow, week: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conflict_copies, "LATER", 0)
    monkeypatch.setattr(conflict_copies, "AGAIN", 20)
    window.open_path(week)
    come_to(window)
    assert notices(window) == []
    changed_copy(week)
    qtbot.waitUntil(lambda: len(notices(window)) == 1)


def test_one_that_came_meanwhile_is_told_at_the_save(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    window.open_path(week)
    come_to(window)
    changed_copy(week)
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), "Mine. ")
    window.actions_table["save"].trigger()
    assert [words[:43] for words in notices(window)] == [f"“{LATER_COPY}” i"[:43]]


def test_enter_merges_it_and_the_save_offers_to_move_it_to_the_bin(
    at_week: MainWindow, week: Path, copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = copy.read_bytes()
    dialog = dialog_of(at_week)
    assert dialog.what.text() == "“week-PC12.weekly” has changes that are not in this update"
    assert "not known any more" not in dialog.more.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert at_week.workspace.banner.words == "What both of you did is in the update now."
    assert notices(at_week) == []
    assert at_week.files.has_unsaved
    at_week.actions_table["save"].trigger()
    words = update_text(open_weekly(week).update)
    assert "Hello, all of you." in words
    assert "Good night," in words
    assert copy.read_bytes() == before
    assert notices(at_week) == [
        "What “week-PC12.weekly” says is saved in this update, so the copy is not needed any more."
    ]
    binned = []
    monkeypatch.setattr(system_bin, "move_to_bin", lambda path: binned.append(path) or True)
    button(at_week, "Move to the bin").click()
    assert binned == [copy]


def test_a_copy_that_was_changed_meanwhile_does_not_go_to_the_bin(
    at_week: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    button(dialog_of(at_week), "Merge").click()
    at_week.actions_table["save"].trigger()
    change(copy, "closing", "Something new.")
    monkeypatch.setattr(system_bin, "move_to_bin", lambda _path: pytest.fail("it is gone"))
    button(at_week, "Move to the bin").click()
    assert "was changed meanwhile" in shown(at_week, MessageDialog).more.text()


def test_where_there_is_no_bin_the_copy_stays_and_it_is_said(
    at_week: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    button(dialog_of(at_week), "Merge").click()
    at_week.actions_table["save"].trigger()
    monkeypatch.setattr(system_bin, "move_to_bin", lambda _path: False)
    button(at_week, "Move to the bin").click()
    assert "can’t be moved to the bin" in shown(at_week, MessageDialog).more.text()
    assert copy.exists()


def test_undo_takes_the_merge_back(at_week: MainWindow) -> None:
    before = at_week.files.session.update
    button(dialog_of(at_week), "Merge").click()
    assert at_week.files.session.update != before
    at_week.actions_table["undo"].trigger()
    assert at_week.files.session.update == before


def test_a_copy_of_which_the_merge_was_undone_is_offered_again(at_week: MainWindow) -> None:
    told = notices(at_week)
    button(dialog_of(at_week), "Merge").click()
    come_to(at_week)
    assert "“week-PC12.weekly”" not in "".join(notices(at_week))
    at_week.workspace.session.undo()
    come_to(at_week)
    assert told[0] in notices(at_week)


def test_a_merge_that_fails_is_told_and_stays_offered(
    at_week: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise Unusable("newer-format")

    monkeypatch.setattr(taking_in, "take_in_copy", refuse)
    told = notices(at_week)
    button(dialog_of(at_week), "Merge").click()
    shown(at_week, MessageDialog).accept()
    assert notices(at_week) == told


def test_it_can_be_compared_first_and_stays_offered(at_week: MainWindow) -> None:
    button(dialog_of(at_week), "Compare").click()
    assert at_week.findChild(ComparisonDialog) is not None
    assert len(notices(at_week)) == 1


def test_not_now_leaves_the_offer(at_week: MainWindow) -> None:
    before = at_week.files.session.update
    dialog_of(at_week).reject()
    assert at_week.files.session.update == before
    assert len(notices(at_week)) == 1


def test_where_the_origin_is_not_known_it_is_said(
    window: MainWindow, week: Path, copy: Path, environment: Environment
) -> None:
    for each in (environment.state_folder / "backups").iterdir():
        each.unlink()
    window.open_path(week)
    come_to(window)
    dialog = dialog_of(window)
    assert "not known any more" in dialog.more.text()
    button(dialog, "Merge").click()
    words = update_text(window.files.session.update)
    assert "Hello, all of you." in words


def test_another_file_has_no_line_of_the_one_before(at_week: MainWindow) -> None:
    at_week.files.show(None)
    assert notices(at_week) == []


def test_the_file_of_another_update_is_left_alone(
    window: MainWindow, week: Path, copy: Path, update: Update
) -> None:
    from msgspec.structs import replace

    save_weekly(copy, Weekly(update=replace(update, id="another")))
    window.open_path(week)
    come_to(window)
    assert notices(window) == []


def test_of_many_copies_some_are_told_and_the_others_after_these(at_week: MainWindow, copy: Path) -> None:
    for each in at_week.findChildren(Notice):
        each.put_away()
    for number in range(13, 18):
        copy.with_name(f"week-PC{number}.weekly").write_bytes(copy.read_bytes())
    come_to(at_week)
    assert [words[:18] for words in notices(at_week)] == [f"“week-PC{n}.weekly”" for n in (13, 14, 15)]
    at_week.findChildren(Notice)[0].put_away()
    come_to(at_week)
    assert [words[:18] for words in notices(at_week)] == [f"“week-PC{n}.weekly”" for n in (14, 15, 16)]


def opened_by_itself(window: MainWindow, copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a copy, and return what the window says of it."""
    monkeypatch.setattr(copy_of_another, "LATER", 0)
    monkeypatch.setattr(conflict_copies, "LATER", 0)
    window.open_path(copy)
    come_to(window)
    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    return notices(window)[0]


def test_a_copy_that_is_opened_by_itself_says_so_and_leads_to_the_file_that_takes_it_in(
    window: MainWindow, week: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = opened_by_itself(window, changed_copy(week), qtbot, monkeypatch)
    assert words == (
        "This is a copy that a sync program made of “week.weekly”, when two people changed it at once. "
        "Open that one, and it offers to take this copy in."
    )
    button(window, "Open that one").setFocus()
    qtbot.keyClick(button(window, "Open that one"), Qt.Key.Key_Space)
    (other,) = [each for each in window.windows.all() if each is not window]
    assert other.files.session.path == week
    come_to(other)
    qtbot.waitUntil(lambda: len(notices(other)) == 1)
    button(dialog_of(other), "Merge").click()
    assert "Good night," in update_text(other.files.session.update)


def test_a_copy_of_a_name_that_a_person_might_give_says_what_is_known(
    window: MainWindow, copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = opened_by_itself(window, copy, qtbot, monkeypatch)
    assert words.startswith("This seems to be a copy that a sync program made of “week.weekly”: each has")


def test_a_copy_whose_words_are_in_the_file_says_that_too(
    window: MainWindow, week: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = week.with_name(LATER_COPY)
    copy.write_bytes(week.read_bytes())
    change(week, "closing", "Good night,")
    words = opened_by_itself(window, copy, qtbot, monkeypatch)
    assert words.endswith("What was saved in this copy is in that one already: go on there.")
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), "Mine. ")
    window.actions_table["save"].trigger()
    assert notices(window)[0].endswith("Open that one, and it offers to take this copy in.")


def test_a_copy_that_a_person_made_to_go_on_in_says_nothing(
    window: MainWindow, week: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_of_another, "LATER", 0)
    copy = week.with_name("week - Copy.weekly")
    copy.write_bytes(week.read_bytes())
    change(copy, "closing", "Good night,")
    window.open_path(copy)
    come_to(window)
    qtbot.wait(50)
    assert notices(window) == []
