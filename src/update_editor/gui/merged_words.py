"""What a window says after it has merged what two people did."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

CONTEXT = "Merged"
"""The context under which translators find these words."""


def what_was_merged(clashes: int) -> str:
    """Return the sentences about a merge, with in how many places both changed the same."""
    if not clashes:
        return translate(CONTEXT, "What both of you did is in the update now.")
    if clashes == 1:
        return translate(
            CONTEXT,
            "What both of you did is in the update now. In one place you changed the same: look it over.",
        )
    words = translate(
        CONTEXT,
        "What both of you did is in the update now. In {n} places you changed the same: look them over.",
    )
    return words.format(n=clashes)
