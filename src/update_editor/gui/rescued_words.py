"""What a window says over a file that is damaged: how much of it could be read, and what is missing."""

from PySide6.QtCore import QCoreApplication

from update_editor.services.rescue import ALTERED, SCRAPS, WORDS, LostPicture, Rescued

translate = QCoreApplication.translate

CONTEXT = "Rescued"
"""The context under which translators find these words."""

_MOST_NAMED = 3
"""Pictures that are named one by one; of more their number is told."""


def rescued_words(name: str, rescued: Rescued) -> str:
    """Return the sentences about a damaged file of this name."""
    told = [_how_much(rescued).format(name=name), _missing(rescued)]
    told.append(translate(CONTEXT, "The file stays as it is: save this under another name."))
    return " ".join(filter(None, told))


def _how_much(rescued: Rescued) -> str:
    if rescued.code == WORDS:
        return translate(
            CONTEXT,
            "“{name}” is damaged. Only its words could be read: look over headings, items and people, "
            "and get an earlier version of it, such as from the history of a synced folder.",
        )
    if rescued.code == SCRAPS:
        return translate(
            CONTEXT,
            "“{name}” is damaged. Only scraps could be read: get an earlier version of it, such as from "
            "the history of a synced folder.",
        )
    if rescued.code == ALTERED:
        return translate(CONTEXT, "“{name}” is damaged. What it says is not as it was saved: look it over.")
    if rescued.is_whole:
        return translate(CONTEXT, "“{name}” is damaged, but all of it could be read.")
    return translate(CONTEXT, "“{name}” is damaged. All its words could be read.")


def _missing(rescued: Rescued) -> str:
    parts = [*_pictures(rescued.lost)]
    if rescued.lost_versions == 1:
        parts.append(translate(CONTEXT, "a kept version"))
    elif rescued.lost_versions:
        parts.append(translate(CONTEXT, "{n} kept versions").format(n=rescued.lost_versions))
    told = [translate(CONTEXT, "Missing: {things}.").format(things=", ".join(parts))] if parts else []
    if not rescued.is_listed and rescued.lost_versions:
        told.append(translate(CONTEXT, "Others may be missing too: the list of kept versions is gone."))
    elif not rescued.is_listed:
        told.append(translate(CONTEXT, "Kept versions may be missing too: the list of them is gone."))
    return " ".join(told)


def _pictures(lost: tuple[LostPicture, ...]) -> list[str]:
    if len(lost) > _MOST_NAMED:
        return [_counted(lost)]
    return [
        translate(CONTEXT, "the picture of “{what}”").format(what=each.heading or each.alt)
        if each.heading or each.alt
        else translate(CONTEXT, "a picture")
        for each in lost
    ]


def _counted(lost: tuple[LostPicture, ...]) -> str:
    """Return how many pictures are missing, and of which items; of more items than are named, of how many."""
    headings = [each.heading for each in lost if each.heading]
    if not headings:
        return translate(CONTEXT, "{n} pictures").format(n=len(lost))
    if len(headings) > _MOST_NAMED:
        return translate(CONTEXT, "{n} pictures, {m} of them of items").format(n=len(lost), m=len(headings))
    named = ", ".join(translate(CONTEXT, "“{heading}”").format(heading=each) for each in headings)
    return translate(CONTEXT, "{n} pictures, among them of {named}").format(n=len(lost), named=named)
