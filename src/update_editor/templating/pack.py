"""A template pack: what an update of one kind has, and how it looks when it goes out.

A pack is a folder with ``template.toml`` and, beside it, ``email/``, ``web/``, ``word/``, ``easy-read/`` and
``snippets/``. A pack that ``extends`` another says and holds only what is different. Packs may come from
another organisation, so nothing in one is trusted.
"""

from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from update_editor.model import Bullets, Items, Message, Picture, Section, line

EasyReadPoints = Literal[16, 18, 21]
"""How large the letters of the easy read may be, in points."""
DEFAULT_PACK = "weekly-update"
"""The shipped pack that is taken where none is named, and whose files stand in for those another lacks."""

SectionKind = Literal["message", "items", "bullets"]
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
"""The id of a pack, section or field: small letters, digits and hyphens, 40 at most."""
Colour = Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}$")]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
"""A language tag of BCP 47, such as ``en-GB``."""
_RIGHT_TO_LEFT = ("ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi")


class SectionSpec(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A section that updates of this kind have.

    ``heading`` is what a new update says, ``also`` other wordings by which importers know it, ``label`` what
    the window calls it, ``hint`` what an empty one says in the window.
    """

    id: Name
    kind: SectionKind
    label: str
    heading: str = ""
    also: tuple[str, ...] = ()
    required: bool = False
    hint: str = ""

    def empty(self) -> Section:
        """Return the section as it stands in a new update, with its heading and nothing under it."""
        kinds: dict[SectionKind, type[Message] | type[Items] | type[Bullets]] = {
            "message": Message,
            "items": Items,
            "bullets": Bullets,
        }
        return kinds[self.kind](id=self.id, heading=line(self.heading))


class FieldSpec(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A field that the template asks for; ``longest`` is a number of characters."""

    id: Name
    label: str
    hint: str = ""
    longest: int | None = None


class Patterns(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Jinja2 patterns, one a paragraph, in which ``lead``, ``leads``, ``date`` and ``title`` are known.

    ``subject`` and ``preheader`` are the email's where nobody has written one; where the pattern is empty,
    they are the title and the message's first words. ``full`` stands on the short email's button.
    """

    title: str
    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    subject: str = ""
    preheader: str = ""
    full: str = "View the full update{% if date %} for {{ date | day }}{% endif %}"


class Organisation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who sends the update, and the line that every output carries about other formats (Markdown).

    ``web`` is the address of the organisation's own pages, ``updates`` that below which its updates stand, a
    folder for each day; both with ``https://``.
    """

    name: str
    address: str = ""
    other_formats: str = ""
    web: str = ""
    updates: str = ""


class Colours(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The template's colours, ``#rrggbb``; those that end in ``_dark`` are for dark screens.

    Text stands on ``surface`` (the page) and ``ground`` (what is round it); what is written on ``accent`` has
    the colour of ``surface``.
    """

    accent: Colour = "#0b57a4"
    accent_dark: Colour = "#7db4f0"
    text: Colour = "#1b1f24"
    text_dark: Colour = "#e6e9ed"
    quiet: Colour = "#59636e"
    quiet_dark: Colour = "#9aa4af"
    surface: Colour = "#ffffff"
    surface_dark: Colour = "#1e2227"
    ground: Colour = "#f6f7f9"
    ground_dark: Colour = "#15181c"
    hairline: Colour = "#d8dee4"
    hairline_dark: Colour = "#343a42"


class Words(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of the outputs' own, in the pack's language.

    ``skip`` stands on the web page, ``contents`` there, in the Word file and in the email, whose links
    ``view_online`` and ``unsubscribe`` are. ``formats`` stands over the links to other formats; some are
    named by ``large_print``, ``audio`` and ``signed``. Through an archive lead ``earlier``, ``later``,
    ``updates``, ``skip_to_updates``, ``years`` and ``feed``. ``page`` stands before a page's number,
    ``no_description`` for a picture in a PDF that nobody has described: PDF/UA lets none be without.
    ``opening``, ``closing``, ``section`` (over one that has no heading and no name) and ``review_note`` stand
    in the Word file for review. The rest is the easy read's: its label, what it says of itself, and its last
    headings and sentences. ``{readers}`` stands for who checked it, ``{date}`` for when.
    """

    skip: str = "Skip to the update"
    contents: str = "In this update"
    view_online: str = "Read this update online"
    unsubscribe: str = "Unsubscribe"
    formats: str = "This update in other formats"
    large_print: str = "Large print"
    audio: str = "Audio"
    signed: str = "British Sign Language (video)"
    earlier: str = "Previous"
    later: str = "Next"
    updates: str = "All updates"
    skip_to_updates: str = "Skip to the updates"
    years: str = "Years"
    feed: str = "News feed (Atom)"
    page: str = "Page"
    no_description: str = "Picture without a description"
    opening: str = "Opening"
    closing: str = "Closing"
    section: str = "More"
    review_note: str = (
        "For review: change what you like, add comments, save the file and send it back."
        " Every change is marked with your name."
    )
    easy_read: str = "Easy read"
    notice: str = "Not yet checked by people with a learning disability."
    not_written: tuple[str, ...] = (
        "This is our update, one sentence at a time.",
        "It is not in easy words yet.",
    )
    partly_written: tuple[str, ...] = (
        "This tells you about our update.",
        "Some of it is not in easy words yet.",
    )
    written: tuple[str, ...] = ("This tells you the main points of our update.",)
    bold_words: tuple[str, ...] = ("Hard words are in bold.", "There is a list of them at the end.")
    contact: str = "If you need help"
    hard_words: str = "Hard words"
    checked: str = "Who checked this"
    checked_by: str = "{readers} checked this easy read."
    checked_unnamed: str = "People with a learning disability checked this easy read."
    checked_on: str = "They checked it on {date}."
    credits: str = "Pictures"


class PackFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What ``template.toml`` may say; ``extends`` names the pack that gives all that it does not."""

    id: Name
    name: str
    description: str
    language: Language
    patterns: Patterns
    organisation: Organisation
    sections: tuple[SectionSpec, ...]
    fields: tuple[FieldSpec, ...] = ()
    colours: Colours = Colours()
    words: Words = Words()
    easy_read_points: EasyReadPoints = 16
    extends: Name | None = None


class Logo(Struct, frozen=True):
    """The organisation's sign, as a picture, and its bytes."""

    picture: Picture
    data: bytes


class TemplatePack(PackFile, frozen=True, kw_only=True):
    """Everything that a pack says, the folder that it stands in, and those of the packs that it extends.

    ``organisation_folder`` and ``colours_folder`` are where the organisation and the colours are named: the
    pack's own folder or that of one it extends. No ``template.toml`` has a logo; a person's settings may.
    """

    folder: Path
    base_folders: tuple[Path, ...] = ()
    organisation_folder: Path | None = None
    colours_folder: Path | None = None
    logo: Logo | None = None

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where the pack's files are looked for, its own folder first."""
        return (self.folder, *self.base_folders)

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction in which the pack's language is written."""
        return "rtl" if self.language.split("-")[0] in _RIGHT_TO_LEFT else "ltr"

    def section(self, section_id: str) -> SectionSpec | None:
        """Return what the pack says of a section; None for one that it does not know."""
        return next((spec for spec in self.sections if spec.id == section_id), None)
