"""What a card of the checks says of a finding."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from update_editor.gui.place_names import place_name
from update_editor.model.cutting import cut_short
from update_editor.proofing.findings import Finding

_MOST_SHOWN = 48
"""Characters of the words that a finding is about."""


def severity_word(severity: str) -> str:
    """Return what a level is called."""
    words = {
        "error": QCoreApplication.translate("FindingCard", "Error"),
        "warning": QCoreApplication.translate("FindingCard", "Warning"),
        "advice": QCoreApplication.translate("FindingCard", "Advice"),
    }
    return words[severity]


def place_words(finding: Finding, names: Mapping[str, str]) -> str:
    """Return where a finding is: the words that it is about, and what they stand in."""
    place, about = place_name(dict(names), finding.where), about_words(finding)
    if not about:
        return place
    return QCoreApplication.translate("FindingCard", "“{words}” · {place}").format(words=about, place=place)


def offer_words(suggestion: str, most: int) -> str:
    """Return what the button of a suggestion says, in so many characters, with & twice for Qt."""
    if not suggestion:
        return QCoreApplication.translate("FindingCard", "Take it out")
    if suggestion == " ":
        return QCoreApplication.translate("FindingCard", "One space")
    return cut_short(suggestion, most).replace("&", "&&")


def about_words(finding: Finding) -> str:
    """Return the words that a finding is about, on one line; nothing where it is about a place."""
    return cut_short(" ".join(finding.text.split()), _MOST_SHOWN)
