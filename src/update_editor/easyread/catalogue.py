"""The pictures that easy read may choose from, whatever they come from.

A catalogue is a value. Those of several sources are joined to one; the organisation's own come first.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model.visible import is_blank


class CataloguePicture(Struct, frozen=True, kw_only=True):
    """A picture to choose, and what must be known before it may be used.

    ``id`` stays the same from one start to the next. ``file`` is its name in ``place``, the source's folder
    or zip; what is shipped has no place. A concept for which no picture fits has no ``file``, and its
    ``note`` says what to use. ``also`` are words that mean just this and propose it, as the title does where
    ``proposed`` says so; ``search`` are words that only find it; ``never`` are turns of phrase that mean
    something else. ``expires`` is the last day on which it may be newly chosen.
    """

    id: str
    title: str
    file: str = ""
    place: str = ""
    alt: str = ""
    theme: str = ""
    also: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    proposed: bool = False
    credit: str = ""
    licence: str = ""
    consent: str = ""
    expires: dt.date | None = None
    note: str = ""


class Catalogue(Struct, frozen=True, kw_only=True):
    """The pictures of one source or of several, each under its own id."""

    pictures: tuple[CataloguePicture, ...] = ()

    def find(self, picture_id: str) -> CataloguePicture | None:
        """Return a picture by its id, expired or not; None where there is none (any more)."""
        return next((each for each in self.pictures if each.id == picture_id), None)

    def themes(self) -> tuple[str, ...]:
        """Return the themes in their order."""
        return tuple(dict.fromkeys(each.theme for each in self.pictures if each.theme))


def joined(catalogues: Iterable[Catalogue]) -> Catalogue:
    """Return one catalogue of several; of pictures with the same id the first stays."""
    by_id: dict[str, CataloguePicture] = {}
    for catalogue in catalogues:
        for picture in catalogue.pictures:
            by_id.setdefault(picture.id, picture)
    return Catalogue(pictures=tuple(by_id.values()))


def is_expired(expires: dt.date | None, today: dt.date) -> bool:
    """Say whether a picture may not be newly chosen any more. Where it is in use, it stays."""
    return expires is not None and expires < today


def credits_line(sources: Iterable[tuple[str, str]], label: str = "Pictures") -> str:
    """Return one line for pairs of credit and licence: “Pictures: Ada Lark; OpenMoji (CC BY-SA 4.0).”

    Each pair stands in it once, in the order of first use; it is empty where nobody has to be named.
    ``label`` is its first word in the language of the easy read.
    """
    named = dict.fromkeys(_named(credit, licence) for credit, licence in sources)
    parts = [each for each in named if each]
    return f"{label}: {'; '.join(parts)}." if parts else ""


def _named(credit: str, licence: str) -> str:
    credit, licence = (" ".join(each.split()).rstrip(".") for each in (credit, licence))
    if is_blank(credit):
        return "" if is_blank(licence) else licence
    return credit if is_blank(licence) else f"{credit} ({licence})"


def unique_ids(pictures: Iterable[CataloguePicture]) -> Iterator[CataloguePicture]:
    """Yield pictures of one source, those whose id came before under the next free number."""
    taken: set[str] = set()
    next_number: dict[str, int] = {}  # so that many of one id are not counted through again each time
    for picture in pictures:
        number, name = next_number.get(picture.id, 2), picture.id
        while name in taken:
            name, number = f"{picture.id}-{number}", number + 1
        taken.add(name)
        next_number[picture.id] = number
        yield picture if name == picture.id else replace(picture, id=name)
