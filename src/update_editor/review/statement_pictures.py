"""The pictures of easy-read statements, which stay in an update as long as a statement shows them."""

from msgspec.structs import replace

from update_editor.model import Update


def with_pictures_shown(update: Update, *sides: Update) -> Update:
    """Return the update with the pictures that its statements show, those that it lacks from the sides."""
    there = {picture.id for picture in update.pictures}
    shown = {
        statement.picture.id
        for unit in update.easy_read
        for statement in unit.statements
        if statement.picture is not None
    }
    kept = {picture.id: picture for side in sides for picture in side.pictures}
    missing = tuple(kept[name] for name in kept if name in shown - there)
    return replace(update, pictures=(*update.pictures, *missing)) if missing else update
