"""A template pack: what an update of one kind has, and how it looks when it goes out.

A pack is a folder with ``template.toml`` and, beside it, ``email/``, ``web/``, ``word/``, ``easy-read/`` and
``snippets/``. Packs may come from another organisation, so nothing in one is trusted.
"""

from pathlib import Path
from typing import Literal

from msgspec import Struct


class SectionSpec(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A section that updates of this kind have.

    ``heading`` is what a new update says, ``also`` other wordings by which importers know it, ``label`` what
    the window calls it, ``hint`` what an empty one says in the window.
    """

    id: str
    kind: Literal["message", "items", "bullets"]
    label: str
    heading: str = ""
    also: tuple[str, ...] = ()
    required: bool = False
    hint: str = ""


class FieldSpec(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A field that the template asks for; ``longest`` is a number of characters."""

    id: str
    label: str
    hint: str = ""
    required: bool = False
    longest: int | None = None


class Patterns(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Jinja2 patterns, one a paragraph, in which ``lead``, ``leads``, ``date`` and ``title`` are known."""

    title: str
    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


class Organisation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who sends the update, and the line that every output carries about other formats (Markdown)."""

    name: str
    address: str = ""
    other_formats: str = ""


class Colours(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The template's colours, ``#rrggbb``."""

    accent: str = "#0b57a4"
    text: str = "#1b1f24"
    ground: str = "#f6f7f9"


class TemplatePack(Struct, frozen=True, kw_only=True):
    """Everything ``template.toml`` says, and the folder that it stands in."""

    folder: Path
    id: str
    name: str
    description: str
    language: str
    patterns: Patterns
    organisation: Organisation
    sections: tuple[SectionSpec, ...]
    fields: tuple[FieldSpec, ...] = ()
    colours: Colours = Colours()

    def section(self, section_id: str) -> SectionSpec | None:
        """Return what the pack says of a section; None for one that it does not know."""
        return next((spec for spec in self.sections if spec.id == section_id), None)
