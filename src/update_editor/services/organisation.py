"""A person's own organisation in the outputs: its name, contact, sign and colour in place of a template's."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from update_editor import assets
from update_editor.exporters.printable import one_line, printable
from update_editor.model import Unusable, safe_link
from update_editor.storage import file_bytes
from update_editor.templating.pack import Colours, EasyReadPoints, Logo, Organisation, TemplatePack

MOST_LOGO_BYTES = 256 * 1024
"""An email carries the logo along, and people read it on telephones."""
LARGEST_LOGO = (600, 240)
"""Pixels wide and high: more than twice what an output shows."""
LOGO_ID = "organisation/logo"
"""The id of the logo's picture; a picture of an update has no ``/`` in its id."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?")


class OwnOrganisation(Struct, frozen=True, kw_only=True):
    """The organisation of whoever uses the program. What is empty is the template's to say.

    ``address`` is a postal address or another way to get in touch, ``web`` and ``updates`` (below which its
    updates stand online, a folder for each day) are as they were typed, ``other_formats`` Markdown, ``logo``
    the bytes of a PNG or JPEG, ``accent`` a colour ``#rrggbb``, ``accent_dark`` its twin for dark screens;
    without one it is made from the accent. ``easy_read_points`` is how large the letters of easy read are.

    Raises:
        ValueError: the logo is none that can be used, or a colour is none.
    """

    name: str = ""
    address: str = ""
    web: str = ""
    updates: str = ""
    other_formats: str = ""
    logo: bytes = b""
    accent: str = ""
    accent_dark: str = ""
    easy_read_points: EasyReadPoints = 16

    def __post_init__(self) -> None:
        """Refuse what no output can show: msgspec makes it a decode error with its path."""
        for colour in (self.accent, self.accent_dark):
            if colour and not is_colour(colour):
                raise ValueError(f"{colour[:20]} is no colour")
        if self.logo:
            try:
                logo_of(self.logo)
            except Unusable as error:
                raise ValueError(error.code) from error


def is_colour(words: str) -> bool:
    """Say whether the words are a colour: ``#`` and six digits, 0 to 9 and a to f."""
    return _COLOUR.fullmatch(words) is not None


def fitted_logo(path: Path) -> bytes:
    """Return the logo in a file, made as small as outputs show it, without what a camera writes into it.

    Raises:
        Unusable: ``not-found``, ``not-a-logo``, ``too-large`` …: it can't be read or is no logo.
    """
    from update_editor.services.picture_editing import fit_to_send
    from update_editor.services.picture_files import MOST_BYTES

    try:
        return logo_of(fit_to_send(file_bytes(path, MOST_BYTES), LARGEST_LOGO)).data
    except Unusable as error:
        if error.code in ("not-a-picture", "picture-damaged"):
            raise Unusable("not-a-logo") from error
        raise


def logo_of(data: bytes) -> Logo:
    """Return the logo that some bytes are.

    Raises:
        Unusable: ``not-a-logo`` where they are no PNG or JPEG, ``logo-too-large``, ``picture-too-large``.
    """
    from update_editor.services.picture_files import picture_of

    if len(data) > MOST_LOGO_BYTES:
        raise Unusable("logo-too-large", kilobytes=MOST_LOGO_BYTES // 1024)
    try:
        picture = picture_of(data)
    except Unusable as error:
        if error.code == "not-a-picture":
            raise Unusable("not-a-logo") from error
        raise
    if picture.file.endswith(".gif") or not picture.width or not picture.height:
        raise Unusable("not-a-logo")
    return Logo(replace(picture, id=LOGO_ID), data)


def web_address(typed: str) -> str | None:
    """Return the address of a web page that a person means: ``https://example.org`` of ``example.org``.

    None where it is none.
    """
    typed = typed.strip()
    address = safe_link(typed if "://" in typed else f"https://{typed}")
    if address is None:
        return None
    parts = urlsplit(address)
    is_page = parts.scheme.lower() in ("http", "https") and _HOST.fullmatch(parts.netloc) is not None
    return address if is_page else None


def with_organisation(pack: TemplatePack, own: OwnOrganisation) -> TemplatePack:
    """Return the template with a person's own organisation where it names that of the shipped templates.

    A template that names an organisation or colours itself keeps them. Where the own organisation has a name,
    nothing of the made-up one is left: better no address than a stranger's.
    """
    name = one_line(own.name)
    if name and _is_shipped(pack.organisation_folder):
        organisation = Organisation(
            name=name,
            address=printable(own.address).strip(),
            other_formats=printable(own.other_formats).strip(),
            web=web_address(own.web) or "",
            updates=web_address(own.updates) or "",
        )
        logo = logo_of(own.logo) if own.logo else None
        if logo is not None:
            logo = Logo(replace(logo.picture, alt=name), logo.data)
        pack = replace(pack, organisation=organisation, logo=logo)
    if own.accent and _is_shipped(pack.colours_folder):
        pack = replace(pack, colours=_coloured(pack.colours, own))
    if own.easy_read_points > pack.easy_read_points:
        pack = replace(pack, easy_read_points=own.easy_read_points)
    return pack


def dark_accent(own: OwnOrganisation, colours: Colours) -> str:
    """Return the accent for dark screens: the organisation's own, or one made from its accent."""
    from update_editor.templating.contrast import enough_on

    return own.accent_dark or enough_on(own.accent, (colours.surface_dark, colours.ground_dark))


def _coloured(colours: Colours, own: OwnOrganisation) -> Colours:
    return replace(colours, accent=own.accent.lower(), accent_dark=dark_accent(own, colours).lower())


def _is_shipped(folder: Path | None) -> bool:
    return folder is not None and folder.parent == assets.templates()
