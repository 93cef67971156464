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


class ItemPicture(Struct, frozen=True, kw_only=True):
    """A picture that a source has in an item; ``item`` is its id. Nothing says yet that it can be used."""

    item: str
    data: bytes
    alt: str = ""
    decorative: bool = False


class Imported(Struct, frozen=True):
    """An update made from a source, and the notes about it in the order of the source.

    ``found`` are the pictures that the source has in items, at most one in each; ``pictures`` maps
    ``Picture.file`` to the bytes of those that the update shows.
    """

    update: Update
    notes: tuple[Note, ...] = ()
    found: tuple[ItemPicture, ...] = ()
    pictures: Mapping[str, bytes] = {}


def quoted(spans: Line) -> str:
    """Return the first words of a line, for a note that has to say which text it is about."""
    words = line_text(spans).split()
    shown = " ".join(words[:_LONGEST_QUOTATION])
    return shown if len(words) <= _LONGEST_QUOTATION else f"{shown} …"
