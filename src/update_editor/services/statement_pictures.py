"""The pictures of easy-read statements: put into an update, described, given up with what showed them."""

from msgspec.structs import replace

from update_editor.easyread.units import unit_of, with_statement_picture
from update_editor.model import Picture, StatementPicture, Update
from update_editor.services.commands import without_pictures_given_up


def with_picture(
    update: Update, unit_id: str, index: int, picture: Picture, *, alt: str, decorative: bool = False
) -> Update:
    """Return the update with a picture at a statement's left; one that it has already is not kept twice.

    Raises:
        Unusable: ``no-such-place``.
    """
    known = next((each for each in update.pictures if _is_same(each, picture)), None)
    held = update if known is not None else replace(update, pictures=(*update.pictures, picture))
    shown = StatementPicture(id=(known or picture).id, alt=alt, decorative=decorative)
    return without_pictures_given_up(update, with_statement_picture(held, unit_id, index, shown))


def without_picture(update: Update, unit_id: str, index: int) -> Update:
    """Return the update with a statement that has no picture.

    Raises:
        Unusable: ``no-such-place``.
    """
    return without_pictures_given_up(update, with_statement_picture(update, unit_id, index, None))


def described(update: Update, unit_id: str, index: int, *, alt: str, decorative: bool) -> Update:
    """Return the update with another description of a statement's picture.

    Raises:
        Unusable: ``no-such-place``.
    """
    shown = unit_of(update, unit_id).statements[index].picture
    if shown is None:
        return update
    return with_statement_picture(update, unit_id, index, replace(shown, alt=alt, decorative=decorative))


def _is_same(one: Picture, other: Picture) -> bool:
    """Say whether two are the same picture under the same conditions."""
    return replace(one, id="", alt="", decorative=False) == replace(other, id="", alt="", decorative=False)
