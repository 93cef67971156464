"""The views of a reviewed update, by Word's own names. None of them alters the update."""

from typing import Literal

from update_editor.model import Update

View = Literal["all", "simple", "none", "original"]
"""All markup, simple markup, no markup, original."""


def seen(update: Update, view: View) -> Update:
    """Return what a view shows: the update with its marks, as it is to become, or as it was."""
    if view == "all":
        return update
    # Most updates are opened to be written: what decides on changes is not read for them.
    from update_editor.review.resolve import accept_all, reject_all

    return reject_all(update) if view == "original" else accept_all(update)
