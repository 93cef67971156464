"""What the menu of a pane offers for changes and comments: of those at the caret, or those selected."""

from functools import partial

from update_editor.gui import pane_menu
from update_editor.gui.pane_menu import Entry
from update_editor.gui.review.reviewing import Reviewing


def pane_entries(reviewing: Reviewing) -> tuple[Entry, ...]:
    """Return the entries for the pane with the caret."""
    reviewing.refresh()
    comment: Entry = (pane_menu.COMMENT, "Ctrl+Alt+M", reviewing.commenting.begin, True)
    if reviewing.has_selected():
        decide = reviewing.handling.decide_selected
        return (
            (pane_menu.ACCEPT_SELECTED, "Ctrl+Alt+Return", partial(decide, accepting=True), True),
            (pane_menu.REJECT_SELECTED, "Ctrl+Alt+Backspace", partial(decide, accepting=False), True),
            comment,
        )
    card = reviewing.stepping.card_at_caret()
    if card is None or card.change is None:
        return (comment,)
    decide_one = partial(reviewing.handling.decide, card, go_on=False)
    return (
        (pane_menu.ACCEPT, "Ctrl+Alt+Return", partial(decide_one, accepting=True), True),
        (pane_menu.REJECT, "Ctrl+Alt+Backspace", partial(decide_one, accepting=False), True),
        comment,
    )
