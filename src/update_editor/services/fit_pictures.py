"""Pictures of an update that another program made, or an older one: small enough before they go out.

What is taken in by this program is fit to be sent already (``picture_files``), so that this mostly looks at
sizes and changes nothing.
"""

from collections.abc import Mapping
from functools import lru_cache

from msgspec.structs import replace

from update_editor.model import Picture, Unusable, Update
from update_editor.services.picture_editing import LONGEST_SIDE, fit_to_send
from update_editor.services.picture_files import picture_of

Pictures = Mapping[str, bytes]
"""The bytes of an update's pictures, by the names of their files."""

_MOST_REMEMBERED = 16


def with_fit_pictures(update: Update, pictures: Pictures) -> tuple[Update, Pictures]:
    """Return an update and its pictures with none wider or higher than is sent.

    One that can't be read stays as it is: who makes an output of it says so.
    """
    fit = {picture.id: made for picture in update.pictures if (made := _fit(picture, pictures)) is not None}
    if not fit:
        return update, pictures
    smaller = tuple(fit[each.id][0] if each.id in fit else each for each in update.pictures)
    return replace(update, pictures=smaller), {**pictures, **{each.file: data for each, data in fit.values()}}


def _fit(picture: Picture, pictures: Pictures) -> tuple[Picture, bytes] | None:
    """Return a picture that is too large made smaller; None where it may stay."""
    data = pictures.get(picture.file)
    if data is None:
        return None
    try:
        size = picture_of(data)
        if max(size.width, size.height) <= LONGEST_SIDE:
            return None
        made = _made_small(data)
        now = picture_of(made)
    except Unusable:
        return None
    return replace(picture, file=now.file, bytes=now.bytes, width=now.width, height=now.height), made


@lru_cache(_MOST_REMEMBERED)
def _made_small(data: bytes) -> bytes:
    return fit_to_send(data)
