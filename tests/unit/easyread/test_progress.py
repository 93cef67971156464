"""How far an easy read has come is said in items."""

from builders.easy_reading import item, with_items, with_written
from builders.updates import small_update
from update_editor.easyread.progress import Progress, progress
from update_editor.easyread.units import left_out, rest_left_out


def test_an_update_that_nobody_has_begun_with_is_all_to_decide():
    assert progress(small_update()) == Progress(items=7, to_decide=7)


def test_what_is_written_left_out_and_to_decide_adds_up():
    now = progress(left_out(with_written(small_update(), "m1", "b1"), ("n1",), "dull"))
    assert now == Progress(items=7, written=2, left_out=1, to_decide=4)
    assert not now.is_done


def test_when_all_is_decided_it_is_done():
    assert progress(rest_left_out(with_written(small_update(), "m1"), "main points")).is_done


def test_what_was_written_of_something_that_is_gone_is_out_of_date_and_no_item():
    update = rest_left_out(with_written(small_update(), "b1"), "main points")
    gone = with_items(update, item("i2"))
    assert progress(gone) == Progress(items=5, left_out=5, out_of_date=1)
    assert not progress(gone).is_done
