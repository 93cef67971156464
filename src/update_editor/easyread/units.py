"""The easy read as it is worked on: its places, what is decided on them, and the statements in them."""

from update_editor.easyread.deciding import (
    left_out,
    merged_places,
    rest_left_out,
    split_place,
    still_right,
    undecided_again,
    unit_of,
    without_orphan,
    written,
)
from update_editor.easyread.places import Place, PlaceState, has_words, places, undecided
from update_editor.easyread.staleness import Piece
from update_editor.easyread.statement_editing import (
    merged_statements,
    moved_statement,
    split_statement,
    with_statement,
    with_statement_picture,
    without_statement,
)

__all__ = [
    "Piece",
    "Place",
    "PlaceState",
    "has_words",
    "left_out",
    "merged_places",
    "merged_statements",
    "moved_statement",
    "places",
    "rest_left_out",
    "split_place",
    "split_statement",
    "still_right",
    "undecided",
    "undecided_again",
    "unit_of",
    "with_statement",
    "with_statement_picture",
    "without_orphan",
    "without_statement",
    "written",
]
