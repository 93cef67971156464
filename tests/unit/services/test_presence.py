"""Who is there is told by signs that go on, and not by anybody's clock."""

import pytest

from update_editor.services.presence import STALE, Presence
from update_editor.storage.presence import OpenBy, SeenSign

DAY = 24 * 60 * 60


class Clock:
    time = 1000.0

    def __call__(self):
        return self.time


@pytest.fixture
def clock():
    return Clock()


def sign(beat=1, age=0.0, who="Asha", name="a"):
    return SeenSign(name=name, says=OpenBy(who=who, beat=beat), age=age)


def names(presence, *signs):
    return [each.who for each in presence.present(signs)]


def test_a_fresh_sign_is_somebody(clock):
    assert names(Presence(clock), sign(age=30)) == ["Asha"]


def test_an_old_sign_is_nobody_until_it_goes_on(clock):
    presence = Presence(clock)
    assert names(presence, sign(age=STALE + 1)) == []
    clock.time += 60
    assert names(presence, sign(beat=2, age=DAY)) == ["Asha"]


def test_a_sign_that_stops_is_nobody_after_a_while(clock):
    presence = Presence(clock)
    assert names(presence, sign()) == ["Asha"]
    clock.time += STALE - 1
    assert names(presence, sign()) == ["Asha"]
    clock.time += 2
    assert names(presence, sign()) == []


@pytest.mark.parametrize("jump", [DAY, -DAY])
def test_a_clock_that_is_a_day_off_makes_nobody_of_who_goes_on(clock, jump):
    presence = Presence(clock)
    presence.present((sign(age=jump),))
    for beat in range(2, 20):
        clock.time += 120
        assert names(presence, sign(beat=beat, age=jump)) == ["Asha"]


def test_a_sign_from_the_future_that_stops_is_nobody_after_a_while(clock):
    presence = Presence(clock)
    assert names(presence, sign(age=-DAY)) == ["Asha"]
    clock.time += STALE + 1
    assert names(presence, sign(age=-DAY)) == []


def test_one_that_was_taken_down_is_nobody_at_once(clock):
    presence = Presence(clock)
    assert names(presence, sign(), sign(who="Bo", name="b")) == ["Asha", "Bo"]
    assert names(presence, sign(who="Bo", name="b")) == ["Bo"]


def test_who_opens_it_again_is_there(clock):
    presence = Presence(clock)
    assert names(presence, sign(beat=7, age=STALE + 5)) == []
    again = SeenSign(name="a", says=OpenBy(who="Asha", beat=7, since="later"), age=STALE + 5)
    assert names(presence, again) == ["Asha"]


def test_where_no_age_is_known_it_is_somebody_until_it_stops(clock):
    presence = Presence(clock)
    assert names(presence, sign(age=None)) == ["Asha"]
    clock.time += STALE
    assert names(presence, sign(age=None)) == []
