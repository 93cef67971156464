"""Long and odd names of files and folders: saved, in the journal, recovered and exported as any."""

import datetime as dt
import sys
from functools import partial

import pytest

from builders.recovering import take_up
from builders.updates import NOW, small_update
from builders.working import crash, type_title
from update_editor.services.approval import approve
from update_editor.services.export_job import ExportOrder, export
from update_editor.services.journal import Journals
from update_editor.services.packs import pack_for
from update_editor.services.recovering import recovered
from update_editor.services.saving import write
from update_editor.services.session import open_session
from update_editor.storage import Weekly, open_weekly, save_weekly

ODD = {
    "a hash": "Week #47 #urgent",
    "a per cent": "100% ready %20 %s %(name)s",
    "braces": "Week {name} {0} {",
    "accents that stand alone": "Fe\u0301camp",
    "an emoji": "Ferry ⛴️ news 👩‍👩‍👧",
    "letters from right to left": "עדכון שבועי",
    "Chinese": "每周更新",
    "dots": "week..47.",
    "an ampersand and quotes": "Ash & Co's week",
    "a dash in front": "-rf",
    "a tilde": "~week~",
    "a blank at either end": " week ",
    "200 letters": "w" * 200,
    "as many bytes as a name may have": "週" * 82,
}
POSIX = {
    "a line break": "week\n47",
    "a quotation mark": 'The "week"',
    "a backslash": "week\\47",
}
NAMES = ODD | (POSIX if sys.platform == "linux" else {})


def deep_folder(place):
    """Return a folder whose path has more than a thousand letters."""
    deep = place
    while len(str(deep)) < 1000:
        deep = deep / ("a folder of the partnership's shared drive " * 4).strip()
    deep.mkdir(parents=True)
    return deep


def goes_round(path, state, out) -> None:
    """Save, type, save as the window does, type, crash, take up, save, and export."""
    save_weekly(path, Weekly(update=small_update()))
    session = open_session(path, pack_for)
    journals = Journals(state)
    type_title(session, "Ferry")
    journals.keep(session)
    order = session.order_save()
    session.take_saved(order, write(order, announce=partial(journals.expect, session)))
    type_title(session, "Ferry at noon")
    journals.keep(session)
    crash(journals, session)
    again = Journals(state)
    (left,) = recovered(again.left_over())
    assert left.original == path.resolve()
    assert left.saved.update.title[0].text == "Ferry"
    taken = take_up(left, again, pack_for)
    taken.save()
    assert open_weekly(path).update.title[0].text == "Ferry at noon"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    order = ExportOrder(
        weekly=Weekly(update=approve(small_update(), "Amara Whitcombe", NOW)),
        pack=pack_for("weekly-update"),
        formats=("email", "web"),
    )
    written = export(order, out, dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)).files
    assert all(each.path.stat().st_size == each.bytes for each in written)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_file_of_an_odd_name_is_kept_as_any(tmp_path, name):
    folder = tmp_path / "updates"
    folder.mkdir()
    goes_round(folder / f"{name}.weekly", tmp_path / "state", tmp_path / name)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_file_in_a_folder_of_an_odd_name_is_kept_as_any(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    goes_round(folder / "week.weekly", tmp_path / f"{name} state", tmp_path / "out")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no path so long")
def test_a_path_of_more_than_a_thousand_letters_is_kept_as_any(tmp_path):
    folder = deep_folder(tmp_path)
    goes_round(folder / "week.weekly", tmp_path / "state", folder.parent / "out")
