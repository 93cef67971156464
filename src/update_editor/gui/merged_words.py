"""What a window says after it has merged what two people did."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from update_editor.review.clash import Clash

translate = QCoreApplication.translate

CONTEXT = "Merged"
"""The context under which translators find these words."""


def what_was_merged(clashes: "Sequence[Clash]") -> str:
    """Return the sentences about a merge, with in how many places both changed the same."""
    both = translate(CONTEXT, "What both of you did is in the update now.")
    if not clashes:
        return both
    if len(clashes) == 1:
        same = translate(CONTEXT, "In one place you changed the same: look it over.")
    else:
        words = translate(CONTEXT, "In {n} places you changed the same: look them over.")
        same = words.format(n=len(clashes))
    sentences = [both, same]
    if any(each.change is not None for each in clashes):
        sentences.append(
            translate(CONTEXT, "Accept a tracked change to take theirs, reject it to keep yours.")
        )
    return " ".join(sentences)


def way_to_clashes(number: int) -> str:
    """Return the words of the button that leads to where both changed the same."""
    return translate(CONTEXT, "Show it") if number == 1 else translate(CONTEXT, "Show the next")
