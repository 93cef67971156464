"""When something was done, in forms that can be compared."""

import datetime as dt

from update_editor.review.moments import as_kept, minute, moment, same_minute

NOON = dt.datetime(2026, 11, 6, 12, 0, 31, 5, tzinfo=dt.UTC)


def test_a_date_without_a_zone_is_of_utc():
    assert moment(NOON.replace(tzinfo=None)) == NOON


def test_what_has_no_date_is_earlier_than_all_that_has_one():
    assert moment(None) < NOON


def test_seconds_do_not_count_in_a_minute():
    assert same_minute(NOON, NOON.replace(second=0, microsecond=0))
    assert not same_minute(NOON, NOON + dt.timedelta(minutes=1))


def test_a_minute_is_the_same_in_every_zone():
    paris = NOON.astimezone(dt.timezone(dt.timedelta(hours=1)))
    assert minute(paris) == minute(NOON)
    assert same_minute(paris, NOON)


def test_no_date_is_the_minute_of_no_date_alone():
    assert same_minute(None, None)
    assert not same_minute(None, NOON)


def test_a_file_keeps_moments_to_the_second():
    assert as_kept(NOON) == dt.datetime(2026, 11, 6, 12, 0, 31, tzinfo=dt.UTC)
