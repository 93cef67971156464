"""What is printed is the PDF that would go out, its pages in the order that was asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.updates import small_update, with_open_changes
from update_editor.services.packs import pack_for
from update_editor.services.printing import PRINTED, pages_in_order, printed
from update_editor.storage import Weekly


@pytest.mark.parametrize("name", PRINTED)
def test_a_draft_with_open_changes_can_be_printed(name):
    assert printed(Weekly(update=with_open_changes()), pack_for("weekly-update"), name)[:5] == b"%PDF-"


def test_the_update_is_printed_as_it_would_go_out():
    from update_editor.exporters.registry import FORMATS
    from update_editor.services.export_job import edition_for

    weekly, pack = Weekly(update=small_update()), pack_for("weekly-update")
    (real,) = FORMATS["pdf"].export(edition_for(weekly.update, weekly, pack, FORMATS["pdf"]))
    assert printed(weekly, pack, "pdf") == real.data


def test_copies_that_are_collated_come_one_whole_after_the_other():
    assert pages_in_order(range(3), copies=2) == (0, 1, 2, 0, 1, 2)


def test_copies_that_are_not_come_page_by_page():
    assert pages_in_order(range(3), copies=2, collated=False) == (0, 0, 1, 1, 2, 2)


def test_a_printer_that_lays_pages_face_up_gets_the_last_one_first():
    assert pages_in_order(range(1, 3), backwards=True) == (2, 1)


@given(st.integers(0, 20), st.integers(1, 5), st.booleans(), st.booleans())
def test_every_page_comes_as_often_as_it_is_wanted(count, copies, collated, backwards):
    order = pages_in_order(range(count), copies=copies, collated=collated, backwards=backwards)
    assert sorted(order) == sorted(tuple(range(count)) * copies)
