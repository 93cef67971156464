"""What holds an update back, line by line, each with the place that it is at."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from update_editor.gui.place_names import place_name
from update_editor.gui.sentences import hindrance_words

if TYPE_CHECKING:
    from update_editor.services.readiness import Hindrance

_CONTEXT = "GetDialog"
_PART = "approval-missing-here"
_WITH_PLACE = ("item-waiting",)
"""Codes whose sentences name the place already."""


def held_lines(held: "Sequence[Hindrance]", names: dict[str, str]) -> list[str]:
    """Return a line for each thing; the parts that nobody has approved are one."""
    parts = [place_name(names, each.where) for each in held if each.code == _PART]
    lines = [_line(each, names) for each in held if each.code != _PART]
    if parts:
        words = QCoreApplication.translate(_CONTEXT, "Nobody has approved these parts as they stand: {parts}")
        lines.append(words.format(parts=", ".join(dict.fromkeys(parts))))
    return lines


def _line(hindrance: "Hindrance", names: dict[str, str]) -> str:
    words = hindrance_words(hindrance)
    place = "" if hindrance.where == "update" else place_name(names, hindrance.where)
    return words if not place or hindrance.code in _WITH_PLACE else f"{place}: {words}"
