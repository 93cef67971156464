"""The English of everything that the core reports by a code.

The command line prints these sentences; the window translates them. A sentence says what is wrong and what to
do. Names in braces are the parameters that come with the code.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from update_editor.model import Unusable

if TYPE_CHECKING:
    from update_editor.services.readiness import Hindrance
    from update_editor.templating.checking import Fault

ERRORS = {
    # model and storage
    "no-such-place": "there is no “{where}” in this update",
    "broken-json": "its content is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "wrong-type": "its content is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "damaged": "the file is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "member-missing": "the file is damaged ({name} is missing); try “update-editor rescue” or a backup copy",
    "picture-missing": "the picture {name} is missing; try “update-editor rescue” or a backup copy",
    "not-weekly": "this is not a .weekly file; to bring in text, use “update-editor import”",
    "empty-file": "the file is empty; try a backup copy",
    "too-large": "the file is larger than this program opens ({megabytes} MB); split it or use a backup copy",
    "not-found": "there is no such file; check the name and the folder",
    "is-folder": "this is a folder; name a file in it",
    "not-readable": "the file can't be read ({detail}); check that you may open it",
    "target-is-folder": "there is a folder of this name; choose another name",
    "target-is-file": "there is a file of this name; choose another folder",
    "file-exists": "there is such a file already; choose another name, or add --force to write over it",
    "no-such-folder": "the folder does not exist; make it first, or choose another",
    "not-writable": "nothing may be written there; choose another folder or ask for permission",
    "disk-full": "the disk is full; make room or choose another disk, and save again",
    "save-failed": "saving did not succeed ({detail}); choose another folder and save again",
    "no-name": "the update has no file yet; choose a name for it",
    "newer-format": "a newer version of the program wrote this file; save it under another name",
    # pictures
    "not-a-picture": "this is no picture that can be used; choose a PNG, JPEG or GIF file",
    "picture-too-large": "the picture is too large; choose one of at most {megabytes} MB and 50 megapixels",
    # export and readiness
    "open-changes": "{count} tracked changes are open; accept or reject them, or add --changes accept",
    "open-change": "1 tracked change is open; accept or reject it, or add --changes accept",
    "unknown-format": "there is no format “{name}”; choose from {names}",
    "not-ready": "not ready to send: {reasons}; see to it, or leave out --strict",
    "cancelled": "it was cancelled; nothing was written",
    "not-a-date": "“{text}” is not a date; write it as 2018-08-10",
}

NOTES: dict[str, str] = {}
"""What an import or export tells beside its result."""

READINESS = {
    "approval-missing": "nobody has approved it yet",
    "approval-outdated": "it was changed after it had been approved",
    "not-before": "it may not go out before {moment}",
}
"""What holds an export back, beside the errors that a check finds."""

FINDINGS: dict[str, str] = {}
"""What a check finds."""

FAULTS: dict[str, str] = {}
"""What is wrong with a template."""


def error_sentence(error: Unusable) -> str:
    """Return the sentence for an error, without a full stop at its end."""
    return ERRORS[error.code].format(**error.parameters)


def note_sentence(code: str, parameters: Mapping[str, Any]) -> str:
    """Return the sentence for something that an import, an export or a check tells beside its result."""
    return NOTES[code].format(**parameters)


def finding_sentence(code: str, parameters: Mapping[str, Any]) -> str:
    """Return the sentence for a finding."""
    return FINDINGS[code].format(**parameters)


def hindrance_sentence(hindrance: Hindrance) -> str:
    """Return the sentence for something that holds an export back."""
    sentences = READINESS if hindrance.code in READINESS else FINDINGS
    return sentences[hindrance.code].format(**hindrance.parameters)


def fault_sentence(fault: Fault) -> str:
    """Return the sentence for something that is wrong with a template."""
    return FAULTS[fault.code].format(**fault.parameters)
