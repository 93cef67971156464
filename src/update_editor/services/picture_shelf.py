"""Every picture that an easy read may choose from: those that are shipped, and an organisation's own."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from update_editor.easyread.catalogue import Catalogue, joined
from update_editor.easyread.concepts import shipped_pictures
from update_editor.easyread.picture_proposals import PictureProposals
from update_editor.easyread.picture_search import PictureSearch
from update_editor.model import Unusable
from update_editor.services.picture_sources import read_source


class Trouble(Struct, frozen=True):
    """A folder or zip that can't be read, and why."""

    path: str
    error: Unusable


class PictureShelf:
    """The pictures, ready to be searched and proposed; made once, for that takes some 50 ms."""

    def __init__(self, catalogue: Catalogue, troubles: tuple[Trouble, ...] = ()) -> None:
        self.catalogue = catalogue
        self.troubles = troubles

    @cached_property
    def search(self) -> PictureSearch:
        """What finds pictures by words."""
        return PictureSearch(self.catalogue)

    @cached_property
    def proposals(self) -> PictureProposals:
        """What proposes pictures for sentences."""
        return PictureProposals(self.catalogue)


def picture_shelf(sources: Iterable[str]) -> PictureShelf:
    """Return the pictures of some folders and zips, and those that are shipped behind them.

    One that can't be read is left out, and told of.
    """
    catalogues, troubles = [], []
    for source in sources:
        try:
            catalogues.append(read_source(Path(source)).catalogue)
        except Unusable as error:
            troubles.append(Trouble(source, error))
    shelf = PictureShelf(joined((*catalogues, shipped_pictures())), tuple(troubles))
    _ = shelf.search, shelf.proposals
    return shelf
