"""A Word file that was sent for review comes back in the window."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from builders.editions import sample_edition
from builders.review_copies import review_copy
from builders.word_edits import LEAD, EditedFile
from gui.dropping import drop
from gui.finding import answer_file
from update_editor.gui.dialogs.came_back import CameBackDialog
from update_editor.gui.two_line_rows import MORE
from update_editor.model import line_text, region_at, text_of
from update_editor.review.changes import changes_of
from update_editor.services.review_copies import with_sent_version
from update_editor.services.review_round import Sending, waiting_for, with_requests
from update_editor.services.versions import versions
from update_editor.storage import Weekly, save_weekly

NOW = dt.datetime(2031, 3, 6, 9, 30, tzinfo=dt.UTC)
ENTER = Qt.Key.Key_Return
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def environment(environment, monkeypatch):
    monkeypatch.setattr(type(environment), "now", lambda _self: NOW)
    environment.keep(replace(environment.settings, me="Priya Nair"))
    return environment


@pytest.fixture
def edition():
    return sample_edition()


@pytest.fixture
def path(tmp_path, edition):
    """The file of an update that went out as a Word file."""
    asked = with_requests(edition.update, Sending(people=(LEAD,), by="Priya Nair"), NOW)
    weekly = with_sent_version(Weekly(update=asked, pictures=edition.pictures), "Priya Nair", NOW)
    path = tmp_path / "week.weekly"
    save_weekly(path, weekly)
    return path


@pytest.fixture
def opened(window, environment, path, qapp):
    window.open_path(path)
    qapp.processEvents()
    window.workspace.wake()
    return window


@pytest.fixture
def file(edition):
    """The copy, as its reviewer has it."""
    return EditedFile(review_copy(edition))


@pytest.fixture
def came(tmp_path, file):
    """Return how the copy is put into a folder as it is by then."""

    def saved(name="review.docx", data=None):
        copy = tmp_path / name
        copy.write_bytes(file.data if data is None else data)
        return copy

    return saved


def shown(window, kind):
    (dialog,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return dialog


def rows(dialog):
    found = dialog.findChild(QListWidget)
    return [found.item(number) for number in range(found.count())]


def choose(dialog, words):
    """Choose the row that says something with a click."""
    listed = dialog.findChild(QListWidget)
    row = next(each for each in rows(dialog) if words in each.text() or words in (each.data(MORE) or ""))
    listed.setCurrentItem(row)
    return listed


def text(window, where):
    region = region_at(window.files.session.update, where)
    return line_text(region.spans) if hasattr(region, "spans") else text_of(region.blocks)


def test_a_returned_file_that_is_dropped_lands_as_open_changes_and_leads_to_each(opened, qtbot, file, came):
    file.tracked("opened its doors", "flung its doors open")
    file.insert_after("From April the N7", " (and the N8)")
    assert drop(opened, came())
    dialog = shown(opened, CameBackDialog)
    assert len(changes_of(opened.files.session.update)) == 2
    listed = choose(dialog, "(and the N8)")
    qtbot.keyClick(listed, ENTER)
    assert not dialog.isVisible()
    assert opened.workspace.where == "happening/night-bus"
    opened.actions_table["accept-change"].trigger()
    assert "From April the N7 (and the N8)" in text(opened, "happening/night-bus")
    opened.workspace.page.go_to("message")
    opened.actions_table["next-change"].trigger()
    opened.actions_table["reject-change"].trigger()
    assert "opened its doors" in text(opened, "message")
    assert changes_of(opened.files.session.update) == ()


def test_it_is_one_step_to_undo_and_a_version_is_kept(opened, file, came):
    before = opened.files.session.update
    file.tracked("opened its doors", "flung its doors open")
    file.untracked("bring a towel", "bring two towels")
    drop(opened, came())
    shown(opened, CameBackDialog).reject()
    assert opened.files.session.undo_label == "Bringing back a Word file"
    assert [each.reason for each in versions(opened.files.session.weekly)][-1] == "came back in Word"
    opened.actions_table["undo"].trigger()
    assert opened.files.session.update == before


def test_whoever_was_asked_has_answered_by_that(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    drop(opened, came())
    assert waiting_for(opened.files.session.update) == ()
    shown(opened, CameBackDialog).reject()


def test_the_menu_asks_for_the_file(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    opened.actions_table["return-word"].trigger()
    answer_file(opened, came())
    shown(opened, CameBackDialog).reject()
    assert len(changes_of(opened.files.session.update)) == 1
