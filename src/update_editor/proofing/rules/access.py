"""What keeps somebody from reading the update: pictures without a description, items without a heading."""

import re
from collections.abc import Iterator

from update_editor.model import Items, Message, Picture, Update, line_text, text_of
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document
from update_editor.proofing.registry import DocumentRule

_FILE_NAME = re.compile(
    r"""
    \s*(?:
        \S.{0,200}\.(?:jpe?g|jfif|png|gif|webp|heic|heif|svg|tiff?|bmp)
        | (?:img|dsc[fn]?|pxl|dji|mvimg|scan|image|picture|photo)[\s_-]*\d[\w\s-]*
        | (?:whatsapp\ image|screenshot|screen\ shot)\b[\s_-]*\d.*
    )\s*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SAYS_NOTHING = frozenset(
    (
        "alt",
        "alt text",
        "banner",
        "graphic",
        "icon",
        "image",
        "photo",
        "photograph",
        "pic",
        "picture",
        "untitled",
    )
)


def missing_descriptions(document: Document, _context: Context) -> Iterator[Mark]:
    """Find pictures that are not decorative and have no alternative text."""
    return (Mark(where=where) for where, picture in _pictures(document.update) if not picture.alt.strip())


def file_names(document: Document, _context: Context) -> Iterator[Mark]:
    """Find alternative texts that are the name of a file."""
    for where, picture in _pictures(document.update):
        if _FILE_NAME.fullmatch(picture.alt):
            yield Mark(where=where, parameters={"alt": picture.alt.strip()})


def vague_descriptions(document: Document, _context: Context) -> Iterator[Mark]:
    """Find alternative texts that name the kind of thing and not what is to be seen."""
    for where, picture in _pictures(document.update):
        if picture.alt.strip().rstrip(".").casefold() in _SAYS_NOTHING:
            yield Mark(where=where, parameters={"alt": picture.alt.strip()})


def missing_headings(document: Document, _context: Context) -> Iterator[Mark]:
    """Find items, and sections of items or bullets, that have content but no heading."""
    for section in document.update.sections:
        if isinstance(section, Message):
            continue
        entries = section.items if isinstance(section, Items) else section.bullets
        if entries and not line_text(section.heading).strip():
            yield Mark(where=f"{section.id}/heading")
        for item in section.items if isinstance(section, Items) else ():
            if not line_text(item.heading).strip() and text_of(item.body).strip():
                yield Mark(where=f"{section.id}/{item.id}/heading")


def _pictures(update: Update) -> Iterator[tuple[str, Picture]]:
    """Yield the pictures that a reader is meant to see, each with the address of its item."""
    known = {picture.id: picture for picture in update.pictures if not picture.decorative}
    for section in update.sections:
        for item in section.items if isinstance(section, Items) else ():
            if item.picture in known:
                yield f"{section.id}/{item.id}", known[item.picture]


RULES = (
    DocumentRule(
        id="access.alt-missing",
        find=missing_descriptions,
    ),
    DocumentRule(
        id="access.alt-file-name",
        find=file_names,
    ),
    DocumentRule(
        id="access.alt-vague",
        find=vague_descriptions,
    ),
    DocumentRule(
        id="access.heading-missing",
        find=missing_headings,
    ),
)
