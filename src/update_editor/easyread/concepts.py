"""The concepts that are shipped: a table that people checked, with pictures of OpenMoji."""

from functools import cache
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from update_editor import assets
from update_editor.easyread.catalogue import Catalogue, CataloguePicture
from update_editor.model import Unusable

CREDIT: Final = "OpenMoji, openmoji.org"
LICENCE: Final = "CC BY-SA 4.0"
SHIPPED: Final = "openmoji:"
"""How the ids of these pictures begin."""


class Concept(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row of ``resources/easy-read/concepts.toml``, where its keys are explained."""

    id: str
    word: str
    theme: str
    also: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    picture: str = ""
    alt: str = ""
    note: str = ""


class _Table(Struct, frozen=True):
    concept: tuple[Concept, ...]


@cache
def concepts() -> tuple[Concept, ...]:
    """Return the rows of the table."""
    return msgspec.toml.decode((_folder() / "concepts.toml").read_bytes(), type=_Table).concept


@cache
def shipped_pictures() -> Catalogue:
    """Return the shipped concepts as pictures to choose."""
    return Catalogue(pictures=tuple(_picture(each) for each in concepts()))


def shipped_svg(file: str) -> bytes:
    """Return a shipped picture.

    Raises:
        Unusable: ``pictures-not-installed`` where it is not there.
    """
    try:
        return (_folder() / "openmoji" / file).read_bytes()
    except OSError as error:
        raise Unusable("pictures-not-installed", name=file) from error


def _picture(concept: Concept) -> CataloguePicture:
    return CataloguePicture(
        id=SHIPPED + concept.id,
        title=concept.word,
        file=f"{concept.picture}.svg" if concept.picture else "",
        alt=concept.alt,
        theme=concept.theme,
        also=concept.also,
        search=concept.search,
        never=concept.never,
        proposed=concept.word not in concept.search,
        credit=CREDIT,
        licence=LICENCE,
        note=concept.note,
    )


def _folder() -> Path:
    return assets.resources() / "easy-read"
