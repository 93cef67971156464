"""The list of recent updates says what each file is, whatever it holds."""

import datetime as dt
import os

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.updates import NOW, small_update
from update_editor.model import Items
from update_editor.services.approval import approve
from update_editor.services.recent_updates import latest, recent_update, recent_updates
from update_editor.services.review_round import Sending, with_requests
from update_editor.storage import Weekly, save_weekly

KINDS = {"weekly-update": "Weekly update"}


def saved(folder, name="week.weekly", update=None):
    path = folder / name
    save_weekly(path, Weekly(update=update or small_update()))
    return path


def with_waiting(update, count):
    sections = tuple(
        replace(section, items=tuple(replace(item, status="waiting") for item in section.items[:count]))
        if isinstance(section, Items)
        else section
        for section in update.sections
    )
    return replace(update, sections=sections)


def test_it_tells_kind_date_and_leads(tmp_path):
    found = recent_update(saved(tmp_path), KINDS)
    assert (found.kind, found.date) == ("Weekly update", dt.date(2026, 11, 20))
    assert [lead.name for lead in found.leads] == ["Amara Whitcombe"]


def test_it_counts_the_items_that_wait(tmp_path):
    found = recent_update(saved(tmp_path, update=with_waiting(small_update(), 2)), KINDS)
    assert (found.state, found.waiting) == ("draft", 2)


def test_it_tells_when_the_file_was_changed(tmp_path):
    path = saved(tmp_path)
    os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    assert recent_update(path, KINDS).changed == NOW


def test_it_tells_how_far_the_update_is(tmp_path):
    assert recent_update(saved(tmp_path), KINDS).state == "draft"
    assert (
        recent_update(saved(tmp_path, update=approve(small_update(), "Amara", NOW)), KINDS).state
        == "approved"
    )


def test_it_tells_who_has_it_and_until_when(tmp_path):
    sent = with_requests(small_update(), Sending(people=("Amara",), by="Priya", reply_by="2026-11-21"), NOW)
    found = recent_update(saved(tmp_path, update=sent), KINDS)
    assert (found.state, found.with_people, found.reply_by) == ("with reviewer", ("Amara",), "2026-11-21")


def test_a_file_that_is_gone_is_missing(tmp_path):
    found = recent_update(tmp_path / "gone.weekly", KINDS)
    assert found.state == "missing"
    assert not found.can_be_opened


def test_a_folder_is_no_update(tmp_path):
    assert recent_update(tmp_path, KINDS).state == "unreadable"


def test_a_name_that_no_file_can_have_is_no_reason_to_stop(tmp_path):
    assert recent_update(tmp_path / "a\0b.weekly", KINDS).state in ("missing", "unreadable")


@given(st.binary(max_size=200))
def test_noise_is_unreadable_and_never_raises(tmp_path_factory, noise):
    path = tmp_path_factory.mktemp("noise") / "noise.weekly"
    path.write_bytes(b"PK\x03\x04" + noise)
    assert recent_update(path, KINDS).state == "unreadable"


def test_the_latest_is_the_one_with_the_latest_date(tmp_path):
    last = replace(small_update(), date=dt.date(2026, 11, 27))
    paths = (saved(tmp_path), saved(tmp_path, "last.weekly", last), tmp_path / "gone.weekly")
    assert latest(recent_updates(paths, KINDS)).path == paths[1]


def test_of_several_of_one_date_the_one_used_last_is_the_latest(tmp_path):
    paths = (saved(tmp_path, "b.weekly"), saved(tmp_path, "a.weekly"))
    assert latest(recent_updates(paths, KINDS)).path == paths[0]


def test_among_files_that_can_not_be_read_there_is_no_latest(tmp_path):
    assert latest(recent_updates((tmp_path / "gone.weekly",), KINDS)) is None


def test_reading_stops_when_it_is_asked_to(tmp_path):
    assert recent_updates((saved(tmp_path),), KINDS, lambda: True) == ()
