"""Choosing a picture for an easy-read statement: into the update, with all that is known of it."""

import datetime as dt

from msgspec.structs import replace

from update_editor.easyread.catalogue import CataloguePicture, is_expired
from update_editor.easyread.clean_svg import clean_svg, is_svg
from update_editor.exporters.drawings import SIDE, png_of
from update_editor.model import Picture, Unusable
from update_editor.model.picture_kinds import picture_kind
from update_editor.services.picture_files import picture_of, taken_in
from update_editor.services.picture_sources import bytes_of
from update_editor.templating.dates import long_date


def chosen(picture: CataloguePicture, today: dt.date) -> tuple[Picture, bytes]:
    """Return a picture as an update holds it, and its bytes: a drawing as PNG, others made fit to be sent.

    Credit, licence, consent and expiry come along, so that the update keeps them whatever becomes of the
    source.

    Raises:
        Unusable: ``picture-expired``; the file can't be read, or is no picture that can be used.
    """
    if not picture.file:
        raise Unusable("no-fitting-picture", name=picture.title)
    if picture.expires is not None and is_expired(picture.expires, today):
        raise Unusable("picture-expired", name=picture.title, day=long_date(picture.expires))
    taken, data = _taken(bytes_of(picture))
    return (
        replace(
            taken,
            alt=picture.alt,
            credit=picture.credit,
            licence=picture.licence,
            consent=picture.consent,
            expires=picture.expires,
        ),
        data,
    )


def small_picture(picture: CataloguePicture, side: int = SIDE // 4) -> bytes:
    """Return a picture as PNG, JPEG or GIF to be looked at in a list; takes some milliseconds.

    Raises:
        Unusable: as ``chosen``, but for expiry.
    """
    data = bytes_of(picture)
    if is_svg(data) and picture_kind(data) is None:
        return png_of(clean_svg(data), side)
    from update_editor.services.picture_editing import fit_to_send

    return fit_to_send(data, (side, side))


def _taken(data: bytes) -> tuple[Picture, bytes]:
    if is_svg(data) and picture_kind(data) is None:
        pixels = png_of(clean_svg(data))
        return picture_of(pixels), pixels
    return taken_in(data)
