"""Contrast as WCAG measures it."""

import pytest

from update_editor.templating.contrast import contrast, enough_on, least_contrast


@pytest.mark.parametrize(
    ("one", "other", "measured"),
    [
        ("#000000", "#ffffff", 21),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#FFFFFF", 4.54),
        ("#123456", "#123456", 1),
    ],
)
def test_contrast_is_what_others_measure(one, other, measured):
    assert contrast(one, other) == pytest.approx(measured, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_a_colour_that_is_light_enough_stays_as_it_is():
    assert enough_on("#7db4f0", ("#1e2227", "#15181c")) == "#7db4f0"


def test_a_dark_colour_is_made_lighter_until_it_can_be_read():
    lighter = enough_on("#0b57a4", ("#1e2227", "#15181c"))
    assert 4.5 <= least_contrast(lighter, ("#1e2227", "#15181c")) < 5.5
