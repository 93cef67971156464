"""Sentences for what the core reports by codes, in the window's language.

Every sentence of ``services.messages`` comes into the window through here, and is translated before its
parameters are put in.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from update_editor.model import Unusable
from update_editor.services.messages import (
    finding_sentence,
    hindrance_sentence,
    note_sentence,
    window_sentence,
)
from update_editor.services.shown_names import in_one_line

if TYPE_CHECKING:
    from update_editor.importers import Note
    from update_editor.proofing.findings import Finding
    from update_editor.services.readiness import Hindrance

CONTEXT = "Messages"
"""The context under which translators find the sentences."""


def sentence(error: Exception) -> str:
    """Return what an error says, as a sentence that begins with a capital, without a full stop."""
    if isinstance(error, Unusable):
        return in_one_line(_capital(window_sentence(error, _translated)))
    words = QCoreApplication.translate(CONTEXT, "Something unexpected happened ({kind})")
    return words.format(kind=type(error).__name__)


def note(code: str, **parameters: object) -> str:
    """Return what a notice says."""
    return _capital(note_sentence(code, parameters, _translated)) + "."


def hindrance_words(hindrance: "Hindrance") -> str:
    """Return what holds an update back."""
    return _capital(hindrance_sentence(hindrance, _translated))


def finding_words(finding: "Finding") -> str:
    """Return what a check found."""
    return _capital(finding_sentence(finding.code, finding.parameters, _translated))


def reason_words(finding: "Finding") -> str:
    """Return why what a check found matters, as a sentence."""
    from update_editor.proofing.house_rules import house_rules

    reason = _capital(_translated(house_rules()[finding.rule].reason))
    return reason if reason.endswith((".", "?", "!")) else f"{reason}."


def rule_words(rule_id: str, words: str = "") -> str:
    """Return what a rule points out in these words, or in its example; its id where it is not known here."""
    from update_editor.proofing.house_rules import house_rules

    rule = house_rules().get(rule_id)
    if rule is None:
        return rule_id
    about = _capital(_translated(rule.reason if "{" in rule.message else rule.message))
    if not words and rule.example:
        faulty = re.search("«([^»\n⏎]+)»", rule.example[0].wrong)
        words = faulty[1].strip() if faulty is not None else ""
    if not words:
        return about
    return QCoreApplication.translate("ProofingPage", "“{words}”: {about}").format(words=words, about=about)


def source_words(finding: "Finding") -> str:
    """Return who says so; nothing where a rule is the house's own."""
    from update_editor.proofing.house_rules import house_rules

    source = house_rules()[finding.rule].source
    return _translated(source) if source else ""


def profile_words(said: str) -> str:
    """Return what a profile says of itself (its name, what it is about): a shipped one's is translated."""
    return _translated(said) if said else ""


def imported_words(notes: "tuple[Note, ...]") -> str:
    """Return what there is to say about an import, one sentence behind the other."""
    return " ".join(note(each.code, **each.parameters) for each in notes)


def path_words(path: Path) -> str:
    """Return a path that may be broken behind each folder, where a line is too short for it."""
    return re.sub(r"([/\\])", "\\1\u200b", str(path))


def _translated(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
