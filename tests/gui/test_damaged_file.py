"""A damaged file opens in the window as far as it goes, and a line names what is missing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from builders.updates import small_update
from fuzz.damage import sound_file
from gui.finding import answer_file
from update_editor.gui.rescued_words import rescued_words
from update_editor.gui.restoring import bring_back
from update_editor.gui.window import MainWindow
from update_editor.markup.plain_out import update_text
from update_editor.services.places import WindowPlace
from update_editor.services.rescue import ALL, LostPicture, Rescued
from update_editor.storage import Weekly, open_weekly


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Return a file that lost its end, and one of its pictures."""
    path = tmp_path / "week.weekly"
    data = bytearray(sound_file()[:-500])
    at = data.index(b"\x89PNG") + 100
    data[at : at + 50] = bytes(50)
    path.write_bytes(data)
    return path


def test_it_opens_and_says_what_is_missing(window: MainWindow, damaged: Path) -> None:
    window.open_path(damaged)
    assert window.files.session is not None
    assert "The ferry sails again" in update_text(window.files.session.update)
    assert window.workspace is not None
    assert window.workspace.banner.words == (
        "“week.weekly” is damaged. All its words could be read. Missing: the picture of “Choir”. "
        "The file stays as it is: save this under another name."
    )


def test_saving_asks_for_another_name_and_leaves_the_file(window: MainWindow, damaged: Path) -> None:
    before = damaged.read_bytes()
    window.open_path(damaged)
    window.actions_table["save"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(each).name for each in dialog.selectedFiles()] == ["week (rescued).weekly"]
    answer_file(window, damaged.with_name("saved.weekly"))
    assert "The ferry sails again" in update_text(open_weekly(damaged.with_name("saved.weekly")).update)
    assert damaged.read_bytes() == before
    assert window.workspace is not None
    assert window.workspace.banner.isHidden()


def test_the_damaged_file_itself_is_refused_as_the_other_name(window: MainWindow, damaged: Path) -> None:
    before = damaged.read_bytes()
    window.open_path(damaged)
    window.actions_table["save"].trigger()
    answer_file(window, damaged)
    assert damaged.read_bytes() == before
    assert window.files.session is not None
    assert window.files.session.is_read_only


def test_it_comes_back_at_the_next_start_too(window: MainWindow, damaged: Path) -> None:
    window.windows.places.keep_windows((WindowPlace(file=str(damaged)),))
    bring_back(window.windows, window, window._environment)
    assert window.workspace is not None
    assert "is damaged" in window.workspace.banner.words


def test_without_its_list_a_file_is_never_said_to_be_read_whole(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "week.weekly"
    data = sound_file()
    path.write_bytes(data[: data.index(b"manifest.json") - 30])
    window.open_path(path)
    assert window.workspace is not None
    assert "all of it" not in window.workspace.banner.words
    assert "Kept versions may be missing too" in window.workspace.banner.words


def test_of_many_lost_pictures_the_items_are_named() -> None:
    lost = (LostPicture("a.png", "A bus", "Vaccination bus"), *(LostPicture(f"{n}.png") for n in range(19)))
    words = rescued_words("week.weekly", Rescued(Weekly(update=small_update()), ALL, lost))
    assert "Missing: 20 pictures, among them of “Vaccination bus”." in words
