"""Contrast as WCAG measures it."""

import pytest

from update_editor.templating.contrast import contrast


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
