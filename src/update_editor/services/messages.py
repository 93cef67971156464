"""The English of everything that the core reports by a code.

The command line prints these sentences; the window translates them. A sentence says what is wrong and what to
do. Names in braces are the parameters that come with the code.
"""

from update_editor.model import Unusable

ERRORS = {
    # model and storage
    "no-such-place": "there is no “{where}” in this update",
    "broken-json": "its content can't be read ({detail}); try “update-editor rescue” or a backup copy",
    "wrong-type": "its content is not an update ({detail}); try “update-editor rescue” or a backup copy",
}

NOTES: dict[str, str] = {}
"""What an import or export tells beside its result."""


def error_sentence(error: Unusable) -> str:
    """Return the sentence for an error, without a full stop at its end."""
    return ERRORS[error.code].format(**error.parameters)
