"""Contrast between two colours, as WCAG 2.2 measures it."""

from collections.abc import Sequence

LEAST = 4.5
"""The least contrast of text against its ground (success criterion 1.4.3)."""
_STEPS = 40
"""In how many steps a colour is made lighter, up to white, or darker, down to black."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours ``#rrggbb``, from 1 to 21 (WCAG 2.2, “contrast ratio”)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def enough_on(colour: str, grounds: Sequence[str]) -> str:
    """Return the colour, mixed with white until text in it can be read on each of these dark grounds."""
    return _mixed_until_enough(colour, 255, grounds)


def enough_on_light(colour: str, grounds: Sequence[str]) -> str:
    """Return the colour, mixed with black until text in it can be read on each of these light grounds."""
    return _mixed_until_enough(colour, 0, grounds)


def _mixed_until_enough(colour: str, end: int, grounds: Sequence[str]) -> str:
    """Return the colour, mixed with as little as is enough of black (``end`` 0) or white (255)."""
    channels = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    for step in range(_STEPS + 1):
        parts = [round(channel + (end - channel) * step / _STEPS) for channel in channels]
        mixed = "#{:02x}{:02x}{:02x}".format(*parts)
        if least_contrast(mixed, grounds) >= LEAST:
            break
    return mixed


def least_contrast(colour: str, grounds: Sequence[str]) -> float:
    """Return the contrast of a colour with that of these grounds on which it is read worst."""
    return min(contrast(colour, ground) for ground in grounds)


def _luminance(colour: str) -> float:
    """Return the relative luminance of a colour, from 0 to 1 (WCAG 2.2, “relative luminance”)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
