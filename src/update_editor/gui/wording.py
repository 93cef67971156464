"""Words for what the core reports by codes, in the window's language."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from update_editor.model import Unusable
from update_editor.services.messages import (
    error_sentence,
    finding_sentence,
    hindrance_sentence,
    note_sentence,
)

if TYPE_CHECKING:
    from update_editor.proofing.findings import Finding
    from update_editor.services.readiness import Hindrance


def sentence(error: Exception) -> str:
    """Return what an error says, as a sentence that begins with a capital, without a full stop."""
    if isinstance(error, Unusable):
        return _capital(error_sentence(error))
    return QCoreApplication.translate("Wording", "Something unexpected happened ({kind})").format(
        kind=type(error).__name__
    )


def note(code: str, **parameters: object) -> str:
    """Return what a notice says."""
    return _capital(note_sentence(code, parameters)) + "."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def hindrance_words(hindrance: "Hindrance") -> str:
    """Return what holds an update back."""
    return _capital(hindrance_sentence(hindrance))


def finding_words(finding: "Finding") -> str:
    """Return what a check found."""
    return _capital(finding_sentence(finding.code, finding.parameters))


def imported_words(notes: tuple[Any, ...]) -> str:
    """Return what there is to say about an import, one sentence behind the other."""
    return " ".join(note(each.code, **each.parameters) for each in notes)
