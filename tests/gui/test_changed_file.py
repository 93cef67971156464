"""What a colleague saved in the same file is never written over unasked."""

import datetime as dt
import os
import platform
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget
from pytestqt.qtbot import QtBot

from gui.driving import CTRL, SHIFT, come_to
from gui.finding import answer_file, button, notices, shown
from gui.test_versions import rows
from update_editor.gui import changed_file
from update_editor.gui.dialogs.changed_on_disk import ChangedOnDiskDialog
from update_editor.gui.dialogs.comparison import ComparisonDialog
from update_editor.gui.dialogs.messages import UnsavedDialog
from update_editor.gui.dialogs.sent import SentDialog
from update_editor.gui.dialogs.versions import VersionsDialog
from update_editor.gui.environment import Environment
from update_editor.gui.notices import Notice
from update_editor.gui.window import MainWindow
from update_editor.markup.plain_out import update_text
from update_editor.model import Message, Update, block, line
from update_editor.review.changes import changes_of
from update_editor.review.resolve import accept, open_changes
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.review_round import Sending
from update_editor.services.session import open_session
from update_editor.services.versions import version_at
from update_editor.storage import Weekly, open_weekly, save_weekly
from update_editor.storage.presence import OpenBy, Sign
from update_editor.storage.weekly import file_digest


@pytest.fixture
def week(update: Update, tmp_path: Path) -> Path:
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def at_week(window: MainWindow, week: Path) -> MainWindow:
    window.open_path(week)
    return window


def a_colleague_saves(week: Path, words: str = "The ferry sails on Sunday.") -> Update:
    theirs = open_session(week, pack_for)
    theirs.do("Typing", set_text(theirs.update, "message", (block(words),)))
    theirs.save()
    return theirs.update


def type_and_save(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.page.go_to("message")
    pane = window.workspace.page.panes.pane("message")
    qtbot.keyClicks(pane, "Mine. ")
    window.actions_table["save"].trigger()


def test_a_save_over_a_colleagues_asks_and_writes_nothing(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    theirs = a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    dialog = at_week.findChild(ChangedOnDiskDialog)
    assert "“week.weekly” was changed by somebody else" in dialog.what.text()
    assert button(dialog, "Merge").isDefault()
    dialog.reject()
    assert open_weekly(week).update == theirs
    assert at_week.files.has_unsaved


def test_enter_merges_both_and_saves(at_week: MainWindow, week: Path, qtbot: QtBot) -> None:
    theirs = open_session(week, pack_for)
    theirs.do("Typing", set_text(theirs.update, "closing", (block("Good night,"),)))
    theirs.save()
    type_and_save(at_week, qtbot)
    qtbot.keyClick(at_week.findChild(ChangedOnDiskDialog), Qt.Key.Key_Return)
    words = update_text(open_weekly(week).update)
    assert "Mine. " in words
    assert "Good night," in words
    assert not at_week.files.has_unsaved
    assert at_week.workspace.banner.words == "What both of you did is in the update now."


def test_where_both_changed_the_same_words_both_are_shown(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    both_change_the_same(at_week, week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Merge").click()
    assert open_changes(open_weekly(week).update)
    assert "you changed the same" in at_week.workspace.banner.words


def both_change_the_same(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    """Asha saves another word than the one that is typed here, which a save then asks about."""
    theirs = open_session(week, pack_for)
    same = replace(theirs.update.sections[0].body[0], spans=line("The road is shut."))
    theirs.do("Typing", set_text(theirs.update, "message", (same,)))
    theirs.save()
    window.workspace.page.panes.pane("message").selectAll()
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), "A tram ran late. ")
    type_and_save(window, qtbot)


def undo(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.workspace.page.panes.pane("message"), Qt.Key.Key_Z, CTRL)


def redo(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.workspace.page.panes.pane("message"), Qt.Key.Key_Z, CTRL | SHIFT)


def test_the_line_about_a_merge_goes_when_it_is_undone_and_comes_back_with_it(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    banner = at_week.workspace.banner
    a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Merge").click()
    assert banner.isVisible()
    undo(at_week, qtbot)
    assert banner.isHidden()
    redo(at_week, qtbot)
    assert banner.isVisible()
    qtbot.keyClicks(at_week.workspace.page.panes.pane("message"), "More. ")
    assert banner.isVisible()
    button(banner, "Put this message away").click()
    undo(at_week, qtbot)
    redo(at_week, qtbot)
    assert banner.isHidden()


def test_a_merge_that_was_undone_for_something_else_is_not_told_again(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Merge").click()
    undo(at_week, qtbot)
    qtbot.keyClicks(at_week.workspace.page.panes.pane("message"), "More. ")
    assert at_week.workspace.banner.isHidden()


def test_the_line_leads_to_what_both_changed_and_goes_once_that_is_decided(
    at_week: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me="Priya Raman"))
    both_change_the_same(at_week, week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Merge").click()
    workspace = at_week.workspace
    workspace.wake()
    workspace.page.go_to("closing")
    qtbot.mouseClick(button(workspace.banner, "Show it"), Qt.MouseButton.LeftButton)
    assert workspace.reviewing.panel.isVisible()
    (change,) = changes_of(at_week.files.session.update)
    assert workspace.reviewing.chosen.id == f"change {change.id}"
    assert workspace.page.panes.current.where == "message"
    assert workspace.banner.isVisible()
    at_week.actions_table["accept-change"].trigger()
    assert "look it over" not in workspace.banner.words or workspace.banner.isHidden()


def authors(update: Update) -> set[str]:
    return {each.author for each in changes_of(update)}


def test_a_colleague_who_is_there_and_saved_is_named_and_so_are_her_words(
    at_week: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me="Priya Raman"))
    a_colleague_saves(week)
    says = OpenBy(who="Asha Rahman", computer="PC-12", saved=file_digest(week))
    Sign(week, "asha", says).beat()
    both_change_the_same(at_week, week, qtbot)
    dialog = at_week.findChild(ChangedOnDiskDialog)
    assert (
        "was changed by somebody else" in dialog.what.text()
    )  # a later save, of which her sign says nothing
    dialog.reject()
    Sign(week, "asha", replace(says, saved=file_digest(week))).beat()
    button(at_week, "Merge or compare…").click()
    dialog = shown(at_week, ChangedOnDiskDialog)
    assert "was changed by Asha Rahman on PC-12 since you opened it" in dialog.what.text()
    button(dialog, "Merge").click()
    assert authors(open_weekly(week).update) == {"Asha Rahman"}
    assert (
        "Accept a tracked change to take theirs, reject it to keep yours." in at_week.workspace.banner.words
    )


def test_words_of_whom_nobody_knows_are_those_of_the_other_file(
    at_week: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me="Priya Raman"))
    both_change_the_same(at_week, week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Merge").click()
    merged = open_weekly(week).update
    assert authors(merged) == {"The other file"}
    taken = accept(merged, [each.id for each in changes_of(merged)])
    assert "The road is shut." in update_text(taken)
    assert "tram" not in update_text(taken)


@pytest.mark.parametrize("answer", ["Cancel", "Compare", "Save a copy…"])
def test_what_is_not_decided_stays_unsaved_in_a_line_with_what_can_be_done(
    at_week: MainWindow, week: Path, qtbot: QtBot, answer: str
) -> None:
    a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), answer).click()
    (line_,) = at_week.findChildren(Notice)
    assert line_.words.startswith("Not saved. “week.weekly” was changed by somebody else")
    assert button(line_, "Save as…")
    button(line_, "Merge or compare…").click()
    (asked, *_) = [each for each in at_week.findChildren(ChangedOnDiskDialog) if each.isVisible()]
    button(asked, "Merge").click()
    assert notices(at_week) == []
    assert "Mine. " in update_text(open_weekly(week).update)


def test_a_copy_is_saved_beside_it(at_week: MainWindow, week: Path, qtbot: QtBot) -> None:
    theirs = a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Save a copy…").click()
    (proposed,) = at_week.findChild(QFileDialog).selectedFiles()
    assert Path(proposed).name == "week (copy).weekly"
    answer_file(at_week, week.with_name("mine.weekly"))
    assert open_weekly(week).update == theirs
    assert "Mine. " in update_text(open_weekly(week.with_name("mine.weekly")).update)
    assert not at_week.files.has_unsaved


def test_the_two_can_be_compared_first(at_week: MainWindow, week: Path, qtbot: QtBot) -> None:
    a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Compare").click()
    assert at_week.findChild(ComparisonDialog) is not None
    assert at_week.files.has_unsaved


def test_what_is_replaced_stays_in_the_file_as_a_version(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    theirs = a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Replace it").click()
    assert not at_week.files.has_unsaved
    assert "Mine. " in update_text(open_weekly(week).update)
    assert version_at(open_weekly(week), 1) == theirs


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("Asha Rahman", "Saved by Asha Rahman, then replaced"),
        ("Priya Raman", "Saved by you, then replaced"),
        ("", "Saved by somebody else, then replaced"),
    ],
)
def test_the_version_says_who_had_saved_what_was_replaced(
    at_week: MainWindow, week: Path, environment: Environment, qtbot: QtBot, who: str, words: str
) -> None:
    environment.keep(replace(environment.settings, me="Priya Raman"))
    a_colleague_saves(week)
    Sign(week, "asha", OpenBy(who=who, saved=file_digest(week))).beat()
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Replace it").click()
    at_week.actions_table["versions"].trigger()
    (listed,) = shown(at_week, VersionsDialog).findChildren(QListWidget)
    assert any(words in str(row) for row in rows(listed))


def test_what_is_sent_for_review_is_not_saved_over_a_colleagues(
    at_week: MainWindow, week: Path, environment: Environment
) -> None:
    theirs = a_colleague_saves(week)
    sending = Sending(people=("Amara Whitcombe",), purpose="approval", by="Priya Raman")
    at_week.round_actions.sending.send(at_week.files.session, sending)
    dialog = at_week.findChild(ChangedOnDiskDialog)
    assert open_weekly(week).update == theirs
    assert at_week.findChild(SentDialog) is None
    dialog.copy_wanted.emit()
    answer_file(at_week, week.with_name("mine.weekly"))
    assert at_week.findChild(SentDialog) is not None
    assert open_weekly(week.with_name("mine.weekly")).update.reviews
    assert open_weekly(week).update == theirs


AT_TEN = dt.datetime(2026, 10, 14, 10, 8, tzinfo=dt.UTC)


def a_colleague_saves_at_ten(
    week: Path, environment: Environment, words: str = "The ferry sails on Sunday."
) -> Update:
    environment.now = lambda: AT_TEN + dt.timedelta(hours=1)
    theirs = a_colleague_saves(week, words)
    os.utime(week, (AT_TEN.timestamp(), AT_TEN.timestamp()))
    return theirs


def test_coming_back_to_a_file_that_was_changed_offers_the_new_one(
    at_week: MainWindow, week: Path, environment: Environment
) -> None:
    come_to(at_week)
    assert notices(at_week) == []
    theirs = a_colleague_saves_at_ten(week, environment)
    come_to(at_week)
    come_to(at_week)
    (notice,) = at_week.findChildren(Notice)
    assert notice.words == "“week.weekly” was changed by somebody else, today 10:08."
    button(notice, "Show the new one").click()
    assert at_week.files.session.update == theirs
    message = at_week.files.session.update.sections[0]
    assert isinstance(message, Message)
    assert at_week.workspace.page.panes.pane("message").toPlainText() == "The ferry sails on Sunday."
    assert notices(at_week) == []


def type_mine(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), "Mine. ")


UNSAVED = (
    "“week.weekly” was changed by somebody else, today 10:08. What you changed is still here, and not in "
    "the file."
)


def test_where_something_is_unsaved_it_is_said_at_once_and_only_once(
    at_week: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    type_mine(at_week, qtbot)
    a_colleague_saves_at_ten(week, environment)
    come_to(at_week)
    come_to(at_week)
    assert notices(at_week) == [UNSAVED]
    button(at_week, "Put this message away").click()
    come_to(at_week)
    qtbot.keyClicks(at_week.workspace.page.panes.pane("message"), "More. ")
    come_to(at_week)
    assert notices(at_week) == []
    a_colleague_saves_at_ten(week, environment, "The ferry sails on Monday.")
    come_to(at_week)
    assert notices(at_week) == [UNSAVED]


def test_it_is_said_while_a_person_types_on_without_coming_back(
    window: MainWindow, week: Path, environment: Environment, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changed_file, "AGAIN", 20)
    window.open_path(week)
    come_to(window)
    type_mine(window, qtbot)
    a_colleague_saves_at_ten(week, environment)
    qtbot.waitUntil(lambda: notices(window) == [UNSAVED])


def test_what_they_saved_is_taken_in_and_nothing_is_saved_by_that(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    type_mine(at_week, qtbot)
    theirs = open_session(week, pack_for)
    theirs.do("Typing", set_text(theirs.update, "closing", (block("Good night,"),)))
    theirs.save()
    come_to(at_week)
    notice = shown(at_week, Notice)
    button(notice, "Take theirs in").setFocus()
    qtbot.keyClick(button(notice, "Take theirs in"), Qt.Key.Key_Space)
    words = update_text(at_week.files.session.update)
    assert "Mine. " in words
    assert "Good night," in words
    assert at_week.workspace.banner.words == "What both of you did is in the update now."
    come_to(at_week)
    assert notices(at_week) == []
    assert at_week.files.has_unsaved
    assert open_weekly(week).update == theirs.update
    at_week.actions_table["save"].trigger()
    assert at_week.findChild(ChangedOnDiskDialog) is None
    assert "Mine. " in update_text(open_weekly(week).update)


def test_both_can_be_compared_and_the_line_stays(at_week: MainWindow, week: Path, qtbot: QtBot) -> None:
    type_mine(at_week, qtbot)
    a_colleague_saves(week)
    come_to(at_week)
    button(at_week, "Compare").click()
    shown(at_week, ComparisonDialog).reject()
    assert len(notices(at_week)) == 1
    assert "Mine. " in update_text(at_week.files.session.update)


def test_a_save_that_asks_says_it_in_its_own_line_alone(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    type_mine(at_week, qtbot)
    a_colleague_saves(week)
    come_to(at_week)
    at_week.actions_table["save"].trigger()
    assert notices(at_week) == []
    at_week.findChild(ChangedOnDiskDialog).reject()
    come_to(at_week)
    assert [each.startswith("Not saved.") for each in notices(at_week)] == [True]


def test_a_file_that_is_again_as_it_was_is_told_of_no_more(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    before = week.read_bytes()
    type_mine(at_week, qtbot)
    a_colleague_saves(week)
    come_to(at_week)
    assert len(notices(at_week)) == 1
    week.write_bytes(before)
    come_to(at_week)
    assert notices(at_week) == []


def test_who_saved_it_is_named_as_soon_as_her_sign_says_so(
    at_week: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me="Priya Raman"))
    type_mine(at_week, qtbot)
    a_colleague_saves_at_ten(week, environment)
    come_to(at_week)
    assert notices(at_week) == [UNSAVED]
    sign = Sign(week, "asha", OpenBy(who="Asha Rahman", computer="PC-12", saved=file_digest(week)))
    sign.beat()
    come_to(at_week)
    assert notices(at_week)[0].startswith("“week.weekly” was changed by Asha Rahman on PC-12, today 10:08.")


def test_what_i_saved_in_another_window_was_changed_by_me(
    at_week: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me="Priya Raman"))
    a_colleague_saves(week)
    says = OpenBy(who="Priya Raman", computer=platform.node(), saved=file_digest(week))
    Sign(week, "mine", says).beat()
    come_to(at_week)
    assert notices(at_week)[0].startswith("“week.weekly” was changed by you, here or in another window, ")


def test_a_merge_that_is_undone_once_it_was_saved_is_no_news(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Merge").click()
    undo(at_week, qtbot)
    come_to(at_week)
    assert notices(at_week) == []


def test_what_was_typed_since_the_offer_is_asked_about(at_week: MainWindow, week: Path, qtbot: QtBot) -> None:
    a_colleague_saves(week)
    come_to(at_week)
    at_week.workspace.page.go_to("message")
    qtbot.keyClicks(at_week.workspace.page.panes.pane("message"), "Mine. ")
    button(at_week, "Show the new one").click()
    assert at_week.findChild(UnsavedDialog) is not None
    assert "Mine. " in update_text(at_week.files.session.update)


def test_the_two_are_called_yours_and_theirs(at_week: MainWindow, week: Path, qtbot: QtBot) -> None:
    a_colleague_saves(week)
    type_and_save(at_week, qtbot)
    button(at_week.findChild(ChangedOnDiskDialog), "Compare").click()
    dialog = shown(at_week, ComparisonDialog)
    assert dialog._text.toPlainText().startswith("\nTheirs, in the file\nYours, in the window\n")
    assert [row.differs for row in dialog._rows].count(True) >= 1


def test_closing_asks_for_what_was_changed_or_for_all_where_the_file_is_gone(
    at_week: MainWindow, week: Path, qtbot: QtBot
) -> None:
    at_week.workspace.page.go_to("message")
    qtbot.keyClicks(at_week.workspace.page.panes.pane("message"), "Mine. ")
    at_week.close()
    dialog = shown(at_week, UnsavedDialog)
    assert "since it was last saved" in dialog.more.text()
    dialog.reject()
    week.unlink()
    at_week.close()
    assert "all of it is lost" in shown(at_week, UnsavedDialog).more.text()
    shown(at_week, UnsavedDialog).reject()
