"""What a person said of their website, for the next time."""

from typing import Annotated

from msgspec import Meta, Struct


class Site(Struct, frozen=True, kw_only=True):
    """A website as a person typed it, and as whom they log in there."""

    address: str = ""
    user: str = ""


class Website(Struct, frozen=True, kw_only=True):
    """How updates get onto the website.

    ``top`` is the level of the highest headings where text is copied into its editor, ``contents`` whether
    links to the items stand first. ``archive`` is the folder that updates are published to, empty where none
    was chosen, ``beside`` the formats that lie beside their pages. ``wordpress`` is where drafts go.
    """

    top: Annotated[int, Meta(ge=1, le=3)] = 2
    contents: bool = False
    archive: str = ""
    beside: tuple[str, ...] = ("word", "pdf", "large-print")
    wordpress: Site = Site()
