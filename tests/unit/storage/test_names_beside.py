"""The names in a file's folder are read with a bound, and names made from its own are short enough."""

import pytest

from update_editor.storage import names_beside as module
from update_editor.storage.names_beside import names_beside, start_of_name


def test_the_names_stand_in_their_order_whether_the_file_is_there_or_not(tmp_path):
    for name in ("b.weekly", "a.weekly", "C.docx"):
        (tmp_path / name).touch()
    assert names_beside(tmp_path / "gone.weekly") == ("C.docx", "a.weekly", "b.weekly")


def test_no_more_than_some_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_NAMES", 3)
    for number in range(5):
        (tmp_path / str(number)).touch()
    assert len(names_beside(tmp_path / "week.weekly")) == 3


def test_a_folder_that_is_gone_has_none(tmp_path):
    assert names_beside(tmp_path / "gone" / "week.weekly") == ()


@pytest.mark.parametrize(
    ("name", "start"),
    [("week.weekly", "week.week"), ("週週週週", "週週週"), ("wee\udc80k", "week")],
)
def test_the_beginning_of_a_name_is_whole_letters(tmp_path, name, start):
    assert start_of_name(tmp_path / name, 9) == start
