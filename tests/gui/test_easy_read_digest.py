"""A digest of several easy reads, made from the File menu."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from update_editor.easyread import units
from update_editor.gui.easy_read.digest_dialog import DigestDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Statement, Update
from update_editor.storage import Weekly, save_weekly


@pytest.fixture
def written(update: Update) -> Update:
    place = units.places(update)[0]
    return units.written(update, place.sources, (Statement(text="We have a garden."),))


@pytest.fixture
def files(written: Update, update: Update, tmp_path: Path) -> list[Path]:
    """Two weeks with an easy read, one from long ago, and one without."""
    days = {dt.date(2026, 10, 16): written, dt.date(2026, 10, 9): written, dt.date(2026, 6, 5): written}
    paths = []
    for day, made in (*days.items(), (dt.date(2026, 10, 2), update)):
        paths.append(tmp_path / f"{day}.weekly")
        save_weekly(paths[-1], Weekly(update=replace(made, date=day)))
    return paths


def dialog_of(window: MainWindow, paths: list[Path]) -> DigestDialog:
    environment = window._environment
    environment.keep(replace(environment.settings, recent=tuple(map(str, paths))))
    window.actions_table["easy-read-digest"].trigger()
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DigestDialog)
    return dialog


def rows(dialog: DigestDialog) -> dict[str, bool]:
    entries = (dialog._list.item(number) for number in range(dialog._list.count()))
    return {each.text(): each.checkState() == Qt.CheckState.Checked for each in entries}


def test_the_last_months_easy_reads_are_proposed(window: MainWindow, files: list[Path]) -> None:
    dialog = dialog_of(window, files)
    assert rows(dialog) == {
        "Friday 16 October 2026: 1 item in easy words": True,
        "Friday 9 October 2026: 1 item in easy words": True,
        "Friday 5 June 2026: 1 item in easy words": False,
    }
    dialog.reject()


def test_a_digest_opens_as_an_update_of_its_own(window: MainWindow, files: list[Path]) -> None:
    dialog = dialog_of(window, files)
    make = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Make the digest")
    make.click()
    QApplication.processEvents()
    session = window.files.session
    assert session is not None
    assert session.path is None
    texts = [each.text for unit in session.update.easy_read for each in unit.statements]
    assert texts == ["We have a garden.", "We have a garden."]


def test_without_easy_reads_it_says_what_to_do(window: MainWindow, files: list[Path]) -> None:
    dialog = dialog_of(window, files[-1:])
    assert rows(dialog) == {}
    assert "Add those that have" in dialog._told.text()
    assert not dialog._make.isEnabled()
    dialog.reject()


def test_a_file_that_is_added_and_has_none_says_so(window: MainWindow, files: list[Path]) -> None:
    dialog = dialog_of(window, files[:1])
    broken = files[0].with_name("broken.weekly")
    broken.write_text("nothing")
    dialog.add_files([str(files[-1]), str(broken)])
    said = list(rows(dialog))
    assert "Friday 2 October 2026: nothing in easy words yet" in said
    assert any(each.startswith("broken.weekly: ") for each in said)
    assert sum(rows(dialog).values()) == 1
    dialog.reject()
