"""What a returned Word file brought, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from update_editor.gui.counting import counted
from update_editor.gui.review.card_words import shortened
from update_editor.gui.sentences import note
from update_editor.services.messages import NOTES

if TYPE_CHECKING:
    from update_editor.services.bringing_back import BroughtBack
    from update_editor.services.returned.report import Warned

_CONTEXT = "ReturnedWords"
_MOST_NAMES = 3
_LONGEST_NAME = 60
"""Letters of a name that are shown: one without a space would make the dialog as wide as itself."""
translate = QCoreApplication.translate


def headline(back: "BroughtBack") -> str:
    """Return who a file came back from: ``“review.docx” came back from Amara Whitcombe``."""
    if not back.authors:
        return translate(_CONTEXT, "“{file}” came back").format(file=back.name)
    words = translate(_CONTEXT, "“{file}” came back from {names}")
    return words.format(file=back.name, names=names_of(back.authors))


def names_of(people: tuple[str, ...]) -> str:
    """Return some names, and how many more there are."""
    shown = ", ".join(shortened(each, _LONGEST_NAME) for each in people[:_MOST_NAMES])
    more = len(people) - _MOST_NAMES
    return translate(_CONTEXT, "{names} and {n} more").format(names=shown, n=more) if more > 0 else shown


def bar_words(back: "BroughtBack") -> str:
    """Return what the line over the page says: who, and how much there is to look at."""
    counts = _there(
        (len(back.changes), translate(_CONTEXT, "1 change"), translate(_CONTEXT, "{n} changes")),
        (len(back.comments), translate(_CONTEXT, "1 comment"), translate(_CONTEXT, "{n} comments")),
        (
            len(back.unplaced),
            translate(_CONTEXT, "1 that could not be placed"),
            translate(_CONTEXT, "{n} that could not be placed"),
        ),
    )
    if back.is_empty:
        return translate(_CONTEXT, "{head}. Nothing was changed in it.").format(head=headline(back))
    return translate(_CONTEXT, "{head}: {counts}.").format(head=headline(back), counts=", ".join(counts))


def counts_words(back: "BroughtBack") -> str:
    """Return how much of each kind came back, those that are none left out."""
    report = back.report
    parts = (
        (
            report.tracked,
            translate(_CONTEXT, "1 change tracked in Word"),
            translate(_CONTEXT, "{n} changes tracked in Word"),
        ),
        (
            report.untracked,
            translate(_CONTEXT, "1 not tracked, found by comparing"),
            translate(_CONTEXT, "{n} not tracked, found by comparing"),
        ),
        (report.moved, translate(_CONTEXT, "1 moved"), translate(_CONTEXT, "{n} moved")),
        (
            report.comments,
            translate(_CONTEXT, "1 comment or answer"),
            translate(_CONTEXT, "{n} comments and answers"),
        ),
        (
            report.unplaced,
            translate(_CONTEXT, "1 that could not be placed"),
            translate(_CONTEXT, "{n} that could not be placed"),
        ),
    )
    return " · ".join(_there(*parts))


def placed_words(back: "BroughtBack") -> str:
    """Return how the paragraphs of the file found their places."""
    ways = [each.placed_by for each in back.report.blocks]
    if not ways:
        return ""
    if set(ways) == {"bookmark"}:
        return translate(
            _CONTEXT, "Every paragraph of the update was found by its own mark, so each is where it belongs."
        )
    beside, headings = ways.count("neighbours"), ways.count("heading")
    told = _there(
        (
            ways.count("bookmark"),
            translate(_CONTEXT, "1 paragraph was found by its own mark"),
            translate(_CONTEXT, "{n} paragraphs were found by their own marks"),
        ),
        (
            beside,
            translate(_CONTEXT, "1 by what stands beside it"),
            translate(_CONTEXT, "{n} by what stands beside them"),
        ),
        (headings, translate(_CONTEXT, "1 by its heading"), translate(_CONTEXT, "{n} by their headings")),
        (
            ways.count("similarity"),
            translate(_CONTEXT, "1 by its words"),
            translate(_CONTEXT, "{n} by their words"),
        ),
    )
    return f"{', '.join(told)}."


def way_words(way: str, count: int) -> str:
    """Return how one or some paragraphs of a place were found, where it was not by their marks."""
    one = {
        "neighbours": translate(_CONTEXT, "1 paragraph, placed by what stands beside it"),
        "heading": translate(_CONTEXT, "1 paragraph, placed by its heading"),
        "similarity": translate(_CONTEXT, "1 paragraph, placed by its words"),
    }
    several = {
        "neighbours": translate(_CONTEXT, "{n} paragraphs, placed by what stands beside them"),
        "heading": translate(_CONTEXT, "{n} paragraphs, placed by their headings"),
        "similarity": translate(_CONTEXT, "{n} paragraphs, placed by their words"),
    }
    return counted(count, one[way], several[way])


def warning_words(warned: "Warned") -> str:
    """Return what there is to see to, in a sentence or two."""
    what = str(warned.parameters.get("what", ""))
    if warned.rule == "left-out-in-word" and f"left-out-{what}" in NOTES:
        return note(f"left-out-{what}")
    if warned.rule != "changed-on-both-sides":
        return note(warned.rule, **warned.parameters)
    if what == "words":
        return translate(
            _CONTEXT,
            "This was changed here too since the file was sent. Both are kept: decide on each.",
        )
    if what == "removed":
        return translate(
            _CONTEXT, "One of the two took this out, and the other changed it. Both are kept: decide on each."
        )
    return translate(_CONTEXT, "This was changed here too since the file was sent. What is set here stayed.")


def _there(*parts: tuple[int, str, str]) -> list[str]:
    """Return counts in words, those that are none left out; each has a sentence for 1 and one for others."""
    return [counted(*part) for part in parts if part[0]]
