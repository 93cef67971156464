"""What an import gives: an update, and what there is to say about how the source fitted."""

from collections.abc import Mapping

from msgspec import Struct

from update_editor.model import Line, Update, line_text

_LONGEST_QUOTATION = 8


class Note(Struct, frozen=True):
    """Something to tell beside the update: a code, and parameters for its sentence.

    ``needs_a_look`` where a person should see to it before the update goes out.
    """

    code: str
    parameters: Mapping[str, str] = {}
    needs_a_look: bool = True


class Imported(Struct, frozen=True):
    """An update made from a source, and the notes about it in the order of the source."""

    update: Update
    notes: tuple[Note, ...] = ()


def quoted(spans: Line) -> str:
    """Return the first words of a line, for a note that has to say which text it is about."""
    words = line_text(spans).split()
    shown = " ".join(words[:_LONGEST_QUOTATION])
    return shown if len(words) <= _LONGEST_QUOTATION else f"{shown} …"
